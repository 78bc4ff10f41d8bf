/** What a parcel is worth with its freight and insurance, against a limit in dollars. */
import { quantityScale, rateScale, valueScale } from '../basis/scale.js'
import type { ParcelFreight } from './parcel-freight.js'
import { ValueSum } from './value-sum.js'
import type { Work } from './work.js'

/**
 * Whether goods, freight and insurance of a parcel are worth more than a value in USD cents: for
 * certain, where some of it is not known.
 */
export function isCustomsValueAbove(
  work: Work,
  freight: ParcelFreight,
  parcel: number,
  cents: number,
): boolean {
  const { parcels, value, rate, dollar } = work
  const sum = new ValueSum()
  for (let at = parcels.starts[parcel]!; at < parcels.starts[parcel + 1]!; at++) {
    const row = parcels.rows[at]!
    sum.addGoods(value[row]!, rate.at(row), dollar.at(row))
    for (const column of freight.chargesAdded(parcel)) {
      const amount = column.values[row & column.mask]!
      if (amount > 0) sum.addGoods(amount * quantityScale, rate.at(row), dollar.at(row))
    }
  }
  const table = freight.tableKrw(parcel)
  const first = parcels.rows[parcels.starts[parcel]!]!
  if (table > 0) sum.addGoods(table * valueScale, rateScale, dollar.at(first))
  return sum.isAboveUsd(cents)
}
