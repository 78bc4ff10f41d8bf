/** Explains a line of an order: its steps, the law behind each reason, and other ways to send it. */

import { reasonsIn } from '../judge/marks.js'
import type { Weight } from '../judge/reasons.js'
import type { Step, Text } from '../judge/steps.js'
import type { Basis } from '../law/basis.js'
import { type Standing, standings } from '../law/provision.js'
import { LandedAgain } from './again.js'
import { basisOf } from './basis.js'
import { sharedReasonCodes, sharedReasons } from './general-reasons.js'
import type { LandedJudged, Visit } from './judge.js'
import type { NumberedReason } from './numbered-reasons.js'
import { destinations } from './registry.js'
import { type LandedAnswer, landedAnswer, landedEdition } from './rows.js'
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

/** Explains a row of orders that were judged. */
export function explainLanded(
  judged: LandedJudged,
  bench: LandedBench,
  row: number,
): LandedExplanation {
  const answer = landedAnswer(judged, row, landedEdition(bench))
  const nothing = { steps: [], requirements: [], options: [], changes: [] }
  if (judged.answers.destination[row] === 0) {
    return { answer, ...nothing, reasons: plainReasons(judged, row) }
  }
  const again = new LandedAgain(judged, bench, row)
  const place: Place = { judged, bench, row }
  let found: LandedExplanation | undefined
  again.judge({}, visit => {
    const rows = visit.consignment.rows.subarray(0, visit.consignment.count)
    const at = rows.findIndex(one => again.rowBehind(one) === row)
    const { isFaithful } = again
    found = {
      answer,
      steps: stepsAt(place, visit, at),
      reasons: reasonsAt(place, visit),
      requirements: askedAt(place, visit),
      options: isFaithful ? optionsOf(again, visit) : [],
      changes: isFaithful ? changesOf(again, visit) : [],
    }
  })
  if (!found) throw new Error('a judged row is judged again')
  return found
}
