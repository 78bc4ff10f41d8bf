/** The base rate of a day for value added tax: that of the business day before where a day has none. */
import { addDays, type Day, saturday, weekdayOf } from '../basis/day.js'
import { mostHolidays } from '../basis/limits.js'
import { type RateTable, rateOn } from '../law/rate-table.js'

export interface VatRate {
  /** Millionths of a won for one unit. */
  readonly rate: number
  readonly on: Day
  /** A weekday without a rate was passed over: it is taken to be a holiday. */
  readonly isHolidayAssumed: boolean
}

const isWeekend = (day: Day): boolean => weekdayOf(day) === saturday || weekdayOf(day) === 0

export function vatRateOn(rates: RateTable, currency: number, supply: Day): VatRate | undefined {
  let isHolidayAssumed = false
  for (let back = 0; back <= mostHolidays; back++) {
    const on = addDays(supply, -back)
    const rate = rateOn(rates, currency, on)
    if (rate > 0) return { rate, on, isHolidayAssumed }
    if (!isWeekend(on)) isHolidayAssumed = true
  }
  return undefined
}
