/** Fills a consignment from its rows: days, values and charges in the currency of the answer. */
import { smallestAmount } from '../basis/currency.js'
import { type Day, noDay } from '../basis/day.js'
import { floorMulDiv, roundMulDiv } from '../basis/exact.js'
import { quantityScale } from '../basis/scale.js'
import { allocate } from '../judge/allocate.js'
import { mark } from '../judge/marks.js'
import type { RateTable } from '../law/rate-table.js'
import type { Consignment } from './consignment.js'
import { RateMemory } from './exchange.js'
import { S } from './general-reasons.js'
import { priceOfSent, quantitySent } from './line-values.js'
import type { OrderBlock } from './order-block.js'
import type { Charge, SplitOrders } from './split-orders.js'
import { DiscountBy, Separate, Use } from './words.js'

const entryDays = ['entered_on', 'loaded_on', 'declared_on', 'sold_on'] as const

export class ConsignmentReader {
  private readonly block: OrderBlock
  private readonly rates: RateMemory
  private readonly split: SplitOrders | undefined
  private readonly consignment: Consignment
  private rounding: 'nearest' | 'down' = 'nearest'
  /** The smallest unit of the answer in 1/10,000,000 of its currency. */
  private smallest = 1
  private weights = new Float64Array(1)
  private shares = new Float64Array(1)

  constructor(
    block: OrderBlock,
    rates: RateTable,
    split: SplitOrders | undefined,
    consignment: Consignment,
  ) {
    this.block = block
    this.rates = new RateMemory(rates)
    this.split = split
    this.consignment = consignment
  }

  /** Orders side by side, each by its line numbers. */
  arrange(): void {
    const { consignment: own, block } = this
    if (own.count === 1 || this.isInOrder()) return
    const { order, line } = block.fields
    const places = own.places.subarray(0, own.count)
    places.sort((a, b) => order[a]! - order[b]! || line[a]! - line[b]! || a - b)
    for (let at = 0; at < own.count; at++) own.rows[at] = block.rows[places[at]!]!
  }

  private isInOrder(): boolean {
    const { places, count } = this.consignment
    const { order, line } = this.block.fields
    for (let at = 1; at < count; at++) {
      const before = places[at - 1]!
      const own = places[at]!
      const orders = order[own]! - order[before]!
      if (orders < 0 || (orders === 0 && line[own]! < line[before]!)) return false
    }
    return true
  }

  /** What the first row says that is not blank. */
  private first(values: Int32Array): number {
    const { places, count } = this.consignment
    for (let at = 0; at < count; at++) {
      const value = values[places[at]!]!
      if (value > 0) return value
    }
    return values[places[0]!]!
  }

  /** The first amount that lines from one to another give; -1 for none. */
  private firstGiven(values: Float64Array, from: number, to: number): number {
    const { places } = this.consignment
    for (let at = from; at < to; at++) {
      const value = values[places[at]!]!
      if (value >= 0) return value
    }
    return -1
  }

  /** The day of entry, or the day that stands in for it, by whichever row gives it. */
  private firstEntryDay(): Day {
    const { fields } = this.block
    for (const name of entryDays) {
      const own = this.first(fields[name])
      if (own >= 0) return own as Day
    }
    return noDay
  }

  /** Destination, days and what the buyer and the carrier are. */
  readShipment(): void {
    const { consignment: own, block } = this
    const { fields } = block
    const place = own.places[0]!
    own.to = this.first(fields.to)
    own.region = this.first(fields.region)
    own.carrier = this.first(fields.carrier)
    own.scheme = this.first(fields.scheme)
    own.use = this.first(fields.buyer_use)
    own.buyer = this.first(fields.buyer)
    own.platform = this.first(fields.platform)
    own.incoterm = this.first(fields.incoterm)
    own.payer = this.first(fields.payment_method)
    own.grossWeight = this.firstGiven(fields.gross_weight_g, 0, own.count)
    own.packages = this.firstGiven(fields.packages, 0, own.count)
    own.entered = this.firstEntryDay()
    own.sold = fields.sold_on[place] as Day
    own.loaded = this.first(fields.loaded_on) as Day
    own.isFreightInPrice = this.first(fields.freight_separate) === Separate.no
    if (own.isFreightInPrice) mark(own.marks, S.freight_in_price)
    if (this.first(fields.entered_on) < 0) mark(own.marks, S.entry_day_assumed)
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
    const { consignment: own } = this
    const { fields } = this.block
    const place = own.places[at]!
    const currency = fields.currency[place]!
    const quantity = quantitySent(fields.quantity_shipped[place]!, fields.quantity[place]!)
    const discount = fields.discount[place]!
    const isOfPlatform = fields.discount_by[place] === DiscountBy.platform
    const price = priceOfSent(fields.unit_price[place]!, quantity, isOfPlatform ? 0 : discount)
    const value = this.converted(price, currency)
    if (value < 0) return false
    own.value[at] = value
    own.goods += value
    own.platformDiscount[at] =
      isOfPlatform && discount > 0 ? this.converted(discount * quantityScale, currency) : 0
    own.order[at] = fields.order[place]!
    own.quantity[at] = quantity
    own.weight[at] = fields.weight_g[place]!
    own.korean[at] = fields.hs[place]!
    own.code[at] = fields.hs_destination[place]!
    own.kind[at] = fields.kind[place]!
    own.origin[at] = fields.origin[place]!
    own.claim[at] = fields.origin_claim[place]!
    own.dutyGiven[at] = fields.duty_rate_pct[place]!
    own.taxGiven[at] = fields.tax_rate_pct[place]!
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
    const theirs = this.rates.on(from, rateDay)
    const own = this.rates.on(currency, rateDay)
    return theirs < 0 || own < 0 ? -1 : whole(value, theirs, own * smallest)
  }

  /** Charges on each order, shared out over its lines so that they add up. */
  private readCharges(): void {
    const { consignment: own } = this
    const { freight, insurance, paid_amount } = this.block.fields
    own.freight = 0
    own.insurance = 0
    own.paid = 0
    own.hasFreight = false
    own.orders = 0
    for (let from = 0; from < own.count; ) {
      let to = from + 1
      while (to < own.count && own.order[to] === own.order[from]) to++
      own.orders++
      const ofFreight = this.chargeOf('freight', freight, from, to)
      if (ofFreight >= 0) own.hasFreight = true
      own.freight += this.share(own.isFreightInPrice ? 0 : ofFreight, own.lineFreight, from, to)
      const ofInsurance = this.chargeOf('insurance', insurance, from, to)
      const apart = own.isFreightInPrice ? 0 : ofInsurance
      own.insurance += this.share(apart, own.lineInsurance, from, to)
      const paid = this.chargeOf('paid_amount', paid_amount, from, to)
      own.paid = paid < 0 || own.paid < 0 ? -1 : own.paid + paid
      from = to
    }
  }

  /** A charge on the order of some lines, in smallest units of the answer; -1 where not given. */
  private chargeOf(name: Charge, given: Float64Array, from: number, to: number): number {
    const { consignment: own, split } = this
    const isSplit = split?.has(own.order[from]!) === true
    const amount = isSplit ? this.partOf(split, name, from, to) : this.firstGiven(given, from, to)
    if (amount < 0) return -1
    const currency = this.block.fields.currency[own.places[from]!]!
    return this.converted(amount * quantityScale, currency)
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
    const { weights, shares } = this
    const { value } = this.consignment
    for (let at = 0; at < count; at++) weights[at] = value[from + at]!
    allocate(whole, weights, count, shares)
    for (let at = 0; at < count; at++) into[from + at] = shares[at]!
    return whole
  }
}
