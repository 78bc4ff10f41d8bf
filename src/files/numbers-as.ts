/** Which columns may hold numbers: a code that is kept as one may have lost its first digits. */
import { fieldOf } from '../parcel/fields.js'

/** What may be read of a number, by kind of field: in a code a leading 0 may be lost. */
export const NumberAs = { value: 0, digits: 1, never: 2 } as const

/** By the name of a column. */
export function numberAs(name: string): number {
  const kind = fieldOf(name)?.kind
  if (kind === 'hs' || kind === 'customs_id') return NumberAs.never
  return kind === 'key' ? NumberAs.digits : NumberAs.value
}

/** Whether nothing but digits stands there. */
export function isDigits(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! < 48 || bytes[at]! > 57) return false
  return true
}
