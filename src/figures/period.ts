/** The stretches of time that figures are of: a year, half, quarter, month or day, or a span of them. */
import { addDays, type Day, dayOf, formatDay, parseDay } from '../basis/day.js'

export interface Period {
  /** As it is written in tables: `2024`, `2024Q1`, `2019H1`, `2025-06`, `2014Q1..2014Q3`. */
  readonly text: string
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span'
  readonly first: Day
  readonly last: Day
}

const monthsOfQuarter = 3
const monthsOfHalf = 6
const monthsOfYear = 12

/** So many months from the first day of a month; undefined where there is no such month. */
function stretch(text: string, kind: Period['kind'], start: readonly number[]): Period | undefined {
  const [year, month, months] = start as [number, number, number]
  const first = dayOf(year, month, 1)
  const after = month + months
  const isNext = after > monthsOfYear
  const next = dayOf(isNext ? year + 1 : year, isNext ? after - monthsOfYear : after, 1)
  return first < 0 || next < 0 ? undefined : { text, kind, first, last: addDays(next, -1) }
}

function parted(text: string): Period | undefined {
  const found = /^(\d{4})(?:(Q)([1-4])|(H)([12])|-(\d{2}))?$/.exec(text)
  if (!found) return undefined
  const year = Number(found[1])
  const [, , isQuarter, quarter, isHalf, half, month] = found
  if (isQuarter) {
    const start = (Number(quarter) - 1) * monthsOfQuarter + 1
    return stretch(text, 'quarter', [year, start, monthsOfQuarter])
  }
  if (isHalf) {
    return stretch(text, 'half', [year, (Number(half) - 1) * monthsOfHalf + 1, monthsOfHalf])
  }
  if (month !== undefined) return stretch(text, 'month', [year, Number(month), 1])
  return stretch(text, 'year', [year, 1, monthsOfYear])
}

function oneOf(text: string): Period | undefined {
  const day = parseDay(text)
  return day === undefined ? parted(text) : { text, kind: 'day', first: day, last: day }
}

/** Reads a period; `2014Q1..2014Q3` goes from the start of one to the end of the other. */
export function parsePeriod(text: string): Period | undefined {
  const [from = '', to, ...rest] = text.split('..')
  const first = oneOf(from)
  if (to === undefined || !first) return first
  const last = oneOf(to)
  if (!last || rest.length > 0 || last.last < first.first) return undefined
  return { text, kind: 'span', first: first.first, last: last.last }
}

/** Periods of tables, which are few and asked for in every step. */
const read = new Map<string, Period>()

/** A period of our own tables: throws where it is none (a programmer's mistake). */
export function period(text: string): Period {
  const known = read.get(text)
  if (known) return known
  const found = parsePeriod(text)
  if (!found) throw new Error(`not a period: ${text}`)
  read.set(text, found)
  return found
}

/** Two periods, that which ends earlier first. */
export function inOrder(one: string, other: string): readonly [string, string] {
  return period(other).last < period(one).last ? [other, one] : [one, other]
}

/** Whether two periods are both years, both quarters and so on. */
export function isOneKind(one: string, other: string): boolean {
  return period(one).kind === period(other).kind
}

/** The same stretch a year before: `2024Q1` gives `2023Q1`. */
export function yearBefore(text: string): string {
  return text.replace(/\d{4}(?=$|[QH-]|\.\.)/g, year => String(Number(year) - 1))
}

/** The same stretch a year later. */
export function yearAfter(text: string): string {
  return text.replace(/\d{4}(?=$|[QH-]|\.\.)/g, year => String(Number(year) + 1))
}

const quarter = /(\d{4})Q([1-4])/g
const half = /(\d{4})H([12])/g

/** As people read it: `2024년 1분기`, `Q1 2024`. */
export function periodText(text: string, language: 'ko' | 'en'): string {
  if (language === 'en') {
    const halves = text.replace(quarter, 'Q$2 $1').replace(half, 'H$2 $1')
    return halves.replace('..', ' to ')
  }
  const named = text
    .replace(quarter, '$1년 $2분기')
    .replace(half, (_, year, which) => `${year}년 ${which === '1' ? '상' : '하'}반기`)
    .replace(/(?<![\d-])(\d{4})(?=$|\.\.)/g, '$1년')
  return named.replace('..', '~')
}

/** As SDMX writes it: `2024-Q1`, `2019-S1`, and a start with its length for what has no name. */
export function sdmxPeriod(text: string): string {
  const { kind, first, last } = period(text)
  if (kind === 'quarter') return text.replace('Q', '-Q')
  if (kind === 'half') return text.replace('H', '-S')
  return kind === 'span' ? `${formatDay(first)}/P${last - first + 1}D` : text
}

/** The frequency of SDMX. */
export function sdmxFrequency(text: string): string {
  const letters = { year: 'A', half: 'S', quarter: 'Q', month: 'M', day: 'D', span: '_O' } as const
  return letters[period(text).kind]
}
