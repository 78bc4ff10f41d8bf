/** Reads the inbound CSV into typed columns: header by name, any order; bad rows are named. */
import { endianness } from 'node:os'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { fieldOf } from '../parcel/fields.js'
import { CsvRecords, type RecordSink, recordFault } from './csv-records.js'
import type { ParcelRows } from './parcel-rows.js'
import { trimEnd, trimStart } from './plain-bytes.js'
import { PlainReader } from './plain-reader.js'
import type { TextBlock } from './source.js'

/** Plain records are read by words whose first byte is the low one. */
const isLowFirst = endianness() === 'LE'

const faultCodes = [
  0,
  codeId['quote_unclosed']!,
  codeId['quote_misplaced']!,
  codeId['record_too_long']!,
  codeId['nul_byte']!,
]

export class ParcelCsv implements RecordSink {
  private readonly rows: ParcelRows
  private readonly records = new CsvRecords(this)
  private header: string[] = []
  private isHeader = true
  /** The first column of the open record with a NUL byte in it. */
  private nulAt = -1
  private plain: PlainReader | undefined

  constructor(rows: ParcelRows) {
    this.rows = rows
    rows.record = 1
  }

  push(block: TextBlock): void {
    this.rows.isSuspect ||= block.isSuspect
    this.records.push(block.bytes)
    this.rows.took(block.bytes.length)
  }

  /** Reads what is left when no more bytes come. */
  finish(): void {
    this.records.finish()
  }

  /** Most records are plain, and are read at once without a call for each field. */
  readPlain(view: DataView<ArrayBuffer>, at: number, end: number): number {
    const { rows } = this
    if (!this.plain || rows.isSuspect || rows.isChanging || !isLowFirst) return at
    if (!this.plain.isInto(rows.columns)) this.plain = this.newPlain()
    const { plain } = this
    rows.clear()
    plain.record = rows.record
    const next = plain.read(view, at, end)
    rows.record = plain.record
    return next
  }

  /** A record has as many fields as the header. */
  get width(): number | undefined {
    return this.isHeader ? undefined : this.header.length
  }

  begin(): void {
    this.nulAt = -1
    if (this.isHeader) this.header = []
    else this.rows.begin()
  }

  field(at: number, bytes: Uint8Array, from: number, to: number): void {
    const start = trimStart(bytes, from, to)
    const end = trimEnd(bytes, start, to)
    const isNul = bytes.subarray(start, end).includes(0)
    if (isNul && this.nulAt < 0) this.nulAt = at
    if (this.isHeader) this.header[at] = new TextDecoder().decode(bytes.subarray(start, end))
    else if (!isNul) this.rows.put(at, bytes, start, end)
  }

  end(count: number, fault: number): void {
    const { rows } = this
    if (this.isHeader) {
      this.readHeader(fault)
    } else if (!rows.isBlank || fault !== 0 || count > 1 || this.nulAt >= 0) {
      rows.end(this.isSplit(count, fault))
    }
    rows.record++
  }

  /** Whether the open record was split into its columns; what broke it is named. */
  private isSplit(count: number, fault: number): boolean {
    const { rows } = this
    const width = this.header.length
    const isNul = fault === recordFault.nul || this.nulAt >= 0
    if (fault !== recordFault.none && fault !== recordFault.nul) {
      rows.refuseUnsplit(faultCodes[fault]!, '')
      return false
    }
    if (isNul) rows.complain(codeId['nul_byte']!, this.nulAt)
    if (count === width) return true
    const code = codeId[count < width ? 'row_too_few_columns' : 'row_too_many_columns']!
    rows.refuseUnsplit(code, String(count))
    return false
  }

  private readHeader(fault: number): void {
    const isBroken = fault !== recordFault.none || this.nulAt >= 0
    if (isBroken) throw new Unusable(fileProblem(codeId['header_broken']!, ''))
    this.requireCommas()
    const header = this.rows.readHeader(this.header, 1)
    this.isHeader = false
    const { firstRecord } = this.rows.options
    if (firstRecord !== undefined) this.rows.record = firstRecord - 1
    this.header = [...header]
    this.plain = this.newPlain()
  }

  /** Reads into the columns that are there now: the rows may have been handed over. */
  private newPlain(): PlainReader {
    const { header } = this
    const { columns, kept, options } = this.rows
    return new PlainReader({
      columns: columns!,
      header: header.map(fieldOf),
      kept: header.flatMap((name, at) => (kept.names.includes(name) ? [at] : [])),
      onKept: (at, bytes, start, end) => this.rows.keep(at, bytes, start, end),
      declaredOn: options.declaredOn,
    })
  }

  /** A header that is one cell with other separators in it was saved in another way. */
  private requireCommas(): void {
    const [only = ''] = this.header
    const separator = [';', '\t', '|'].find(one => only.includes(one))
    if (this.header.length > 1 || separator === undefined) return
    const shown = separator === '\t' ? 'TAB' : separator
    throw new Unusable({ ...fileProblem(codeId['separator_wrong']!, shown), row: 1 })
  }
}
