/** Reads plain records into columns, many at once; what is not plain is left to the careful reader. */
import type { Day } from '../basis/day.js'
import { blankDay, type Columns, placeOf } from '../parcel/columns.js'
import { type Field, fields, type Kind } from '../parcel/fields.js'
import { isInterned } from '../parcel/kind-store.js'
import { trimEnd, trimStart } from './plain-bytes.js'
import { PlainColumns, type ReadColumn, readColumn } from './plain-columns.js'
import { PlainKeys } from './plain-keys.js'
import { columnLength, mostRecords, PlainRecords } from './plain-records.js'

export interface PlainOptions {
  readonly columns: Columns
  /** The field of each column of the file. */
  readonly header: readonly (Field | undefined)[]
  /** Columns that are carried over, and who takes a value of the open row. */
  readonly kept: readonly number[]
  readonly onKept: (column: number, bytes: Uint8Array, start: number, end: number) => void
  readonly declaredOn: Day | undefined
}

const dayPlace = placeOf('declared_on')
const keyPlaces = fields.flatMap((field, at) => (isInterned(field.kind) ? [at] : []))
/** Kinds of text that may have quotes in it; what is no field of ours is text. */
const textKinds: readonly (Kind | undefined)[] = ['key', 'name', 'text', 'given', undefined]

export class PlainReader {
  /** Number of the next record. */
  record = 0
  /** After a fault fewer records are read at once, for those behind it are read again. */
  private most = mostRecords
  private readonly options: PlainOptions
  private readonly columns: Columns
  private readonly records: PlainRecords
  private readonly values: PlainColumns
  private readonly valueColumns: readonly ReadColumn[]
  private readonly keys: readonly PlainKeys[]
  private readonly required: readonly ReadColumn[]

  constructor(options: PlainOptions) {
    const { columns, header } = options
    this.options = options
    this.columns = columns
    this.records = new PlainRecords(header.map(field => textKinds.includes(field?.kind)))
    this.values = new PlainColumns(this.records, columns)
    const all = header.flatMap((field, at) => (field ? [readColumn(field, at)] : []))
    const isKey = ({ field }: ReadColumn) => isInterned(field.kind) || field.kind === 'hs'
    this.valueColumns = all.filter(column => !isKey(column))
    this.keys = all.filter(isKey).map(column => new PlainKeys(this.records, columns, column))
    this.required = all.filter(({ field }) => field.required)
  }

  isInto(columns: Columns | undefined): boolean {
    return this.columns === columns
  }

  /**
   * Reads records from `at` on that end before `end`, behind a line feed; returns where the first
   * begins that is not plain. The rows behind those held must be blank, and are left so.
   */
  read(view: DataView<ArrayBuffer>, at: number, end: number): number {
    const { records, columns } = this
    records.turnTo(view)
    for (const place of keyPlaces) columns.textsAt(place)
    let next = at
    while (next < end) {
      if (columns.room === 0) columns.open()
      const most = Math.min(this.most, columns.room)
      records.find(next, end, most)
      const sound = records.count > 0 ? this.readFound() : 0
      next = records.places[sound]!
      const isAll = sound === records.count
      this.most = isAll ? Math.min(this.most * 2, mostRecords) : Math.max(sound, 1)
      if (sound < most) break
    }
    return next
  }

  /** Reads the records that were found up to the first with a fault; returns how many these are. */
  private readFound(): number {
    const { columns, values, records } = this
    const base = columns.count
    values.begin()
    for (const column of this.valueColumns) values.read(column)
    for (const key of this.keys) values.sound = key.prepare(values.sound)
    this.requireAll()
    const { sound } = values
    records.unquote(sound)
    // Codes are written over where they stand once they are settled: what is kept comes before.
    if (this.options.kept.length > 0) this.keep(sound)
    for (const key of this.keys) key.settle(sound, base)
    if (sound < records.count) columns.blank(base + sound, base + records.count)
    columns.commitAll(sound, this.record)
    this.record += sound
    return sound
  }

  /** A required value that is missing is a fault, but for a day that is given for all. */
  private requireAll(): void {
    const { values, records, columns } = this
    const { declaredOn } = this.options
    const base = columns.count
    if (declaredOn !== undefined) {
      const days = columns.numbersFor(dayPlace, declaredOn)!
      for (let row = base; row < base + values.sound; row++) {
        if (days[row] === blankDay) days[row] = declaredOn
      }
    }
    for (const { cell, field } of this.required) {
      if (field.name === 'declared_on' && declaredOn !== undefined) continue
      values.sound = firstBlank(records, cell, values.sound)
    }
  }

  private keep(count: number): void {
    const { columns } = this
    const { bytes, starts, ends } = this.records
    const base = columns.count
    for (const column of this.options.kept) {
      for (let n = 0, at = column * columnLength; n < count; n++, at++) {
        const start = trimStart(bytes, starts[at]!, ends[at]!)
        const end = trimEnd(bytes, start, ends[at]!)
        columns.count = base + n
        if (start < end) this.options.onKept(column, bytes, start, end)
      }
    }
    columns.count = base
  }
}

function firstBlank(records: PlainRecords, cell: number, count: number): number {
  const { starts, ends } = records
  for (let n = 0, at = cell; n < count; n++, at++) if (starts[at] === ends[at]) return n
  return count
}
