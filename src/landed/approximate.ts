/** Whether amounts were exchanged at rates that stand in for official ones. */
import type { Day } from '../basis/day.js'
import { bandOn, type RateTable } from '../law/rate-table.js'
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import type { Consignment } from './consignment.js'

export function isApproximate(rates: RateTable, currency: number, on: Day): boolean {
  return bandOn(rates, currency, on) > 0
}

/** Whether the rate of the answer's currency, or of one that a line is in, stands in for another. */
export function isExchangedNearly(
  rates: RateTable,
  columns: OutboundColumns,
  { isExchanged, currency, rateDay, rows, count }: Consignment,
): boolean {
  if (!isExchanged || !rates.bandPpm) return false
  if (isApproximate(rates, currency, rateDay)) return true
  const { values, mask } = columns.column('currency')
  for (let at = 0; at < count; at++) {
    if (isApproximate(rates, values[rows[at]! & mask]!, rateDay)) return true
  }
  return false
}
