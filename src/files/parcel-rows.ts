/** Rows of parcels on their way into typed columns, whatever the format: checks, problems, kept texts. */
import { codeId } from '../basis/codes.js'
import { fileProblem, type Problem, Unusable } from '../basis/problem.js'
import { Columns, placeOf } from '../parcel/columns.js'
import { type FieldName, fieldOf, fields, type Kind } from '../parcel/fields.js'
import { leaveOutKnown } from '../parcel/history.js'
import { columnName, columnNames, requireOnce } from './column-names.js'
import { faultIn, isMalformed } from './fault-place.js'
import { dropKept, emptyKept, type Kept, withColumn } from './kept.js'
import { isDigits, NumberAs, numberAs } from './numbers-as.js'
import type { ReadOptions } from './read-options.js'

export type { Kept } from './kept.js'
export type { ReadOptions } from './read-options.js'

const requiredPlaces = fields.flatMap((field, at) => (field.required ? [at] : []))
const roomToSpare = 1.02
const nothing = new Uint8Array(0)

export class ParcelRows {
  columns: Columns | undefined
  kept: Kept
  /** Number of the record that is open, as people count them. */
  record = 0
  /** Whether the open row has no value yet. */
  isBlank = true
  /** Some bytes that came may be no text in the encoding of the file. */
  isSuspect = false
  readonly options: ReadOptions
  private header: string[] = []
  private places: Int32Array = new Int32Array(0)
  private keptAt: Int32Array = new Int32Array(0)
  private numbersAs: Uint8Array = new Uint8Array(0)
  private bytes = 0
  private problems: Problem[] = []
  private isDirty = false
  /** Columns come with the rows that have them. */
  isOpenEnded = false
  private hasWhole = false
  private readonly isKeeping: boolean
  /** The first row in the columns that is of this file. */
  private first = 0
  /** Rows that were handed over. */
  private taken = 0

  constructor(options: ReadOptions) {
    this.options = options
    const names = [...(options.keep ?? [])]
    this.isKeeping = names.length > 0 || options.isAllKept === true
    this.kept = emptyKept(names)
  }

  /** Hands over what was read so far, and goes on with empty columns: for runs that keep it on disk. */
  take(): { readonly columns: Columns; readonly kept: Kept } {
    const taken = { columns: this.columns!, kept: this.kept }
    this.taken += taken.columns.count
    this.columns = new Columns(
      fields.map(({ name }) => name).filter(name => taken.columns.has(name)),
    )
    this.kept = emptyKept(this.kept.names)
    return taken
  }

  /** What kind of field a column is; undefined where it is not read. */
  kindOf(at: number): Kind | 'kept' | undefined {
    const column = this.header[at] ?? ''
    return fieldOf(column)?.kind ?? (this.kept.names.includes(column) ? 'kept' : undefined)
  }

  /** Whether values are changed on their way, so that each has to go through `put`. */
  get isChanging(): boolean {
    return false
  }

  /** Whether a header is one of parcels: it names the column that every file of them has. */
  namesParcel(names: readonly string[]): boolean {
    return columnNames(names).includes('parcel')
  }

  /** What a column of ours is called in the file. */
  protected nameInFile(column: string): string {
    return column
  }

  /** So many more bytes were read: a guess at the rows that come. */
  took(bytes: number): void {
    this.bytes += bytes
    const { columns, options } = this
    if (!columns || !options.size) return
    const own = ((columns.count - this.first) / this.bytes) * options.size * roomToSpare
    columns.expect(this.first + own)
  }

  /** Ends the reading. Throws `Unusable` when there was no header; a history may have no rows. */
  finish(): Columns {
    const { history, firstRecord } = this.options
    const hasRows = this.taken + (this.columns?.count ?? 0) > 0
    const isEmpty = !hasRows && !history && firstRecord === undefined
    if (!this.columns || isEmpty) throw new Unusable(fileProblem(codeId['file_empty']!, ''))
    if (this.isOpenEnded && this.hasWhole) this.requireColumns(new Set(this.header), 0)
    if (history) {
      for (const problem of leaveOutKnown(this.columns, this.first)) this.options.onProblem(problem)
    }
    return this.columns
  }

  /** Opens a row; one that was opened and not ended is emptied. */
  begin(): void {
    this.isBlank = true
    if (this.problems.length > 0) this.problems = []
    this.clear()
    this.columns?.open()
    this.isDirty = true
  }

  /** Empties the open row, if any, so that other rows may be written into the columns. */
  clear(): void {
    if (this.isDirty) this.columns?.clear()
    this.isDirty = false
  }

  /** A value of the open row, by the place of its column in the header; no blanks around it. */
  put(at: number, bytes: Uint8Array, start: number, end: number): void {
    if (start === end || at >= this.places.length) return
    this.isBlank = false
    if (this.isSuspect && isMalformed(bytes, start, end)) {
      this.complain(codeId['text_malformed']!, at)
      return
    }
    const place = this.places[at]!
    if (place >= 0) {
      const fault = this.columns!.put(place, bytes, start, end)
      if (fault < 0) this.complain(-fault, at, bytes.subarray(start, end))
    }
    if (this.isKeeping) this.keep(at, bytes, start, end)
  }

  /** A value that is no text but a number, with the digits that were given. */
  putNumber(at: number, bytes: Uint8Array, start: number, end: number): void {
    const isId = this.numbersAs[at] === NumberAs.digits && isDigits(bytes, start, end)
    if (isId || this.numbersAs[at] === NumberAs.value) this.put(at, bytes, start, end)
    else this.refuseNumber(at, bytes.subarray(start, end))
  }

  /** A value that was kept as a binary number: the digits that it was given with may be gone. */
  putMeasured(at: number, bytes: Uint8Array): void {
    if (this.numbersAs[at] === NumberAs.value) this.put(at, bytes, 0, bytes.length)
    else this.refuseNumber(at, bytes)
  }

  private refuseNumber(at: number, bytes: Uint8Array): void {
    this.complain(codeId['number_as_code']!, at, bytes)
  }

  /** Takes a text of the open row that is carried over, where its column is. */
  keep(at: number, bytes: Uint8Array, start: number, end: number): void {
    const slot = this.keptAt[at]!
    if (slot < 0) return
    this.kept.ids[slot]![this.columns!.count] = this.kept.texts[slot]!.intern(bytes, start, end)
  }

  /** Something is wrong with a value of the open row. */
  complain(code: number, at: number, bytes: Uint8Array = nothing): void {
    this.isBlank = false
    this.problems.push({ code, row: this.record, ...faultIn(this.header[at] ?? '', bytes) })
  }

  /** Something is wrong with the open row as a whole. */
  complainOfRow(code: number, value: string, place: { start: number; column?: string }): void {
    const { start, column = '' } = place
    const length = start > 0 ? 1 : 0
    this.problems.push({ code, row: this.record, column, start, length, value })
  }

  /**
   * The open row was not split into its columns. What it seems to hold may belong to other columns,
   * personal ones too: this is all that is told of it, and nothing of it is carried over.
   */
  refuseUnsplit(code: number, value: string): void {
    this.problems = []
    this.complainOfRow(code, value, { start: 0 })
    dropKept(this.kept, this.columns!.count)
  }

  /** Something that refuses no row: it is told once. */
  note(code: number, more: Partial<Problem>): void {
    this.options.onProblem({ ...fileProblem(code, ''), ...more })
  }

  /** Closes the open row; `isWhole` when it was read to its end, so that a blank is a blank. */
  end(isWhole: boolean): void {
    this.isDirty = false
    if (isWhole) this.check()
    this.hasWhole ||= isWhole
    for (const problem of this.problems) this.options.onProblem(problem)
    this.columns!.commit(this.record, this.problems[0]?.code ?? 0)
  }

  private check(): void {
    const columns = this.columns!
    if (this.problems.length > 0 && this.isHeaderAgain()) return
    const { declaredOn } = this.options
    if (declaredOn !== undefined && columns.isBlank(placeOf('declared_on'))) {
      columns.set('declared_on', declaredOn)
    }
    if (columns.isComplete) return
    for (const at of requiredPlaces) {
      const { name } = fields[at]!
      if (columns.has(name) && !columns.isBlank(at)) continue
      const isNamed = this.problems.some(problem => problem.column === name)
      if (!isNamed) this.complainOfRow(codeId['value_missing']!, '', { start: 0, column: name })
    }
  }

  private isHeaderAgain(): boolean {
    const named = this.problems.filter(
      ({ value, column }) => columnName(value) === this.nameInFile(column),
    )
    if (named.length < 2) return false
    this.problems = []
    this.complainOfRow(codeId['header_again']!, '', { start: 0 })
    return true
  }

  /** The names of all columns, in order, and in which record they stand; returns them as read. */
  readHeader(names: readonly string[], row: number): readonly string[] {
    this.header = columnNames(names)
    this.requireColumns(new Set(this.header), row)
    // Where there is no header these are values, and may be personal: none is told before now.
    requireOnce(this.header, row)
    if (this.options.isAllKept) this.kept = emptyKept(this.header.filter(fieldOf))
    this.placeColumns()
    for (const column of this.header) {
      if (!this.isRead(column) && column !== '') this.nameUnknown(column, row)
    }
    this.openColumns(this.header)
    return this.header
  }

  /** Columns are named by the rows that have them (`addColumn`). */
  readWithoutHeader(): void {
    this.isOpenEnded = true
    this.openColumns([])
  }

  /** The place of a column that a row names; -1 where it is not read. */
  addColumn(said: string): number {
    const name = columnName(said)
    const known = this.header.indexOf(name)
    if (known >= 0 || !this.isRead(name)) return known
    this.header.push(name)
    if (this.options.isAllKept && fieldOf(name)) this.kept = withColumn(this.kept, name)
    this.placeColumns()
    if (fieldOf(name)) this.columns!.add([name as FieldName])
    return this.header.length - 1
  }

  nameUnknown(column: string, row: number): void {
    this.note(codeId['column_unknown']!, { row, column, value: column })
  }

  private isRead(column: string): boolean {
    return fieldOf(column) !== undefined || this.kept.names.includes(column)
  }

  private placeColumns(): void {
    const { header } = this
    const place = (name: string) => (fieldOf(name) ? placeOf(name as FieldName) : -1)
    this.places = Int32Array.from(header, place)
    this.keptAt = Int32Array.from(header, name => this.kept.names.indexOf(name))
    this.numbersAs = Uint8Array.from(header, numberAs)
  }

  private openColumns(names: readonly string[]): void {
    const present = names.filter(name => fieldOf(name)) as FieldName[]
    const { history } = this.options
    if (history) {
      this.first = history.behind.count
      history.behind.clear()
      history.behind.beginHistory(history.name, present)
      this.columns = history.behind
      return
    }
    const day: FieldName[] = present.includes('declared_on') ? [] : ['declared_on']
    this.columns = new Columns([...present, ...day])
  }

  private requireColumns(seen: ReadonlySet<string>, row: number): void {
    const { keep = [], declaredOn, isAllKept } = this.options
    // What is read to be kept was judged already.
    const isDayElsewhere = declaredOn !== undefined || isAllKept
    const required = requiredPlaces.map(at => fields[at]!.name as string)
    for (const column of [...required, ...keep]) {
      if (seen.has(column)) continue
      if (column === 'declared_on' && isDayElsewhere) continue
      throw new Unusable({ ...fileProblem(codeId['column_missing']!, ''), row, column })
    }
  }
}
