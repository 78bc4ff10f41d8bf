/** The groups of lots that are taken together, numbered in the order of the input. */
import { type Buckets, bucket } from '../parcel/buckets.js'
import { Joiner } from './joiner.js'
import type { CombineKey } from './keyed-rows.js'
import type { Work } from './work.js'

/** What is looked for in a bucket. */
interface AskedOthers {
  readonly id: number
  readonly most: number
  readonly others: Set<number>
}

export class Groups {
  /** Number of the group of each lot, from 1. */
  readonly numberOf: Int32Array
  /** Number of the set of reasons why a lot is combined, or was not tested. */
  readonly set: Int32Array
  /** What goods may be combined by; every bucket holds rows of at least two lots. */
  readonly keys: readonly CombineKey[]
  /** The lots of each group: everything that is tied together by any key. */
  private readonly members: Buckets
  private readonly work: Work
  private readonly stamps: Int32Array
  /** How many groups have a lot of the file itself: they have the first numbers. */
  private ownGroups = 0

  constructor(work: Work) {
    const { count } = work.lots
    const joiner = new Joiner(work)
    this.work = work
    this.set = joiner.set
    this.keys = joiner.sharedKeys()
    this.stamps = new Int32Array(this.keys.reduce((sum, key) => sum + key.rows.count, 0)).fill(-1)
    this.numberOf = new Int32Array(count)
    let groups = 0
    for (let lot = 0; lot < count; lot++) {
      const root = joiner.unions.rootOf(lot)
      if (root === lot) groups++
      this.numberOf[lot] = root === lot ? groups : this.numberOf[root]!
      if (!work.isHistory(lot)) this.ownGroups = groups
    }
    const order = Int32Array.from({ length: count }, (_, lot) => lot)
    this.members = bucket(order, this.numberOf, groups + 1)
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
    const group = this.numberOf[lot]!
    const { starts, rows } = this.members
    return rows.subarray(starts[group], starts[group + 1])
  }

  /** Calls back with every bucket of rows that a lot has a row in, each once. */
  forEachBucket(lot: number, visit: (key: CombineKey, id: number) => void): void {
    const { lots } = this.work
    let first = 0
    for (const key of this.keys) {
      for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
        const id = key.idOf[lots.rows[at]!]!
        if (id < 0 || this.stamps[first + id] === lot) continue
        this.stamps[first + id] = lot
        visit(key, id)
      }
      first += key.rows.count
    }
    first = 0
    for (const key of this.keys) {
      for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
        const id = key.idOf[lots.rows[at]!]!
        if (id >= 0) this.stamps[first + id] = -1
      }
      first += key.rows.count
    }
  }

  isCombined(lot: number): boolean {
    const { lots } = this.work
    for (const key of this.keys) {
      for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
        if (key.idOf[lots.rows[at]!]! >= 0) return true
      }
    }
    return false
  }

  /**
   * The parcels that have goods in a bucket with a lot, itself left out: the first so many in the
   * order of the input.
   */
  othersOf(lot: number, most: number): readonly number[] {
    const others = new Set<number>()
    this.forEachBucket(lot, (key, id) => this.addOthers(lot, key.rows, { id, most, others }))
    return [...others].sort((a, b) => a - b).slice(0, most)
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
      asked.others.add(parcel)
      count++
    }
  }
}
