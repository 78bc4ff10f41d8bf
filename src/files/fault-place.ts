/** What is wrong with a value, and where. */
import { isUtf8 } from 'node:buffer'
import type { Problem } from '../basis/problem.js'
import { allowedIn } from '../parcel/choice-words.js'
import { longestOf } from '../parcel/columns.js'
import { type Field, fieldOf } from '../parcel/fields.js'

const longestShown = 80
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

/** A value that is refused, as a problem tells of it: where the fault is, and what is allowed. */
export function faultIn(
  column: string,
  bytes: Uint8Array,
): Pick<Problem, 'column' | 'start' | 'length' | 'value' | 'more'> {
  const field = fieldOf(column)
  const text = new TextDecoder().decode(bytes)
  const [start, length] = placeOfFault(field, text)
  const value = field?.personal ? '***' : text.slice(0, longestShown)
  const isChoice = field?.kind === 'choice'
  const more = isChoice ? allowedIn(field) : { allowed: String(longestOf(field?.kind)) }
  return { column, start, length, value, more }
}

/** Whether bytes are no text in UTF-8, or were none in the encoding of the file. */
export function isMalformed(bytes: Uint8Array, start: number, end: number): boolean {
  const value = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
  return !isUtf8(value) || value.includes(replacement)
}
