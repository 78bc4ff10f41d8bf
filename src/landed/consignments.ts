/** Which rows are sent together: those of one shipment, or of one order where none is named. */
import type { OutboundColumns } from '../parcel/outbound-columns.js'

export interface Consignments {
  /** Rows, those of a consignment side by side, in the order of the file. */
  readonly rows: Int32Array
  /** Where each consignment begins, and where the last one ends. */
  readonly starts: Int32Array
}

export function consignmentsOf(columns: OutboundColumns): Consignments {
  const shipment = columns.column('shipment')
  const order = columns.column('order')
  const shipments = columns.dictionary('shipment').size
  const many = shipments + columns.dictionary('order').size + 1
  const starts = new Int32Array(many + 1)
  const place = (row: number): number => {
    const own = shipment.values[row & shipment.mask]!
    return own > 0 ? own - 1 : shipments + order.values[row & order.mask]!
  }
  for (let row = 0; row < columns.count; row++) starts[place(row) + 1]!++
  for (let at = 1; at <= many; at++) starts[at]! += starts[at - 1]!
  const next = starts.slice()
  const rows = new Int32Array(columns.count)
  for (let row = 0; row < columns.count; row++) rows[next[place(row)]!++] = row
  return { rows, starts }
}
