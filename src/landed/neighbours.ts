/** Which rows of a file belong to a row: those sent with it, the rest of their orders, and the buyer's. */
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import { type Consignments, consignmentsOf } from './consignments.js'
import { S } from './general-reasons.js'
import type { LandedJudged } from './judge.js'
import { destinations } from './registry.js'

type Key = 'order' | 'buyer'

const reasonsNotSent = [S.row_refused, S.order_not_shipped, S.export_not_judged]

/** The rows of a file by the number of a text, those of one side by side. */
class RowsBy {
  private readonly rows: Int32Array
  private readonly starts: Int32Array
  private readonly numberOf: (row: number) => number

  constructor(columns: OutboundColumns, name: Key) {
    const { values, mask } = columns.column(name)
    const many = columns.dictionary(name).size + 1
    this.numberOf = row => values[row & mask]!
    this.starts = new Int32Array(many + 1)
    this.rows = new Int32Array(columns.count)
    for (let row = 0; row < columns.count; row++) this.starts[this.numberOf(row) + 1]!++
    for (let at = 1; at <= many; at++) this.starts[at]! += this.starts[at - 1]!
    const next = this.starts.slice()
    for (let row = 0; row < columns.count; row++) this.rows[next[this.numberOf(row)]!++] = row
  }

  /** Rows with the text of a row; none where it has none. */
  like(row: number): Int32Array {
    const number = this.numberOf(row)
    if (number === 0) return this.rows.subarray(0, 0)
    return this.rows.subarray(this.starts[number], this.starts[number + 1])
  }
}

export class Neighbours {
  private readonly judged: LandedJudged
  private readonly consignments: Consignments
  /** By row: the number of its consignment. */
  private readonly numbers: Int32Array
  private byOrder: RowsBy | undefined
  private byBuyer: RowsBy | undefined

  constructor(judged: LandedJudged) {
    const { columns } = judged
    this.judged = judged
    this.consignments = consignmentsOf(columns)
    this.numbers = new Int32Array(columns.count)
    const { rows, starts } = this.consignments
    for (let at = 0; at + 1 < starts.length; at++) {
      for (let place = starts[at]!; place < starts[at + 1]!; place++)
        this.numbers[rows[place]!] = at
    }
  }

  /** The rows that are sent with a row, judged or not; a row that is not sent stands by itself. */
  sentWith(row: number): readonly number[] {
    const { rows, starts } = this.consignments
    const at = this.numbers[row]!
    const sent = [...rows.subarray(starts[at], starts[at + 1])].filter(one => this.isSent(one))
    return sent.includes(row) ? sent : [row]
  }

  private isSent(row: number): boolean {
    const { answers } = this.judged
    if (answers.destination[row]! > 0) return true
    return !reasonsNotSent.some(one => answers.reasonSets.has(answers.reasons[row]!, one))
  }

  /** With them the rest of their shipment and orders, and the buyer's where limits are by buyer. */
  around(own: readonly number[]): readonly number[] {
    const { columns, answers } = this.judged
    this.byOrder ??= new RowsBy(columns, 'order')
    const { rows, starts } = this.consignments
    const at = this.numbers[own[0]!]!
    const found = new Set<number>(rows.subarray(starts[at], starts[at + 1]))
    for (const row of own) for (const one of this.byOrder.like(row)) found.add(one)
    const place = answers.destination[own[0]!]!
    const isByBuyer = destinations[place - 1]?.isByDayOfSale === true
    if (isByBuyer) this.byBuyer ??= new RowsBy(columns, 'buyer')
    for (const row of isByBuyer ? own : []) {
      const bought = this.byBuyer!.like(row).filter(one => answers.destination[one] === place)
      for (const one of bought) found.add(one)
    }
    return [...found].toSorted((a, b) => a - b)
  }
}
