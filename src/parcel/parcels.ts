/** Which rows make one parcel, in the order of their line numbers, and what does not fit in it. */
import { codeId } from '../basis/codes.js'
import type { Columns } from './columns.js'
import { type FieldName, fields, type Kind } from './fields.js'

/** Rows by parcel: those of parcel p are `rows[starts[p]]` up to `rows[starts[p + 1]]`. */
export interface Parcels {
  readonly count: number
  readonly starts: Int32Array
  readonly rows: Int32Array
  /** The parcel of each row, from 0; -1 for a row that names none. */
  readonly parcelOf: Int32Array
  /** The line number of each row: as given, or its place among the rows of its parcel. */
  readonly lines: Int32Array
}

/** A row that does not fit in its parcel. */
export interface Misfit {
  readonly row: number
  readonly code: number
  readonly column: FieldName
  readonly value: number
}

/** Kinds that add up, or of which nothing is kept that could differ. */
const unlike: readonly Kind[] = ['text', 'given', 'amount']
const ofParcel: readonly FieldName[] = fields
  .filter(field => field.of === 'parcel' && !unlike.includes(field.kind))
  .map(field => field.name)

function startsOf(parcelOf: Int32Array, rows: number, count: number): Int32Array {
  const starts = new Int32Array(count + 1)
  for (let row = 0; row < rows; row++) if (parcelOf[row]! >= 0) starts[parcelOf[row]! + 1]! += 1
  for (let parcel = 0; parcel < count; parcel++) starts[parcel + 1]! += starts[parcel]!
  return starts
}

/** Sorts the rows of one parcel by line number; they nearly always come sorted. */
function sortByLine(rows: Int32Array, lines: Int32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const row = rows[at]!
    let gap = at
    while (gap > from && lines[rows[gap - 1]!]! > lines[row]!) {
      rows[gap] = rows[gap - 1]!
      gap--
    }
    rows[gap] = row
  }
}

/** Arranges all rows by parcel; parcels are numbered as they first appear. */
export function arrange(columns: Columns): Parcels {
  const rows = columns.count
  const parcel = columns.column('parcel')
  const line = columns.column('line')
  const count = columns.dictionary('parcel').size
  const parcelOf = new Int32Array(rows)
  for (let row = 0; row < rows; row++) parcelOf[row] = parcel.values[row & parcel.mask]! - 1
  const starts = startsOf(parcelOf, rows, count)
  const next = starts.slice()
  const ordered = new Int32Array(starts[count]!)
  const lines = new Int32Array(rows)
  for (let row = 0; row < rows; row++) {
    const p = parcelOf[row]!
    if (p < 0) continue
    const at = next[p]!++
    ordered[at] = row
    lines[row] = line.values[row & line.mask]! || at - starts[p]! + 1
  }
  for (let p = 0; p < count; p++) {
    if (starts[p + 1]! - starts[p]! > 1) sortByLine(ordered, lines, starts[p]!, starts[p + 1]!)
  }
  return { count, starts, rows: ordered, parcelOf, lines }
}

/** Rows that contradict an earlier row of their parcel, or repeat its line number. */
export function misfits(columns: Columns, parcels: Parcels): readonly Misfit[] {
  const found: Misfit[] = []
  const several = withSeveralRows(parcels)
  for (const name of ofParcel) {
    if (columns.has(name)) findConflicts(columns, parcels, { name, several }, found)
  }
  const { starts, rows, lines } = parcels
  for (const p of several) {
    for (let at = starts[p]! + 1; at < starts[p + 1]!; at++) {
      if (lines[rows[at]!] !== lines[rows[at - 1]!]) continue
      const [row, value] = [Math.max(rows[at]!, rows[at - 1]!), lines[rows[at]!]!]
      found.push({ row, code: codeId['line_duplicate']!, column: 'line', value })
    }
  }
  return found
}

/** The parcels of more than one row: only they can contradict themselves. */
function withSeveralRows({ count, starts }: Parcels): Int32Array {
  const several = new Int32Array(count)
  let size = 0
  for (let p = 0; p < count; p++) if (starts[p + 1]! - starts[p]! > 1) several[size++] = p
  return several.subarray(0, size)
}

interface Asked {
  readonly name: FieldName
  readonly several: Int32Array
}

function findConflicts(columns: Columns, parcels: Parcels, asked: Asked, found: Misfit[]): void {
  const { name: column, several } = asked
  const { values } = columns.column(column)
  const isDay = fields.some(field => field.name === column && field.kind === 'day')
  const blank = isDay || fields.some(f => f.name === column && f.kind === 'quantity') ? -1 : 0
  const { starts, rows } = parcels
  for (let n = 0; n < several.length; n++) {
    const p = several[n]!
    let first = blank
    for (let at = starts[p]!; at < starts[p + 1]!; at++) {
      const row = rows[at]!
      const value = values[row]!
      if (value === blank || value === first) continue
      if (first === blank) first = value
      else found.push({ row, code: codeId['parcel_conflict']!, column, value })
    }
  }
}

/** The first value that the rows of a parcel give in a column, or `blank` when none does. */
export function firstGiven(
  column: { readonly values: ArrayLike<number>; readonly mask: number },
  parcels: Parcels,
  parcel: number,
  blank: number,
): number {
  const { starts, rows } = parcels
  for (let at = starts[parcel]!; at < starts[parcel + 1]!; at++) {
    const value = column.values[rows[at]! & column.mask]!
    if (value !== blank) return value
  }
  return blank
}
