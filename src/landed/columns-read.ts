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

export class ReadColumns {
  private readonly read: Readonly<Record<UsedField, Column>>

  constructor(columns: OutboundColumns) {
    const read = used.map(name => [name, columns.column(name)] as const)
    this.read = Object.fromEntries(read) as Record<UsedField, Column>
  }

  at(name: UsedField, row: number): number {
    const { values, mask } = this.read[name]
    return values[row & mask]!
  }
}
