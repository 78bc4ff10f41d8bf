/** Finds the fields of plain records, some hundred records at a time, before any value is read. */
import { longestRecord } from './csv-records.js'
import { carriageReturn, comma, firstOf, lineFeed, lowBytesOf, quote } from './plain-bytes.js'

/** Whether a byte up to the quote may stand in a plain field with quotes. */
function isWithin(byte: number): boolean {
  return byte !== quote && byte !== lineFeed && byte !== 0
}

/** So many records stay near the processor while their columns are read one after the other. */
export const mostRecords = 512

/**
 * A record is plain where it has as many fields as the header and a line of its own, no NUL, and
 * quotes only around whole fields. Field n of record r stands from `starts[r * width + n]` to `ends[…]`.
 */
export class PlainRecords {
  readonly width: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Where record r begins; that of the last one is where what was read ends. */
  readonly places = new Int32Array(mostRecords + 1)
  count = 0
  bytes = new Uint8Array(0)
  view = new DataView(this.bytes.buffer)

  constructor(width: number) {
    this.width = width
    this.starts = new Int32Array(mostRecords * width)
    this.ends = new Int32Array(mostRecords * width)
  }

  turnTo(view: DataView<ArrayBuffer>): void {
    if (this.view === view) return
    this.view = view
    this.bytes = new Uint8Array(view.buffer)
  }

  /** Finds up to `most` records from `from` on, none of which ends behind the line feed before `end`. */
  find(from: number, end: number, most: number): void {
    const { bytes, view, starts, ends, places } = this
    this.count = 0
    places[0] = from
    let start = from
    let field = 0
    let isQuoted = 0
    for (let place = from; place < end; ) {
      const low = lowBytesOf(view.getInt32(place, true))
      if (low === 0) {
        place += 4
        continue
      }
      const at = place + firstOf(low)
      const byte = bytes[at]!
      place = at + 1
      if (byte === comma || byte === lineFeed) {
        const isPair = byte === lineFeed && bytes[at - 1] === carriageReturn
        starts[field] = start
        ends[field] = at - isQuoted - (isPair ? 1 : 0)
        field++
        start = place
        isQuoted = 0
        if (byte === lineFeed && !this.isWhole(field, start, most)) return
      } else if (byte === quote && at === start) {
        place = this.closing(start + 1)
        if (place < 0) return
        start++
        isQuoted = 1
      } else if (byte === 0 || (byte === carriageReturn && bytes[place] !== lineFeed)) return
    }
  }

  /** Takes a record that ended with so many fields in all; returns whether another may follow. */
  private isWhole(fields: number, next: number, most: number): boolean {
    const { width, count, places } = this
    if (fields !== (count + 1) * width || next - places[count]! >= longestRecord) return false
    this.count = count + 1
    places[count + 1] = next
    return this.count < most
  }

  /** The place behind the quote that closes a field on its line, or -1. */
  private closing(from: number): number {
    const { bytes } = this
    let at = from
    for (let byte = bytes[at]!; byte > quote || isWithin(byte); byte = bytes[at]!) at++
    const after = bytes[at + 1]
    const isEnd = after === comma || after === lineFeed || after === carriageReturn
    return bytes[at] === quote && isEnd ? at + 1 : -1
  }
}
