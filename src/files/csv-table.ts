/** Splits a small CSV text into rows that remember the line on which they begin. */

export interface CsvRow {
  /** 1-based line of the file on which the row begins. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvTable {
  readonly header: readonly string[]
  readonly rows: readonly CsvRow[]
  /** The line of a row whose quote never closes, and which so swallowed the rest of the file. */
  readonly unclosedQuoteLine: number | undefined
}

interface ReadRecord {
  readonly cells: readonly string[]
  readonly end: number
  readonly lineBreaks: number
  readonly isClosed: boolean
}

interface Cell {
  readonly text: string
  readonly end: number
  readonly isClosed: boolean
}

/** `readCsvTable('a,b\n1,"x,y"').rows[0]` is `{ line: 2, cells: ['1', 'x,y'] }`. */
export function readCsvTable(text: string): CsvTable {
  const rows: CsvRow[] = []
  let line = 1
  let unclosedQuoteLine: number | undefined
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; ) {
    const record = readRecord(text, at)
    if (record.cells.length > 1 || record.cells[0] !== '') rows.push({ line, cells: record.cells })
    if (!record.isClosed) unclosedQuoteLine = line
    line += record.lineBreaks
    at = record.end
  }
  return { header: rows[0]?.cells ?? [], rows: rows.slice(1), unclosedQuoteLine }
}

function readRecord(text: string, start: number): ReadRecord {
  const newline = text.indexOf('\n', start)
  const stop = newline < 0 ? text.length : newline
  const plain = text.slice(start, stop)
  if (plain.includes('"')) return readQuotedRecord(text, start)
  const cells = (plain.endsWith('\r') ? plain.slice(0, -1) : plain).split(',')
  return { cells, end: stop + 1, lineBreaks: 1, isClosed: true }
}

function readQuotedRecord(text: string, start: number): ReadRecord {
  const cells: string[] = []
  for (let at = start; ; ) {
    const cell = text[at] === '"' ? readQuotedCell(text, at) : readPlainCell(text, at)
    cells.push(cell.text)
    if (text[cell.end] === ',') {
      at = cell.end + 1
      continue
    }
    const newline = text.indexOf('\n', cell.end)
    const end = newline < 0 ? text.length : newline + 1
    const lineBreaks = text.slice(start, end).split('\n').length - 1
    return { cells, end, lineBreaks, isClosed: cell.isClosed }
  }
}

function readPlainCell(text: string, start: number): Cell {
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end++
  const stop = text[end - 1] === '\r' && text[end] !== ',' && end > start ? end - 1 : end
  return { text: text.slice(start, stop), end, isClosed: true }
}

function readQuotedCell(text: string, start: number): Cell {
  let close = text.indexOf('"', start + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close < 0) return { text: text.slice(start + 1), end: text.length, isClosed: false }
  const quoted = text.slice(start + 1, close).replaceAll('""', '"')
  const rest = readPlainCell(text, close + 1)
  return { text: quoted + rest.text, end: rest.end, isClosed: true }
}

/** Writes one row; a cell is quoted only where it must be. `csvLine(['1', 'x,y'])` is `1,"x,y"`. */
export function csvLine(cells: readonly string[]): string {
  return cells
    .map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')
}
