/** Fills a consignment from its rows: days, values and charges in the currency of the answer. */
import { smallestAmount } from '../basis/currency.js'
import { type Day, noDay } from '../basis/day.js'
import { floorMulDiv, roundMulDiv } from '../basis/exact.js'
import { quantityScale } from '../basis/scale.js'
import { allocate } from '../judge/allocate.js'
import { mark } from '../judge/marks.js'
import { type RateTable, rateOn } from '../law/rate-table.js'
import { cell, type ReadColumns } from './columns-read.js'
import type { Consignment } from './consignment.js'
import { firstEntryDay } from './days.js'
import { S } from './general-reasons.js'
import { platformDiscountOf, quantityOf, soldFor } from './line-values.js'
import type { Charge, SplitOrders } from './split-orders.js'
import { Separate, Use } from './words.js'

export class ConsignmentReader {
  private readonly read: ReadColumns
  private readonly rates: RateTable
  private readonly split: SplitOrders | undefined
  private readonly consignment: Consignment
  private rounding: 'nearest' | 'down' = 'nearest'
  /** The smallest unit of the answer in 1/10,000,000 of its currency. */
  private smallest = 1
  private weights = new Float64Array(1)
  private shares = new Float64Array(1)

  constructor(
    read: ReadColumns,
    rates: RateTable,
    split: SplitOrders | undefined,
    consignment: Consignment,
  ) {
    this.read = read
    this.rates = rates
    this.split = split
    this.consignment = consignment
  }

  /** Orders side by side, each by its line numbers; false where rows of the shipment disagree. */
  arrange(): boolean {
    const { consignment: own, read } = this
    if (own.count > 1 && !this.isInOrder()) {
      const of = (name: 'order' | 'line', row: number) => cell(read[name], row)
      const rows = own.rows.subarray(0, own.count)
      rows.sort((a, b) => of('order', a) - of('order', b) || of('line', a) - of('line', b) || a - b)
    }
    return own.count === 1 || ofShipment.every(name => this.isAgreed(name))
  }

  private isInOrder(): boolean {
    const { consignment: own, read } = this
    for (let at = 1; at < own.count; at++) {
      const before = own.rows[at - 1]!
      const row = own.rows[at]!
      const orders = cell(read.order, row) - cell(read.order, before)
      if (orders < 0 || (orders === 0 && cell(read.line, row) < cell(read.line, before)))
        return false
    }
    return true
  }

  private isAgreed(name: (typeof ofShipment)[number]): boolean {
    const { consignment: own, read } = this
    const blank = name.endsWith('_on') ? noDay : 0
    const first = this.first(name)
    for (let at = 0; at < own.count; at++) {
      const value = cell(read[name], own.rows[at]!)
      if (value !== blank && value !== first) return false
    }
    return true
  }

  /** What the first row says that is not blank. */
  private first(name: (typeof ofShipment)[number] | (typeof ofOrder)[number]): number {
    const { consignment: own } = this
    const column = this.read[name]
    for (let at = 0; at < own.count; at++) {
      const value = cell(column, own.rows[at]!)
      if (value > 0) return value
    }
    return cell(column, own.rows[0]!)
  }

  private firstOf(name: Charge | 'gross_weight_g' | 'packages'): number {
    const { consignment: own, read } = this
    for (let at = 0; at < own.count; at++) {
      const value = cell(read[name], own.rows[at]!)
      if (value >= 0) return value
    }
    return -1
  }

  /** Destination, days and what the buyer and the carrier are. */
  readShipment(): void {
    const { consignment: own, read } = this
    const row = own.rows[0]!
    own.to = this.first('to')
    own.region = this.first('region')
    own.carrier = this.first('carrier')
    own.scheme = this.first('scheme')
    own.use = this.first('buyer_use')
    own.buyer = this.first('buyer')
    own.platform = this.first('platform')
    own.incoterm = this.first('incoterm')
    own.payer = cell(read.payment_method, row)
    own.grossWeight = this.firstOf('gross_weight_g')
    own.packages = this.firstOf('packages')
    own.entered = firstEntryDay(read, row)
    own.sold = cell(read.sold_on, row) as Day
    own.loaded = this.first('loaded_on') as Day
    own.isFreightInPrice = cell(read.freight_separate, row) === Separate.no
    if (own.isFreightInPrice) mark(own.marks, S.freight_in_price)
    if (this.first('entered_on') < 0) mark(own.marks, S.entry_day_assumed)
    if (own.use === Use.business) mark(own.marks, S.buyer_business)
  }

  /** Lines and charges in the currency of the answer; false where a rate of exchange is missing. */
  readValues(currency: number, rateDay: Day, rounding: 'nearest' | 'down'): boolean {
    const { consignment: own } = this
    own.currency = currency
    own.rateDay = rateDay
    own.isExchanged = false
    this.rounding = rounding
    this.smallest = smallestAmount(currency) * quantityScale
    own.goods = 0
    for (let at = 0; at < own.count; at++) {
      if (!this.readLine(at)) return false
    }
    this.readCharges()
    if (own.isExchanged) mark(own.marks, S.exchange_cross)
    return true
  }

  private readLine(at: number): boolean {
    const { consignment: own, read } = this
    const row = own.rows[at]!
    const value = this.converted(soldFor(read, row), cell(read.currency, row))
    if (value < 0) return false
    own.value[at] = value
    own.goods += value
    const discount = platformDiscountOf(read, row)
    own.platformDiscount[at] =
      discount === 0 ? 0 : this.converted(discount, cell(read.currency, row))
    own.order[at] = cell(read.order, row)
    own.quantity[at] = quantityOf(read, row)
    own.weight[at] = cell(read.weight_g, row)
    own.korean[at] = cell(read.hs, row)
    own.code[at] = cell(read.hs_destination, row)
    own.kind[at] = cell(read.kind, row)
    own.origin[at] = cell(read.origin, row)
    own.claim[at] = cell(read.origin_claim, row)
    own.dutyGiven[at] = cell(read.duty_rate_pct, row)
    own.taxGiven[at] = cell(read.tax_rate_pct, row)
    own.lineFreight[at] = 0
    own.lineInsurance[at] = 0
    return true
  }

  /** Parts of 1/10,000,000 of a currency as smallest units of the answer; -1 without a rate. */
  private converted(value: number, from: number): number {
    const { currency, rateDay } = this.consignment
    const { smallest } = this
    const whole = this.rounding === 'down' ? floorMulDiv : roundMulDiv
    if (from === currency) return whole(value, 1, smallest)
    this.consignment.isExchanged = true
    const theirs = rateOn(this.rates, from, rateDay)
    const own = rateOn(this.rates, currency, rateDay)
    return theirs < 0 || own < 0 ? -1 : whole(value, theirs, own * smallest)
  }

  /** Charges on each order, shared out over its lines so that they add up. */
  private readCharges(): void {
    const { consignment: own } = this
    own.freight = 0
    own.insurance = 0
    own.paid = 0
    own.hasFreight = false
    own.orders = 0
    for (let from = 0; from < own.count; ) {
      let to = from + 1
      while (to < own.count && own.order[to] === own.order[from]) to++
      own.orders++
      const freight = this.chargeOf('freight', from, to)
      if (freight >= 0) own.hasFreight = true
      own.freight += this.share(own.isFreightInPrice ? 0 : freight, own.lineFreight, from, to)
      const insurance = this.chargeOf('insurance', from, to)
      const apart = own.isFreightInPrice ? 0 : insurance
      own.insurance += this.share(apart, own.lineInsurance, from, to)
      const paid = this.chargeOf('paid_amount', from, to)
      own.paid = paid < 0 || own.paid < 0 ? -1 : own.paid + paid
      from = to
    }
  }

  /** A charge on the order of some lines, in smallest units of the answer; -1 where not given. */
  private chargeOf(name: Charge, from: number, to: number): number {
    const { consignment: own, read, split } = this
    const isSplit = split?.has(own.order[from]!) === true
    const given = isSplit ? this.partOf(split, name, from, to) : this.firstGiven(name, from, to)
    if (given < 0) return -1
    return this.converted(given * quantityScale, cell(read.currency, own.rows[from]!))
  }

  private firstGiven(name: Charge, from: number, to: number): number {
    const column = this.read[name]
    for (let at = from; at < to; at++) {
      const amount = cell(column, this.consignment.rows[at]!)
      if (amount >= 0) return amount
    }
    return -1
  }

  /** What of a charge on an order that is sent in parts falls on these lines. */
  private partOf(split: SplitOrders, name: Charge, from: number, to: number): number {
    const { order, rows } = this.consignment
    let sum = 0
    for (let at = from; at < to; at++) sum += split.shareOf(name, order[from]!, rows[at]!)
    return sum
  }

  private share(whole: number, into: Float64Array, from: number, to: number): number {
    if (whole <= 0) return 0
    if (to - from === 1) {
      into[from] = whole
      return whole
    }
    const count = to - from
    if (this.weights.length < count) {
      this.weights = new Float64Array(count)
      this.shares = new Float64Array(count)
    }
    this.weights.set(this.consignment.value.subarray(from, to))
    allocate(whole, this.weights, count, this.shares)
    into.set(this.shares.subarray(0, count), from)
    return whole
  }
}

const ofShipment = [
  ...(['to', 'region', 'carrier', 'scheme'] as const),
  ...(['entered_on', 'loaded_on'] as const),
]

const ofOrder = ['buyer_use', 'buyer', 'incoterm', 'platform'] as const
