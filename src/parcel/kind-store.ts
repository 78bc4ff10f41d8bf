/** How the values of a kind are stored: the array, and what stands in a blank cell. */
import type { Kind } from './fields.js'

export type Numbers = Float64Array | Int32Array | Int16Array | Uint8Array

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

/** Room for values of a kind, as narrow as they mostly are; its cells are to be made blank. */
export function makeNumbers(kind: Kind, size: number): Numbers {
  if (kind === 'customs_id') return new Float64Array(size)
  if (small.includes(kind)) return new Uint8Array(size)
  return isMeasured(kind) ? new Int32Array(size) : new Int16Array(size)
}

/** One blank cell of a kind. */
export function blankCell(kind: Kind): Numbers {
  return makeNumbers(kind, 1).fill(blankOf(kind))
}

/** The first `held` numbers with room for more. */
export function enlarged<T extends Numbers>(old: T, size: number, held: number): T {
  const grown = new (old.constructor as new (size: number) => T)(size)
  grown.set(old.subarray(0, held))
  return grown
}

/** The largest value that fits into any column but those of small kinds. */
export const mostInAny = 0x7fff

/** The largest value that fits. */
export function mostOf(numbers: Numbers): number {
  if (numbers instanceof Int16Array) return mostInAny
  return numbers instanceof Int32Array ? 0x7fffffff : Number.MAX_SAFE_INTEGER
}

/** The first `held` numbers where larger ones fit. */
export function widened(numbers: Numbers, held: number): Numbers {
  const { length } = numbers
  const wide = numbers instanceof Int16Array ? new Int32Array(length) : new Float64Array(length)
  wide.set(numbers.subarray(0, held))
  return wide
}

/** Bytes of UTF-8 that a text may have. */
const longestKey = 200
export const longestText = 4000

/** Bytes that a value of a kind of text may have. */
export function longestOf(kind: Kind | undefined): number {
  const isLong = kind === 'text' || kind === 'name' || kind === 'given' || kind === 'customs_id'
  return isLong ? longestText : longestKey
}
