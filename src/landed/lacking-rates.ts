/** Rates of exchange that are not on board, by the rows that are not judged without them. */
import { codeId } from '../basis/codes.js'
import { currencyCode } from '../basis/currency.js'
import { weekOf } from '../basis/day.js'
import type { Problem } from '../basis/problem.js'
import { type RateTable, rateOn } from '../law/rate-table.js'
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import type { Consignment } from './consignment.js'

/** A row that lacks none itself is told by its reason: another row of the consignment lacks one. */
export function lackingRates(
  rates: RateTable,
  columns: OutboundColumns,
  { rows, count, rateDay, currency }: Consignment,
): readonly Problem[] {
  if (rateDay < 0) return []
  const { values, mask } = columns.column('currency')
  const lacks = (one: number) => rateOn(rates, one, rateDay) < 0
  return Array.from(rows.slice(0, count)).flatMap(row => {
    const own = values[row & mask]!
    const pair = own === currency ? [] : [own, currency]
    const place = { row: columns.records[row]!, column: 'currency', start: 0, length: 0 }
    return pair.filter(lacks).map(lacking => ({
      ...{ code: codeId['rate_missing']!, ...place, value: weekOf(rateDay) },
      more: { currency: currencyCode(lacking) },
    }))
  })
}
