/** Units of figures: what is counted, and how many of it one is. */
import { groupedDigits } from '../basis/decimal-text.js'
import type { Text } from '../judge/steps.js'
import { type Exact, fixedText, over, powerOfTen, times } from './exact-figure.js'

export type UnitBase =
  | 'krw'
  | 'usd'
  | 'count'
  | 'percent'
  | 'times'
  | 'year'
  | 'date'
  | 'krw_usd'
  | 'krw_eur'
  | 'krw_cny'
  | 'krw_jpy100'

export interface Unit {
  readonly base: UnitBase
  /** One of it is 10 to this power of the base. */
  readonly power: number
  readonly name: Text
}

const unit = (base: UnitBase, power: number, ko: string, en: string): Unit => ({
  ...{ base, power },
  name: { ko, en },
})

/** The units of series, by the word of the table of series. */
export const seriesUnits: Readonly<Record<string, Unit>> = {
  krw100m: unit('krw', 8, '억원', '100 million KRW'),
  krw: unit('krw', 0, '원', 'KRW'),
  usd_million: unit('usd', 6, '백만 달러', 'million USD'),
  count_million: unit('count', 6, '백만 건', 'million parcels'),
  people_million: unit('count', 6, '백만 명', 'million people'),
  people: unit('count', 0, '명', 'people'),
  cases: unit('count', 0, '건', 'cases'),
  pieces: unit('count', 0, '점', 'pieces'),
  krw_usd: unit('krw_usd', 0, '원/달러', 'KRW per USD'),
  krw_eur: unit('krw_eur', 0, '원/유로', 'KRW per EUR'),
  krw_cny: unit('krw_cny', 0, '원/위안', 'KRW per CNY'),
  krw_jpy100: unit('krw_jpy100', 0, '원/100엔', 'KRW per 100 JPY'),
  date: unit('date', 0, '날짜', 'date'),
}

export const percentUnit = unit('percent', 0, '%', '%')
export const timesUnit = unit('times', 0, '배', 'times')
export const yearUnit = unit('year', 0, '년', 'year')
const million = 6

const words: readonly (readonly [UnitBase, number, string])[] = [
  ['krw', 0, 'krw|won|원'],
  ['krw', 4, '만원'],
  ['krw', million, 'million krw|million won|백만원'],
  ['krw', 8, '100 million krw|100m krw|억원|억'],
  ['krw', 9, 'billion krw|billion won|십억원'],
  ['krw', 12, 'trillion krw|trillion won|조원|조'],
  ['usd', 0, 'usd|dollars|달러'],
  ['usd', million, 'million usd|백만달러'],
  ['usd', 8, '억달러'],
  ['usd', 9, 'billion usd|십억달러'],
  ['count', 0, 'count|cases|parcels|pieces|persons|people|users|건|점|명'],
  ['count', 4, '만|만건|만명'],
  ['count', million, 'million|million parcels|million people|million users|백만건|백만명|백만'],
  ['count', 8, '억건|억명'],
  ['percent', 0, 'percent|%|퍼센트'],
  ['times', 0, 'times|ratio|factor|배'],
  ['year', 0, 'year|년|연도'],
  ['date', 0, 'date|day|날짜'],
  ['krw_usd', 0, 'krw per usd|원/달러'],
  ['krw_eur', 0, 'krw per eur|원/유로'],
  ['krw_cny', 0, 'krw per cny|원/위안'],
  ['krw_jpy100', 0, 'krw per 100 jpy|원/100엔'],
]

const byWord: ReadonlyMap<string, Unit> = new Map(
  words.flatMap(([base, power, all]) => {
    return all.split('|').map(word => [word, unit(base, power, word, word)] as const)
  }),
)

/** The unit that a claim names, in either language. */
export function unitNamed(text: string): Unit | undefined {
  const word = text.trim().toLowerCase().replace(/\s+/g, ' ')
  return byWord.get(word) ?? byWord.get(word.replaceAll(' ', ''))
}

/** Words that name units, for whoever wrote another one. */
export const unitWords: readonly string[] = words.map(([, , all]) => all.split('|')[0]!)

/** In ones of the base. */
export function inBase(value: Exact, { power }: Unit): Exact {
  return times(value, powerOfTen(power))
}

interface Step {
  readonly from: number
  readonly power: number
  readonly name: Text
}

const named = (from: number, power: number, ko: string, en: string): Step => ({
  ...{ from, power },
  name: { ko, en },
})

/** The largest step that a sum reaches names it; of each language its own. */
const steps: Readonly<Partial<Record<UnitBase, Readonly<Record<'ko' | 'en', readonly Step[]>>>>> = {
  krw: {
    ko: [named(8, 8, '억원', ''), named(0, 0, '원', '')],
    en: [
      named(12, 12, '', ' trillion KRW'),
      named(9, 9, '', ' billion KRW'),
      named(0, 0, '', ' KRW'),
    ],
  },
  usd: {
    ko: [named(8, 8, '억 달러', ''), named(0, 0, '달러', '')],
    en: [named(9, 9, '', ' billion USD'), named(6, 6, '', ' million USD'), named(0, 0, '', ' USD')],
  },
  count: {
    ko: [named(8, 8, '억', ''), named(6, 4, '만', ''), named(0, 0, '', '')],
    en: [named(6, 6, '', ' million'), named(0, 0, '', '')],
  },
}

const simple: Readonly<Record<string, Text & { readonly places: number }>> = {
  percent: { ko: ' %', en: ' %', places: 1 },
  times: { ko: '배', en: ' times', places: 2 },
  year: { ko: '년', en: '', places: 0 },
  krw_usd: { ko: '원/달러', en: ' KRW per USD', places: 1 },
  krw_eur: { ko: '원/유로', en: ' KRW per EUR', places: 1 },
  krw_cny: { ko: '원/위안', en: ' KRW per CNY', places: 2 },
  krw_jpy100: { ko: '원/100엔', en: ' KRW per 100 JPY', places: 1 },
}

const wholePlaces = 0
const largePlaces = 3

const trillion = 12
const hundredMillion = 8

/** `-5조 1,006억원`: from a trillion on in two steps. */
function inTrillions(value: Exact): string {
  const whole = fixedText(over(value, powerOfTen(hundredMillion)), 0).replaceAll(',', '')
  const [, sign = '', large = '', small = ''] = /^(-?)(\d+?)(\d{4})$/.exec(whole) ?? []
  const rest = groupedDigits(String(Number(small)))
  return `${sign}${groupedDigits(large)}조${rest === '0' ? '' : ` ${rest}억`}원`
}

/** An amount in ones of its base, as people say it: `-5조 1,006억원`, `-5.101 trillion KRW`. */
export function amountText(value: Exact, base: UnitBase, language: 'ko' | 'en'): string {
  const plain = simple[base]
  if (plain) {
    const text = fixedText(value, plain.places)
    return `${base === 'year' ? text.replaceAll(',', '') : text}${plain[language]}`
  }
  const own = steps[base]?.[language] ?? []
  const size = value.top < 0n ? -value.top : value.top
  const isLarge = size >= 10n ** BigInt(trillion) * value.bottom
  if (base === 'krw' && language === 'ko' && isLarge) return inTrillions(value)
  const step = own.find(({ from }) => size >= 10n ** BigInt(from) * value.bottom) ?? own.at(-1)
  if (!step) return fixedText(value, wholePlaces)
  const shown = over(value, powerOfTen(step.power))
  const places = step.power === 0 ? placesOfSmall(value) : step.power === 4 ? 1 : largePlaces
  return `${trimmed(fixedText(shown, places))}${step.name[language]}`
}

function placesOfSmall({ bottom }: Exact): number {
  return bottom === 1n ? wholePlaces : 1
}

const trimmed = (text: string): string => text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')
