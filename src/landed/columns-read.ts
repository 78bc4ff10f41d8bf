/** The columns of orders that judging reads, picked once for a file. */
import type { Column } from '../parcel/columns.js'
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import type { OutboundFieldName } from '../parcel/outbound-fields.js'

const used = [
  ...(['order', 'line', 'status', 'kind_of_export'] as const),
  ...(['entered_on', 'loaded_on', 'declared_on', 'sold_on'] as const),
  ...(['to', 'region', 'carrier', 'buyer', 'buyer_use', 'scheme', 'incoterm'] as const),
  'platform',
  ...(['freight', 'insurance', 'freight_separate', 'paid_amount', 'payment_method'] as const),
  ...(['gross_weight_g', 'packages'] as const),
  ...(['hs', 'hs_destination', 'kind', 'origin', 'origin_claim'] as const),
  ...(['quantity', 'quantity_shipped', 'unit_price', 'currency', 'discount'] as const),
  ...(['discount_by', 'weight_g', 'duty_rate_pct', 'tax_rate_pct'] as const),
] satisfies readonly OutboundFieldName[]

export type UsedField = (typeof used)[number]

/** A member for each column, so that a cell is found without looking its name up. */
export type ReadColumns = Readonly<Record<UsedField, Column>>

export function readColumns(columns: OutboundColumns): ReadColumns {
  const read = used.map(name => [name, columns.column(name)] as const)
  return Object.fromEntries(read) as Record<UsedField, Column>
}

export function cell({ values, mask }: Column, row: number): number {
  return values[row & mask]!
}
