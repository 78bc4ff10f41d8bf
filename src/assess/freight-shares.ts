/** Shares the whole won of a parcel's freight over its rows, by the value of the goods. */
import type { Fraction } from '../basis/exact.js'
import { wonScale } from '../basis/scale.js'
import { allocate } from '../judge/allocate.js'
import { wholeWon } from './customs-value.js'
import type { ParcelFreight } from './parcel-freight.js'
import type { RowAnswers } from './row-answers.js'
import { isKnown, notKnown } from './words.js'
import type { Work } from './work.js'

export class FreightShares {
  private readonly work: Work
  private readonly freight: ParcelFreight
  /** The parcel or row whose exact value is asked for, if it has to be. */
  private asked = 0
  private weights = new Float64Array(1)
  private shares = new Float64Array(1)

  constructor(work: Work, freight: ParcelFreight) {
    this.work = work
    this.freight = freight
  }

  /** Fills the freight of every row of a parcel. */
  fill(parcel: number, answers: RowAnswers): void {
    const { parcels } = this.work
    const from = parcels.starts[parcel]!
    const size = parcels.starts[parcel + 1]! - from
    const whole = this.wholeOf(parcel, size)
    const isShared = whole > 0 && size > 1
    if (isShared) this.shareOut(from, size, whole)
    for (let at = 0; at < size; at++) {
      const row = parcels.rows[from + at]!
      answers.freightBasis[row] = this.freight.basis[parcel]!
      answers.freightKrw.put(row, isShared ? this.shares[at]! : whole)
    }
  }

  /** The freight in whole won; its shares by values of which one is not known are not known. */
  private wholeOf(parcel: number, size: number): number {
    const krw = this.freight.freightKrwOf(parcel)
    if (!(krw > 0)) return krw
    if (size > 1 && !isKnown(this.freight.goods.krwOf(parcel))) return notKnown
    this.asked = parcel
    return wholeWon(krw, this.exactFreight)
  }

  private shareOut(from: number, size: number, whole: number): void {
    if (this.weights.length < size) {
      this.weights = new Float64Array(size + size)
      this.shares = new Float64Array(size + size)
    }
    for (let at = 0; at < size; at++) this.weights[at] = this.weightOf(from + at)
    allocate(whole, this.weights, size, this.shares)
  }

  /** The value of the goods of a row in whole won. */
  private weightOf(at: number): number {
    const row = this.work.parcels.rows[at]!
    const goods = (this.work.value[row]! / wonScale) * this.work.rate.at(row)
    this.asked = row
    return wholeWon(goods, this.exactGoods)
  }

  private readonly exactFreight = (): Fraction => this.freight.exactFreight(this.asked)

  private readonly exactGoods = (): Fraction => this.freight.goods.exactOfRow(this.asked)
}
