/** Rows by what they share, and whether two lots share it. */
import { doubled } from '../basis/grow.js'
import { firstPlaces } from '../basis/limits.js'
import { type Buckets, gather } from '../parcel/buckets.js'
import type { ValueSum } from './value-sum.js'

/** Goods that are taken together by one rule: rows by what they share. */
export interface CombineKey {
  /** Rows that share something with another lot, in the order of their lots. */
  readonly shared: Int32Array
  /** The bucket of each of those. */
  readonly bucketOf: Int32Array
  readonly rows: Buckets
  /** The values of each bucket, worked out when a lot of it is judged. */
  readonly sums: (ValueSum | undefined)[]
  /** Buckets that lack the goods of a refused parcel. */
  readonly refused: Set<number>
}

/** The key of goods of which it is certain that no other lot shares it. */
export const aloneKey = Number.MAX_SAFE_INTEGER

/**
 * Which lots have goods with a key, as far as is needed: the first, and whether there is another.
 * A key that no row has takes no room.
 */
export class KeyedRows {
  /** By key, from 1: the first lot and one, 0 where there is none yet; and whether it has company. */
  private firstLot = new Int32Array(firstPlaces)
  private isShared = new Uint8Array(firstPlaces)
  /** The rows that were noted, and the key of each. */
  private rows = new Int32Array(firstPlaces)
  private keys = new Int32Array(firstPlaces)
  private count = 0
  private isAnyShared = false

  /** Notes that a row of a lot has a key; returns the first other lot that has it, or -1. */
  note(row: number, lot: number, key: number): number {
    if (key === aloneKey) return -1
    if (this.count === this.rows.length) this.makeRoom()
    this.rows[this.count] = row
    this.keys[this.count++] = key
    while (key >= this.firstLot.length) this.makeKeys()
    const first = this.firstLot[key]! - 1
    if (first < 0) this.firstLot[key] = lot + 1
    if (first < 0 || first === lot) return -1
    this.isShared[key] = 1
    this.isAnyShared = true
    return first
  }

  private makeRoom(): void {
    this.rows = doubled(this.rows)
    this.keys = doubled(this.keys)
  }

  private makeKeys(): void {
    this.firstLot = doubled(this.firstLot)
    const isShared = new Uint8Array(this.firstLot.length)
    isShared.set(this.isShared)
    this.isShared = isShared
  }

  /** Calls back with every row that was noted, and its key. */
  forEach(visit: (row: number, key: number) => void): void {
    for (let at = 0; at < this.count; at++) visit(this.rows[at]!, this.keys[at]!)
  }

  /** The rows by shared key, in the order of their lots; undefined where no key is shared. */
  shared(): CombineKey | undefined {
    if (!this.isAnyShared) return undefined
    const { rows, keys, isShared } = this
    const bucketOfKey = new Int32Array(this.firstLot.length)
    let buckets = 0
    for (let key = 1; key < isShared.length; key++)
      if (isShared[key] === 1) bucketOfKey[key] = buckets++
    let size = 0
    for (let at = 0; at < this.count; at++) {
      if (isShared[keys[at]!] !== 1) continue
      rows[size] = rows[at]!
      keys[size++] = bucketOfKey[keys[at]!]!
    }
    const shared = rows.slice(0, size)
    const bucketOf = keys.slice(0, size)
    const inBuckets = gather(shared, bucketOf, buckets)
    return { shared, bucketOf, rows: inBuckets, sums: [], refused: new Set() }
  }
}
