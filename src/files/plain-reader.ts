/** Reads plain records into columns, many at once; what is not plain is left to the careful reader. */
import type { Day } from '../basis/day.js'
import { blankDay, type Columns, placeOf } from '../parcel/columns.js'
import { type Field, fields } from '../parcel/fields.js'
import { isInterned } from '../parcel/kind-store.js'
import { trimEnd, trimStart } from './plain-bytes.js'
import { PlainColumns, type ReadColumn, readColumn } from './plain-columns.js'
import { PlainKeys } from './plain-keys.js'
import { mostRecords, PlainRecords } from './plain-records.js'

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
const keyNames = fields.filter(field => isInterned(field.kind)).map(field => field.name)

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
    this.records = new PlainRecords(header.length)
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
    for (const name of keyNames) columns.dictionary(name)
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
    for (const key of this.keys) key.settle(sound, base)
    if (sound < records.count) columns.blank(base + sound, base + records.count)
    for (let n = 0; n < sound; n++) {
      if (this.options.kept.length > 0) this.keep(n)
      columns.commit(this.record, 0)
      this.record++
    }
    return sound
  }

  /** A required value that is missing is a fault, but for a day that is given for all. */
  private requireAll(): void {
    const { values, records, columns } = this
    const { declaredOn } = this.options
    const days = columns.numbersAt(dayPlace)!
    const base = columns.count
    if (declaredOn !== undefined) {
      for (let row = base; row < base + values.sound; row++) {
        if (days[row] === blankDay) days[row] = declaredOn
      }
    }
    for (const { at, field } of this.required) {
      if (field.name === 'declared_on' && declaredOn !== undefined) continue
      values.sound = firstBlank(records, at, values.sound)
    }
  }

  private keep(n: number): void {
    const { bytes, starts, ends, width } = this.records
    for (const column of this.options.kept) {
      const at = n * width + column
      const start = trimStart(bytes, starts[at]!, ends[at]!)
      const end = trimEnd(bytes, start, ends[at]!)
      if (start < end) this.options.onKept(column, bytes, start, end)
    }
  }
}

function firstBlank(records: PlainRecords, column: number, count: number): number {
  const { starts, ends, width } = records
  for (let n = 0, at = column; n < count; n++, at += width) if (starts[at] === ends[at]) return n
  return count
}
