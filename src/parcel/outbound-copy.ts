/** Copies some rows of orders into columns of their own, to be judged again with cells written over. */
import { blankOf } from './kind-store.js'
import { OutboundColumns, outboundPlace } from './outbound-columns.js'
import { type OutboundFieldName, outboundFields } from './outbound-fields.js'

/** Cells as people write them. */
export type OutboundCells = Readonly<Partial<Record<OutboundFieldName, string>>>

const encoder = new TextEncoder()
const names = outboundFields.filter(one => one.kind !== 'text').map(one => one.name)

/** Copies rows in their order; `cellsOf` says which cells of a row are others. */
export function copyOrders(
  from: OutboundColumns,
  rows: readonly number[],
  cellsOf: (row: number) => OutboundCells,
): OutboundColumns {
  const to = new OutboundColumns(names, rows.length)
  for (const row of rows) {
    const cells = cellsOf(row)
    let refusal = from.refusals[row]!
    for (const name of names) {
      const cell = cells[name]
      if (cell === undefined) copyCell(from, to, name, row)
      else refusal ||= written(to, name, cell)
    }
    to.commit(from.records[row]!, refusal)
  }
  return to
}

/** Writes a cell as people do: the number of its problem, or 0. */
function written(to: OutboundColumns, name: OutboundFieldName, cell: string): number {
  if (cell === '') return 0
  const bytes = encoder.encode(cell)
  return Math.max(-to.put(outboundPlace(name), bytes, 0, bytes.length), 0)
}

function copyCell(
  from: OutboundColumns,
  to: OutboundColumns,
  name: OutboundFieldName,
  row: number,
): void {
  const { kind } = outboundFields[outboundPlace(name)]!
  const { values, mask } = from.column(name)
  const value = values[row & mask]!
  if (value === blankOf(kind)) return
  if (kind !== 'key' && kind !== 'name' && kind !== 'hs') {
    to.set(name, value)
    return
  }
  const texts = kind === 'hs' ? from.hsCodes : from.dictionary(name)
  const bytes = texts.bytesOf(value).slice()
  to.put(outboundPlace(name), bytes, 0, bytes.length)
}
