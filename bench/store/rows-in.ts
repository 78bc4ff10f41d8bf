/** The same judged lines put into a table by COPY and by inserts of many rows, turn by turn. */
import { csvLine } from '../../src/files/csv-table.js'
import { lineColumns } from '../../src/store/keep-block.js'
import type { Sql } from '../../src/store/sql.js'

type Cell = string | number | null
type Line = readonly Cell[]

/** Lines of a transaction, as they are kept. */
const linesOfBlock = 5000
/** With all columns of a line the most values that one statement takes are not passed. */
const linesOfInsert = 500

export interface RowsIn {
  readonly copy: readonly number[]
  readonly insert: readonly number[]
  readonly ratios: readonly number[]
}

function blocksOf(lines: readonly Line[], size: number): readonly (readonly Line[])[] {
  const count = Math.ceil(lines.length / size)
  return Array.from({ length: count }, (_, at) => lines.slice(at * size, (at + 1) * size))
}

/** A job hands over bytes; an insert takes values. Each is ready before the clock runs. */
interface Ready {
  readonly bytes: Uint8Array
  readonly parts: readonly { readonly text: string; readonly values: Line }[]
}

function readyOf(block: readonly Line[]): Ready {
  const text = block.map(line => `${csvLine(line.map(cell => String(cell ?? '')))}\n`).join('')
  const parts = blocksOf(block, linesOfInsert)
  return {
    bytes: Buffer.from(text),
    parts: parts.map(part => ({ text: insertText(part.length), values: part.flat() })),
  }
}

async function byCopy(sql: Sql, blocks: readonly Ready[]): Promise<void> {
  for (const { bytes } of blocks) {
    await sql.transaction(inner => inner.copyIn('line_in', lineColumns, [bytes]))
  }
}

function insertText(count: number): string {
  const width = lineColumns.length
  const row = (at: number): string =>
    `(${lineColumns.map((_, column) => `$${at * width + column + 1}`).join()})`
  const rows = Array.from({ length: count }, (_, at) => row(at))
  return `insert into line_in (${lineColumns.join()}) values ${rows.join()}`
}

async function byInserts(sql: Sql, blocks: readonly Ready[]): Promise<void> {
  for (const { parts } of blocks) {
    await sql.transaction(async inner => {
      for (const { text, values } of parts) await inner.query(text, values)
    })
  }
}

async function timed(sql: Sql, work: () => Promise<void>): Promise<number> {
  await sql.query('truncate line_in')
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Takes turns with all lines that the store has, after one turn that is not counted. */
export async function rowsIn(sql: Sql, pairs: number): Promise<RowsIn> {
  const found = await sql.query<Record<string, Cell>>('select * from line order by seq')
  const lines = found.map(row => lineColumns.map(name => row[name]!))
  const blocks = blocksOf(lines, linesOfBlock).map(readyOf)
  await sql.query('create table line_in (like line including all)')
  const copy: number[] = []
  const insert: number[] = []
  for (let pair = 0; pair <= pairs; pair++) {
    const copied = await timed(sql, () => byCopy(sql, blocks))
    const inserted = await timed(sql, () => byInserts(sql, blocks))
    if (pair === 0) continue
    copy.push(copied)
    insert.push(inserted)
  }
  return { copy, insert, ratios: insert.map((time, at) => time / copy[at]!) }
}
