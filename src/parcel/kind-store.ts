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

export function makeNumbers(kind: Kind, size: number): Numbers {
  const numbers =
    isMeasured(kind) || kind === 'customs_id'
      ? new Float64Array(size)
      : kind === 'choice' || kind === 'given'
        ? new Uint8Array(size)
        : new Int32Array(size)
  const blank = blankOf(kind)
  return blank === 0 ? numbers : numbers.fill(blank)
}
