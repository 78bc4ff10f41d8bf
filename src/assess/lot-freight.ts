/** Adds the freight and insurance of a parcel to a sum of values, where they can be told apart. */
import { quantityScale, rateScale, valueScale } from '../basis/scale.js'
import { type Marks, mark, noMarks } from '../judge/marks.js'
import { blankAmount, type Column } from '../parcel/columns.js'
import type { ParcelFreight } from './parcel-freight.js'
import { R } from './reason-ids.js'
import type { ValueSum } from './value-sum.js'
import type { Work } from './work.js'

export class LotFreight {
  private readonly charges: readonly Column[]
  private readonly work: Work
  private readonly freight: ParcelFreight
  private priceSet = 0

  constructor(work: Work, freight: ParcelFreight) {
    const { columns } = work
    this.work = work
    this.freight = freight
    this.charges = [columns.column('intl_freight'), columns.column('intl_insurance')]
  }

  /** Freight that can't be told apart is in the price: whether that is the value is law. */
  markPrice(parcel: number, row: number, marks: Marks): void {
    if (!this.freight.isInPrice(parcel)) return
    const isOpen = this.isPriceOpen(parcel, row)
    mark(marks, isOpen ? R.freight_inseparable_not_stated : R.freight_inseparable)
  }

  /** The same as the number of a set, where the law says that it is; 0 where no freight is in it. */
  priceSetOf(parcel: number, row: number): number {
    if (!this.freight.isInPrice(parcel)) return 0
    if (this.priceSet === 0) {
      const marks = noMarks()
      this.markPrice(parcel, row, marks)
      this.priceSet = this.work.sets.intern(marks)
    }
    return this.priceSet
  }

  /** Adds rows of one parcel, with its freight where they are the whole of it or it has none. */
  addRows(rows: Int32Array, from: number, to: number, sum: ValueSum): void {
    const { parcels, value, rate, dollar, isValueKnown } = this.work
    const parcel = parcels.parcelOf[rows[from]!]!
    const isOpen = this.isPriceOpen(parcel, rows[from]!)
    for (let at = from; at < to; at++) {
      const row = rows[at]!
      if (isOpen) sum.addInclusive(value[row]!, rate.at(row), dollar.at(row))
      else sum.addGoods(value[row]!, rate.at(row), dollar.at(row))
      if (isValueKnown[row] === 0) sum.leaveOpen()
    }
    const size = parcels.starts[parcel + 1]! - parcels.starts[parcel]!
    if (to - from === size) this.add(parcel, sum)
    else if (this.freight.freightKrwOf(parcel) !== 0) this.addShare(rows, from, to, sum)
  }

  /** Adds the share of the freight that rows of a parcel bear, by the value of the goods. */
  private addShare(rows: Int32Array, from: number, to: number, sum: ValueSum): void {
    const { dollar } = this.work
    const share = this.freight.exactShare(rows.subarray(from, to))
    if (share) sum.addShare(share, dollar.at(rows[from]!))
    else sum.isFreightKnown = false
  }

  /** Adds the freight of a parcel. */
  private add(parcel: number, sum: ValueSum): void {
    if (this.freight.isInPrice(parcel)) return
    const [freight, insurance] = this.charges
    const table = this.freight.tableKrw(parcel)
    const isFreight = table > 0 || this.addCharges(parcel, freight!, sum)
    const isInsurance = this.addCharges(parcel, insurance!, sum)
    if (table > 0) this.addTable(parcel, table, sum)
    if (!isFreight || !isInsurance) sum.isFreightKnown = false
  }

  /** Whether the law may take less than the freight that was paid. */
  isMost(parcel: number): boolean {
    return this.freight.isMost(parcel)
  }

  /** Adds freight that a table gives in won. */
  private addTable(parcel: number, krw: number, sum: ValueSum): void {
    const { parcels, dollar } = this.work
    sum.addFreight(krw * valueScale, rateScale, dollar.at(parcels.rows[parcels.starts[parcel]!]!))
  }

  /** Adds a charge of the parcel; false when no row gives it. */
  private addCharges(parcel: number, column: Column, sum: ValueSum): boolean {
    const { parcels, rate, dollar } = this.work
    let isGiven = false
    for (let at = parcels.starts[parcel]!; at < parcels.starts[parcel + 1]!; at++) {
      const row = parcels.rows[at]!
      const amount = column.values[row & column.mask]!
      if (amount === blankAmount) continue
      isGiven = true
      if (amount > 0) sum.addFreight(amount * quantityScale, rate.at(row), dollar.at(row))
    }
    return isGiven
  }

  /** Whether freight is in the price and the law of the day does not say what that means. */
  isPriceOpen(parcel: number, row: number): boolean {
    if (!this.freight.isInPrice(parcel)) return false
    return this.work.lawOf(row).customsActRule.inseparableFreight !== 'stays_in'
  }
}
