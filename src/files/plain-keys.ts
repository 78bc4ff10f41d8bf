/** The keys and codes of one column of plain records: hashed together, then looked up together. */
import { type Columns, placeOf } from '../parcel/columns.js'
import { type Dictionary, hashOf, hashWith, stirred } from '../parcel/dictionary.js'
import type { Field } from '../parcel/fields.js'
import { longestOf } from '../parcel/kind-store.js'
import { mostHsDigits, scanHs } from '../parcel/scan.js'
import { trimEnd, trimStart } from './plain-bytes.js'
import { mostRecords, type PlainRecords } from './plain-records.js'

export class PlainKeys {
  private readonly hashes = new Int32Array(mostRecords)
  private readonly dictionary: Dictionary
  private readonly digits = new Uint8Array(mostHsDigits)
  private readonly records: PlainRecords
  private readonly columns: Columns
  private readonly field: Field
  private readonly at: number

  constructor(records: PlainRecords, columns: Columns, place: { at: number; field: Field }) {
    this.records = records
    this.columns = columns
    this.at = place.at
    this.field = place.field
    const isHs = this.field.kind === 'hs'
    this.dictionary = isHs ? columns.hsCodes : columns.dictionary(this.field.name)
  }

  /** Trims and hashes the keys of the first records; returns how many of these are sound. */
  prepare(count: number): number {
    const { records, hashes, at: first } = this
    const { bytes, view, starts, ends, width } = records
    const longest = longestOf(this.field.kind)
    const isHs = this.field.kind === 'hs'
    for (let n = 0, at = first; n < count; n++, at += width) {
      let [start, end] = [starts[at]!, ends[at]!]
      if (start === end) continue
      if (bytes[start]! <= 32 || bytes[end - 1]! <= 32) {
        start = trimStart(bytes, start, end)
        end = trimEnd(bytes, start, end)
        starts[at] = start
        ends[at] = end
        if (start === end) continue
      }
      if (end - start > longest) return n
      const digits = isHs ? scanHs(bytes, start, end, this.digits) : 0
      if (digits < 0) return n
      hashes[n] = isHs ? hashOf(this.digits, 0, digits) : hashIn(view, start, end)
    }
    return count
  }

  /** Gives the keys of the first records their numbers. */
  settle(count: number, base: number): void {
    const { records, hashes, dictionary, digits, at: first } = this
    const { bytes, starts, ends, width } = records
    const into = this.columns.numbersAt(placeOf(this.field.name))
    if (!(into instanceof Int32Array)) return
    const isHs = this.field.kind === 'hs'
    dictionary.fetch(hashes, count)
    for (let n = 0, at = first; n < count; n++, at += width) {
      const [start, end] = [starts[at]!, ends[at]!]
      if (start === end) continue
      into[base + n] = isHs
        ? dictionary.internHashed(hashes[n]!, digits, 0, scanHs(bytes, start, end, digits))
        : dictionary.internHashed(hashes[n]!, bytes, start, end)
    }
  }
}

/** `hashOf`, four bytes at a time; up to three bytes behind the end are looked at. */
function hashIn(view: DataView, start: number, end: number): number {
  let hash = 0
  let at = start
  for (; at + 4 <= end; at += 4) hash = stirred(hash, view.getInt32(at, true))
  const rest = view.getInt32(at, true) & ((1 << ((end - at) << 3)) - 1)
  return hashWith(hash, rest, end - start)
}
