/** Judges the columns of orders that leave Korea: consignments, their values, and their destinations. */
import { countryOf } from '../basis/country.js'
import { currencyMinorUnits, currencyOf } from '../basis/currency.js'
import { type Day, noDay } from '../basis/day.js'
import { roundMulDiv } from '../basis/exact.js'
import { quantityScale, valueScale } from '../basis/scale.js'
import { clearMarks, mark } from '../judge/marks.js'
import type { RateTable } from '../law/rate-table.js'
import { rateOn } from '../law/rate-table.js'
import type { AmericanLaw } from '../law/us/index.js'
import { us } from '../law/us/index.js'
import { type UsGoods, type UsTariff, usGoodsOf } from '../law/us-tariff.js'
import type { Column } from '../parcel/columns.js'
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import type { OutboundFieldName } from '../parcel/outbound-fields.js'
import { Answers } from './answers.js'
import { Consignment } from './consignment.js'
import { consignmentsOf } from './consignments.js'
import { type Bond, Land } from './land.js'
import { L } from './reason-ids.js'
import { UsJudge } from './us/judge.js'
import { DiscountBy, Export, Regime, Separate, Status, Use } from './words.js'

export interface LandedBench {
  readonly usTariff: UsTariff
  /** Korean customs rates, or those of the user. */
  readonly rates: RateTable
}

const america = countryOf('US')
const dollar = currencyOf('USD')

/** Everything that is known of a file of orders after it was judged. */
export interface LandedJudged {
  readonly columns: OutboundColumns
  readonly answers: Answers
  readonly land: Land<AmericanLaw>
  readonly dayOf: Int32Array
  readonly soldOn: Int32Array
  readonly loadedOn: Int32Array
}

export function judgeOutbound(columns: OutboundColumns, bench: LandedBench): LandedJudged {
  return new Run(columns, bench).judge()
}

class Run {
  private readonly columns: OutboundColumns
  private readonly bench: LandedBench
  private readonly answers: Answers
  private readonly land = new Land(us, 'us')
  private readonly usJudge: UsJudge
  private readonly consignment = new Consignment()
  private readonly goods: (UsGoods | undefined)[] = []
  private readonly read: Readonly<Record<(typeof used)[number], Column>>
  private readonly dayOf: Int32Array
  private readonly soldOn: Int32Array
  private readonly loadedOn: Int32Array

  constructor(columns: OutboundColumns, bench: LandedBench) {
    this.columns = columns
    this.bench = bench
    this.answers = new Answers(columns.count)
    this.usJudge = new UsJudge((code, isKorean) => this.goodsOf(code, isKorean), this.answers)
    this.read = columnsOf(columns)
    this.dayOf = new Int32Array(columns.count)
    this.soldOn = new Int32Array(columns.count)
    this.loadedOn = new Int32Array(columns.count)
  }

  private goodsOf(code: number, isKorean: boolean): UsGoods {
    const slot = code + code + (isKorean ? 1 : 0)
    const digits = code === 0 ? '' : this.columns.hsCodes.textOf(code)
    this.goods[slot] ??= usGoodsOf(this.bench.usTariff, digits, isKorean)
    return this.goods[slot]
  }

  judge(): LandedJudged {
    const { rows, starts } = consignmentsOf(this.columns)
    for (let at = 0; at + 1 < starts.length; at++) this.one(rows, starts[at]!, starts[at + 1]!)
    const { columns, answers, land, dayOf, soldOn, loadedOn } = this
    return { columns, answers, land, dayOf, soldOn, loadedOn }
  }

  private at(name: (typeof used)[number], row: number): number {
    const { values, mask } = this.read[name]
    return values[row & mask]!
  }

  private one(rows: Int32Array, from: number, to: number): void {
    const { consignment } = this
    clearMarks(consignment.marks)
    consignment.count = 0
    consignment.goods = 0
    for (let place = from; place < to; place++) {
      const row = rows[place]!
      if (this.isJudged(row)) consignment.add(row)
    }
    if (consignment.count === 0) return
    this.readShipment(consignment.rows[0]!)
    if (consignment.to !== america) {
      this.refuseAll(L.destination_not_on_board)
      return
    }
    if (!this.readLines()) {
      this.refuseAll(L.exchange_missing)
      return
    }
    const bond = this.land.on(consignment.entered, consignment.sold, consignment.loaded)
    this.usJudge.judge(consignment, bond as Bond<AmericanLaw>)
  }

  /** Whether a row is sound and a sale that is sent. */
  private isJudged(row: number): boolean {
    const status = this.at('status', row)
    const kind = this.at('kind_of_export', row)
    this.days(row)
    if (this.columns.refusals[row]! > 0) this.refuse(row, L.row_refused, Regime.refused)
    else if (status === Status.cancelled || status === Status.refunded) {
      this.refuse(row, L.order_not_shipped, Regime.not_shipped)
    } else if (kind > 0 && kind !== Export.sale) {
      this.refuse(row, L.export_not_judged, Regime.not_judged)
    } else return true
    return false
  }

  private refuse(row: number, reason: number, regime: number): void {
    const { consignment, answers } = this
    clearMarks(consignment.marks)
    mark(consignment.marks, reason)
    answers.reasons[row] = answers.reasonSets.intern(consignment.marks)
    answers.regime[row] = regime
    clearMarks(consignment.marks)
  }

  private refuseAll(reason: number): void {
    const { consignment } = this
    for (let at = 0; at < consignment.count; at++) {
      this.refuse(consignment.rows[at]!, reason, Regime.not_judged)
    }
  }

  private days(row: number): void {
    this.dayOf[row] = this.firstDay(row)
    this.soldOn[row] = this.at('sold_on', row)
    this.loadedOn[row] = this.at('loaded_on', row)
  }

  /** The day of entry, or the day that stands in for it. */
  private firstDay(row: number): number {
    for (const name of dayNames) {
      const own = this.at(name, row)
      if (own >= 0) return own
    }
    return noDay
  }

  private readShipment(row: number): void {
    const { consignment } = this
    consignment.to = this.at('to', row)
    consignment.carrier = this.at('carrier', row)
    consignment.use = this.at('buyer_use', row)
    consignment.entered = this.dayOf[row] as Day
    consignment.sold = this.soldOn[row] as Day
    consignment.loaded = this.loadedOn[row] as Day
    if (this.at('freight_separate', row) === Separate.no) {
      mark(consignment.marks, L.freight_in_price)
    }
    if (this.at('entered_on', row) < 0) mark(consignment.marks, L.entry_day_assumed)
    if (consignment.use === Use.business) mark(consignment.marks, L.buyer_business)
  }

  /** Values of the lines in dollars and cents; false where there is no rate of exchange. */
  private readLines(): boolean {
    const { consignment } = this
    for (let at = 0; at < consignment.count; at++) {
      const row = consignment.rows[at]!
      const value = this.valueOf(row)
      if (value < 0) return false
      consignment.value[at] = value
      consignment.goods += value
      consignment.quantity[at] = this.quantityOf(row)
      consignment.weight[at] = this.at('weight_g', row)
      consignment.korean[at] = this.at('hs', row)
      consignment.code[at] = this.at('hs_destination', row)
      consignment.kind[at] = this.at('kind', row)
      consignment.origin[at] = this.at('origin', row)
      consignment.claim[at] = this.at('origin_claim', row)
      consignment.dutyGiven[at] = this.at('duty_rate_pct', row)
      consignment.taxGiven[at] = this.at('tax_rate_pct', row)
    }
    return true
  }

  private quantityOf(row: number): number {
    const shipped = this.at('quantity_shipped', row)
    return shipped >= 0 ? shipped : this.at('quantity', row)
  }

  /** What was paid for the goods of a line, in the smallest unit of the destination; -1 without a rate. */
  private valueOf(row: number): number {
    const isBorneElsewhere = this.at('discount_by', row) === DiscountBy.platform
    const discount = isBorneElsewhere ? 0 : Math.max(this.at('discount', row), 0)
    const price = this.at('unit_price', row) * this.quantityOf(row)
    const value = Math.max(price - discount * quantityScale, 0)
    const currency = this.at('currency', row)
    const smallest = smallestOf(dollar)
    if (currency === dollar) return roundMulDiv(value, 1, valueScale / smallest)
    const own = rateOn(this.bench.rates, currency, this.consignment.entered)
    const dollars = rateOn(this.bench.rates, dollar, this.consignment.entered)
    if (own < 0 || dollars < 0) return -1
    mark(this.consignment.marks, L.exchange_cross)
    return roundMulDiv(value, own, dollars * (valueScale / smallest))
  }
}

/** Smallest units of a currency in one of it. */
function smallestOf(currency: number): number {
  return Number(`1${'0'.repeat(currencyMinorUnits(currency))}`)
}

const dayNames = ['entered_on', 'loaded_on', 'declared_on', 'sold_on'] as const

const used = [
  ...dayNames,
  'status',
  'kind_of_export',
  'to',
  'carrier',
  'buyer_use',
  'freight_separate',
  'hs',
  'hs_destination',
  'kind',
  'origin',
  'origin_claim',
  'quantity',
  'quantity_shipped',
  'unit_price',
  'currency',
  'discount',
  'discount_by',
  'weight_g',
  'duty_rate_pct',
  'tax_rate_pct',
] as const satisfies readonly OutboundFieldName[]

function columnsOf(columns: OutboundColumns): Readonly<Record<(typeof used)[number], Column>> {
  const read = used.map(name => [name, columns.column(name)] as const)
  return Object.fromEntries(read) as Record<(typeof used)[number], Column>
}
