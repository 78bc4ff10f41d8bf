/** Puts the rows of a partition into columns as if it were a file of its own. */
import { basename } from 'node:path'
import type { Problem } from '../../basis/problem.js'
import { emptyKept, type Kept } from '../../files/kept.js'
import { SealedReader } from '../../files/sealed-file.js'
import { Columns } from '../../parcel/columns.js'
import type { FieldName } from '../../parcel/fields.js'
import { leaveOutKnown } from '../../parcel/history.js'
import { RowRecords } from './row-record.js'

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

class Loader {
  readonly columns: Columns
  readonly kept: Kept
  readonly leftOut: (readonly [Problem, number])[] = []
  /** The first row of each source. */
  readonly firsts: number[] = [0]
  private readonly files: PartitionFiles

  constructor(files: PartitionFiles) {
    this.files = files
    this.columns = new Columns(files.fields[0]!, Math.max(files.rows, 1))
    this.kept = emptyKept(files.keep)
  }

  load(): void {
    const reader = new SealedReader(this.files.rowsPath, this.files.key)
    const records = new RowRecords()
    for (let frame = reader.next(); frame; frame = reader.next()) {
      records.open(frame)
      while (records.next()) this.take(records)
    }
    this.turnTo(this.files.history.length)
    this.leaveOut()
  }

  private take(records: RowRecords): void {
    this.turnTo(records.source)
    const row = this.columns.count
    records.putInto(this.columns)
    if (records.source > 0) return
    for (let at = 0; at < this.kept.names.length; at++) {
      this.kept.ids[at]![row] = records.nextKept(this.kept.texts[at]!)
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

export function loadPartition(files: PartitionFiles): Loaded {
  const loader = new Loader(files)
  loader.load()
  const { columns, kept, leftOut, firsts } = loader
  const sourceOf = (row: number): number => firsts.findLastIndex(first => first <= row)
  return { columns, kept, leftOut, sourceOf }
}
