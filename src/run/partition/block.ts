/** Rows column by column, with texts of their own: what a run keeps on disk of what it has read. */
import type { Kept } from '../../files/kept.js'
import { SealedReader } from '../../files/sealed-file.js'
import type { Columns } from '../../parcel/columns.js'
import type { Dictionary } from '../../parcel/dictionary.js'
import { type FieldName, fields } from '../../parcel/fields.js'
import { isInterned, type Numbers } from '../../parcel/kind-store.js'
import { aligned } from './frame-numbers.js'

/** Texts by their numbers: text n stands from `starts[n - 1]` to `starts[n]`. */
export interface Texts {
  readonly starts: Int32Array
  readonly bytes: Uint8Array
}

export interface BlockColumn {
  /** The place of the field; a column that is carried over stands behind all fields. */
  readonly place: number
  readonly values: Numbers
  /** The texts that the values are the numbers of. */
  readonly texts: Texts | undefined
}

/** Rows of one source, in their order. */
export interface Block {
  readonly rows: number
  /** 0 for the file itself, then the files of the history in their order. */
  readonly source: number
  /** Where each row is at home, as long as that is asked for. */
  readonly homes: Float64Array
  readonly records: Int32Array
  readonly refusals: Uint8Array
  readonly columns: readonly BlockColumn[]
}

/** The fields of some columns that can be written down. */
export function presentFields(columns: Columns): readonly FieldName[] {
  return fields
    .filter(field => field.kind !== 'text' && columns.has(field.name))
    .map(field => field.name)
}

function textsOf(dictionary: Dictionary): Texts {
  return { starts: dictionary.places, bytes: dictionary.store }
}

function fieldColumns(columns: Columns): readonly BlockColumn[] {
  return fields.flatMap(({ name, kind }, place) => {
    if (kind === 'text' || !columns.has(name)) return []
    const own = isInterned(kind) ? columns.dictionary(name) : undefined
    const dictionary = kind === 'hs' ? columns.hsCodes : own
    const values = columns.column(name).values.subarray(0, columns.count)
    return [{ place, values, texts: dictionary && textsOf(dictionary) }]
  })
}

function keptColumns({ ids, texts }: Kept, rows: number): readonly BlockColumn[] {
  return ids.map((own, at) => {
    const values = new Int32Array(rows)
    for (let row = 0; row < rows; row++) values[row] = own[row] ?? 0
    return { place: fields.length + at, values, texts: textsOf(texts[at]!) }
  })
}

/** The rows of columns where they stand. */
export function blockOf(
  columns: Columns,
  kept: Kept,
  { source, homes }: Pick<Block, 'source' | 'homes'>,
): Block {
  const { count, refusals } = columns
  return {
    ...{ rows: count, source, homes },
    records: columns.records.upTo(count),
    refusals: refusals.subarray(0, count),
    columns: [...fieldColumns(columns), ...(source === 0 ? keptColumns(kept, count) : [])],
  }
}

/** Everything in a block begins at a multiple of this, so that it is read where it stands. */
const step = 8

export function padded(length: number): number {
  return (length + step - 1) & -step
}

/** How wide the numbers of a column are, by the number that is written down. */
const widths = [Uint8Array, Int16Array, Int32Array, Float64Array] as const

export function widthOf(values: Numbers): number {
  return widths.findIndex(width => values instanceof width)
}

/** How wide the numbers of texts are where some rows are written down. */
export const widthOfTexts = 2

/** A column without texts has this in place of their count. */
export const noTexts = -1
/** A block begins with rows, source, columns and homes; a column with place, width, texts, bytes. */
export const headInts = 4

/** Looks at the blocks of a frame, one after another; each is valid until the next frame. */
class BlockReader {
  private bytes = new Uint8Array(0)
  private at = 0

  open(frame: Uint8Array): void {
    this.bytes = aligned(frame)
    this.at = 0
  }

  /** The next block; undefined behind the last one. */
  next(): Block | undefined {
    if (this.at >= this.bytes.length) return undefined
    const [rows, source, count, homes] = this.ints(headInts) as unknown as Head
    return {
      ...{ rows, source },
      homes: this.doubles(homes),
      records: this.ints(rows),
      refusals: this.small(rows),
      columns: Array.from({ length: count }, () => this.column(rows)),
    }
  }

  private column(rows: number): BlockColumn {
    const [place, width, count, length] = this.ints(headInts) as unknown as Head
    const values = this.numbers(width, rows)
    if (count === noTexts) return { place, values, texts: undefined }
    const starts = this.ints(count + 1)
    return { place, values, texts: { starts, bytes: this.small(length) } }
  }

  private numbers(width: number, count: number): Numbers {
    if (width === 0) return this.small(count)
    if (width === 1) return this.shorts(count)
    return width === widthOfTexts ? this.ints(count) : this.doubles(count)
  }

  /** Where so many bytes begin in the store of the frame; goes on behind them. */
  private pass(length: number): number {
    const start = this.bytes.byteOffset + this.at
    this.at += padded(length)
    return start
  }

  private small(count: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.bytes.buffer, this.pass(count), count)
  }

  private shorts(count: number): Int16Array<ArrayBuffer> {
    return new Int16Array(this.bytes.buffer, this.pass(count * 2), count)
  }

  private ints(count: number): Int32Array<ArrayBuffer> {
    return new Int32Array(this.bytes.buffer, this.pass(count * 4), count)
  }

  private doubles(count: number): Float64Array<ArrayBuffer> {
    return new Float64Array(this.bytes.buffer, this.pass(count * 8), count)
  }
}

type Head = readonly [number, number, number, number]

/** The blocks of a file; each is valid until the next. */
export function* blocksOf(path: string, key: Uint8Array): Generator<Block> {
  const reader = new SealedReader(path, key)
  const blocks = new BlockReader()
  try {
    for (let frame = reader.next(); frame; frame = reader.next()) {
      blocks.open(frame)
      for (let block = blocks.next(); block; block = blocks.next()) yield block
    }
  } finally {
    reader.close()
  }
}
