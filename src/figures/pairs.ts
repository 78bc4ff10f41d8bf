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
  vintageName,
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

export const whyTexts: Readonly<Record<RefusalReason, Text>> = {
  two_vintages: {
    ko: '서로 다른 때에 공표된 값이라 견줄 수 없습니다(그 사이에 개정되었을 수 있음)',
    en: 'they were published at different times, and a revision may lie between: not comparable',
  },
  two_scopes: {
    ko: '재는 범위가 다른 두 계열이라 견줄 수 없습니다',
    en: 'the two series measure different things and can not be set against each other',
  },
  two_units: {
    ko: '단위가 다릅니다',
    en: 'the units differ',
  },
  across_break: {
    ko: '계열이 끊긴 곳을 가로지릅니다',
    en: 'the series breaks between the two',
  },
  not_seen: {
    ko: '보지 못한 값이 있습니다',
    en: 'a value was not seen',
  },
  zero_base: {
    ko: '바탕이 되는 값이 0입니다',
    en: 'the base is 0',
  },
  sign_changes: {
    ko: '흑자에서 적자로(또는 거꾸로) 바뀌어 몇 배라고 할 수 없습니다',
    en: 'it turns from surplus to deficit (or back): there is no multiple of it',
  },
  rate_not_seen: {
    ko: '그날의 환율이 없습니다',
    en: 'there is no rate of that day',
  },
}

/** A level as it stands in a formula: in the unit that was printed. */
function shownOf(ledger: Ledger, { value, series, decimals }: Answer): string {
  const { power } = ledger.seriesOf(series).unit
  return printedText(over(value, powerOfTen(power)), decimals)
}

/** Whether two series may stand beside each other: a part and its whole, or sales and purchases. */
function isOneScope(ledger: Ledger, { operation }: Rule, a: string, b: string): boolean {
  const isPart = ledger.seriesOf(a).within === b
  return a === b || isPart || (operation === 'ratio' && isFlows(a, b))
}

function obstacle(ledger: Ledger, rule: Rule, a: Answer, b: Answer): RefusalReason | undefined {
  if (!isOneScope(ledger, rule, a.series, b.series)) return 'two_scopes'
  if (a.base !== b.base) return 'two_units'
  if (!isOneRelease(ledger, a, b)) return 'two_vintages'
  const vintage = a.observations[0]!.vintage
  const periods = [a.observations[0]!.period, b.observations[0]!.period]
  return ledger.breakBetween(a.series, vintage, periods) ? 'across_break' : undefined
}

/** Why not, with the names of the two publications where those are what parts them. */
function whyNot(ledger: Ledger, reason: RefusalReason, pair: readonly [Answer, Answer]): Text {
  const text = whyTexts[reason]
  if (reason === 'across_break') {
    const [{ series, observations }, other] = pair
    const periods = [observations[0]!.period, other.observations[0]!.period]
    const found = ledger.breakBetween(series, observations[0]!.vintage, periods)
    return found ? { ko: `${text.ko}: ${found.why.ko}`, en: `${text.en}: ${found.why.en}` } : text
  }
  if (reason !== 'two_vintages') return text
  const [a, b] = pair.map(one => vintageName(ledger, one)) as [Text, Text]
  return { ko: `${text.ko}: ${a.ko} / ${b.ko}`, en: `${text.en}: ${a.en} / ${b.en}` }
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
  const reason = obstacle(ledger, rule, a, b) ?? (typeof result === 'string' ? result : undefined)
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

/** Every level of one cell beside every level of another. */
function across(ledger: Ledger, rule: Rule, as: readonly Answer[], bs: readonly Answer[]): Outcome {
  if (as.length === 0 || bs.length === 0) {
    const observations = [...as, ...bs].flatMap(one => one.observations)
    const { operation, base } = rule
    const refusal: Refusal = {
      ...{ operation, base, observations, reason: 'not_seen' },
      why: whyTexts.not_seen,
    }
    return { answers: [], refusals: [refusal] }
  }
  return joined(as.flatMap(a => bs.map(b => paired(ledger, rule, a, b))))
}

/** What the publisher printed itself, as an answer. */
function stated(ledger: Ledger, observation: Observation, operation: Operation): Answer {
  const { series, value, vintage } = observation
  return {
    ...{ operation, base: 'percent', value: exactFigure(value), series },
    formula: `${value} %`,
    observations: [observation],
    caveats: caveatsOf([observation]),
    line: ledger.lineOf(series, vintage),
    decimals: placesOf(value),
  }
}

function statedOf(ledger: Ledger, cell: Cell, operation: 'growth' | 'share'): readonly Answer[] {
  const kind = operation === 'growth' ? 'growth_pct' : 'share_pct'
  const all = ledger.where(cell.series, { ...cell, kind })
  return all.map(observation => stated(ledger, observation, operation))
}

/** Growth from one period to another in percent, as printed and as worked out, line by line. */
export function growthOf(ledger: Ledger, cell: Cell, from: string): Outcome {
  const printed = from === yearBefore(cell.period) ? statedOf(ledger, cell, 'growth') : []
  const levels = levelsOf(ledger, cell)
  const worked = across(ledger, growthRule, levels, levelsOf(ledger, { ...cell, period: from }))
  const isOnlyUnseen = printed.length > 0 && worked.answers.length === 0
  const refusals = worked.refusals.filter(({ reason }) => !isOnlyUnseen || reason !== 'not_seen')
  return { answers: [...printed, ...worked.answers], refusals }
}

/** How many times as much as in another period. */
export function factorOf(ledger: Ledger, cell: Cell, from: string): Outcome {
  const base = { ...cell, period: from }
  return across(ledger, factorRule, levelsOf(ledger, cell), levelsOf(ledger, base))
}

/** The part that a partner or item is of its whole in percent, as printed and as worked out. */
export function shareOf(ledger: Ledger, cell: Cell, whole: Cell): Outcome {
  const printed = statedOf(ledger, cell, 'share')
  const worked = across(ledger, shareRule, levelsOf(ledger, cell), levelsOf(ledger, whole))
  const isOnlyUnseen = printed.length > 0 && worked.answers.length === 0
  const refusals = worked.refusals.filter(({ reason }) => !isOnlyUnseen || reason !== 'not_seen')
  return { answers: [...printed, ...worked.answers], refusals }
}

/** One cell over another. */
export function ratioBetween(ledger: Ledger, a: Cell, b: Cell): Outcome {
  return across(ledger, ratioRule, levelsOf(ledger, a), levelsOf(ledger, b))
}

const rules = { growth: growthRule, factor: factorRule, ratio: ratioRule, share: shareRule }

/** Levels that were chosen already, each of the one beside each of the other. */
export function between(
  ledger: Ledger,
  operation: keyof typeof rules,
  [as, bs]: readonly [readonly Answer[], readonly Answer[]],
): Outcome {
  return across(ledger, rules[operation], as, bs)
}

/** The cell of which this one is a part: its item's whole, all partners, or the series it stands in. */
export function wholeOf(ledger: Ledger, cell: Cell): Cell {
  const { series, period, item } = cell
  const term = item === '' ? undefined : ledger.term('item', item)
  const { within } = ledger.seriesOf(series)
  return { series: within || series, period, partner: '', item: term?.whole ?? '' }
}
