/** Writes the rows of a CSV as a workbook of typed cells, sheet after sheet, as they come. */
import { CsvRecords, type RecordSink, recordFault } from './csv-records.js'
import type { Sink } from './sink.js'
import { cellStyle, closingParts, sheetFoot, sheetHead, sheetPath } from './xlsx-parts.js'
import { ZipWriter } from './zip-writer.js'

/** Rows of a sheet with its header, and sheets of a book: more is for CSV and Parquet. */
export const mostSheetRows = 1_048_576
export const mostSheets = 5
export const mostBookRows = (mostSheetRows - 1) * mostSheets
/** Text that is gathered before it is packed. */
const mostGathered = 1 << 18
/** Excel takes so many letters in a cell, and calls a file with more of them broken. */
const mostLetters = 32_767
/** A number of more digits would be rounded by the program that opens it. */
const plainNumber = /^-?\d{1,15}(\.\d{1,6})?$/
const mostDigits = 15

/** How the columns of a table are typed: names of those that hold numbers. */
export interface XlsxTable {
  readonly name: string
  readonly wholes: ReadonlySet<string>
  readonly cents: ReadonlySet<string>
}

/** Letters that XML cannot carry are written as a workbook writes them. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, hexOf)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function hexOf(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** A text that is too long for a cell ends with how many letters are left out. */
function withinCell(text: string): string {
  if (text.length <= mostLetters) return text
  const end = mostLetters - 20
  const isSplit = /[\ud800-\udbff]/.test(text[end - 1]!)
  const kept = text.slice(0, isSplit ? end - 1 : end)
  return `${kept} … (+${text.length - kept.length})`
}

export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter
}

export class XlsxSink implements Sink, RecordSink {
  private readonly sink: Sink
  private readonly table: XlsxTable
  private readonly zip: ZipWriter
  private readonly records = new CsvRecords(this, Number.POSITIVE_INFINITY)
  private readonly decoder = new TextDecoder()
  private readonly letters: string[] = []
  private readonly sheetRows: number
  private styles: readonly number[] = []
  private header = ''
  private cells: string[] = []
  private gathered = ''
  private sheets = 0
  private row = 0

  constructor(sink: Sink, table: XlsxTable, sheetRows = mostSheetRows) {
    this.sink = sink
    this.table = table
    this.sheetRows = sheetRows
    this.zip = new ZipWriter(sink)
  }

  write(bytes: Uint8Array): void {
    this.records.push(bytes)
  }

  finish(): string {
    this.records.finish()
    if (this.sheets === 0) this.beginSheet()
    this.endSheet()
    for (const [name, text] of closingParts(this.table.name, this.sheets)) {
      this.zip.begin(name)
      this.zip.write(Buffer.from(text))
      this.zip.end()
    }
    this.zip.finish()
    return this.sink.finish()
  }

  abandon(): void {
    this.sink.abandon()
  }

  begin(): void {
    this.cells = []
  }

  field(at: number, bytes: Uint8Array, start: number, end: number): void {
    this.cells[at] = start === end ? '' : this.decoder.decode(bytes.subarray(start, end))
  }

  end(_fields: number, fault: number): void {
    if (fault !== recordFault.none) throw new Error('a row of a table is no CSV')
    if (this.sheets === 0) this.open()
    else this.putRow()
  }

  /** The first record names the columns. */
  private open(): void {
    const { wholes, cents } = this.table
    for (let at = 0; at < this.cells.length; at++) this.letters.push(columnName(at))
    this.styles = this.cells.map(name => {
      if (wholes.has(name)) return cellStyle.whole
      return cents.has(name) ? cellStyle.cents : cellStyle.plain
    })
    this.header = this.cells
      .map((name, at) => this.textCell(at, 1, name, cellStyle.header))
      .join('')
    this.beginSheet()
  }

  private beginSheet(): void {
    this.sheets++
    this.zip.begin(sheetPath(this.sheets))
    this.row = 1
    this.gathered = `${sheetHead}<row r="1">${this.header}</row>`
  }

  private endSheet(): void {
    this.gathered += sheetFoot
    this.pour()
    this.zip.end()
  }

  private putRow(): void {
    if (this.row === this.sheetRows) {
      this.endSheet()
      this.beginSheet()
    }
    this.row++
    let text = `<row r="${this.row}">`
    for (let at = 0; at < this.cells.length; at++) text += this.cell(at, this.cells[at]!)
    this.gathered += `${text}</row>`
    if (this.gathered.length > mostGathered) this.pour()
  }

  private cell(at: number, text: string): string {
    const style = this.styles[at] ?? cellStyle.plain
    if (text === '') return ''
    const isNumber = style !== cellStyle.plain && plainNumber.test(text)
    if (isNumber && text.replace(/\D/g, '').length <= mostDigits)
      return `<c r="${this.letters[at]}${this.row}" s="${style}"><v>${text}</v></c>`
    return this.textCell(at, this.row, text, cellStyle.plain)
  }

  private textCell(at: number, row: number, text: string, style: number): string {
    const place = `${this.letters[at]}${row}`
    const shown = escaped(withinCell(text))
    return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`
  }

  private pour(): void {
    this.zip.write(Buffer.from(this.gathered))
    this.gathered = ''
  }
}
