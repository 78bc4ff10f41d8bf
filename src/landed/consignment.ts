/** One consignment as the rules of a destination see it: its lines side by side, amounts in its currency. */
import type { Day } from '../basis/day.js'
import { doubled } from '../basis/grow.js'
import { type Marks, noMarks } from '../judge/marks.js'

const firstLines = 1

export class Consignment {
  to = 0
  entered = -1 as Day
  sold = -1 as Day
  loaded = -1 as Day
  /** Choices of the columns `carrier` and `buyer_use`; 0 where not given. */
  carrier = 0
  use = 0
  /** Sum over the lines, in the smallest unit of the currency of the destination. */
  goods = 0
  /** Lines. */
  count = 0
  rows = new Int32Array(firstLines)
  value = new Float64Array(firstLines)
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
  add(row: number): number {
    const at = this.count
    if (at === this.rows.length) this.grow()
    this.rows[at] = row
    this.count++
    return at
  }

  private grow(): void {
    for (const name of ['rows', 'korean', 'code', 'kind', 'origin', 'claim'] as const) {
      this[name] = doubled(this[name]) as Int32Array<ArrayBuffer>
    }
    for (const name of amounts) {
      const wide = new Float64Array(this[name].length + this[name].length)
      wide.set(this[name])
      this[name] = wide
    }
  }
}

const amounts = ['value', 'quantity', 'weight', 'dutyGiven', 'taxGiven'] as const
