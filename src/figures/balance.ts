/** Sales abroad less purchases from abroad: every way that holds, and every one that does not, and why. */
import type { Text } from '../judge/steps.js'
import {
  type Answer,
  isOneRelease,
  type Outcome,
  printedText,
  type Refusal,
  vintageName,
} from './answer.js'
import { compare, minus, over, powerOfTen } from './exact-figure.js'
import { type Flows, flows, survey } from './flows.js'
import type { Ledger } from './ledger.js'
import { impliedLevels, levelsOf } from './levels.js'
import type { Cell } from './observation.js'
import { periodText, period as stretchOf } from './period.js'
import { about, unseenWhy, whyTexts } from './why-not.js'

const dutyFree = 'duty_free'

export const quotedWay: Text = {
  ko: '인용된 값(공표된 총액으로 다시 만들 수 없음)',
  en: 'as quoted (no published totals give it)',
}

export const withoutDutyFree: Text = {
  ko: '온라인쇼핑 조사(면세점 판매를 뺌)',
  en: 'online shopping survey (without duty-free shops)',
}

/** One way to a balance: what came of it. */
export interface BalanceWay {
  readonly name: Text
  readonly outcome: Outcome
  /** Where the period has none: balances of parts of it. */
  readonly offers: readonly Answer[]
  /** Only repeated from somebody: it does not count among the sizes that can be defended. */
  readonly isQuoted: boolean
}

const balanceName: Text = { ko: '직구·역직구 수지', en: 'Balance of direct sales and purchases' }

interface Which {
  readonly period: string
  readonly partner: string
}

const shown = (ledger: Ledger, { value, series, decimals }: Answer): string =>
  printedText(over(value, powerOfTen(ledger.seriesOf(series).unit.power)), decimals)

function difference(ledger: Ledger, sales: Answer, purchases: Answer): Answer {
  const value = minus(sales.value, purchases.value)
  const decimals = Math.max(sales.decimals, purchases.decimals)
  const { unit } = ledger.seriesOf(sales.series)
  const result = printedText(over(value, powerOfTen(unit.power)), decimals)
  const isRough = sales.between !== undefined || purchases.between !== undefined
  const between = isRough
    ? {
        between: [
          minus(sales.between?.[0] ?? sales.value, purchases.between?.[1] ?? purchases.value),
          minus(sales.between?.[1] ?? sales.value, purchases.between?.[0] ?? purchases.value),
        ] as const,
      }
    : {}
  const base = sales.base
  return {
    ...{ operation: 'balance', value, base, decimals, name: balanceName, ...between },
    formula: `${shown(ledger, sales)} − ${shown(ledger, purchases)} ${isRough ? '≈' : '='} ${result}`,
    observations: [...sales.observations, ...purchases.observations],
    caveats: [...sales.caveats, ...purchases.caveats, ...(isRough ? [impliedCaveat] : [])],
    ...{ series: purchases.series, line: purchases.line },
  }
}

export const impliedCaveat: Text = {
  ko: '한쪽은 공표된 증가율에서 거꾸로 구한 값입니다(반올림의 폭이 있음)',
  en: 'one side was worked back from a printed growth rate (within its rounding)',
}

/** Printed and summed levels, and those implied for publications that print neither. */
function sidesOf(ledger: Ledger, series: string, { period, partner }: Which): readonly Answer[] {
  const cell = { series, period, partner, item: '' }
  return [...levelsOf(ledger, cell), ...impliedLevels(ledger, cell)]
}

function apart(ledger: Ledger, one: Answer, others: readonly Answer[]): Refusal {
  const own = vintageName(ledger, one)
  const names = others.map(other => vintageName(ledger, other))
  return {
    ...{ operation: 'balance', reason: 'two_vintages', base: one.base },
    observations: [...one.observations, ...others.flatMap(other => other.observations)],
    why: about(whyTexts.two_vintages, {
      ko: `${own.ko} / ${names.map(({ ko }) => ko).join(', ')}`,
      en: `${own.en} / ${names.map(({ en }) => en).join(', ')}`,
    }),
  }
}

/** Which side was not seen, and where another scope has it. */
function unseen(ledger: Ledger, missing: readonly Cell[], seen: readonly Answer[]): Refusal {
  const { base } = ledger.seriesOf(missing[0]!.series).unit
  return {
    ...{ operation: 'balance', reason: 'not_seen', base },
    observations: seen.flatMap(one => one.observations),
    why: unseenWhy(ledger, missing),
  }
}

function settled(ledger: Ledger, { sales, purchases }: Flows, which: Which): Outcome {
  const sold = sidesOf(ledger, sales, which)
  const bought = sidesOf(ledger, purchases, which)
  if (sold.length === 0 || bought.length === 0) {
    const missing = [
      ...(sold.length === 0 ? [{ series: sales, ...which, item: '' }] : []),
      ...(bought.length === 0 ? [{ series: purchases, ...which, item: '' }] : []),
    ]
    return { answers: [], refusals: [unseen(ledger, missing, [...sold, ...bought])] }
  }
  const pairs = sold.flatMap(one => bought.map(other => [one, other] as const))
  const held = pairs.filter(([one, other]) => isOneRelease(ledger, one, other))
  const answers = held.map(([one, other]) => difference(ledger, one, other))
  const left = sold.filter(one => !held.some(([own]) => own === one))
  return { answers, refusals: left.map(one => apart(ledger, one, bought)) }
}

/** Sales without their duty-free part, where a publication prints both. */
function netOfDutyFree(ledger: Ledger, which: Which): Outcome {
  const cell = { series: survey.sales, ...which, item: '' }
  const duty = levelsOf(ledger, { ...cell, item: dutyFree })
  if (duty.length === 0) {
    return { answers: [], refusals: [unseen(ledger, [{ ...cell, item: dutyFree }], [])] }
  }
  const all = levelsOf(ledger, cell).flatMap(sales => {
    const own = duty.find(one => isOneRelease(ledger, sales, one))
    return own ? [difference(ledger, sales, own)] : []
  })
  const bought = levelsOf(ledger, { ...cell, series: survey.purchases })
  const answers = all.flatMap(net => {
    const own = bought.find(one => isOneRelease(ledger, net, one))
    return own ? [difference(ledger, net, own)] : []
  })
  const bare = { ...cell, series: survey.purchases }
  return { answers, refusals: answers.length > 0 ? [] : [unseen(ledger, [bare], all)] }
}

/** Balances of the parts of a period that both sides were seen for. */
function partsOf(ledger: Ledger, one: Flows, { period, partner }: Which): readonly Answer[] {
  const { first, last } = stretchOf(period)
  const seen = (series: string): readonly string[] =>
    ledger.where(series, { partner, item: '', kind: 'level' }).map(found => found.period)
  const bought = seen(one.purchases)
  const both = [...new Set(seen(one.sales))].filter(when => bought.includes(when))
  const within = both.filter(when => {
    const own = stretchOf(when)
    return when !== period && own.first >= first && own.last <= last
  })
  return within.flatMap(when => {
    const caveat = {
      ko: `${periodText(when, 'ko')}만의 값이며 이 기간 전체가 아닙니다`,
      en: `of ${periodText(when, 'en')} only, not of the whole period`,
    }
    return settled(ledger, one, { period: when, partner }).answers.map(answer => ({
      ...answer,
      caveats: [caveat, ...answer.caveats],
    }))
  })
}

function wayOf(ledger: Ledger, one: Flows, which: Which): BalanceWay {
  const outcome = settled(ledger, one, which)
  const offers = outcome.answers.length > 0 ? [] : partsOf(ledger, one, which)
  return { name: one.name, outcome, offers, isQuoted: false }
}

/** Balances that papers print, and that no published totals give. */
export function quotedBalances(ledger: Ledger, which: Which): readonly Answer[] {
  return ledger
    .claimed('balance')
    .filter(({ standing }) => standing === 'quoted')
    .flatMap(({ id }) => levelsOf(ledger, { series: id, ...which, item: '' }))
}

/** Every balance of a period that somebody could name: those that hold, those refused, those only quoted. */
export function balancesOf(ledger: Ledger, which: Which): readonly BalanceWay[] {
  const ways = flows.map(one => wayOf(ledger, one, which))
  const net = netOfDutyFree(ledger, which)
  const quoted = quotedBalances(ledger, which)
  // Two papers that print the same number say it once.
  const first = quoted.filter((one, at) => {
    return quoted.findIndex(other => compare(other.value, one.value) === 0) === at
  })
  return [
    ...ways,
    { name: withoutDutyFree, outcome: net, offers: [], isQuoted: false },
    ...first.map(answer => ({
      ...{ name: quotedWay, offers: [], isQuoted: true },
      outcome: { answers: [answer], refusals: [] },
    })),
  ]
}
