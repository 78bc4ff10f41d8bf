/** The list of holidays is what the act and the decree make of the calendar. */
import { describe, expect, it } from 'vitest'
import { publicHolidays } from '../../src/law/kr/public-holidays.js'

type Kind = 'national' | 'feast' | 'buddha' | 'children' | 'christmas' | 'plain' | 'labour'

const text = (day: Date): string => day.toISOString().slice(0, 10)
const dayOf = (year: number, monthDay: string): Date => new Date(`${year}-${monthDay}T00:00:00Z`)
const after = (day: Date, days: number): Date => new Date(day.getTime() + days * 86_400_000)

/** The Korean lunar calendar of the machine; days of the sun for days of the moon. */
const lunar = new Intl.DateTimeFormat('en-u-ca-dangi', {
  ...{ timeZone: 'UTC', month: 'numeric', day: 'numeric' },
})
function moonDay(year: number, monthDay: string): Date {
  const days = Array.from({ length: 365 }, (_, at) => after(dayOf(year, '01-01'), at))
  return days.find(day => {
    const parts = Object.fromEntries(lunar.formatToParts(day).map(one => [one.type, one.value]))
    return `${parts['month']}/${parts['day']}` === monthDay
  })!
}

/** Elections and days that the government set, which no rule gives. */
const set: Readonly<Record<string, readonly string[]>> = {
  '2023': ['10-02'],
  '2024': ['04-10', '10-01'],
  '2025': ['01-27', '06-03'],
  '2026': ['06-03'],
  '2028': ['04-12'],
}

function ruled(year: number): readonly (readonly [Date, Kind])[] {
  const nationals = ['03-01', '08-15', '10-03', '10-09', ...(year >= 2026 ? ['07-17'] : [])]
  const feasts = [moonDay(year, '1/1'), moonDay(year, '8/15')]
  return [
    ...nationals.map(day => [dayOf(year, day), 'national'] as const),
    ...feasts.flatMap(day => [-1, 0, 1].map(by => [after(day, by), 'feast'] as const)),
    [moonDay(year, '4/8'), 'buddha'],
    [dayOf(year, '05-05'), 'children'],
    [dayOf(year, '12-25'), 'christmas'],
    [dayOf(year, '05-01'), 'labour'],
    ...['01-01', '06-06'].map(day => [dayOf(year, day), 'plain'] as const),
    ...(set[year] ?? []).map(day => [dayOf(year, day), 'plain'] as const),
  ]
}

/** 관공서의 공휴일에 관한 규정 제3조, as of 2023-05-04; Labour Day's own substitute is left out. */
function isMoved(day: Date, kind: Kind, all: readonly (readonly [Date, Kind])[]): boolean {
  if (kind === 'plain' || kind === 'labour') return false
  const weekday = day.getUTCDay()
  if (weekday === 0 || (weekday === 6 && kind !== 'feast')) return true
  return weekday !== 6 && all.some(([one, other]) => text(one) === text(day) && other !== kind)
}

function expected(year: number): readonly string[] {
  const all = ruled(year)
  const found = new Set(all.map(([day]) => text(day)))
  const seen = new Set<string>()
  for (const [day, kind] of [...all].sort(([a], [b]) => a.getTime() - b.getTime())) {
    if (!isMoved(day, kind, all) || seen.has(text(day))) continue
    seen.add(text(day))
    let next = after(day, 1)
    while (found.has(text(next)) || [0, 6].includes(next.getUTCDay())) next = after(next, 1)
    found.add(text(next))
  }
  return [...found].sort()
}

describe('public holidays', () => {
  it.each(Object.keys(publicHolidays))('of %s', year => {
    const listed = publicHolidays[year]!.split(' ').map(day => `${year}-${day}`)
    expect(listed).toEqual(expected(Number(year)))
  })
})
