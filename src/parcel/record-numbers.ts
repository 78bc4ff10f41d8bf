/** The record number of each row: rows nearly always follow each other as their records do. */

import { doubled } from '../basis/grow.js'

export class RecordNumbers {
  private count = 0
  /** The first row of each run, and by how much the records of its rows are ahead of them. */
  private rows = new Int32Array(8)
  private gaps = new Int32Array(8)
  /** The run that was asked for last. */
  private last = 0

  /** Rows from here on have records from this one on. */
  put(row: number, record: number): void {
    const gap = record - row
    if (this.count > 0 && this.gaps[this.count - 1] === gap) return
    if (this.count === this.rows.length) this.makeRoom()
    this.rows[this.count] = row
    this.gaps[this.count] = gap
    this.count++
  }

  /** The records of the first rows. */
  upTo(rows: number): Int32Array<ArrayBuffer> {
    return Int32Array.from({ length: rows }, (_, row) => this.of(row))
  }

  of(row: number): number {
    if (!this.isIn(this.last, row)) this.last = this.runOf(row)
    return row + this.gaps[this.last]!
  }

  private isIn(run: number, row: number): boolean {
    return this.rows[run]! <= row && (run + 1 >= this.count || this.rows[run + 1]! > row)
  }

  private runOf(row: number): number {
    let [low, high] = [0, this.count]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.rows[middle]! <= row) low = middle
      else high = middle
    }
    return low
  }

  private makeRoom(): void {
    this.rows = doubled(this.rows)
    this.gaps = doubled(this.gaps)
  }
}
