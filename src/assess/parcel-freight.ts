/** The international freight of each parcel and its share in the value of each row. */
import {
  addFractions,
  compareFractions,
  type Fraction,
  fraction,
  isOrderDoubtful,
  wholeFraction,
  zeroFraction,
} from '../basis/exact.js'
import { quantityScale, wonScale } from '../basis/scale.js'
import { type Marks, mark, noMarks } from '../judge/marks.js'
import type { FreightFound } from '../law/freight-table.js'
import { blankAmount, type Column } from '../parcel/columns.js'
import { firstGiven } from '../parcel/parcels.js'
import { FreightSource } from './freight.js'
import { type FreightAmounts, FreightChoice } from './freight-choice.js'
import type { FreightTariffs } from './freight-tariffs.js'
import { ParcelGoods } from './parcel-goods.js'
import { R } from './reason-ids.js'
import { FreightBasis, isKnown, notKnown, Separate } from './words.js'
import type { Work } from './work.js'

const freightCharge = 0
const insuranceCharge = 1
const noParcel = -1

export class ParcelFreight implements FreightAmounts {
  /** A `FreightBasis` of each parcel. */
  readonly basis: Uint8Array
  readonly goods: ParcelGoods
  private readonly work: Work
  private readonly separate: Column
  private readonly charges: readonly Column[]
  private readonly choice: FreightChoice
  private readonly marks = noMarks()
  /** The parcel whose rows were asked for last, with its freight and goods in won. */
  private open = noParcel
  private openFreight = 0
  private openGoods = 0

  constructor(work: Work) {
    const { columns, parcels } = work
    this.work = work
    this.goods = new ParcelGoods(work)
    this.basis = new Uint8Array(parcels.count)
    this.separate = columns.column('freight_separate')
    this.charges = [columns.column('intl_freight'), columns.column('intl_insurance')]
    this.choice = new FreightChoice(work, this)
    for (let parcel = 0; parcel < parcels.count; parcel++) this.fill(parcel)
  }

  /** Works the freight of the parcels of some rows out again, whose day has changed. */
  renew(rows: readonly number[]): void {
    const parcels = new Set(rows.map(row => this.work.parcels.parcelOf[row]!))
    for (const parcel of parcels) this.fill(parcel)
  }

  /** Takes in what was found of own use, a `SelfUse` of each lot. */
  settle(selfUseOfLot: Uint8Array): void {
    if (!this.choice.settle(selfUseOfLot)) return
    for (let parcel = 0; parcel < this.work.parcels.count; parcel++) {
      if (this.choice.hasSelfUse(parcel)) this.fill(parcel)
    }
  }

  private fill(parcel: number): void {
    this.open = noParcel
    if (firstGiven(this.separate, this.work.parcels, parcel, 0) === Separate.no) {
      this.basis[parcel] = FreightBasis.included
      return
    }
    if (this.isLeftOut(parcel)) return
    if (this.choice.tariffs) this.fillByTable(parcel, this.choice.tariffs)
    else this.setGiven(parcel)
  }

  private setGiven(parcel: number): void {
    const freight = this.chargesKrw(parcel)
    if (freight > 0) this.basis[parcel] = FreightBasis.actual
    else this.basis[parcel] = freight === 0 ? FreightBasis.none : FreightBasis.not_known
  }

  private fillByTable(parcel: number, { krw }: FreightTariffs): void {
    krw[parcel] = 0
    if (this.work.isRefused[parcel] !== 0) return
    const source = this.choice.sourceOf(parcel, this.marks.fill(0))
    if (source === FreightSource.given) {
      this.setGiven(parcel)
      return
    }
    this.basis[parcel] = FreightBasis.not_known
    const insurance = this.chargeKrw(parcel, insuranceCharge)
    if (source === FreightSource.not_known || !isKnown(insurance)) return
    const isSurface = source === FreightSource.surface
    krw[parcel] = this.choice.foundFor(parcel, isSurface)!.krw
    this.basis[parcel] = isSurface ? FreightBasis.surface_parcel : FreightBasis.express_table
  }

  /** The freight of a parcel in won, as a double; not a number where it is not known. */
  freightKrwOf(parcel: number): number {
    switch (this.basis[parcel]) {
      case FreightBasis.not_known:
        return notKnown
      case FreightBasis.actual:
        return this.chargesKrw(parcel)
      case FreightBasis.surface_parcel:
      case FreightBasis.express_table:
        return this.tableKrw(parcel) + this.chargeKrw(parcel, insuranceCharge)
      default:
        return 0
    }
  }

  /** Marks what follows from the freight of a parcel that is taxed. */
  markParcel(parcel: number, marks: Marks): void {
    const basis = this.basis[parcel]!
    if (basis === FreightBasis.included || this.isLeftOut(parcel)) return
    this.choice.markSource(parcel, marks)
    if (basis === FreightBasis.actual) mark(marks, R.freight_actual)
    if (!isKnown(this.chargeKrw(parcel, insuranceCharge))) mark(marks, R.freight_not_known)
  }

  /** Whether the freight can't be told apart from the price. */
  isInPrice(parcel: number): boolean {
    return this.basis[parcel] === FreightBasis.included
  }

  /** Whether the law may take less than the freight and insurance that were paid. */
  isMost(parcel: number): boolean {
    const basis = this.basis[parcel]
    if (basis === FreightBasis.actual) return this.choice.isMost(parcel)
    if (basis !== FreightBasis.not_known) return false
    if (this.givenKrw(parcel) > 0) return this.choice.isMost(parcel)
    const isInsured = this.chargeKrw(parcel, insuranceCharge) > 0
    return isInsured && this.choice.isInsuranceOpen(parcel)
  }

  /** What a table says of a parcel, where its freight was taken from one. */
  tableOf(parcel: number): FreightFound | undefined {
    const isSurface = this.basis[parcel] === FreightBasis.surface_parcel
    return this.tableKrw(parcel) > 0 ? this.choice.foundFor(parcel, isSurface) : undefined
  }

  /** The freight of a parcel that a table gives in whole won; 0 where none does. */
  tableKrw(parcel: number): number {
    return this.choice.tariffs?.krw[parcel] ?? 0
  }

  givenKrw(parcel: number): number {
    return this.chargeKrw(parcel, freightCharge)
  }

  isGoodsAbove(parcel: number, krw: number): boolean {
    const goods = this.goods.leastKrwOf(parcel)
    if (!isOrderDoubtful(goods, krw)) return goods > krw
    return compareFractions(this.goods.exactOf(parcel), wholeFraction(krw)) > 0
  }

  isAboveGiven(parcel: number, krw: number): boolean {
    const given = this.givenKrw(parcel)
    if (!isOrderDoubtful(krw, given)) return krw > given
    return compareFractions(wholeFraction(krw), this.exactCharge(parcel, freightCharge)) > 0
  }

  /** Whether the law of the day leaves freight out of the customs value: then none is added. */
  private isLeftOut(parcel: number): boolean {
    const { parcels } = this.work
    if (parcels.starts[parcel] === parcels.starts[parcel + 1]) return true
    const law = this.work.lawOf(parcels.rows[parcels.starts[parcel]!]!)
    if (law.customsAct.customsValueFreight !== 'excluded') return false
    this.basis[parcel] = FreightBasis.none
    return true
  }

  /** Freight and insurance as they were given. */
  private chargesKrw(parcel: number): number {
    return this.chargeKrw(parcel, freightCharge) + this.chargeKrw(parcel, insuranceCharge)
  }

  /** One charge of a parcel in won; not a number when no row gives it. */
  private chargeKrw(parcel: number, charge: number): number {
    const { parcels, rate } = this.work
    const column = this.charges[charge]!
    let sum = notKnown
    for (let at = parcels.starts[parcel]!; at < parcels.starts[parcel + 1]!; at++) {
      const row = parcels.rows[at]!
      const amount = column.values[row & column.mask]!
      if (amount === blankAmount) continue
      sum = (Number.isNaN(sum) ? 0 : sum) + ((amount * quantityScale) / wonScale) * rate.at(row)
    }
    return sum
  }

  /** The value of a row with its share of the freight, as a double; not a number if unknown. */
  rowKrw(row: number): number {
    const parcel = this.work.parcels.parcelOf[row]!
    const goods = (this.work.value[row]! / wonScale) * this.work.rate.at(row)
    if (parcel !== this.open) this.openParcel(parcel)
    if (this.openFreight === 0) return goods * (this.work.isValueKnown[row] === 1 ? 1 : notKnown)
    return goods + (this.openFreight * goods) / this.openGoods
  }

  /** Works out once what the rows of a parcel share. */
  private openParcel(parcel: number): void {
    this.open = parcel
    this.openFreight = this.freightKrwOf(parcel)
    this.openGoods = this.openFreight === 0 ? 0 : this.goods.krwOf(parcel)
  }

  /** Whether the customs value of a parcel is known. */
  isCustomsValueKnown(parcel: number): boolean {
    return isKnown(this.goods.krwOf(parcel)) && isKnown(this.freightKrwOf(parcel))
  }

  /** The charges that are added as they were given. */
  chargesAdded(parcel: number): readonly Column[] {
    switch (this.basis[parcel]) {
      case FreightBasis.actual:
      case FreightBasis.not_known:
        return this.charges
      case FreightBasis.surface_parcel:
      case FreightBasis.express_table:
        return this.charges.slice(insuranceCharge)
      default:
        return []
    }
  }

  /** The same, exact: I × (I total + F) / I total. */
  exactRowKrw(row: number): Fraction {
    const parcel = this.work.parcels.parcelOf[row]!
    const own = this.goods.exactOfRow(row)
    const freight = this.exactFreight(parcel)
    if (freight.top === zeroFraction.top) return own
    const goods = this.goods.exactOf(parcel)
    const all = addFractions(goods, freight)
    return fraction(own.top * all.top * goods.bottom, own.bottom * all.bottom * goods.top)
  }

  /** What rows of one parcel bear of its freight, in won; undefined where that is not known. */
  exactShare(rows: Int32Array): Fraction | undefined {
    const parcel = this.work.parcels.parcelOf[rows[0]!]!
    const goods = this.goods.exactOf(parcel)
    const isWorth = goods.top > zeroFraction.top && isKnown(this.goods.krwOf(parcel))
    if (!isWorth || !isKnown(this.freightKrwOf(parcel))) return undefined
    let own = zeroFraction
    for (const row of rows) own = addFractions(own, this.goods.exactOfRow(row))
    const freight = this.exactFreight(parcel)
    return fraction(freight.top * own.top * goods.bottom, freight.bottom * own.bottom * goods.top)
  }

  exactFreight(parcel: number): Fraction {
    let sum = wholeFraction(this.tableKrw(parcel))
    for (const column of this.chargesAdded(parcel)) {
      sum = addFractions(sum, this.exactCharge(parcel, this.charges.indexOf(column)))
    }
    return sum
  }

  private exactCharge(parcel: number, charge: number): Fraction {
    const { parcels, rate } = this.work
    const column = this.charges[charge]!
    let top = zeroFraction.top
    for (let at = parcels.starts[parcel]!; at < parcels.starts[parcel + 1]!; at++) {
      const row = parcels.rows[at]!
      const amount = column.values[row & column.mask]!
      if (amount > 0) top += BigInt(amount * quantityScale) * BigInt(rate.at(row))
    }
    return fraction(top, BigInt(wonScale))
  }
}
