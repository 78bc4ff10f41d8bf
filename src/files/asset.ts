/** Reads the tables that are shipped with the package, and says where one is malformed. */

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Text } from '../judge/steps.js'
import { type CsvTable, readCsvTable } from './csv-table.js'

/** Where in which file; row 0 and column '' mean the file as a whole. */
export interface AssetPlace {
  readonly file: string
  readonly row: number
  readonly column: string
}

/** A table of ours, or one that a user put in its place, is not what it should be. */
export class AssetError extends Error {
  override readonly name = 'AssetError'
  readonly file: string
  readonly row: number
  readonly column: string
  /** In both languages where the table may be a user's; else in English alone. */
  readonly why: Text

  constructor(told: string | Text, { file, row, column }: AssetPlace) {
    const why = typeof told === 'string' ? { ko: told, en: told } : told
    const place = [basename(file), row > 0 ? `line ${row}` : '', column].filter(part => part !== '')
    super(`${place.join(', ')}: ${why.en}`)
    this.file = file
    this.row = row
    this.column = column
    this.why = why
  }
}

const unclosed: Text = {
  ko: '따옴표가 열리고 닫히지 않습니다',
  en: 'a quote opens and never closes',
}
const missing: Text = { ko: '열이 없습니다', en: 'the column is missing' }
const unlike = (cells: number, columns: number): Text => ({
  ko: `열은 ${columns}개인데 칸은 ${cells}개입니다`,
  en: `${cells} cells under ${columns} columns`,
})

/** The path of a shipped file; the same from `src/files/` as from `dist/files/`. */
export function assetPath(name: string): string {
  return fileURLToPath(new URL(`../../assets/${name}`, import.meta.url))
}

export function readAsset(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new AssetError(`can't be read (${reason})`, { file, row: 0, column: '' })
  }
}

export interface AssetRow {
  readonly file: string
  readonly row: number
  /** In the order of the columns asked for. */
  readonly cells: readonly string[]
}

/**
 * The rows of a table with the columns asked for, wherever they stand; others are ignored. The cell
 * of an optional column that the table lacks is ''.
 */
export function assetRows(
  file: string,
  text: string,
  columns: readonly string[],
  optional: ReadonlySet<string> = new Set(),
): readonly AssetRow[] {
  const table = readCsvTable(text)
  const places = columns.map(column => placeOf(file, table, column, optional))
  if (table.unclosedQuoteLine !== undefined) {
    const row = table.unclosedQuoteLine
    throw new AssetError(unclosed, { file, row, column: '' })
  }
  return table.rows.map(({ line, cells }) => {
    if (cells.length !== table.header.length) {
      const why = unlike(cells.length, table.header.length)
      throw new AssetError(why, { file, row: line, column: '' })
    }
    return { file, row: line, cells: places.map(place => cells[place] ?? '') }
  })
}

function placeOf(
  file: string,
  table: CsvTable,
  column: string,
  optional: ReadonlySet<string>,
): number {
  const place = table.header.indexOf(column)
  if (place < 0 && !optional.has(column)) {
    throw new AssetError(missing, { file, row: 1, column })
  }
  return place
}
