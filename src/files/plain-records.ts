/** Finds the fields of plain records, some hundred records at a time, before any value is read. */
import { longestRecord } from './csv-records.js'
import { blockLength, firstBit, lowBits, unquoted } from './plain-bytes.js'

// Constants of other files are loaded each time that they are used; these are not.
const quote = 34
const comma = 44
const lineFeed = 10
const carriageReturn = 13

/** So many records stay near the processor while their columns are read one after the other. */
export const mostRecords = 512

/** From one column to the next: not a power of two, for those share few places of a cache. */
export const columnLength = mostRecords + 16
const nextColumn = columnLength

/**
 * A record is plain where it has as many fields as the header and a line of its own, no NUL, and
 * quotes only around whole fields. Field n of record r is the cell `n * columnLength + r`: it stands
 * from `starts[cell]` to `ends[cell]`.
 */
export class PlainRecords {
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Where record r begins; that of the last one is where what was read ends. */
  readonly places = new Int32Array(mostRecords + 1)
  count = 0
  bytes = new Uint8Array(0)
  view = new DataView(this.bytes.buffer)
  private words = new Int32Array(this.bytes.buffer)
  /** Cells whose text has doubled quotes. */
  private doubled: number[] = []
  private readonly mayDouble: readonly boolean[]

  /** For each column whether its texts may have quotes in them. */
  constructor(mayDouble: readonly boolean[]) {
    this.mayDouble = mayDouble
    this.starts = new Int32Array(mayDouble.length * columnLength)
    this.ends = new Int32Array(mayDouble.length * columnLength)
  }

  turnTo(view: DataView<ArrayBuffer>): void {
    if (this.view === view) return
    this.view = view
    this.bytes = new Uint8Array(view.buffer)
    this.words = new Int32Array(view.buffer)
  }

  /** Finds up to `most` records from `from` on, none of which ends behind the line feed before `end`. */
  find(from: number, end: number, most: number): void {
    const { bytes, words, starts, ends } = this
    let last = this.begin(from)
    let start = from
    let cell = 0
    let isOpen = false
    // The quote that opened the field, later the one that closes it.
    let quoted = -1
    let block = (from & -blockLength) - blockLength
    let low = 0
    let wanted = -1 << from
    for (;;) {
      if (low === 0) {
        block += blockLength
        if (block >= end) return
        low = lowBits(words, block >> 2) & wanted
        wanted = -1
        continue
      }
      const at = block + firstBit(low)
      const byte = bytes[at]!
      low &= low - 1
      if (byte === comma && quoted < 0) {
        if (cell >= last) return
        starts[cell] = start
        ends[cell] = at
        cell += nextColumn
        start = at + 1
      } else if (byte === comma) {
        if (isOpen) continue
        if (cell >= last || quoted !== at - 1) return
        starts[cell] = start
        ends[cell] = quoted
        cell += nextColumn
        start = at + 1
        quoted = -1
      } else if (byte === lineFeed) {
        const to = bytes[at - 1] === carriageReturn ? at - 1 : at
        if (isOpen || cell < last || (quoted >= 0 && quoted !== to - 1)) return
        starts[cell] = start
        ends[cell] = quoted < 0 ? to : quoted
        start = at + 1
        quoted = -1
        if (!this.isWhole(start) || this.count === most || start >= end) return
        cell = this.count
        last++
      } else if (byte === quote && (quoted >= 0 || at === start)) {
        if (quoted < 0) start = at + 1
        else if (!isOpen && !this.isDouble(cell, at - 1 - quoted)) return
        isOpen = !isOpen
        quoted = at
      } else if (this.isBreak(at, isOpen)) return
    }
  }

  /** Whether a small byte that ends no field breaks what is plain. */
  private isBreak(at: number, isOpen: boolean): boolean {
    const byte = this.bytes[at]
    return byte === 0 || (byte === carriageReturn && (isOpen || this.bytes[at + 1] !== lineFeed))
  }

  /** Returns the cell of the last field of the first record. */
  private begin(from: number): number {
    this.count = 0
    this.places[0] = from
    if (this.doubled.length > 0) this.doubled = []
    return (this.mayDouble.length - 1) * columnLength
  }

  /** Takes a record that ends before `next`; returns whether it is not too long. */
  private isWhole(next: number): boolean {
    if (next - this.places[this.count]! >= longestRecord) return false
    this.count++
    this.places[this.count] = next
    return true
  }

  /** Whether a quote stands right behind another one, where a text may have quotes. */
  private isDouble(cell: number, gap: number): boolean {
    if (gap > 0 || !this.mayDouble[Math.floor(cell / columnLength)]) return false
    this.doubled.push(cell)
    return true
  }

  /** Makes doubled quotes single in the first records, which nobody else will read from their bytes. */
  unquote(records: number): void {
    const { bytes, starts, ends } = this
    this.doubled.forEach((cell, n) => {
      if (cell % columnLength >= records || cell === this.doubled[n - 1]) return
      const [start, end] = [starts[cell]!, ends[cell]!]
      ends[cell] = unquoted(bytes, { start, end }, bytes, start)
    })
  }
}
