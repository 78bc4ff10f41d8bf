/** What is wrong with a value, and where. */
import { isUtf8 } from 'node:buffer'
import type { Field } from '../parcel/fields.js'

const replacement = Buffer.from('\uFFFD')

/** Where in a refused value the first character stands that does not belong there. */
export function placeOfFault(field: Field | undefined, value: string): readonly [number, number] {
  if (field?.kind === 'hs' || field?.kind === 'amount' || field?.kind === 'quantity') {
    const allowed = field.kind === 'hs' ? /[^\d.\- ]/ : /[^\d.,]/
    const at = value.search(allowed)
    if (at >= 0) return [at, 1]
  }
  return [0, value.length]
}

/** Whether bytes are no text in UTF-8, or were none in the encoding of the file. */
export function isMalformed(bytes: Uint8Array, start: number, end: number): boolean {
  const value = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
  return !isUtf8(value) || value.includes(replacement)
}
