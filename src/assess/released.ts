/** Finds parcels that were free when they were declared and lose that by what came after them. */
import type { Day } from '../basis/day.js'
import { mark } from '../judge/marks.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { isAboveRelief, mayBeCollected } from './ex-post.js'
import type { Groups } from './groups.js'
import type { CombineKey } from './keyed-rows.js'
import type { LotAnswers } from './lot-answers.js'
import { R } from './reason-ids.js'
import { ValueSum } from './value-sum.js'
import { Relief, SelfUse } from './words.js'
import type { Work } from './work.js'

/** What the judge of the lots can work out of a group. */
export interface GroupSums {
  bucketSum(key: CombineKey, id: number): ValueSum
  addRows(rows: Int32Array, from: number, to: number, sum: ValueSum): void
  /** How the goods of a lot stand to the self-use quantities, counted over some lots. */
  selfUseOver(lot: number, isCounted: (other: number) => boolean): number
  /** The self-use quantities that goods of a lot are or may be, or those that they are above. */
  quantityKeysOf(lot: number, which: 'all' | 'exceeded'): readonly number[]
}

/** Which lots of a bucket (or of a quantity of a group) were free when they were declared. */
interface FreeBefore {
  hasHistory: boolean
  /** When the first of the file itself was declared. */
  firstOwn: number
}

/** Rows of one lot in a bucket, and when it was declared. */
interface Part {
  readonly from: number
  readonly to: number
  readonly time: number
}

const never = Number.POSITIVE_INFINITY

export class Released {
  private readonly work: Work
  private readonly groups: Groups
  private readonly answers: LotAnswers
  private readonly sums: GroupSums
  private readonly freeIn = new Map<CombineKey, Map<number, FreeBefore>>()
  /** By group and quantity. */
  private readonly freeByQuantity = new Map<string, FreeBefore>()
  private readonly passed = new Map<CombineKey, Map<number, number>>()
  private readonly isFree: Uint8Array

  constructor(work: Work, groups: Groups, answers: LotAnswers, sums: GroupSums) {
    this.work = work
    this.groups = groups
    this.answers = answers
    this.sums = sums
    this.isFree = new Uint8Array(answers.isLost.length)
  }

  /** Adds the warnings to the lots of the file, and lists the earlier parcels that are meant. */
  mark(): void {
    const { isLost, exPost } = this.answers
    let isAny = false
    for (let lot = isLost.indexOf(1); lot >= 0; lot = isLost.indexOf(1, lot + 1)) {
      if (!this.findFree(lot)) continue
      isAny = true
      this.isFree[lot] = 1
      if (this.work.isHistory(lot)) exPost.push(lot)
    }
    if (isAny) this.markOwn()
  }

  private dayOf(lot: number): Day {
    const { lots } = this.work
    return this.work.dayOf(lots.rows[lots.starts[lot]!]!)
  }

  /** When a lot was declared; on one day the history comes first. */
  private timeOf(lot: number): number {
    const day = this.dayOf(lot)
    return day + day + (this.work.isHistory(lot) ? 0 : 1)
  }

  private lawOf(lot: number): Bound<KoreanLaw> {
    return this.work.bench.book.on(this.dayOf(lot)).law
  }

  /** Whether a lot was free with what was declared up to then; notes where it is above now. */
  private findFree(lot: number): boolean {
    if (!mayBeCollected(this.lawOf(lot))) return false
    const time = this.timeOf(lot)
    const above: (readonly [CombineKey, number])[] = []
    let wasFree = true
    this.groups.forEachBucket(lot, (key, id) => {
      if (!this.isAbove(lot, key, id)) return
      above.push([key, id])
      if (time >= this.passedAt(lot, key, id)) wasFree = false
    })
    const isExceeded = this.isExceeded(lot)
    const isBefore = (other: number): boolean => this.timeOf(other) <= time
    if (isExceeded && this.sums.selfUseOver(lot, isBefore) === SelfUse.exceeded) return false
    if (!wasFree || (above.length === 0 && !isExceeded)) return false
    for (const [key, id] of above) this.note(this.ofKey(key), id, lot)
    for (const key of isExceeded ? this.sums.quantityKeysOf(lot, 'exceeded') : []) {
      this.note(this.freeByQuantity, this.quantityOf(lot, key), lot)
    }
    return true
  }

  private quantityOf(lot: number, key: number): string {
    return `${this.groups.numberOf[lot]!},${key}`
  }

  private isExceeded(lot: number): boolean {
    return this.answers.selfUse[lot] === SelfUse.exceeded
  }

  private isAbove(lot: number, key: CombineKey, id: number): boolean {
    return isAboveRelief(this.sums.bucketSum(key, id), this.lawOf(lot))
  }

  private ofKey(key: CombineKey): Map<number, FreeBefore> {
    const known = this.freeIn.get(key) ?? new Map<number, FreeBefore>()
    this.freeIn.set(key, known)
    return known
  }

  private note<T>(places: Map<T, FreeBefore>, place: T, lot: number): void {
    const free = places.get(place) ?? { hasHistory: false, firstOwn: never }
    if (this.work.isHistory(lot)) free.hasHistory = true
    else free.firstOwn = Math.min(free.firstOwn, this.timeOf(lot))
    places.set(place, free)
  }

  /** When the goods of a bucket, added in the order of their declaration, came above the limit. */
  private passedAt(lot: number, key: CombineKey, id: number): number {
    const known = this.passed.get(key) ?? new Map<number, number>()
    this.passed.set(key, known)
    // The limit may differ between the days of a bucket: it is asked anew for each epoch.
    const place = this.work.bench.book.on(this.dayOf(lot)).number * key.rows.count + id
    const found = known.get(place) ?? this.passing(lot, key, id)
    known.set(place, found)
    return found
  }

  private passing(lot: number, key: CombineKey, id: number): number {
    const { rows } = key.rows
    const parts = this.partsOf(key, id).sort((a, b) => a.time - b.time)
    const law = this.lawOf(lot)
    const sum = new ValueSum()
    for (const [at, { from, to, time }] of parts.entries()) {
      this.sums.addRows(rows, from, to, sum)
      const isLast = parts[at + 1]?.time !== time
      // One lot alone is combined with nothing, whatever its value.
      if (at > 0 && isLast && isAboveRelief(sum, law)) return time
    }
    return never
  }

  /** The rows of a bucket by lot; those of refused parcels are left out. */
  private partsOf(key: CombineKey, id: number): Part[] {
    const { lotOf, isRefused, parcelOfLot } = this.work
    const { rows, starts } = key.rows
    const parts: Part[] = []
    for (let at = starts[id]!; at < starts[id + 1]!; ) {
      const lot = lotOf[rows[at]!]!
      const from = at
      while (at < starts[id + 1]! && lotOf[rows[at]!] === lot) at++
      if (isRefused[parcelOfLot[lot]!] === 0) parts.push({ from, to: at, time: this.timeOf(lot) })
    }
    return parts
  }

  private markOwn(): void {
    const { work, answers, groups } = this
    const { lots, isRefused, parcelOfLot } = work
    for (let lot = 0; lot < lots.count && !work.isHistory(lot); lot++) {
      if (answers.relief[lot] !== Relief.none || !groups.isCombined(lot)) continue
      if (isRefused[parcelOfLot[lot]!] === 0) this.markLot(lot)
    }
  }

  private markLot(lot: number): void {
    const { sets } = this.work
    const { set } = this.answers
    const { hasHistory, firstOwn } = this.freeAround(lot)
    const isLater = firstOwn < this.timeOf(lot)
    const marks = sets.setOf(set[lot]!).slice()
    if (hasHistory) mark(marks, R.ex_post_released)
    if (isLater || this.isFree[lot] === 1) mark(marks, R.ex_post_days_differ)
    set[lot] = sets.intern(marks)
  }

  /** What was free before among the goods that a lot is summed with, or counted with. */
  private freeAround(lot: number): FreeBefore {
    const around: FreeBefore = { hasHistory: false, firstOwn: never }
    const add = (free: FreeBefore | undefined): void => {
      if (free?.hasHistory) around.hasHistory = true
      around.firstOwn = Math.min(around.firstOwn, free?.firstOwn ?? never)
    }
    this.groups.forEachBucket(lot, (key, id) => {
      add(this.freeIn.get(key)?.get(id))
    })
    if (this.freeByQuantity.size === 0) return around
    for (const key of this.sums.quantityKeysOf(lot, 'all')) {
      add(this.freeByQuantity.get(this.quantityOf(lot, key)))
    }
    return around
  }
}
