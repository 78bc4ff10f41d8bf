/** Puts the rows of a partition into columns as if it were a file of its own. */
import { basename } from 'node:path'
import type { Problem } from '../../basis/problem.js'
import { emptyKept, type Kept } from '../../files/kept.js'
import { Columns } from '../../parcel/columns.js'
import { type Dictionary, hashOf } from '../../parcel/dictionary.js'
import { type FieldName, fields } from '../../parcel/fields.js'
import { leaveOutKnown } from '../../parcel/history.js'
import type { Numbers } from '../../parcel/kind-store.js'
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

/** So many texts are looked up together. */
const batch = 256

/** The numbers that texts of a block have in a dictionary. */
class TextNumbers {
  private numbers = new Int32Array(1 << 12)
  private readonly hashes = new Int32Array(batch)

  /** By their numbers in the block; valid until the next call. */
  of({ starts, bytes }: Texts, dictionary: Dictionary): Int32Array {
    const count = starts.length - 1
    if (count >= this.numbers.length) this.numbers = new Int32Array(count * 2)
    const { numbers, hashes } = this
    for (let from = 0; from < count; from += batch) {
      const some = Math.min(count - from, batch)
      for (let n = 0; n < some; n++) {
        hashes[n] = hashOf(bytes, starts[from + n]!, starts[from + n + 1]!)
      }
      dictionary.fetch(hashes, some)
      for (let n = 0; n < some; n++) {
        const [start, end] = [starts[from + n]!, starts[from + n + 1]!]
        numbers[from + n + 1] = dictionary.internHashed(hashes[n]!, bytes, start, end)
      }
    }
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
    columns.records.set(block.records, first)
    columns.refusals.set(block.refusals, first)
    for (const column of block.columns) {
      if (column.place < fields.length) this.fill(column, first)
      else this.fillKept(column, first)
    }
    columns.count = first + block.rows
  }

  private fill({ place, values, texts }: BlockColumn, first: number): void {
    const { columns } = this
    const { name, kind } = fields[place]!
    if (texts) {
      const dictionary = kind === 'hs' ? columns.hsCodes : columns.dictionary(name)
      renumber(values, this.texts.of(texts, dictionary), columns.numbersAt(place)!, first)
    } else if (values instanceof Float64Array && columns.numbersAt(place) instanceof Int32Array) {
      this.fillWide(name, values, first)
    } else columns.numbersAt(place)!.set(values, first)
  }

  /** Numbers of which some may be too large for the column as it is. */
  private fillWide(name: FieldName, values: Float64Array, first: number): void {
    for (let n = 0; n < values.length; n++) {
      this.columns.count = first + n
      this.columns.set(name, values[n]!)
    }
    this.columns.count = first
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
