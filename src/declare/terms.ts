/** Days of terms: months and years by the calendar, and the day after a weekend (관세법 제8조제3항). */
import {
  addDays,
  type Day,
  dayOf,
  formatDay,
  monthsInYear,
  saturday,
  weekdayOf,
} from '../basis/day.js'

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

/** A last day on a Saturday or Sunday is the Monday behind it; holidays are not looked at. */
export function afterWeekend(day: Day): Day {
  const weekday = weekdayOf(day)
  if (weekday === saturday) return addDays(day, 1 + 1)
  return weekday === 0 ? addDays(day, 1) : day
}
