/** Gathers the rows of one declaration into declaration lines (란): one code, origin and rate. */
import { mostCompared } from '../basis/limits.js'
import { sortAcross } from '../parcel/across-parcels.js'
import { type Buckets, bucket } from '../parcel/buckets.js'
import type { Column } from '../parcel/columns.js'
import type { LotAnswers } from './lots.js'
import type { RowRates } from './row-rates.js'
import type { Work } from './work.js'

const none = -1

/** Rows by declaration: as named, or one for each parcel. */
export function declarationsOf(work: Work): Buckets {
  const { columns, parcels } = work
  if (!columns.has('declaration')) return parcels
  const column = columns.column('declaration')
  const declarationOf = new Int32Array(work.rows).fill(-1)
  for (const row of parcels.rows) {
    if (row >= work.ownRows) continue
    const named = column.values[row & column.mask]!
    declarationOf[row] = named > 0 ? parcels.count + named - 1 : parcels.parcelOf[row]!
  }
  const names = columns.dictionary('declaration').size
  const declarations = bucket(parcels.rows, declarationOf, parcels.count + names)
  return sortAcross(declarations, parcels, columns.dictionary('parcel'))
}

export class EntryLines {
  /** Rows of the declaration that are judged. */
  rowCount = 0
  private count = 0
  private rows = new Int32Array(1)
  private entryOf = new Int32Array(1)
  private starts = new Int32Array(1)
  private sorted = new Int32Array(1)
  private opened = 0
  private readonly firstRow: number[] = []
  private readonly byKey = new Map<string, number>()
  private readonly origin: Column
  private readonly work: Work
  private readonly lots: LotAnswers
  private readonly rates: RowRates

  constructor(work: Work, lots: LotAnswers, rates: RowRates) {
    this.work = work
    this.lots = lots
    this.rates = rates
    this.origin = work.columns.column('origin')
  }

  /** Takes the rows of a declaration; returns how many declaration lines they make. */
  gather(rows: Int32Array, from: number, to: number): number {
    this.rowCount = 0
    this.count = 0
    if (this.byKey.size > 0) this.byKey.clear()
    if (this.rows.length <= to - from) this.makeRoom(to - from)
    if (to - from === 1) return this.gatherOne(rows[from]!)
    for (let at = from; at < to; at++) {
      const row = rows[at]!
      if (this.work.isRefused[this.work.parcels.parcelOf[row]!] !== 0) continue
      this.rows[this.rowCount] = row
      this.entryOf[this.rowCount] = this.find(row)
      this.rowCount++
    }
    this.sort()
    return this.count
  }

  /** One row is one declaration line: there is nothing to compare or to sort. */
  private gatherOne(row: number): number {
    if (this.work.isRefused[this.work.parcels.parcelOf[row]!] !== 0) return 0
    this.rows[0] = row
    this.sorted[0] = row
    this.starts[0] = 0
    this.starts[1] = 1
    this.rowCount = 1
    return 1
  }

  private makeRoom(size: number): void {
    this.rows = new Int32Array(size + size)
    this.entryOf = new Int32Array(size + size)
    this.sorted = new Int32Array(size + size)
    this.starts = new Int32Array(size + size + 1)
  }

  /** Sorts the rows by declaration line, keeping their order within one. */
  private sort(): void {
    this.starts.fill(0, 0, this.count + 1)
    for (let at = 0; at < this.rowCount; at++) this.starts[this.entryOf[at]!]! += 1
    let end = 0
    for (let entry = 0; entry < this.count; entry++) {
      end += this.starts[entry]!
      this.starts[entry] = end
    }
    this.starts[this.count] = end
    for (let at = this.rowCount - 1; at >= 0; at--) {
      const place = this.starts[this.entryOf[at]!]! - 1
      this.starts[this.entryOf[at]!] = place
      this.sorted[place] = this.rows[at]!
    }
  }

  private find(row: number): number {
    const last = this.count - 1
    if (last >= 0 && this.isSame(this.firstRow[last]!, row)) return last
    const found = last > 0 ? this.search(row) : none
    if (found !== none) return found
    this.firstRow[this.count] = row
    if (this.count >= mostCompared) this.byKey.set(this.keyOf(row), this.count)
    this.count++
    return this.count - 1
  }

  private search(row: number): number {
    const compared = Math.min(this.count, mostCompared)
    for (let entry = 0; entry < compared; entry++) {
      if (this.isSame(this.firstRow[entry]!, row)) return entry
    }
    return this.count > mostCompared ? (this.byKey.get(this.keyOf(row)) ?? none) : none
  }

  private keyOf(row: number): string {
    const { lotOf } = this.work
    const origin = this.origin.values[row & this.origin.mask]!
    const relief = this.lots.relief[lotOf[row]!]!
    const kind = `${this.rates.kindOf(row)},${this.isNoLiquor(row)}`
    return `${this.rates.codeOf(row)},${origin},${kind},${relief}`
  }

  private isNoLiquor(row: number): boolean {
    return this.work.alcohol.isNoLiquor(row, this.rates.codeOf(row))
  }

  private isSame(a: number, b: number): boolean {
    const { origin, rates, lots, work } = this
    return (
      rates.codeOf(a) === rates.codeOf(b) &&
      origin.values[a & origin.mask] === origin.values[b & origin.mask] &&
      rates.kindOf(a) === rates.kindOf(b) &&
      this.isNoLiquor(a) === this.isNoLiquor(b) &&
      lots.relief[work.lotOf[a]!] === lots.relief[work.lotOf[b]!]
    )
  }

  /** Opens a declaration line; returns how many rows it has. */
  open(entry: number): number {
    this.opened = this.starts[entry]!
    return this.starts[entry + 1]! - this.opened
  }

  /** A row of the line that is open. */
  rowAt(at: number): number {
    return this.sorted[this.opened + at]!
  }

  /** A row of the declaration. */
  anyRow(at: number): number {
    return this.rows[at]!
  }
}
