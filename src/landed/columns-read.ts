/** The columns that are read row by row, here and there in a file. */
import type { Column } from '../parcel/columns.js'
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import type { OutboundFieldName } from '../parcel/outbound-fields.js'

const used = [
  ...(['order', 'line', 'currency', 'freight', 'insurance', 'paid_amount'] as const),
  ...(['quantity', 'quantity_shipped', 'unit_price', 'discount', 'discount_by'] as const),
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
