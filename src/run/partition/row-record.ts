/** Rows of columns as records of bytes, and back: what a run keeps on disk of what it has read. */
import type { Kept } from '../../files/kept.js'
import type { SealedWriter } from '../../files/sealed-file.js'
import type { Columns } from '../../parcel/columns.js'
import type { Dictionary } from '../../parcel/dictionary.js'
import { type FieldName, fields, type Kind } from '../../parcel/fields.js'
import { blankOf, isInterned } from '../../parcel/kind-store.js'

/**
 * A record: its length, home key, record number, source and refusal; which fields are given; the
 * values of those; the texts that are kept, each with its length.
 */
const homeAt = 4
const recordAt = 12
const sourceAt = 16
const refusalAt = 18
const givenAt = 19
const valuesAt = 27
const widest = 8

/** What a row is besides its values. */
export interface RowPlace {
  readonly home: number
  readonly record: number
  /** 0 for the file itself, then the files of the history in their order. */
  readonly source: number
}

type Width = 'text' | 'double' | 'whole' | 'byte'

/** How a value is written, however wide its column is at the moment. */
function widthOf(kind: Kind): Width {
  if (isInterned(kind) || kind === 'hs') return 'text'
  if (kind === 'amount' || kind === 'quantity' || kind === 'customs_id') return 'double'
  return kind === 'choice' || kind === 'given' ? 'byte' : 'whole'
}

const widths = fields.map(field => widthOf(field.kind))
const blanks = fields.map(field => blankOf(field.kind))

/** The fields of some columns that can be written down. */
export function presentFields(columns: Columns): readonly FieldName[] {
  return fields
    .filter(field => field.kind !== 'text' && columns.has(field.name))
    .map(field => field.name)
}

interface Source {
  readonly at: number
  readonly values: ArrayLike<number>
  readonly texts: Dictionary | undefined
}

/** Writes the rows of one block of columns. */
export class RowWriter {
  private readonly columns: Columns
  private readonly kept: Kept
  private readonly sources: readonly Source[]

  constructor(columns: Columns, kept: Kept) {
    this.columns = columns
    this.kept = kept
    this.sources = fields.flatMap(({ name, kind }, at) => {
      if (kind === 'text' || !columns.has(name)) return []
      const dictionary = isInterned(kind) ? columns.dictionary(name) : undefined
      const texts = kind === 'hs' ? columns.hsCodes : dictionary
      return [{ at, values: columns.column(name).values, texts }]
    })
  }

  write(row: number, place: RowPlace, to: SealedWriter): void {
    to.reserve(this.mostOf(row))
    const start = to.at
    const { bytes } = to
    bytes.writeDoubleLE(place.home, start + homeAt)
    bytes.writeUInt32LE(place.record, start + recordAt)
    bytes.writeUInt16LE(place.source, start + sourceAt)
    bytes[start + refusalAt] = this.columns.refusals[row]!
    to.at = start + valuesAt
    let [low, high] = [0, 0]
    for (const source of this.sources) {
      const value = source.values[row]!
      if (value === blanks[source.at]) continue
      if (source.at < 32) low |= 1 << source.at
      else high |= 1 << (source.at - 32)
      if (source.texts) putText(to, source.texts, value)
      else putNumber(to, source.at, value)
    }
    bytes.writeInt32LE(low, start + givenAt)
    bytes.writeInt32LE(high, start + givenAt + 4)
    if (place.source === 0) this.putKept(row, to)
    bytes.writeUInt32LE(to.at - start, start)
  }

  /** The most bytes that a row can take. */
  private mostOf(row: number): number {
    let most = valuesAt + this.sources.length * widest
    for (const { texts, values } of this.sources) {
      if (texts) most += texts.bytesOf(values[row]!).length
    }
    for (let at = 0; at < this.kept.names.length; at++) {
      most += widest + this.kept.texts[at]!.bytesOf(this.kept.ids[at]![row] ?? 0).length
    }
    return most
  }

  private putKept(row: number, to: SealedWriter): void {
    for (let at = 0; at < this.kept.names.length; at++) {
      putText(to, this.kept.texts[at]!, this.kept.ids[at]![row] ?? 0)
    }
  }
}

function putText(to: SealedWriter, texts: Dictionary, id: number): void {
  const text = texts.bytesOf(id)
  to.bytes.writeUInt32LE(text.length, to.at)
  to.bytes.set(text, to.at + 4)
  to.at += 4 + text.length
}

function putNumber(to: SealedWriter, at: number, value: number): void {
  const width = widths[at]
  if (width === 'double') to.at = to.bytes.writeDoubleLE(value, to.at)
  else if (width === 'whole') to.at = to.bytes.writeInt32LE(value, to.at)
  else to.at = to.bytes.writeUInt8(value, to.at)
}

/** Looks at the records of a frame, one after another. */
export class RowRecords {
  private frame: Buffer = Buffer.alloc(0)
  private start = 0
  private end = 0

  open(frame: Buffer): void {
    this.frame = frame
    this.start = 0
    this.end = 0
  }

  /** Goes on to the next record; false behind the last one. */
  next(): boolean {
    this.start = this.end
    if (this.start >= this.frame.length) return false
    this.end = this.start + this.frame.readUInt32LE(this.start)
    return true
  }

  get home(): number {
    return this.frame.readDoubleLE(this.start + homeAt)
  }

  get source(): number {
    return this.frame.readUInt16LE(this.start + sourceAt)
  }

  get record(): number {
    return this.frame.readUInt32LE(this.start + recordAt)
  }

  get bytes(): Buffer {
    return this.frame.subarray(this.start, this.end)
  }

  /** Puts the values of the record into a new row; returns where its kept texts begin. */
  putInto(columns: Columns): void {
    const { frame, start } = this
    columns.open()
    const low = frame.readInt32LE(start + givenAt)
    const high = frame.readInt32LE(start + givenAt + 4)
    let at = start + valuesAt
    for (let bits = low; bits !== 0; bits &= bits - 1) {
      at = this.putValue(31 - Math.clz32(bits & -bits), at, columns)
    }
    for (let bits = high; bits !== 0; bits &= bits - 1) {
      at = this.putValue(63 - Math.clz32(bits & -bits), at, columns)
    }
    this.keptAt = at
    columns.commit(this.record, frame[start + refusalAt]!)
  }

  private keptAt = 0

  /** The next kept text of the record that was put in last, as a number of a dictionary. */
  nextKept(texts: Dictionary): number {
    const from = this.keptAt + 4
    const to = from + this.frame.readUInt32LE(this.keptAt)
    this.keptAt = to
    return from === to ? 0 : texts.intern(this.frame, from, to)
  }

  private putValue(place: number, at: number, columns: Columns): number {
    const { frame } = this
    const width = widths[place]
    if (width === 'text') {
      const end = at + 4 + frame.readUInt32LE(at)
      columns.put(place, frame, at + 4, end)
      return end
    }
    const { name } = fields[place]!
    if (width === 'double') {
      columns.set(name, frame.readDoubleLE(at))
      return at + 8
    }
    columns.set(name, width === 'whole' ? frame.readInt32LE(at) : frame[at]!)
    return width === 'whole' ? at + 4 : at + 1
  }
}
