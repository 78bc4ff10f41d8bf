/** What an operation gives: a number with its observations and its formula, or a refusal with its reason. */
import type { Text } from '../judge/steps.js'
import { type Exact, fixedText } from './exact-figure.js'
import type { Ledger } from './ledger.js'
import type { Observation } from './observation.js'
import type { UnitBase } from './units.js'

export type Operation =
  | 'level'
  | 'sum'
  | 'implied'
  | 'growth'
  | 'factor'
  | 'share'
  | 'ratio'
  | 'balance'
  | 'conversion'
  | 'rank_year'

export interface Answer {
  readonly operation: Operation
  /** In ones of its base: won, dollars, parcels, percent, times. */
  readonly value: Exact
  readonly base: UnitBase
  /** How far it may lie off where it was worked out from a rounded figure. */
  readonly between?: readonly [Exact, Exact]
  /** The arithmetic in the units that were printed: `47,183 + 19,637 = 66,820`. */
  readonly formula: string
  readonly observations: readonly Observation[]
  readonly caveats: readonly Text[]
  readonly series: string
  readonly line: string
  readonly decimals: number
  /** What it is of, where that is no single series. */
  readonly name?: Text
  /** A printed share of which nobody says whether it is of values or of counts. */
  readonly isBaseUnstated?: boolean
}

export type RefusalReason =
  | 'two_vintages'
  | 'two_scopes'
  | 'two_units'
  | 'across_break'
  | 'not_seen'
  | 'zero_base'
  | 'sign_changes'
  | 'rate_not_seen'
  | 'base_near_zero'

export interface Refusal {
  readonly operation: Operation
  readonly reason: RefusalReason
  readonly why: Text
  readonly observations: readonly Observation[]
  /** What would come out: kept only so that a claim made in this way is known for it. */
  readonly blocked?: Exact
  readonly base: UnitBase
}

/** All that can be had, and all that can not, with its reason. */
export interface Outcome {
  readonly answers: readonly Answer[]
  readonly refusals: readonly Refusal[]
}

export const noOutcome: Outcome = { answers: [], refusals: [] }

export function joined(outcomes: readonly Outcome[]): Outcome {
  return {
    answers: outcomes.flatMap(({ answers }) => answers),
    refusals: outcomes.flatMap(({ refusals }) => refusals),
  }
}

/** A level in the unit of its series, as many decimals as were printed. */
export function printedText(value: Exact, decimals: number): string {
  return fixedText(value, decimals)
}

const doubtful: Readonly<Record<'medium' | 'low', Text>> = {
  medium: {
    ko: '출처의 값이 어림수이거나 미루어 읽은 것입니다',
    en: 'a source prints it rounded, or it was inferred',
  },
  low: {
    ko: '더 나은 출처와 어긋나는 값입니다',
    en: 'it contradicts a better source',
  },
}

/** What to know about the observations that were used. */
export function caveatsOf(observations: readonly Observation[]): readonly Text[] {
  const texts = observations.flatMap(({ confidence, note }) => {
    const doubt = confidence === 'high' ? [] : [doubtful[confidence]]
    return note.ko === '' ? doubt : [note]
  })
  return [...new Map(texts.map(one => [one.en, one])).values()]
}

/** Whether two answers come from one publication, or from vintages that go on from each other. */
export function isOneRelease(ledger: Ledger, a: Answer, b: Answer): boolean {
  if (a.series === b.series) {
    const pairs = a.observations.flatMap(one => b.observations.map(other => [one, other] as const))
    return a.line === b.line && pairs.every(([one, other]) => ledger.isShown(one, other))
  }
  const own = ledger.vintagesIn(a.series, a.line)
  return ledger.vintagesIn(b.series, b.line).some(one => own.includes(one))
}

/** The publication that an answer rests on, by name: the newest of its observations that are no rates. */
export function vintageName(ledger: Ledger, answer: Pick<Answer, 'observations'>): Text {
  const isRate = (series: string): boolean => ledger.seriesOf(series).claimsAs === 'exchange_rate'
  const own = answer.observations.filter(({ series }) => !isRate(series))
  const used = own.length > 0 ? own : answer.observations
  const all = ledger.inOrder(used.map(({ vintage }) => vintage))
  return ledger.vintageOf(all.at(-1) ?? '').name
}
