/** The results of an assessment as they were written: its decisions and its problems as CSV. */
import { answerFields } from '../../assess/answer-fields.js'
import { csvLine } from '../../files/csv-table.js'
import { problemsHeader } from '../../files/problems-csv.js'
import { answerColumns } from '../../store/keep-block.js'
import type { Sql } from '../../store/sql.js'

const rowsAtOnce = 5000
const encoder = new TextEncoder()

type Cell = string | number | null

/** `read` gives the rows behind a place, in their order. */
async function* linesOf(
  header: string,
  read: (after: number) => Promise<readonly { at: number; cells: readonly Cell[] }[]>,
): AsyncGenerator<Uint8Array> {
  yield encoder.encode(header)
  for (let after = 0; ; ) {
    const rows = await read(after)
    const text = rows.map(({ cells }) => `${csvLine(cells.map(cell => String(cell ?? '')))}\n`)
    if (text.length > 0) yield encoder.encode(text.join(''))
    if (rows.length < rowsAtOnce) return
    after = rows.at(-1)!.at
  }
}

/** The decisions CSV of an assessment, byte for byte. */
export function decisionsOf(sql: Sql, assessment: number): AsyncIterable<Uint8Array> {
  const header = `${answerFields.map(({ name }) => name).join()}\n`
  return linesOf(header, async after => {
    const rows = await sql.query<Record<string, Cell> & { seq: number }>(
      `select seq, ${answerColumns.join()} from line
       where assessment = $1 and seq > $2 order by seq limit ${rowsAtOnce}`,
      [assessment, after],
    )
    return rows.map(row => ({ at: row.seq, cells: answerColumns.map(name => row[name]!) }))
  })
}

const problemCells = ['file', 'record', 'field', 'start', 'length', 'code', 'value'] as const

/** The problems CSV of an assessment, byte for byte. */
export function problemsOf(sql: Sql, assessment: number): AsyncIterable<Uint8Array> {
  const names = [...problemCells, 'message_ko', 'message_en']
  return linesOf(problemsHeader, async after => {
    const rows = await sql.query<Record<string, Cell> & { number: number }>(
      `select number, ${names.join()} from problem
       where assessment = $1 and number > $2 order by number limit ${rowsAtOnce}`,
      [assessment, after],
    )
    return rows.map(row => ({ at: row.number, cells: names.map(name => row[name]!) }))
  })
}
