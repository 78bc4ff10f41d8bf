/** Judges a consignment again with something changed: never by a formula. */
import { reasonsIn } from '../judge/marks.js'
import { copyOrders, type OutboundCells } from '../parcel/outbound-copy.js'
import { type SharedReasonCode, sharedReasonCodes } from './general-reasons.js'
import { judgeOutbound, type LandedJudged, type Visit } from './judge.js'
import { Neighbours } from './neighbours.js'
import { type Outcome, outcomeOf } from './outcome.js'
import { answerCurrency } from './registry.js'
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
  /** Those whose charges or limits they share too. */
  private readonly around: readonly number[]
  /** The places of the own rows among them. */
  private readonly places: readonly number[]
  private present: { readonly outcome: Outcome | undefined } | undefined

  constructor(
    judged: LandedJudged,
    bench: LandedBench,
    row: number,
    neighbours = new Neighbours(judged),
  ) {
    this.judged = judged
    this.bench = bench
    this.own = neighbours.sentWith(row)
    this.around = neighbours.around(this.own)
    const placeOf = new Map(this.around.map((one, place) => [one, place]))
    this.places = this.own.map(one => placeOf.get(one)!)
    const { values, mask } = judged.columns.column('to')
    this.currency = answerCurrency(values[row & mask]!)
  }

  /** What is due as things are. */
  get now(): Outcome | undefined {
    this.present ??= { outcome: this.judge({}) }
    return this.present.outcome
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
    const { places } = this
    const isOwn = new Set(places)
    const judged = judgeOutbound(columns, { ...this.bench, ...bench }, visit => {
      if (isOwn.has(visit.consignment.rows[0]!)) watch?.(visit)
    })
    return { judged, places }
  }
}
