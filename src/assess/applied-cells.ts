/** What was different when a parcel was judged again, as the cells that its lines would have. */
import { decimalText } from '../basis/decimal-text.js'
import { amountPlaces, quantityPlaces } from '../basis/scale.js'
import type { Changes } from '../parcel/copy.js'
import { type FieldName, fieldOf } from '../parcel/fields.js'
import type { Judged } from './batch.js'

/** A line with other cells: given so, the parcel has the answer that is told. */
export interface AppliedCells {
  readonly line: number
  readonly cells: Readonly<Partial<Record<FieldName, string>>>
}

function cellOf(name: FieldName, value: number): string {
  const { kind, choices } = fieldOf(name)!
  if (kind === 'choice') return choices[value - 1] ?? ''
  return decimalText(value, kind === 'amount' ? amountPlaces : quantityPlaces)
}

/** The changes of some rows by their lines; rows that stay as they are are left out. */
export function appliedCells(
  { work }: Judged,
  rows: readonly number[],
  changesOf: (row: number) => Changes,
): readonly AppliedCells[] {
  return rows.flatMap(row => {
    const changed = Object.entries(changesOf(row)) as [FieldName, number][]
    const cells = Object.fromEntries(changed.map(([name, value]) => [name, cellOf(name, value)]))
    return changed.length === 0 ? [] : [{ line: work.parcels.lines[row]!, cells }]
  })
}
