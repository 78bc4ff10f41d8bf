/** Won to dollars and back, at a rate that is named: the mean of the period, or that of a day. */
import { type Day, formatDay } from '../basis/day.js'
import type { Text } from '../judge/steps.js'
import { type Answer, type Outcome, printedText, type Refusal, vintageName } from './answer.js'
import { type Exact, exactFigure, fixedText, over, powerOfTen, times } from './exact-figure.js'
import type { Ledger } from './ledger.js'
import { printedValue } from './levels.js'
import { amountText } from './units.js'
import { whyTexts } from './why-not.js'

/** Won for a dollar, day by day; handed in. */
export interface DayRates {
  /** The rate of a day as a decimal, or undefined where there is none: never that of another day. */
  on(day: Day): string | undefined
  /** The days that have one, in their order. */
  readonly days: readonly Day[]
  readonly source: Text
}

interface Rate {
  readonly value: Exact
  readonly name: Text
}

function converted(ledger: Ledger, amount: Answer, rate: Rate): Answer {
  const isWon = amount.base === 'krw'
  const value = isWon ? over(amount.value, rate.value) : times(amount.value, rate.value)
  const { unit } = ledger.seriesOf(amount.series)
  const own = printedText(over(amount.value, powerOfTen(unit.power)), amount.decimals)
  const base = isWon ? 'usd' : 'krw'
  const sign = isWon ? '÷' : '×'
  const name = vintageName(ledger, amount)
  return {
    ...amount,
    ...{ operation: 'conversion', value, base },
    formula: `${own} ${sign} ${fixedText(rate.value, 2)} = ${amountText(value, base, 'en').trim()}`,
    caveats: [
      ...amount.caveats,
      { ko: `${name.ko}, ${rate.name.ko}`, en: `${name.en}, ${rate.name.en}` },
    ],
  }
}

const means = ['rate_usd', 'rate_usd_fed'] as const

/** At the mean of the period, in which a flow is converted: one answer for each publisher of a mean. */
export function atMean(ledger: Ledger, amount: Answer, period: string): Outcome {
  const answers = means.flatMap(series => {
    const [mean] = ledger.where(series, { period, kind: 'level' })
    if (!mean) return []
    const { publisher } = ledger.seriesOf(series)
    const name = {
      ko: `${period}년 평균 환율(${publisher.ko})`,
      en: `mean rate of ${period} (${publisher.en})`,
    }
    const own = converted(ledger, amount, { value: printedValue(mean), name })
    return [{ ...own, observations: [...amount.observations, mean] }]
  })
  return answers.length > 0
    ? { answers, refusals: [] }
    : { answers, refusals: [noRate(amount, period)] }
}

/** At the rate of one day, which is never put in place of another's. */
export function atDay(ledger: Ledger, amount: Answer, day: Day, rates: DayRates): Outcome {
  const rate = rates.on(day)
  const on = formatDay(day)
  if (rate === undefined) return { answers: [], refusals: [noRate(amount, on)] }
  const name = {
    ko: `${on}의 환율(${rates.source.ko})`,
    en: `rate of ${on} (${rates.source.en})`,
  }
  return { answers: [converted(ledger, amount, { value: exactFigure(rate), name })], refusals: [] }
}

function noRate({ observations, base }: Answer, when: string): Refusal {
  return {
    ...{ operation: 'conversion', reason: 'rate_not_seen', observations },
    base: base === 'krw' ? 'usd' : 'krw',
    why: {
      ko: `${whyTexts.rate_not_seen.ko}: ${when}`,
      en: `${whyTexts.rate_not_seen.en}: ${when}`,
    },
  }
}
