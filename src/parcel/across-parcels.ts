/** Rows of several parcels in an order that does not depend on where they stand in the file. */
import type { Buckets } from './buckets.js'
import type { Dictionary } from './dictionary.js'
import type { Parcels } from './parcels.js'

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    if (a[at] !== b[at]) return a[at]! - b[at]!
  }
  return a.length - b.length
}

/** Which of two rows comes first: by the text of the parcel, then by line number. */
export function compareAcross(a: number, b: number, parcels: Parcels, texts: Dictionary): number {
  const { parcelOf, lines } = parcels
  const [own, other] = [parcelOf[a]!, parcelOf[b]!]
  if (own === other) return lines[a]! - lines[b]!
  return compareBytes(texts.bytesOf(own + 1), texts.bytesOf(other + 1))
}

/**
 * Sorts the rows of each bucket that holds several parcels by the text of the parcel, then by line
 * number. The rows of a bucket stand together by parcel, as `bucket` leaves them.
 */
export function sortAcross(buckets: Buckets, parcels: Parcels, texts: Dictionary): Buckets {
  const { starts, rows } = buckets
  const { parcelOf } = parcels
  for (let b = 0; b < buckets.count; b++) {
    const [from, to] = [starts[b]!, starts[b + 1]!]
    if (to - from < 1 || parcelOf[rows[from]!] === parcelOf[rows[to - 1]!]) continue
    rows.subarray(from, to).sort((a, c) => compareAcross(a, c, parcels, texts))
  }
  return buckets
}
