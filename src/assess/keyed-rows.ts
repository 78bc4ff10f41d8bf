/** Rows by what they share, and whether two lots share it. */
import { type Buckets, bucket } from '../parcel/buckets.js'
import type { ValueSum } from './value-sum.js'

/** Goods that are taken together by one rule: rows by what they share. */
export interface CombineKey {
  /** The bucket of each row; -1 for a row that shares nothing with another lot. */
  readonly idOf: Int32Array
  readonly rows: Buckets
  /** The values of each bucket, worked out when a lot of it is judged. */
  readonly sums: (ValueSum | undefined)[]
  /** Buckets that lack the goods of a refused parcel. */
  readonly refused: Set<number>
}

/**
 * Which lots have goods with a key, as far as is needed: the first, and whether there is another.
 * A key that no row has takes no room.
 */
export class KeyedRows {
  private readonly rows: number
  private firstLot = new Int32Array(0)
  private isShared = new Uint8Array(0)
  private keyOf = new Int32Array(0)
  private isAnyShared = false

  constructor(rows: number) {
    this.rows = rows
  }

  /** Notes that a row of a lot has a key; returns the first other lot that has it, or -1. */
  note(row: number, lot: number, key: number): number {
    if (this.keyOf.length === 0) this.makeRoom()
    this.keyOf[row] = key
    const first = this.firstLot[key]!
    if (first < 0) this.firstLot[key] = lot
    if (first < 0 || first === lot) return -1
    this.isShared[key] = 1
    this.isAnyShared = true
    return first
  }

  private makeRoom(): void {
    this.firstLot = new Int32Array(this.rows + 1).fill(-1)
    this.isShared = new Uint8Array(this.rows + 1)
    this.keyOf = new Int32Array(this.rows)
  }

  /** The key of a row; 0 where it has none. */
  keyAt(row: number): number {
    return this.keyOf[row] ?? 0
  }

  /** The rows by shared key, in the order of their lots; undefined where no key is shared. */
  shared(order: Int32Array): CombineKey | undefined {
    if (!this.isAnyShared) return undefined
    const idOfKey = this.firstLot.fill(-1)
    let count = 0
    for (let key = 1; key < idOfKey.length; key++)
      if (this.isShared[key] === 1) idOfKey[key] = count++
    const idOf = this.keyOf
    for (let row = 0; row < idOf.length; row++) idOf[row] = idOfKey[idOf[row]!]!
    return { idOf, rows: bucket(order, idOf, count), sums: [], refused: new Set() }
  }
}
