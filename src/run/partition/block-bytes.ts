/** Writes blocks of rows as bytes: whole as they stand, or some of their rows. */
import type { Numbers } from '../../parcel/kind-store.js'
import {
  type Block,
  headInts,
  noTexts,
  padded,
  type Texts,
  widthOf,
  widthOfTexts,
} from './block.js'

/** So many bytes are copied one by one sooner than by a call. */
const mostByHand = 32

/** The texts of a column that some rows have, numbered anew as they come. */
export class SeenTexts {
  /** How many texts the rows had that were numbered last, and which. */
  count = 0
  readonly ids: Int32Array
  /** Numbers up to `base` were given for rows before. */
  private base = 0
  private readonly numbers: Int32Array

  constructor({ starts }: Texts) {
    this.numbers = new Int32Array(starts.length)
    this.ids = new Int32Array(starts.length)
  }

  number(values: Numbers, rows: Int32Array, into: Int32Array, at: number): void {
    const { numbers, ids } = this
    const base = this.base + this.count
    let count = 0
    for (let n = 0; n < rows.length; n++) {
      const id = values[rows[n]!]!
      if (id > 0 && numbers[id]! <= base) {
        ids[count++] = id
        numbers[id] = base + count
      }
      into[at + n] = id > 0 ? numbers[id]! - base : 0
    }
    this.base = base
    this.count = count
  }
}

/** Bytes that grow as blocks are put into them. */
export class BlockBytes {
  private at = 0
  private bytes = new Uint8Array(1 << 16)
  private shorts = new Int16Array(this.bytes.buffer)
  private ints = new Int32Array(this.bytes.buffer)
  private doubles = new Float64Array(this.bytes.buffer)

  /** What was put in since the last `take`; valid until more is. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.at)
    this.at = 0
    return taken
  }

  /** Puts a block in as it stands. */
  put({ rows, source, homes, records, refusals, columns }: Block): void {
    this.putHead(rows, source, columns.length, homes.length)
    this.putNumbers(homes)
    this.putNumbers(records)
    this.putNumbers(refusals)
    for (const { place, values, texts } of columns) {
      const count = texts ? texts.starts.length - 1 : noTexts
      this.putHead(place, widthOf(values), count, texts?.starts[count] ?? 0)
      this.putNumbers(values)
      if (!texts) continue
      this.putNumbers(texts.starts)
      this.putNumbers(texts.bytes.subarray(0, texts.starts[count]!))
    }
  }

  /** Puts some rows of a block in, without homes and with no other texts than they have. */
  putSome(block: Block, rows: Int32Array, seen: readonly (SeenTexts | undefined)[]): void {
    const { source, records, refusals, columns } = block
    this.putHead(rows.length, source, columns.length, 0)
    this.gather(records, rows)
    this.gather(refusals, rows)
    for (let at = 0; at < columns.length; at++) {
      const { place, values, texts } = columns[at]!
      this.putHead(place, texts ? widthOfTexts : widthOf(values), noTexts, 0)
      if (texts) this.putTexts(values, texts, rows, seen[at]!)
      else this.gather(values, rows)
    }
  }

  private putHead(a: number, b: number, c: number, d: number): void {
    this.reserve(headInts * 4)
    const at = this.at >> 2
    this.ints[at] = a
    this.ints[at + 1] = b
    this.ints[at + 2] = c
    this.ints[at + 3] = d
    this.at += headInts * 4
  }

  private putNumbers({ buffer, byteOffset, byteLength }: Numbers): void {
    this.reserve(byteLength)
    this.bytes.set(new Uint8Array(buffer, byteOffset, byteLength), this.at)
    this.at += padded(byteLength)
  }

  private gather(values: Numbers, rows: Int32Array): void {
    const length = rows.length * values.BYTES_PER_ELEMENT
    this.reserve(length)
    if (values instanceof Int32Array) gatherInts(values, rows, this.ints, this.at >> 2)
    else if (values instanceof Int16Array) gatherShort(values, rows, this.shorts, this.at >> 1)
    else if (values instanceof Uint8Array) gatherSmall(values, rows, this.bytes, this.at)
    else gatherDoubles(values, rows, this.doubles, this.at >> 3)
    this.at += padded(length)
  }

  /** Behind its head a column has the numbers of its texts, then those. */
  private putTexts(values: Numbers, texts: Texts, rows: Int32Array, seen: SeenTexts): void {
    const head = this.at - headInts * 4
    this.reserve(rows.length * 4)
    seen.number(values, rows, this.ints, this.at >> 2)
    this.at += padded(rows.length * 4)
    const { count } = seen
    this.reserve((count + 1) * 4)
    const starts = this.at >> 2
    this.at += padded((count + 1) * 4)
    const length = this.copyTexts(texts, seen, starts)
    this.at += padded(length)
    this.ints[(head >> 2) + 2] = count
    this.ints[(head >> 2) + 3] = length
  }

  /** Copies texts one behind the other, and notes where they begin; returns their length. */
  private copyTexts({ starts, bytes }: Texts, { ids, count }: SeenTexts, places: number): number {
    let length = 0
    this.ints[places] = 0
    for (let n = 0; n < count; n++) {
      const [from, to] = [starts[ids[n]! - 1]!, starts[ids[n]!]!]
      this.reserve(length + to - from)
      copy(bytes, from, to, { into: this.bytes, at: this.at + length })
      length += to - from
      this.ints[places + n + 1] = length
    }
    return length
  }

  /** Makes room for so many bytes more, and for what brings them to a whole step. */
  private reserve(length: number): void {
    const needed = padded(this.at + length)
    if (needed <= this.bytes.length) return
    const grown = new Uint8Array(padded(needed + (needed >> 1)))
    grown.set(this.bytes.subarray(0, this.bytes.length))
    this.bytes = grown
    this.shorts = new Int16Array(grown.buffer)
    this.ints = new Int32Array(grown.buffer)
    this.doubles = new Float64Array(grown.buffer)
  }
}

function gatherInts(values: Int32Array, rows: Int32Array, into: Int32Array, at: number): void {
  for (let n = 0; n < rows.length; n++) into[at + n] = values[rows[n]!]!
}

function gatherShort(values: Int16Array, rows: Int32Array, into: Int16Array, at: number): void {
  for (let n = 0; n < rows.length; n++) into[at + n] = values[rows[n]!]!
}

function gatherSmall(values: Uint8Array, rows: Int32Array, into: Uint8Array, at: number): void {
  for (let n = 0; n < rows.length; n++) into[at + n] = values[rows[n]!]!
}

function gatherDoubles(
  values: Float64Array,
  rows: Int32Array,
  into: Float64Array,
  at: number,
): void {
  for (let n = 0; n < rows.length; n++) into[at + n] = values[rows[n]!]!
}

function copy(
  bytes: Uint8Array,
  from: number,
  to: number,
  { into, at }: { readonly into: Uint8Array; readonly at: number },
): void {
  if (to - from > mostByHand) into.set(bytes.subarray(from, to), at)
  else for (let n = from; n < to; n++) into[at + n - from] = bytes[n]!
}
