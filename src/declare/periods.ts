/** Periods of value added tax: quarters, halves and years. */
import { type Day, formatDay, parseDay } from '../basis/day.js'

export interface Period {
  readonly name: string
  readonly first: Day
  readonly last: Day
}

/** Name, first day, last day; quarters first. */
const table = `
Q1|01-01|03-31
Q2|04-01|06-30
Q3|07-01|09-30
Q4|10-01|12-31
H1|01-01|06-30
H2|07-01|12-31
|01-01|12-31
`

const parts = table
  .trim()
  .split('\n')
  .map(row => row.split('|') as [string, string, string])

/** What a year is parted into; the last is all of it. */
export const periodParts: readonly string[] = parts.map(([part]) => part)

/** `periodNamed('2026-Q4')`, `2026-H2` or `2026`; undefined where it is none. */
export function periodNamed(name: string): Period | undefined {
  const match = /^(?<year>\d{4})(?:-(?<part>[QH]\d))?$/.exec(name)
  const { year = '', part = '' } = match?.groups ?? {}
  const [, from, to] = parts.find(([one]) => one === part) ?? []
  if (!match || from === undefined) return undefined
  const first = parseDay(`${year}-${from}`)
  const last = parseDay(`${year}-${to}`)
  return first === undefined || last === undefined ? undefined : { name, first, last }
}

/** The quarter in which a day lies. */
export function quarterOf(on: Day): Period {
  const [year = ''] = formatDay(on).split('-')
  const quarters = parts.filter(([part]) => part.startsWith('Q'))
  const found = quarters.map(([part]) => periodNamed(`${year}-${part}`)!)
  return found.find(({ first, last }) => on >= first && on <= last)!
}

export function isWithin({ first, last }: Period, on: Day): boolean {
  return on >= first && on <= last
}
