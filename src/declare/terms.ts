/** Days of terms: months and years by the calendar, and the day after holidays (관세법 제8조제3항). */
import {
  addDays,
  type Day,
  dayOf,
  formatDay,
  monthsInYear,
  saturday,
  weekdayOf,
} from '../basis/day.js'
import { publicHolidays } from '../law/kr/public-holidays.js'

/** The same day of a later month, or its last day where it has none. */
export function addMonths(from: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = formatDay(from).split('-').map(Number)
  const whole = month - 1 + months
  const years = year + Math.floor(whole / monthsInYear)
  const later = (whole % monthsInYear) + 1
  for (let day = date; day > 0; day--) {
    const found = dayOf(years, later, day)
    if (found >= 0) return found
  }
  return from
}

export function addYears(from: Day, years: number): Day {
  return addMonths(from, years * monthsInYear)
}

function isHoliday(day: Day): boolean {
  const [year = '', month = '', date = ''] = formatDay(day).split('-')
  return (publicHolidays[year] ?? '').split(' ').includes(`${month}-${date}`)
}

/** Whether the holidays of the year of a day are on board. */
export function areHolidaysKnown(day: Day): boolean {
  const [year = ''] = formatDay(day).split('-')
  return publicHolidays[year] !== undefined
}

const isWeekend = (day: Day): boolean => weekdayOf(day) === saturday || weekdayOf(day) === 0

/** A last day on a weekend or a holiday is the next day that is neither. */
export function afterHolidays(day: Day): Day {
  let due = day
  while (isWeekend(due) || isHoliday(due)) due = addDays(due, 1)
  return due
}
