/** Parcels that only broken rows name: what stands there may be another value, and a personal one. */
import { codeId } from '../basis/codes.js'
import type { Columns } from '../parcel/columns.js'

/** By code: whether the values of the row may stand in the wrong columns. */
const isUnsplit = new Uint8Array(256)
const columnFaults = ['row_too_few_columns', 'row_too_many_columns']
const recordFaults = ['quote_unclosed', 'quote_misplaced', 'record_too_long']
for (const name of [...columnFaults, ...recordFaults]) isUnsplit[codeId[name]!] = 1
const star = 42

/** Masks the names of parcels that no row names which was split into its columns. */
export function hideUnsplitParcels(columns: Columns): void {
  const { refusals, count } = columns
  const broken: number[] = []
  for (let row = 0; row < count; row++) if (isUnsplit[refusals[row]!] === 1) broken.push(row)
  if (broken.length === 0) return
  const { values } = columns.column('parcel')
  const texts = columns.dictionary('parcel')
  const isNamed = new Uint8Array(texts.size + 1)
  for (let row = 0; row < count; row++) {
    if (isUnsplit[refusals[row]!] === 0) isNamed[values[row]!] = 1
  }
  for (const row of broken) {
    const parcel = values[row]!
    if (parcel === 0 || isNamed[parcel] === 1) continue
    texts.store.fill(star, texts.startOf(parcel), texts.startOf(parcel + 1))
  }
}
