/** Whether a code of ten digits is in the tariff on a day. */

import type { Day } from '../basis/day.js'
import { linesBelow, type Schedule } from '../law/schedule.js'

/** Undefined where the tariff on board is not that of the day. */
export function isTariffCode(schedule: Schedule, hs: string, on: Day): boolean | undefined {
  if (on < schedule.firstDay || on > schedule.lastDay) return undefined
  return linesBelow(schedule, undefined, hs, on).lines.length > 0
}
