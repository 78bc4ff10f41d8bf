/** Where a value that is refused is wrong. */
import type { Field } from '../parcel/fields.js'

/** Where in a refused value the first character stands that does not belong there. */
export function placeOfFault(field: Field | undefined, value: string): readonly [number, number] {
  if (field?.kind === 'hs' || field?.kind === 'amount' || field?.kind === 'quantity') {
    const allowed = field.kind === 'hs' ? /[^\d.\- ]/ : /[^\d.,]/
    const at = value.search(allowed)
    if (at >= 0) return [at, 1]
  }
  return [0, value.length]
}
