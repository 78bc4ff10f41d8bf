/** Earlier parcels behind the rows of a file: which of their rows are read, and which left out. */
import { codeId } from '../basis/codes.js'
import type { Problem } from '../basis/problem.js'
import type { Columns } from './columns.js'

/**
 * Leaves out the rows, from `firstRow` on, of parcels that the file or an earlier history has: what
 * was read first holds. A row left out belongs to no parcel.
 */
export function leaveOutKnown(columns: Columns, firstRow: number): readonly Problem[] {
  const parcel = columns.column('parcel').values
  const problems: Problem[] = []
  const known = columns.sources.parcelsBefore(firstRow)
  const file = columns.sources.nameOf(firstRow)
  for (let row = firstRow; row < columns.count; row++) {
    if (parcel[row] === 0 || parcel[row]! > known) continue
    const code = codeId['history_parcel_known']!
    const value = columns.textOf('parcel', parcel[row]!)
    const place = { row: columns.records.of(row), column: 'parcel', start: 0, length: value.length }
    problems.push({ code, value, ...place, ...(file === undefined ? {} : { file }) })
    parcel[row] = 0
    columns.refusals[row] ||= code
  }
  return problems
}
