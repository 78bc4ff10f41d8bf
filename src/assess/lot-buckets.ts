/** The buckets that the goods of each lot are in: most lots are in none. */
import type { CombineKey } from './keyed-rows.js'

export class LotBuckets {
  private readonly keys: readonly CombineKey[]
  /** 1 for a lot that is combined with another one. */
  private readonly isCombined: Uint8Array
  /** The lots that are combined, ascending, and where the buckets of each start. */
  private readonly lots: Int32Array
  private readonly starts: Int32Array
  /** The place of a key among the keys, and a bucket of it; each bucket of a lot once. */
  private readonly keyAt: Uint8Array
  private readonly bucketAt: Int32Array

  constructor(keys: readonly CombineKey[], lotOf: Int32Array, lotCount: number) {
    this.keys = keys
    this.isCombined = new Uint8Array(lotCount)
    let rows = 0
    for (const { shared } of keys) {
      for (let at = 0; at < shared.length; at++) this.isCombined[lotOf[shared[at]!]!] = 1
      rows += shared.length
    }
    this.lots = marked(this.isCombined)
    this.starts = new Int32Array(this.lots.length + 1)
    this.keyAt = new Uint8Array(rows)
    this.bucketAt = new Int32Array(rows)
    this.fill(lotOf)
  }

  /** Goes through lots and rows side by side: the rows of a key stand in the order of their lots. */
  private fill(lotOf: Int32Array): void {
    const { keys, lots, starts } = this
    const next = new Int32Array(keys.length)
    const seen = keys.map(({ rows }) => new Int32Array(rows.count).fill(-1))
    for (let place = 0; place < lots.length; place++) {
      starts[place + 1] = starts[place]!
      for (let key = 0; key < keys.length; key++) {
        const { shared } = keys[key]!
        for (; lotOf[shared[next[key]!]!] === lots[place]; next[key]!++) {
          this.add(place, key, next[key]!, seen[key]!)
        }
      }
    }
  }

  /** Adds the bucket of a shared row to those of a lot, where it is not among them. */
  private add(place: number, key: number, at: number, seen: Int32Array): void {
    const bucket = this.keys[key]!.bucketOf[at]!
    if (seen[bucket] === place) return
    seen[bucket] = place
    const end = this.starts[place + 1]!++
    this.keyAt[end] = key
    this.bucketAt[end] = bucket
  }

  has(lot: number): boolean {
    return this.isCombined[lot] === 1
  }

  /** Calls back with every bucket that a lot has a row in, each once. */
  forEach(lot: number, visit: (key: CombineKey, bucket: number) => void): void {
    if (this.isCombined[lot] !== 1) return
    const place = placeIn(this.lots, lot)
    for (let at = this.starts[place]!; at < this.starts[place + 1]!; at++) {
      visit(this.keys[this.keyAt[at]!]!, this.bucketAt[at]!)
    }
  }
}

/** The places that hold 1, ascending. */
function marked(flags: Uint8Array): Int32Array {
  let count = 0
  for (let at = 0; at < flags.length; at++) count += flags[at]!
  const places = new Int32Array(count)
  let next = 0
  for (let at = 0; at < flags.length; at++) if (flags[at] === 1) places[next++] = at
  return places
}

/** Where the last of some ascending numbers stands that is not above one. */
export function placeIn(numbers: Int32Array, wanted: number): number {
  let low = 0
  let high = numbers.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! <= wanted) low = middle
    else high = middle
  }
  return low
}
