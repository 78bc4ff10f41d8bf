/** Judges a consignment again with something changed: never by a formula. */
import { reasonsIn } from '../judge/marks.js'
import { copyOrders, type OutboundCells } from '../parcel/outbound-copy.js'
import { consignmentsOf } from './consignments.js'
import { type SharedReasonCode, sharedReasonCodes } from './general-reasons.js'
import { judgeOutbound, type LandedJudged, type Visit } from './judge.js'
import { type Outcome, outcomeOf } from './outcome.js'
import { answerCurrency, destinations } from './registry.js'
import type { LandedBench } from './tables.js'

/** What is different when a consignment is judged again. */
export interface Difference {
  readonly cells?: OutboundCells
  /** The rows that the cells are written into; all that are sent together where left out. */
  readonly only?: ReadonlySet<number>
  readonly bench?: Partial<LandedBench>
}

export class LandedAgain {
  readonly judged: LandedJudged
  readonly bench: LandedBench
  /** Rows that are sent together. */
  readonly own: readonly number[]
  readonly currency: number
  readonly now: Outcome | undefined
  /** Those whose charges or limits they share too. */
  private readonly around: readonly number[]

  constructor(judged: LandedJudged, bench: LandedBench, row: number) {
    this.judged = judged
    this.bench = bench
    this.own = rowsSentWith(judged, row)
    this.around = rowsAround(judged, this.own)
    this.currency = answerCurrency(this.cell('to', row))
    this.now = this.judge({})
  }

  private cell(name: 'to' | 'order' | 'buyer', row: number): number {
    const { values, mask } = this.judged.columns.column(name)
    return values[row & mask]!
  }

  /** The row of the file that a row of what is judged again was copied from. */
  rowBehind(copied: number): number {
    return this.around[copied]!
  }

  /** Whether the rows at hand give the answer that the whole file gave. */
  get isFaithful(): boolean {
    const there = outcomeOf(this.judged, this.own)
    return this.now !== undefined && JSON.stringify(there) === JSON.stringify(this.now)
  }

  judge(difference: Difference, watch?: (visit: Visit) => void): Outcome | undefined {
    const { judged, places } = this.judgeAll(difference, watch)
    return outcomeOf(judged, places)
  }

  /** Why a consignment with something changed was not judged. */
  missing(difference: Difference): readonly SharedReasonCode[] {
    const { judged, places } = this.judgeAll(difference)
    const { answers } = judged
    const sets = places.filter(row => answers.destination[row] === 0)
    const marked = sets.flatMap(row => reasonsIn(answers.reasonSets.setOf(answers.reasons[row]!)))
    return [...new Set(marked)].map(one => sharedReasonCodes[one]!)
  }

  private judgeAll({ cells = {}, only, bench }: Difference, watch?: (visit: Visit) => void) {
    const own = only ?? new Set(this.own)
    const columns = copyOrders(this.judged.columns, this.around, row => (own.has(row) ? cells : {}))
    const places = this.own.map(row => this.around.indexOf(row))
    const judged = judgeOutbound(columns, { ...this.bench, ...bench }, visit => {
      if (places.includes(visit.consignment.rows[0]!)) watch?.(visit)
    })
    return { judged, places }
  }
}

/** The rows of the consignment of a row that a destination judged. */
function rowsSentWith({ columns, answers }: LandedJudged, row: number): readonly number[] {
  const { rows, starts } = consignmentsOf(columns)
  const place = rows.indexOf(row)
  const at = starts.findLastIndex(start => start <= place)
  const end = starts[at + 1] ?? rows.length
  return [...rows.subarray(starts[at], end)].filter(one => answers.destination[one]! > 0)
}

/** With them, the rest of their orders, and what one buyer bought where limits are by buyer. */
function rowsAround({ columns, answers }: LandedJudged, own: readonly number[]): readonly number[] {
  const order = columns.column('order')
  const buyer = columns.column('buyer')
  const orders = new Set(own.map(row => order.values[row & order.mask]!))
  const place = answers.destination[own[0]!]!
  const isByBuyer = destinations[place - 1]?.isByDayOfSale === true
  const buyers = new Set(own.map(row => buyer.values[row & buyer.mask]!).filter(one => one > 0))
  const around: number[] = []
  for (let row = 0; row < columns.count; row++) {
    const isOfBuyer =
      isByBuyer && answers.destination[row] === place && buyers.has(buyer.values[row & buyer.mask]!)
    if (isOfBuyer || orders.has(order.values[row & order.mask]!)) around.push(row)
  }
  return around
}
