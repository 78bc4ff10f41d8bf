/** The days of spreadsheets: whole numbers of days, with the time of day behind the point. */
import { addDays, type Day, dayOf } from '../basis/day.js'

/** Serial numbers count from here; 1900 is taken for a leap year by spreadsheets. */
const serialZero = { 1900: dayOf(1970, 1, 1) - 25_569, 1904: dayOf(1970, 1, 1) - 24_107 }
/** Before this the two counts of 1900 differ. */
const leastSerial = 61

/** The day of a serial number; undefined before 1970 and where the number is none. */
export function dayOfSerial(serial: number, isFrom1904: boolean): Day | undefined {
  if (!(serial >= leastSerial)) return undefined
  const day = addDays(serialZero[isFrom1904 ? 1904 : 1900] as Day, Math.floor(serial))
  return day < 0 ? undefined : day
}
