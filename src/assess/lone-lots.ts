/** What the rules said of lots that stand alone, kept for lots alike: each case is asked once. */
import { isOrderDoubtful } from '../basis/exact.js'
import { mark, noMarks } from '../judge/marks.js'
import { TripleDictionary } from '../parcel/triple-dictionary.js'
import type { ParcelAnswer } from './facts.js'
import type { Groups } from './groups.js'
import type { LotFreight } from './lot-freight.js'
import type { ParcelUse } from './parcel-use.js'
import { R } from './reason-ids.js'
import { GoodsBit, goodsBits } from './row-goods.js'
import { ValueSum } from './value-sum.js'
import { Use } from './words.js'
import type { Work } from './work.js'

/** What was said of a lot, and between which values in USD cents the rules say the same. */
export interface Said {
  readonly aboveCents: number
  readonly upToCents: number
  readonly relief: number
  readonly track: number
  readonly limitCents: number
  /** Number of the set of reasons, without those of identity. */
  readonly set: number
}

/**
 * A lot that is combined with nothing, came by express, and whose goods have a known value and no
 * self-use quantity differs from another one for the rules by few facts and by its value. Which limits
 * the value was compared with is noted by its sum: between them the rules see no difference.
 */
export class LoneLots {
  /** The goods of the lot that was looked for last, its use, and the case that it is. */
  readonly sum = new ValueSum()
  use = 0
  private case = 0
  private readonly work: Work
  private readonly groups: Groups
  private readonly freight: LotFreight
  private readonly uses: ParcelUse
  private readonly cases = new TripleDictionary()
  private readonly said: Said[][] = []
  private readonly businessSet: number
  private set = 0
  private goods = 0

  constructor(work: Work, groups: Groups, freight: LotFreight, uses: ParcelUse) {
    this.work = work
    this.groups = groups
    this.freight = freight
    this.uses = uses
    const marks = noMarks()
    mark(marks, R.use_from_business_id)
    this.businessSet = work.sets.intern(marks)
  }

  /** What the rules said of a lot alike; undefined where they have to be asked. */
  find(lot: number): Said | undefined {
    this.case = 0
    const { work } = this
    const isPost = work.postal !== undefined && work.postal.classOf[lot]! > 0
    if (isPost || this.groups.isCombined(lot) || !this.fill(lot)) return undefined
    const { number } = work.bench.book.on(work.dayOf(work.lots.rows[work.lots.starts[lot]!]!))
    const from = (this.use << 1) | +this.uses.isFromUs(work.parcelOfLot[lot]!)
    this.case = this.cases.intern(this.set, (from << goodsBits) | this.goods, number)
    const said = this.said[this.case]
    if (!said) return undefined
    for (let at = 0; at < said.length; at++) {
      if (isBetween(this.sum.usdCents, said[at]!)) return said[at]
    }
    return undefined
  }

  /** Fills what the lot is; false where it is not of those that are kept. */
  private fill(lot: number): boolean {
    const { work, sum } = this
    const { lots, parcelOfLot, isValueKnown, value, rate, dollar } = work
    const parcel = parcelOfLot[lot]!
    const first = lots.rows[lots.starts[lot]!]!
    this.use = this.uses.of(parcel)
    if (this.use === Use.sample || this.freight.isPriceOpen(parcel, first)) return false
    this.set = this.groups.setOf(lot)
    this.goods = 0
    sum.clear()
    for (let at = lots.starts[lot]!; at < lots.starts[lot + 1]!; at++) {
      const row = lots.rows[at]!
      if (isValueKnown[row] === 0 || !this.addGoods(row)) return false
      sum.addGoods(value[row]!, rate.at(row), dollar.at(row))
    }
    if (this.uses.isFromBusiness) this.addSet(this.businessSet)
    this.addSet(this.freight.priceSetOf(parcel, first))
    return true
  }

  /** Adds what is said of the goods of a row; false where they may have a self-use quantity. */
  private addGoods(row: number): boolean {
    const goods = this.work.rowGoods.countedBitsOf(row)
    if (goods >= GoodsBit.quantity) return false
    this.goods |= goods
    this.addSet(this.work.rowSet[row]!)
    return true
  }

  private addSet(set: number): void {
    if (set !== 0) this.set = this.work.sets.union(this.set, set)
  }

  /** Keeps what the rules said of the lot that was looked for last, where it is such a case. */
  keep(sum: ValueSum, answer: ParcelAnswer): void {
    if (this.case === 0 || sum.isComparedOtherwise) return
    const { aboveCents, upToCents } = sum
    const { relief, track, limitCents } = answer
    const set = this.work.sets.intern(answer.marks)
    this.said[this.case] ??= []
    this.said[this.case]!.push({ aboveCents, upToCents, relief, track, limitCents, set })
  }
}

/** Whether a value lies between the limits for certain. */
function isBetween(usdCents: number, { aboveCents, upToCents }: Said): boolean {
  if (!(usdCents > aboveCents && usdCents < upToCents)) return false
  return !isOrderDoubtful(usdCents, aboveCents) && !isOrderDoubtful(usdCents, upToCents)
}
