/** Calendar days as whole numbers, without a clock and without a time zone. */

declare const dayBrand: unique symbol

/** Days since 1970-01-01 (proleptic Gregorian); never negative for a day the gate accepts. */
export type Day = number & { readonly [dayBrand]: true }

/** Stands in a column where no day was given. */
export const noDay = -1 as Day

export const monthsInYear = 12

/** As `weekdayOf` counts. */
export const saturday = 6

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * The day of a year, month (1–12) and day of the month, or -1 when there is no such day
 * (or the year lies outside 1970–2199).
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  if (year < 1970 || year > 2199 || month < 1 || month > 12 || dayOfMonth < 1) return noDay
  if (dayOfMonth > daysInMonth(year, month)) return noDay
  const past = year - 1
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 477
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0
  const before = (year - 1970) * 365 + leaps + daysBeforeMonth[month - 1]! + leapDay
  return (before + dayOfMonth - 1) as Day
}

/** Reads `YYYY-MM-DD`; undefined when it is not a day. `parseDay('1970-01-02')` is 1. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
  return day < 0 ? undefined : day
}

/** A day written in our own source: throws when it is not one (a programmer's mistake). */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === undefined) throw new Error(`not a day: ${text}`)
  return parsed
}

/** Writes `YYYY-MM-DD`. `formatDay(day('2026-08-24'))` is `'2026-08-24'`. */
export function formatDay(value: Day): string {
  return new Date(value * 86_400_000).toISOString().slice(0, 10)
}

/** 0 for Sunday … 6 for Saturday. */
export function weekdayOf(value: Day): number {
  return (value + 4) % 7
}

/** The Sunday to Saturday in which a day lies, as `YYYY-MM-DD..YYYY-MM-DD`. */
export function weekOf(value: Day): string {
  const sunday = addDays(value, -weekdayOf(value))
  return `${formatDay(sunday)}..${formatDay(addDays(sunday, 6))}`
}

/** The day so many days later (or earlier, when negative). */
export function addDays(value: Day, days: number): Day {
  return (value + days) as Day
}

/** The third Wednesday of the month before that of a day. */
export function thirdWednesdayBefore(value: Day): Day {
  const [year, month] = formatDay(value).split('-').map(Number) as [number, number]
  const first = month === 1 ? dayOf(year - 1, 12, 1) : dayOf(year, month - 1, 1)
  return addDays(first, ((10 - weekdayOf(first)) % 7) + 14)
}

/** The year of a day. */
export function yearOf(value: Day): number {
  return new Date(value * 86_400_000).getUTCFullYear()
}
