/** The median of a few measurements, and between which of them the true one lies. */

export interface Median {
  readonly median: number
  readonly low: number
  readonly high: number
  /** How sure the interval from `low` to `high` is, in percent. */
  readonly percent: number
  /** Which of the sorted measurements `low` is, from 1; `high` is as far from the other end. */
  readonly rank: number
}

const wanted = 0.95

/** How likely the true median lies between the `rank`-th from below and from above of `count`. */
function sureness(count: number, rank: number): number {
  let ways = 1
  let outside = 0
  for (let at = 0; at < rank; at++) {
    outside += ways
    ways = (ways * (count - at)) / (at + 1)
  }
  return 1 - (2 * outside) / 2 ** count
}

/** The narrowest interval of order statistics that is 95 % sure, or from least to most. */
export function medianOf(values: readonly number[]): Median {
  const sorted = [...values].sort((a, b) => a - b)
  const count = sorted.length
  let rank = 1
  while (rank * 2 < count && sureness(count, rank + 1) >= wanted) rank++
  const median = (sorted[(count - 1) >> 1]! + sorted[count >> 1]!) / 2
  const percent = Math.round(sureness(count, rank) * 1000) / 10
  return { median, low: sorted[rank - 1]!, high: sorted[count - rank]!, percent, rank }
}
