/** Puts the rows of a partition into columns as if it were a file of its own. */
import { basename } from 'node:path'
import type { Problem } from '../../basis/problem.js'
import { emptyKept, type Kept } from '../../files/kept.js'
import { Columns } from '../../parcel/columns.js'
import type { Dictionary } from '../../parcel/dictionary.js'
import { type FieldName, fields } from '../../parcel/fields.js'
import { leaveOutKnown } from '../../parcel/history.js'
import type { Numbers } from '../../parcel/kind-store.js'
import { bytesBehind } from '../../parcel/text-store.js'
import { type Block, type BlockColumn, blocksOf, type Texts } from './block.js'

export interface PartitionFiles {
  readonly rowsPath: string
  readonly key: Uint8Array
  readonly rows: number
  /** The fields of the file and of each history, and the paths of those. */
  readonly fields: readonly (readonly FieldName[])[]
  readonly history: readonly string[]
  readonly keep: readonly string[]
}

export interface Loaded {
  readonly columns: Columns
  readonly kept: Kept
  /** The source of rows from a place on. */
  sourceOf(row: number): number
  /** Rows of the history that were left out. */
  readonly leftOut: readonly (readonly [Problem, number])[]
}

/** The numbers that texts of a block have in a dictionary. */
class TextNumbers {
  private numbers = new Int32Array(1 << 12)
  private view = new DataView(new ArrayBuffer(1 << 16))

  /** By their numbers in the block; valid until the next call. */
  of({ starts, bytes }: Texts, dictionary: Dictionary): Int32Array {
    const count = starts.length - 1
    if (count >= this.numbers.length) this.numbers = new Int32Array(count * 2)
    // Texts are looked at with some bytes behind them.
    const needed = bytes.length + bytesBehind
    if (needed > this.view.byteLength) this.view = new DataView(new ArrayBuffer(needed * 2))
    const { view, numbers } = this
    new Uint8Array(view.buffer).set(bytes)
    const ends = starts.subarray(1)
    dictionary.internAll({ view, starts, ends, first: 0, count }, numbers, 1)
    return numbers
  }
}

class Loader {
  readonly columns: Columns
  readonly kept: Kept
  readonly leftOut: (readonly [Problem, number])[] = []
  /** The first row of each source. */
  readonly firsts: number[] = [0]
  private readonly texts = new TextNumbers()
  private readonly files: PartitionFiles

  constructor(files: PartitionFiles) {
    this.files = files
    this.columns = new Columns(files.fields[0]!, Math.max(files.rows, 1))
    this.columns.makeReady(files.rows)
    this.kept = emptyKept(files.keep)
  }

  load(): void {
    const { rowsPath, key, rows } = this.files
    for (const block of blocksOf(rowsPath, key)) {
      this.take(block)
      this.columns.expect(rows)
    }
    this.turnTo(this.files.history.length)
    this.leaveOut()
  }

  private take(block: Block): void {
    this.turnTo(block.source)
    const { columns } = this
    const first = columns.count
    for (let n = 0; n < block.rows; n++) columns.records.put(first + n, block.records[n]!)
    columns.refusals.set(block.refusals, first)
    for (const column of block.columns) {
      if (column.place < fields.length) this.fill(column, first)
      else this.fillKept(column, first)
    }
    columns.count = first + block.rows
  }

  private fill({ place, values, texts }: BlockColumn, first: number): void {
    const { columns } = this
    if (texts) {
      const dictionary = columns.textsAt(place)
      const numbers = this.texts.of(texts, dictionary)
      renumber(values, numbers, columns.numbersFor(place, dictionary.size)!, first)
      return
    }
    const own = columns.numbersAt(place)!
    const isWider = values.BYTES_PER_ELEMENT > own.BYTES_PER_ELEMENT
    const into = isWider ? columns.numbersFor(place, largestOf(values))! : own
    into.set(values, first)
  }

  private fillKept({ place, values, texts }: BlockColumn, first: number): void {
    const at = place - fields.length
    const ids = this.kept.ids[at]!
    const numbers = this.texts.of(texts!, this.kept.texts[at]!)
    for (let n = 0; n < values.length; n++) {
      ids[first + n] = values[n] === 0 ? 0 : numbers[values[n]!]!
    }
  }

  /** Begins the files of history up to one; each is closed before the next begins. */
  private turnTo(source: number): void {
    while (this.firsts.length <= source) {
      this.leaveOut()
      const at = this.firsts.length
      this.columns.clear()
      this.columns.beginHistory(basename(this.files.history[at - 1]!), this.files.fields[at]!)
      this.firsts.push(this.columns.count)
    }
  }

  private leaveOut(): void {
    const source = this.firsts.length - 1
    if (source === 0) return
    for (const problem of leaveOutKnown(this.columns, this.firsts[source]!)) {
      this.leftOut.push([problem, source])
    }
  }
}

function largestOf(values: Numbers): number {
  let largest = 0
  for (let n = 0; n < values.length; n++) largest = Math.max(largest, values[n]!)
  return largest
}

function renumber(from: Numbers, numbers: Int32Array, into: Numbers, first: number): void {
  for (let n = 0; n < from.length; n++) {
    const id = from[n]!
    into[first + n] = id === 0 ? 0 : numbers[id]!
  }
}

export function loadPartition(files: PartitionFiles): Loaded {
  const loader = new Loader(files)
  loader.load()
  const { columns, kept, leftOut, firsts } = loader
  const sourceOf = (row: number): number => firsts.findLastIndex(first => first <= row)
  return { columns, kept, leftOut, sourceOf }
}
