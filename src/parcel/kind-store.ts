/** How the values of a kind are stored: the array, and what stands in a blank cell. */
import type { Kind } from './fields.js'

export type Numbers = Float64Array | Int32Array | Uint8Array

/** What stands in a cell that was left blank, by kind. */
export const blankAmount = -1
export const blankDay = -1
export const blankId = 0

/** Kinds whose texts are kept as numbers of a dictionary. */
export function isInterned(kind: Kind): boolean {
  return kind === 'key' || kind === 'name'
}

function isMeasured(kind: Kind): boolean {
  return kind === 'amount' || kind === 'quantity'
}

export function blankOf(kind: Kind): number {
  return isMeasured(kind) || kind === 'day' ? blankAmount : blankId
}

const small: readonly Kind[] = ['choice', 'given', 'country', 'currency']

export function makeNumbers(kind: Kind, size: number): Numbers {
  if (kind === 'customs_id') return new Float64Array(size)
  if (small.includes(kind)) return new Uint8Array(size)
  const numbers = new Int32Array(size)
  const blank = blankOf(kind)
  return blank === 0 ? numbers : numbers.fill(blank)
}

/** The same numbers with room for more rows. */
export function enlarged(old: Numbers, kind: Kind, size: number): Numbers {
  const isWide = isMeasured(kind) && old instanceof Float64Array
  const grown = isWide
    ? new Float64Array(size).fill(blankAmount, old.length)
    : makeNumbers(kind, size)
  grown.set(old.subarray(0, Math.min(old.length, size)))
  return grown
}

/** The largest amount and quantity of a narrow column: nearly all fit, in half the room. */
export const mostNarrow = 0x7fffffff

/** The same numbers where larger ones fit. */
export function widened(numbers: Numbers): Numbers {
  return Float64Array.from(numbers)
}

/** Bytes of UTF-8 that a text may have. */
const longestKey = 200
export const longestText = 4000

/** Bytes that a value of a kind of text may have. */
export function longestOf(kind: Kind | undefined): number {
  const isLong = kind === 'text' || kind === 'name' || kind === 'given' || kind === 'customs_id'
  return isLong ? longestText : longestKey
}
