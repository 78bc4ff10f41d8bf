/** One consignment as the rules of a destination see it: its lines side by side, amounts in its currency. */
import type { Day } from '../basis/day.js'
import { doubled } from '../basis/grow.js'
import { type Marks, noMarks } from '../judge/marks.js'

const firstLines = 1

export class Consignment {
  to = 0
  /** Of the answer; amounts are in its smallest unit. */
  currency = 0
  entered = -1 as Day
  sold = -1 as Day
  loaded = -1 as Day
  /** Choices of the columns of the same names; 0 where not given. */
  carrier = 0
  use = 0
  scheme = 0
  incoterm = 0
  /** Numbers of texts: `region`, `buyer`, `payment_method`, `platform`; 0 where not given. */
  region = 0
  platform = 0
  buyer = 0
  payer = 0
  /** Sums over the lines. */
  goods = 0
  freight = 0
  insurance = 0
  /** What the buyer paid, over the orders; -1 where one of them does not say. */
  paid = -1
  /** Whether freight stands in the price, and whether any was given. */
  isFreightInPrice = false
  hasFreight = false
  /** Whether an amount was turned from another currency, and the day whose rate was taken. */
  isExchanged = false
  rateDay = -1 as Day
  /** Thousandths of a gram, and of a package; -1 where not given. */
  grossWeight = -1
  packages = -1
  /** Orders, and lines. */
  orders = 0
  count = 0
  /** Rows of the file, and their places in the block that they were read into. */
  rows = new Int32Array(firstLines)
  places = new Int32Array(firstLines)
  /** Numbers of orders. */
  order = new Int32Array(firstLines)
  /** What the goods were sold for, less what the seller took off. */
  value = new Float64Array(firstLines)
  /** What was taken off by the platform, which bears it: it is in the value. */
  platformDiscount = new Float64Array(firstLines)
  /** The line's shares of the charges on its order; none where they stand in the price. */
  lineFreight = new Float64Array(firstLines)
  lineInsurance = new Float64Array(firstLines)
  /** Thousandths of a unit, and of a gram; -1 where not given. */
  quantity = new Float64Array(firstLines)
  weight = new Float64Array(firstLines)
  /** Numbers of codes: of Korea, of the destination. */
  korean = new Int32Array(firstLines)
  code = new Int32Array(firstLines)
  kind = new Int32Array(firstLines)
  origin = new Int32Array(firstLines)
  claim = new Int32Array(firstLines)
  /** Rates that the seller knows, in 1/1,000 %; -1 where not given. */
  dutyGiven = new Float64Array(firstLines)
  taxGiven = new Float64Array(firstLines)
  /** Reasons of the whole consignment. */
  readonly marks: Marks = noMarks()

  /** Makes room for one line more, and returns its place. */
  add(row: number, place: number): number {
    const at = this.count
    if (at === this.rows.length) this.grow()
    this.rows[at] = row
    this.places[at] = place
    this.count++
    return at
  }

  private grow(): void {
    for (const name of numbers) this[name] = doubled(this[name]) as Int32Array<ArrayBuffer>
    for (const name of amounts) {
      const wide = new Float64Array(this[name].length + this[name].length)
      wide.set(this[name])
      this[name] = wide
    }
  }
}

const numbers = ['rows', 'places', 'order', 'korean', 'code', 'kind', 'origin', 'claim'] as const
const amounts = [
  ...(['value', 'platformDiscount', 'lineFreight', 'lineInsurance'] as const),
  ...(['quantity', 'weight', 'dutyGiven', 'taxGiven'] as const),
]
