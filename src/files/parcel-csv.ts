/** Reads the inbound CSV into typed columns: header by name, any order; bad rows are named. */
import { isUtf8 } from 'node:buffer'
import { codeId } from '../basis/codes.js'
import type { Day } from '../basis/day.js'
import { fileProblem, type Problem, Unusable } from '../basis/problem.js'
import { Columns, longestOf, placeOf } from '../parcel/columns.js'
import { Dictionary } from '../parcel/dictionary.js'
import { type Field, type FieldName, fieldOf, fields } from '../parcel/fields.js'
import { leaveOutKnown } from '../parcel/history.js'
import { CsvRecords, type RecordSink, recordFault } from './csv-records.js'
import type { TextBlock } from './source.js'

export interface ReadOptions {
  /** The day of declaration for rows that do not say. */
  readonly declaredOn?: Day | undefined
  /** Input columns to carry over to the output. */
  readonly keep?: readonly string[]
  /** Bytes of the whole file, where known: a guess at how much room it takes. */
  readonly size?: number | undefined
  readonly onProblem: (problem: Problem) => void
  /** The file that these earlier parcels are read behind, and the name of their own. */
  readonly history?: { readonly behind: Columns; readonly name: string } | undefined
}

/** Input columns carried over: a text number per row and column. */
export interface Kept {
  readonly names: readonly string[]
  readonly texts: readonly Dictionary[]
  /** `ids[column][row]` */
  readonly ids: readonly number[][]
}

const faultCodes = [
  0,
  codeId['quote_unclosed']!,
  codeId['quote_misplaced']!,
  codeId['record_too_long']!,
  codeId['nul_byte']!,
]
const requiredPlaces = fields.flatMap((field, at) => (field.required ? [at] : []))
const longestShown = 80
const roomToSpare = 1.02
const replacement = Buffer.from('\uFFFD')

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 9
}

function trimStart(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(bytes[at])) at++
  return at
}

function trimEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(bytes[at - 1])) at--
  return at
}

/** Where in a refused value the first character stands that does not belong there. */
function placeOfFault(field: Field | undefined, value: string): readonly [number, number] {
  if (field?.kind === 'hs' || field?.kind === 'amount' || field?.kind === 'quantity') {
    const allowed = field.kind === 'hs' ? /[^\d.\- ]/ : /[^\d.,]/
    const at = value.search(allowed)
    if (at >= 0) return [at, 1]
  }
  return [0, value.length]
}

export class ParcelCsv implements RecordSink {
  columns: Columns | undefined
  readonly kept: { names: string[]; texts: Dictionary[]; ids: number[][] }
  private readonly records = new CsvRecords(this)
  private readonly options: ReadOptions
  private header: string[] = []
  private places: Int32Array = new Int32Array(0)
  private keptAt: Int32Array = new Int32Array(0)
  private record = 0
  private bytes = 0
  private problems: Problem[] = []
  private isDirty = false
  private isSuspect = false
  private isBlankRecord = true
  private readonly isKeeping: boolean
  /** The first row in the columns that is of this file. */
  private first = 0

  constructor(options: ReadOptions) {
    this.options = options
    const names = [...(options.keep ?? [])]
    this.isKeeping = names.length > 0
    this.kept = { names, texts: names.map(() => new Dictionary()), ids: names.map(() => []) }
  }

  push(block: TextBlock): void {
    this.isSuspect ||= block.isSuspect
    this.records.push(block.bytes)
    this.bytes += block.bytes.length
    const { columns, options } = this
    if (!columns || !options.size) return
    const own = ((columns.count - this.first) / this.bytes) * options.size * roomToSpare
    columns.expect(this.first + own)
  }

  /** Ends the reading. Throws `Unusable` when there was no header; a history may have no rows. */
  finish(): Columns {
    this.records.finish()
    const isEmpty = this.columns?.count === 0 && !this.options.history
    if (!this.columns || isEmpty) throw new Unusable(fileProblem(codeId['file_empty']!, ''))
    if (this.options.history) {
      for (const problem of leaveOutKnown(this.columns, this.first)) this.options.onProblem(problem)
    }
    return this.columns
  }

  begin(): void {
    this.isBlankRecord = true
    if (this.problems.length > 0) this.problems = []
    if (!this.columns) this.header = []
    else if (this.isDirty) this.columns.clear()
    this.columns?.open()
    this.isDirty = true
  }

  field(at: number, bytes: Uint8Array, from: number, to: number): void {
    const start = trimStart(bytes, from, to)
    const end = trimEnd(bytes, start, to)
    const { columns } = this
    if (!columns) {
      this.header[at] = new TextDecoder().decode(bytes.subarray(start, end))
      return
    }
    if (start === end || at >= this.places.length) return
    this.isBlankRecord = false
    if (this.isSuspect && this.isMalformed(bytes, start, end)) {
      this.complain(codeId['text_malformed']!, at, new Uint8Array(0))
      return
    }
    const place = this.places[at]!
    if (place >= 0) {
      const fault = columns.put(place, bytes, start, end)
      if (fault < 0) this.complain(-fault, at, bytes.subarray(start, end))
    }
    if (this.isKeeping) this.keep(at, bytes, start, end)
  }

  private isMalformed(bytes: Uint8Array, start: number, end: number): boolean {
    const value = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
    return !isUtf8(value) || value.includes(replacement)
  }

  private keep(at: number, bytes: Uint8Array, start: number, end: number): void {
    const slot = this.keptAt[at]!
    if (slot < 0) return
    this.kept.ids[slot]![this.columns!.count] = this.kept.texts[slot]!.intern(bytes, start, end)
  }

  private complain(code: number, at: number, bytes: Uint8Array): void {
    const column = this.header[at] ?? ''
    const field = fieldOf(column)
    const text = new TextDecoder().decode(bytes)
    const [start, length] = placeOfFault(field, text)
    const value = field?.personal ? '***' : text.slice(0, longestShown)
    const longest = longestOf(field?.kind)
    const allowed = field?.kind === 'choice' ? field.choices.join(', ') : String(longest)
    this.problems.push({
      code,
      row: this.record + 1,
      column,
      start,
      length,
      value,
      more: { allowed },
    })
  }

  private complainOfRow(code: number, column: string, value: string): void {
    this.problems.push({ code, row: this.record + 1, column, start: 0, length: 0, value })
  }

  end(count: number, fault: number): void {
    this.isDirty = false
    if (!this.columns) {
      this.readHeader(fault)
      return
    }
    const isBlankLine = this.isBlankRecord && fault === 0 && count <= 1
    if (isBlankLine) {
      this.record++
      this.isDirty = true
      return
    }
    this.check(count, fault)
    this.record++
    for (const problem of this.problems) this.options.onProblem(problem)
    this.columns.commit(this.record, this.problems[0]?.code ?? 0)
  }

  private check(count: number, fault: number): void {
    const columns = this.columns!
    if (fault !== 0) this.complainOfRow(faultCodes[fault]!, '', '')
    const isBroken = fault === recordFault.unclosedQuote || fault === recordFault.tooLong
    if (isBroken) return
    if (count < this.header.length) {
      this.complainOfRow(codeId['row_too_few_columns']!, '', String(count))
    } else if (count > this.header.length) {
      this.complainOfRow(codeId['row_too_many_columns']!, '', String(count))
    }
    if (this.problems.length > 0 && this.isHeaderAgain()) return
    const { declaredOn } = this.options
    if (declaredOn !== undefined && columns.isBlank(placeOf('declared_on'))) {
      columns.set('declared_on', declaredOn)
    }
    if (columns.isComplete) return
    for (const at of requiredPlaces) {
      if (!columns.isBlank(at)) continue
      const { name } = fields[at]!
      const isNamed = this.problems.some(problem => problem.column === name)
      if (!isNamed) this.complainOfRow(codeId['value_missing']!, name, '')
    }
  }

  private isHeaderAgain(): boolean {
    const named = this.problems.filter(problem => problem.value === problem.column)
    if (named.length < 2) return false
    this.problems = []
    this.complainOfRow(codeId['header_again']!, '', '')
    return true
  }

  private readHeader(fault: number): void {
    this.record = 1
    if (fault !== 0) throw new Unusable(fileProblem(faultCodes[fault]!, ''))
    const seen = new Set<string>()
    this.header = this.header.map(name => (name ?? '').trim().toLowerCase())
    for (const column of this.header) {
      if (seen.has(column) && column !== '') {
        throw new Unusable({ ...fileProblem(codeId['column_twice']!, column), row: 1, column })
      }
      seen.add(column)
    }
    this.requireCommas()
    this.requireColumns(seen)
    this.places = Int32Array.from(this.header, name =>
      fieldOf(name) ? placeOf(name as FieldName) : -1,
    )
    this.keptAt = Int32Array.from(this.header, name => this.kept.names.indexOf(name))
    for (const column of this.header) {
      if (fieldOf(column) || this.kept.names.includes(column) || column === '') continue
      const problem = { ...fileProblem(codeId['column_unknown']!, column), row: 1, column }
      this.options.onProblem(problem)
    }
    const present = this.header.filter(name => fieldOf(name)) as FieldName[]
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

  /** A header that is one cell with other separators in it was saved in another way. */
  private requireCommas(): void {
    const [only = ''] = this.header
    const separator = [';', '\t', '|'].find(one => only.includes(one))
    if (this.header.length > 1 || separator === undefined) return
    const shown = separator === '\t' ? 'TAB' : separator
    throw new Unusable({ ...fileProblem(codeId['separator_wrong']!, shown), row: 1 })
  }

  private requireColumns(seen: ReadonlySet<string>): void {
    const keep = this.options.keep ?? []
    const required = requiredPlaces.map(at => fields[at]!.name as string)
    for (const column of [...required, ...keep]) {
      if (seen.has(column)) continue
      if (column === 'declared_on' && this.options.declaredOn !== undefined) continue
      throw new Unusable({ ...fileProblem(codeId['column_missing']!, ''), row: 1, column })
    }
  }
}
