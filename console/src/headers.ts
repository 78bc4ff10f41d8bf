/** Headers of files from elsewhere: read, matched with our columns, and written anew. */
import {
  type ColumnMapping,
  fields,
  matchColumns,
  type NamedField,
  unmatchedFields,
} from 'gwanmun/pages'

const headBytes = 65_536

export interface Head {
  readonly names: readonly string[]
  /** The first rows, to be recognised by. */
  readonly rows: readonly (readonly string[])[]
  /** Bytes of the first line, with what ends it. */
  readonly length: number
  readonly ending: string
}

/** A first line without quotes that spread over lines; undefined where it is no plain CSV. */
export async function headOf(file: File): Promise<Head | undefined> {
  const bytes = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  const end = bytes.indexOf(10)
  if (end < 0 || bytes.subarray(0, end).includes(0)) return undefined
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end))
  } catch {
    return undefined
  }
  if (text.startsWith('{')) return undefined
  const ending = text.endsWith('\r') ? '\r\n' : '\n'
  return { names: cellsOf(text), rows: rowsOf(bytes.subarray(end + 1)), length: end + 1, ending }
}

const quoted = /("(?:[^"]|"")*"|[^,]*)(,|$)/g

/** The cells of a line, quotes taken off. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = []
  for (const [, cell = '', end] of line.trimEnd().matchAll(quoted)) {
    cells.push(
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .replaceAll('""', '"'),
    )
    if (end === '') break
  }
  return cells
}

/** Whole lines of the beginning; a value that spreads over lines is cut, which does no harm here. */
function rowsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const lines = new TextDecoder().decode(bytes).split('\n')
  return lines.filter(line => line.trim() !== '').map(cellsOf)
}

/** Our column for a name: itself, what was chosen for this source before, or a name in either language. */
export function guess(
  names: readonly string[],
  before: ColumnMapping = {},
  among: readonly NamedField[] = fields,
): ColumnMapping {
  const own = new Set(['', ...among.map(field => field.name)])
  const usable = Object.entries(before).filter(([, field]) => own.has(field))
  return matchColumns(names, among, Object.fromEntries(usable))
}

export function written(name: string): string {
  return /[",\n\r]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name
}

/** Required columns that neither the file nor the mapping gives. */
export function missing(
  names: readonly string[],
  mapping: ColumnMapping,
  among: readonly NamedField[] = fields,
): readonly string[] {
  return unmatchedFields(names, mapping, among)
}
