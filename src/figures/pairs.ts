/** Two levels beside each other: growth, factor, share, ratio; refused across vintages, scopes and breaks. */
import type { Text } from '../judge/steps.js'
import {
  type Answer,
  caveatsOf,
  isOneRelease,
  joined,
  type Operation,
  type Outcome,
  printedText,
  type Refusal,
  type RefusalReason,
} from './answer.js'
import {
  type Exact,
  exactFigure,
  fixedText,
  isZero,
  minus,
  numberOf,
  over,
  placesOf,
  powerOfTen,
  signOf,
  times,
  wholeExact,
} from './exact-figure.js'
import { isFlows } from './flows.js'
import type { Ledger } from './ledger.js'
import { levelsOf } from './levels.js'
import type { Cell, Observation } from './observation.js'
import { yearBefore } from './period.js'
import { seriesUnits, type UnitBase } from './units.js'
import { unseenWhy, whyNot, whyTexts } from './why-not.js'
import { wilson } from './wilson.js'

const hundred = wholeExact(100)

interface Rule {
  readonly operation: Operation
  readonly base: UnitBase
  readonly places: number
  /** Undefined where the two have no such relation. */
  readonly of: (a: Exact, b: Exact) => Exact | RefusalReason
  readonly formula: (a: string, b: string, result: string) => string
}

const ratioOf = (a: Exact, b: Exact): Exact | RefusalReason => {
  if (isZero(b)) return 'zero_base'
  return signOf(a) * signOf(b) < 0 ? 'sign_changes' : over(a, b)
}

const growthRule: Rule = {
  ...{ operation: 'growth', base: 'percent', places: 1 },
  of: (a, b) => {
    if (isZero(b)) return 'zero_base'
    return signOf(b) < 0 ? 'sign_changes' : times(over(minus(a, b), b), hundred)
  },
  formula: (a, b, result) => `(${a} − ${b}) ÷ ${b} × 100 = ${result} %`,
}

const factorRule: Rule = {
  ...{ operation: 'factor', base: 'times', places: 2, of: ratioOf },
  formula: (a, b, result) => `${a} ÷ ${b} = ${result}`,
}

const ratioRule: Rule = { ...factorRule, operation: 'ratio' }

const shareRule: Rule = {
  ...{ operation: 'share', base: 'percent', places: 1 },
  of: (a, b) => (isZero(b) ? 'zero_base' : times(over(a, b), hundred)),
  formula: (a, b, result) => `${a} ÷ ${b} × 100 = ${result} %`,
}

/** A level as it stands in a formula: in the unit that was printed. */
function shownOf(ledger: Ledger, { value, series, decimals }: Answer): string {
  const { power } = ledger.seriesOf(series).unit
  return printedText(over(value, powerOfTen(power)), decimals)
}

type Scoped = Pick<Cell, 'series' | 'partner'>

/** Whether two cells may stand beside each other: a part and its whole, or sales and purchases. */
export function isOneScope(
  ledger: Ledger,
  operation: Operation,
  [a, b]: readonly [Scoped, Scoped],
): boolean {
  if (a.series === b.series) return true
  const isPart = ledger.seriesOf(a.series).within === b.series && b.partner === ''
  if (operation === 'ratio') return isPart || isFlows(a.series, b.series)
  return operation === 'share' && isPart
}

/** What parts two levels before any result of them is looked at. */
function apart(ledger: Ledger, rule: Rule, a: Answer, b: Answer): RefusalReason | undefined {
  const cells = [a.observations[0]!, b.observations[0]!] as const
  if (a.series !== b.series && !isOneScope(ledger, rule.operation, cells)) return 'two_scopes'
  return a.base === b.base ? undefined : 'two_units'
}

function obstacle(ledger: Ledger, a: Answer, b: Answer): RefusalReason | undefined {
  if (!isOneRelease(ledger, a, b)) return 'two_vintages'
  const vintage = a.observations[0]!.vintage
  const periods = [a.observations[0]!.period, b.observations[0]!.period]
  return ledger.breakBetween(a.series, vintage, periods) ? 'across_break' : undefined
}

const merged = (all: readonly Text[]): readonly Text[] => [
  ...new Map(all.map(one => [one.en, one])).values(),
]

/** A share of people who were asked comes with how far it may lie off. */
function surveyed(ledger: Ledger, rule: Rule, a: Answer, b: Answer): readonly Text[] {
  const isSurvey = ledger.seriesOf(b.series).unit === seriesUnits['people']
  if (rule.operation !== 'share' || !isSurvey) return []
  const [counted, asked] = [numberOf(a.value), numberOf(b.value)]
  const { low, high } = wilson(counted, asked)
  const [from, to] = [low.toFixed(1), high.toFixed(1)]
  return [
    {
      ko: `${asked}명 가운데 ${counted}명입니다. 95 % 윌슨 구간 ${from}~${to} %`,
      en: `${counted} of ${asked} people; 95 % Wilson interval ${from}–${to} %`,
    },
  ]
}

function paired(ledger: Ledger, rule: Rule, a: Answer, b: Answer): Outcome {
  const { operation, base, places, of, formula } = rule
  const result = of(a.value, b.value)
  const observations = [...a.observations, ...b.observations]
  const without = typeof result === 'string' ? result : undefined
  const reason = apart(ledger, rule, a, b) ?? without ?? obstacle(ledger, a, b)
  if (reason !== undefined || typeof result === 'string') {
    const why = whyNot(ledger, reason!, [a, b])
    const blocked = typeof result === 'string' ? {} : { blocked: result }
    const refusal: Refusal = { operation, reason: reason!, why, observations, base, ...blocked }
    return { answers: [], refusals: [refusal] }
  }
  const text = formula(shownOf(ledger, a), shownOf(ledger, b), fixedText(result, places))
  const answer: Answer = {
    ...{ operation, value: result, base, observations, formula: text, decimals: places },
    caveats: [...surveyed(ledger, rule, a, b), ...merged([...a.caveats, ...b.caveats])],
    ...{ series: a.series, line: a.line },
  }
  return { answers: [answer], refusals: [] }
}

interface Sides {
  readonly as: readonly Answer[]
  readonly bs: readonly Answer[]
  /** What was looked up, to name what of it was not seen. */
  readonly cells?: readonly [Cell, Cell]
}

/** Every level of one cell beside every level of another. */
function across(ledger: Ledger, rule: Rule, { as, bs, cells }: Sides): Outcome {
  if (as.length === 0 || bs.length === 0) {
    const observations = [...as, ...bs].flatMap(one => one.observations)
    const { operation, base } = rule
    const missing = (cells ?? []).filter((_, at) => [as, bs][at]!.length === 0)
    const refusal: Refusal = {
      ...{ operation, base, observations, reason: 'not_seen' },
      why: missing.length === 0 ? whyTexts.not_seen : unseenWhy(ledger, missing),
    }
    return { answers: [], refusals: [refusal] }
  }
  return joined(as.flatMap(a => bs.map(b => paired(ledger, rule, a, b))))
}

/** The levels of two cells beside each other. */
function ofCells(ledger: Ledger, rule: Rule, cells: readonly [Cell, Cell]): Outcome {
  const [as, bs] = [levelsOf(ledger, cells[0]), levelsOf(ledger, cells[1])]
  return across(ledger, rule, { as, bs, cells })
}

/** What the publisher printed itself, as an answer. */
function stated(ledger: Ledger, observation: Observation, operation: Operation): Answer {
  const { series, value, vintage, kind } = observation
  return {
    ...{ operation, base: 'percent', value: exactFigure(value), series },
    formula: `${value} %`,
    observations: [observation],
    caveats: caveatsOf([observation]),
    line: ledger.lineOf(series, vintage),
    decimals: placesOf(value),
    ...(kind === 'share_pct_unstated' ? { isBaseUnstated: true } : {}),
  }
}

function statedOf(ledger: Ledger, cell: Cell, operation: 'growth' | 'share'): readonly Answer[] {
  const own = operation === 'growth' ? ['growth_pct'] : ['share_pct', 'share_pct_unstated']
  const all = ledger.where(cell.series, cell).filter(({ kind }) => own.includes(kind))
  return all.map(observation => stated(ledger, observation, operation))
}

/** Growth from one period to another in percent, as printed and as worked out, line by line. */
export function growthOf(ledger: Ledger, cell: Cell, from: string): Outcome {
  const printed = from === yearBefore(cell.period) ? statedOf(ledger, cell, 'growth') : []
  const worked = ofCells(ledger, growthRule, [cell, { ...cell, period: from }])
  const isOnlyUnseen = printed.length > 0 && worked.answers.length === 0
  const refusals = worked.refusals.filter(({ reason }) => !isOnlyUnseen || reason !== 'not_seen')
  return { answers: [...printed, ...worked.answers], refusals }
}

/** How many times as much as in another period. */
export function factorOf(ledger: Ledger, cell: Cell, from: string): Outcome {
  return ofCells(ledger, factorRule, [cell, { ...cell, period: from }])
}

/** The part that a partner or item is of its whole in percent, as printed and as worked out. */
export function shareOf(ledger: Ledger, cell: Cell, whole: Cell): Outcome {
  const printed = statedOf(ledger, cell, 'share')
  const worked = ofCells(ledger, shareRule, [cell, whole])
  const isOnlyUnseen = printed.length > 0 && worked.answers.length === 0
  const refusals = worked.refusals.filter(({ reason }) => !isOnlyUnseen || reason !== 'not_seen')
  return { answers: [...printed, ...worked.answers], refusals }
}

/** One cell over another. */
export function ratioBetween(ledger: Ledger, a: Cell, b: Cell): Outcome {
  return ofCells(ledger, ratioRule, [a, b])
}

const rules = { growth: growthRule, factor: factorRule, ratio: ratioRule, share: shareRule }

/** Levels that were chosen already, each of the one beside each of the other. */
export function between(ledger: Ledger, operation: keyof typeof rules, sides: Sides): Outcome {
  return across(ledger, rules[operation], sides)
}

/** The cell of which this one is a part: its item's whole, all partners, or the series it stands in. */
export function wholeOf(ledger: Ledger, cell: Cell): Cell {
  const { series, period, item } = cell
  const term = item === '' ? undefined : ledger.term('item', item)
  const { within } = ledger.seriesOf(series)
  return { series: within || series, period, partner: '', item: term?.whole ?? '' }
}
