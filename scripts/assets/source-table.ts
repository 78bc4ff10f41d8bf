/** Reads a source table as named rows, and holds what every asset writer hands back. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsvTable } from '../../src/files/csv-table.js'

export interface OutputFile {
  readonly path: string
  readonly text: string
}

export type SourceRow = (column: string) => string

/** Every row as a lookup by column name; an unknown column or a short row throws. */
export function readSource(from: string, file: string): readonly SourceRow[] {
  const table = readCsvTable(readFileSync(join(from, file), 'utf8'))
  const columns = new Map(table.header.map((name, index) => [name, index]))
  return table.rows.map(row => column => {
    const value = row.cells[columns.get(column) ?? -1]
    if (value === undefined) throw new Error(`${file}, line ${row.line}: no column ${column}`)
    return value
  })
}

export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
