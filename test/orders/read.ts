/** Reads an order file within a test: its lines by column, and what was said of it. */
import type { Problem } from '../../src/basis/problem.js'
import { csvLine } from '../../src/files/csv-table.js'
import {
  type ImportedOrders,
  type ImportOptions,
  importOrders,
} from '../../src/files/orders/import-orders.js'

export type Values = Readonly<Record<string, string>>

export interface ReadOrders extends Omit<ImportedOrders, 'problems'> {
  readonly found: readonly Problem[]
  readonly read: readonly Values[]
  readonly keptCells: readonly (readonly string[])[]
}

export async function* blocks(bytes: Buffer, size = bytes.length): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size))
}

export async function readOrders(
  bytes: Buffer | string,
  options: ImportOptions = {},
): Promise<ReadOrders> {
  const found: Problem[] = []
  const read: Values[] = []
  const keptCells: (readonly string[])[] = []
  let columns: readonly string[] = []
  const result = await importOrders(blocks(Buffer.from(bytes)), options, {
    header: (_, names) => {
      columns = names
    },
    line: cells => {
      read.push(Object.fromEntries(columns.map((name, at) => [name, cells[at]!])))
    },
    kept: cells => keptCells.push(cells),
    problem: one => found.push(one),
  })
  return { ...result, found, read, keptCells }
}

/** A file of rows by column; `separator` other than a comma writes no quotes. */
export function fileOf(
  header: readonly string[],
  rows: readonly Values[],
  separator = ',',
): string {
  const cells = [header, ...rows.map(row => header.map(name => row[name] ?? ''))]
  const line = (one: readonly string[]): string => {
    return separator === ',' ? csvLine(one) : one.join(separator)
  }
  return `${cells.map(line).join('\r\n')}\r\n`
}
