/** Explains a line of an order: its steps, the law behind each reason, and other ways to send it. */

import { explainedAtOnce } from '../basis/limits.js'
import { reasonsIn } from '../judge/marks.js'
import type { Weight } from '../judge/reasons.js'
import type { Step, Text } from '../judge/steps.js'
import type { Basis } from '../law/basis.js'
import { type Standing, standings } from '../law/provision.js'
import { LandedAgain } from './again.js'
import { type LandedAnswer, landedAnswer } from './answer.js'
import { basisOf } from './basis.js'
import { sharedReasonCodes, sharedReasons } from './general-reasons.js'
import { judgeOutbound, type LandedJudged, type Visit } from './judge.js'
import { Neighbours } from './neighbours.js'
import type { NumberedReason } from './numbered-reasons.js'
import { destinations } from './registry.js'
import { landedEdition } from './rows.js'
import type { LandedBench } from './tables.js'
import { valueSteps } from './value-steps.js'
import { changesOf, type LandedOption, optionsOf } from './variants.js'

export interface ExplainedLandedStep extends Step {
  readonly basis: readonly Basis[]
}

export interface ExplainedLandedReason {
  readonly code: string
  readonly weight: Weight
  readonly sentence: Text
  readonly basis: readonly Basis[]
  readonly standing: Standing
}

export interface ExplainedAsked {
  readonly code: string
  readonly asks: Text
  readonly basis: readonly Basis[]
}

export interface LandedExplanation {
  readonly answer: LandedAnswer
  readonly steps: readonly ExplainedLandedStep[]
  readonly reasons: readonly ExplainedLandedReason[]
  readonly requirements: readonly ExplainedAsked[]
  /** Ways to send the whole consignment, each judged again. */
  readonly options: readonly LandedOption[]
  /** What would change what the whole consignment pays. */
  readonly changes: readonly LandedOption[]
}

function reasonOf(
  { code, reason }: NumberedReason,
  basis: readonly Basis[],
): ExplainedLandedReason {
  const { weight, ko, en, standing = 'read' } = reason
  const known = [...basis.map(one => one.standing), standing]
  const weakest = standings.findLast(one => known.includes(one)) ?? 'read'
  return { code, weight, sentence: { ko, en }, basis, standing: weakest }
}

/** Reasons of a row that no destination judged: they rest on no law. */
function plainReasons({ answers }: LandedJudged, row: number): readonly ExplainedLandedReason[] {
  return reasonsIn(answers.reasonSets.setOf(answers.reasons[row]!)).map(one => {
    const code = sharedReasonCodes[one]!
    return reasonOf({ code, reason: sharedReasons[code] }, [])
  })
}

/** The reasons of a row with their sentences, in the order of its answer. */
export function sentencesOf(
  { answers, lands }: LandedJudged,
  row: number,
): readonly Pick<ExplainedLandedReason, 'code' | 'weight' | 'sentence'>[] {
  const own = lands[answers.destination[row]! - 1]?.destination.reasons
  return reasonsIn(answers.reasonSets.setOf(answers.reasons[row]!)).map(one => {
    const code = own?.[one]?.code ?? sharedReasonCodes[one]!
    const { weight, ko, en } = own?.[one]?.reason ?? sharedReasons[sharedReasonCodes[one]!]
    return { code, weight, sentence: { ko, en } }
  })
}

interface Place {
  readonly judged: LandedJudged
  readonly bench: LandedBench
  readonly row: number
}

function reasonsAt({ judged, row }: Place, visit: Visit): readonly ExplainedLandedReason[] {
  const { answers } = judged
  const { reasons } = destinations[visit.place]!
  return reasonsIn(answers.reasonSets.setOf(answers.reasons[row]!)).map(one => {
    const numbered = reasons[one]!
    return reasonOf(numbered, basisOf(judged, visit, numbered.reason.rests))
  })
}

function askedAt({ judged, row }: Place, visit: Visit): readonly ExplainedAsked[] {
  const { answers } = judged
  const table = Object.entries(destinations[visit.place]!.requirements)
  return reasonsIn(answers.requirementSets.setOf(answers.requirements[row]!)).map(one => {
    const [code, { ko, en, rests }] = table[one]!
    return { code, asks: { ko, en }, basis: basisOf(judged, visit, rests) }
  })
}

/** The steps of a line of a consignment that was just judged, from its price on. */
export function stepsAt(
  { judged, bench, row }: Place,
  visit: Visit,
  at: number,
): readonly ExplainedLandedStep[] {
  const { consignment, bond, place, rules } = visit
  const { rounding } = destinations[place]!
  const own = rules.steps?.(consignment, at, bond) ?? []
  const value = valueSteps(judged.columns, row, consignment, { at, rates: bench.rates, rounding })
  return [...value, ...own].map(step => ({ ...step, basis: basisOf(judged, visit, step.rests) }))
}

/** What is said of a line without the ways to send it, which are of its whole consignment. */
type LineExplanation = Omit<LandedExplanation, 'answer' | 'options' | 'changes'>

/** Lines that were judged again, and the ways to send them where they are of one consignment. */
interface Explained {
  readonly lines: ReadonlyMap<number, LineExplanation>
  readonly ways: Pick<LandedExplanation, 'options' | 'changes'>
}

const noWays = { options: [], changes: [] }

/** Explains rows of orders that were judged; with the ways to send them where these are asked for. */
export class LandedExplainer {
  private readonly judged: LandedJudged
  private readonly bench: LandedBench
  private readonly hasWays: boolean
  private readonly edition: string
  private neighbours: Neighbours | undefined
  /** What was explained last: lines mostly come one after the other. */
  private last: Explained | undefined

  constructor(judged: LandedJudged, bench: LandedBench, hasWays: boolean) {
    this.judged = judged
    this.bench = bench
    this.hasWays = hasWays
    this.edition = landedEdition(bench)
  }

  of(row: number): LandedExplanation {
    const { judged } = this
    const answer = landedAnswer(judged, row, this.edition)
    if (judged.answers.destination[row] === 0) {
      const reasons = plainReasons(judged, row)
      return { answer, steps: [], requirements: [], ...noWays, reasons }
    }
    if (!this.last?.lines.has(row)) {
      this.last = this.hasWays ? this.consignmentOf(row) : this.linesFrom(row)
    }
    if (!this.last.lines.has(row)) throw new Error('a judged row is judged again')
    return { answer, ...this.last.lines.get(row)!, ...this.last.ways }
  }

  /** A line of a visit, by its row in the file. */
  private lineOf(row: number, visit: Visit, at: number): LineExplanation {
    const place: Place = { judged: this.judged, bench: this.bench, row }
    return {
      steps: stepsAt(place, visit, at),
      reasons: reasonsAt(place, visit),
      requirements: askedAt(place, visit),
    }
  }

  /** Lines from a row on, without ways: the file is judged as it was, each line explained in its visit. */
  private linesFrom(first: number): Explained {
    const lines = new Map<number, LineExplanation>()
    judgeOutbound(this.judged.columns, this.bench, visit => {
      const { rows, count } = visit.consignment
      for (let at = 0; at < count; at++) {
        const row = rows[at]!
        const isAsked = row >= first && row < first + explainedAtOnce
        if (isAsked) lines.set(row, this.lineOf(row, visit, at))
      }
    })
    return { lines, ways: noWays }
  }

  private consignmentOf(row: number): Explained {
    this.neighbours ??= new Neighbours(this.judged)
    const again = new LandedAgain(this.judged, this.bench, row, this.neighbours)
    const lines = new Map<number, LineExplanation>()
    let ways: Explained['ways'] = noWays
    again.judge({}, visit => {
      const { consignment } = visit
      for (let at = 0; at < consignment.count; at++) {
        const own = again.rowBehind(consignment.rows[at]!)
        lines.set(own, this.lineOf(own, visit, at))
      }
      if (again.isFaithful) {
        ways = { options: optionsOf(again, visit), changes: changesOf(again, visit) }
      }
    })
    return { lines, ways }
  }
}

/** Explains a row of orders that were judged. */
export function explainLanded(
  judged: LandedJudged,
  bench: LandedBench,
  row: number,
): LandedExplanation {
  return new LandedExplainer(judged, bench, true).of(row)
}
