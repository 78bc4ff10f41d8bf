/** The keys and codes of one column of plain records: hashed together, then looked up together. */
import { type Columns, placeOf } from '../parcel/columns.js'
import type { Dictionary } from '../parcel/dictionary.js'
import { blankId, longestOf } from '../parcel/kind-store.js'
import { mostHsDigits, scanHs } from '../parcel/scan.js'
import { isDigits, trimEnd, trimStart } from './plain-bytes.js'
import type { ReadColumn } from './plain-columns.js'
import { mostRecords, type PlainRecords } from './plain-records.js'

/** Numbers of the keys of one batch. */
const numbers = new Int32Array(mostRecords)

export class PlainKeys {
  private readonly dictionary: Dictionary
  private readonly digits = new Uint8Array(mostHsDigits)
  private readonly records: PlainRecords
  private readonly columns: Columns
  private readonly cell: number
  private readonly place: number
  private readonly isHs: boolean
  private readonly longest: number
  /** Cells of codes with more in them than digits. */
  private spaced: number[] = []

  constructor(records: PlainRecords, columns: Columns, { cell, field }: ReadColumn) {
    this.records = records
    this.columns = columns
    this.cell = cell
    this.place = placeOf(field.name)
    this.isHs = field.kind === 'hs'
    this.longest = longestOf(field.kind)
    this.dictionary = columns.textsAt(this.place)
  }

  /** Trims the keys of the first records; returns how many of these are sound. */
  prepare(count: number): number {
    const { records, longest, cell } = this
    const { bytes, starts, ends } = records
    for (let n = 0, at = cell; n < count; n++, at++) {
      const [start, end] = [starts[at]!, ends[at]!]
      if (start === end) continue
      if (bytes[start]! <= 32 || bytes[end - 1]! <= 32) {
        starts[at] = trimStart(bytes, start, end)
        ends[at] = trimEnd(bytes, starts[at]!, end)
      }
      if (ends[at]! - starts[at]! > longest) return n
    }
    return this.isHs ? this.checkDigits(count) : count
  }

  private checkDigits(count: number): number {
    const { records, digits, cell } = this
    const { bytes, view, starts, ends } = records
    if (this.spaced.length > 0) this.spaced = []
    for (let n = 0, at = cell; n < count; n++, at++) {
      const [start, end] = [starts[at]!, ends[at]!]
      const length = end - start
      if (length === 0) continue
      if (length >= 4 && length <= mostHsDigits && isDigits(view, start, end)) continue
      if (scanHs(bytes, start, end, digits) < 0) return n
      this.spaced.push(at)
    }
    return count
  }

  /** Gives the keys of the first records their numbers. */
  settle(count: number, base: number): void {
    const { records, dictionary, cell } = this
    for (const at of this.spaced) if (at - cell < count) this.closeUp(at)
    const { view, starts, ends } = records
    numbers.fill(blankId, 0, count)
    dictionary.internAll({ view, starts, ends, first: cell, count }, numbers, 0)
    const into = this.columns.numbersFor(this.place, dictionary.size)
    if (into) for (let n = 0; n < count; n++) into[base + n] = numbers[n]!
  }

  /** Leaves only the digits of a code where it stands. */
  private closeUp(at: number): void {
    const { bytes, starts, ends } = this.records
    const start = starts[at]!
    const length = scanHs(bytes, start, ends[at]!, this.digits)
    bytes.set(this.digits.subarray(0, length), start)
    ends[at] = start + length
  }
}
