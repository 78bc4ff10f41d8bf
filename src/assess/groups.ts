/** The groups of lots that are taken together, numbered in the order of the input. */
import type { Buckets } from '../parcel/buckets.js'
import type { CombineReasons } from './combine-reasons.js'
import { GroupMembers } from './group-members.js'
import { Joiner } from './joiner.js'
import type { CombineKey } from './keyed-rows.js'
import { LotBuckets } from './lot-buckets.js'
import type { Work } from './work.js'

/** What is looked for in a bucket. */
interface AskedOthers {
  readonly id: number
  readonly most: number
  readonly others: number[]
}

export class Groups {
  /** Number of the group of each lot, from 1. */
  readonly numberOf: Int32Array
  /** What goods may be combined by; every bucket holds rows of at least two lots. */
  readonly keys: readonly CombineKey[]
  private readonly why: CombineReasons
  private readonly buckets: LotBuckets
  /** The lots of each group: everything that is tied together by any key. */
  private readonly members: GroupMembers
  private readonly work: Work
  /** How many groups have a lot of the file itself: they have the first numbers. */
  private ownGroups = 0

  constructor(work: Work) {
    const { count } = work.lots
    const joiner = new Joiner(work)
    this.work = work
    this.why = joiner.why
    this.keys = joiner.sharedKeys()
    this.buckets = new LotBuckets(this.keys, work.lotOf, count)
    this.numberOf = new Int32Array(count)
    let groups = 0
    for (let lot = 0; lot < count; lot++) {
      const root = joiner.unions.rootOf(lot)
      if (root === lot) groups++
      this.numberOf[lot] = root === lot ? groups : this.numberOf[root]!
      if (!work.isHistory(lot)) this.ownGroups = groups
    }
    this.members = new GroupMembers(this.numberOf, groups)
  }

  /** Number of the set of reasons why a lot is combined, or was not tested; 0 for none. */
  setOf(lot: number): number {
    return this.why.setOf(lot)
  }

  /** Whether a lot is of the file itself, or tied to one that is. */
  isOfFile(lot: number): boolean {
    return this.numberOf[lot]! <= this.ownGroups
  }

  /** Forgets the sums of the buckets, whose rates have changed. */
  forgetSums(): void {
    for (const { sums, refused } of this.keys) {
      sums.length = 0
      refused.clear()
    }
  }

  /** All lots of the group of a lot. */
  membersOf(lot: number): Int32Array {
    return this.members.of(this.numberOf[lot]!, lot)
  }

  /** Calls back with every bucket of rows that a lot has a row in, each once. */
  forEachBucket(lot: number, visit: (key: CombineKey, id: number) => void): void {
    this.buckets.forEach(lot, visit)
  }

  isCombined(lot: number): boolean {
    return this.buckets.has(lot)
  }

  /**
   * The parcels that have goods in a bucket with a lot, itself left out: the first so many in the
   * order of the input.
   */
  othersOf(lot: number, most: number): readonly number[] {
    const others: number[] = []
    this.forEachBucket(lot, (key, id) => this.addOthers(lot, key.rows, { id, most, others }))
    if (isRising(others)) return others.length > most ? others.slice(0, most) : others
    return [...new Set(others)].sort((a, b) => a - b).slice(0, most)
  }

  /** The rows of a bucket stand by parcel, in the order of the input. */
  private addOthers(lot: number, rows: Buckets, asked: AskedOthers): void {
    const { parcelOf } = this.work.parcels
    let last = this.work.parcelOfLot[lot]!
    let count = 0
    const end = rows.starts[asked.id + 1]!
    for (let at = rows.starts[asked.id]!; at < end && count < asked.most; at++) {
      const parcel = parcelOf[rows.rows[at]!]!
      if (parcel === last || parcel === this.work.parcelOfLot[lot]) continue
      last = parcel
      asked.others.push(parcel)
      count++
    }
  }
}

/** Whether numbers are in order, each once. */
function isRising(numbers: readonly number[]): boolean {
  for (let at = 1; at < numbers.length; at++) if (numbers[at]! <= numbers[at - 1]!) return false
  return true
}
