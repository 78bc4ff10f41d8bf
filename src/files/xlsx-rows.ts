/** Reads the rows of one sheet of a workbook, a block at a time: texts stay texts, numbers numbers. */
import { causes, tooLarge } from './broken-file.js'
import { workbookBad, type XlsxArchive } from './xlsx-archive.js'
import type { NumberForm, XlsxBook } from './xlsx-book.js'
import { type XmlEvents, xmlBlocks } from './xlsx-xml.js'

/** A cell as it is kept in the file; `text` of a number is its shortest decimal form. */
export interface SheetCell {
  readonly kind: 'text' | 'number' | 'truth' | 'error'
  readonly text: string
  readonly form: NumberForm
  /** It was computed: the value is the one that was last saved. */
  readonly isFormula: boolean
}

export interface SheetRow {
  /** 1-based, as a spreadsheet program shows it. */
  readonly row: number
  /** By column; undefined for an empty cell. */
  readonly cells: readonly (SheetCell | undefined)[]
}

/** The bounds of the format itself. */
export const mostRows = 1_048_576
const mostColumns = 16_384
const wide = { ko: '열이 16,384개를 넘음', en: 'more than 16,384 columns' }
/** So many merged ranges are told. */
const mostMerged = 100

const kinds: Readonly<Record<string, SheetCell['kind']>> = {
  s: 'text',
  inlineStr: 'text',
  str: 'text',
  d: 'text',
  b: 'truth',
  e: 'error',
}

/** `columnOf('AB12')` is 27. */
function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
    if (column > mostColumns) throw workbookBad(tooLarge(wide))
  }
  return column - 1
}

class RowReader implements XmlEvents {
  done: SheetRow[] = []
  /** Cells that were merged, such as `A2:A9`. */
  readonly merged: string[] = []
  private readonly book: XlsxBook
  private row = 0
  private column = -1
  private cells: (SheetCell | undefined)[] = []
  private type = ''
  private style = 0
  private value = ''
  private isValue = false
  private hasValue = false
  private isFormula = false
  private phonetic = 0

  constructor(book: XlsxBook) {
    this.book = book
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.openRow(Number(attributes['r'] ?? this.row + 1))
    else if (name === 'c') this.openCell(attributes)
    else if (name === 'rPh') this.phonetic++
    else if (name === 'v') this.isValue = this.hasValue = true
    else if (name === 'f') this.isFormula = true
    else if (name === 'mergeCell') this.merge(attributes['ref'] ?? '')
    else if (name === 't') this.isValue = this.type === 'inlineStr' && this.phonetic === 0
  }

  text(text: string): void {
    if (this.isValue) this.value += text
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false
    else if (name === 'rPh') this.phonetic--
    else if (name === 'c') this.closeCell()
    else if (name === 'row') this.done.push({ row: this.row, cells: this.cells })
  }

  private merge(range: string): void {
    if (this.merged.length < mostMerged) this.merged.push(range)
  }

  private openRow(row: number): void {
    if (!Number.isInteger(row) || row <= this.row || row > mostRows) {
      throw workbookBad(causes.part, `row ${row} after ${this.row}`)
    }
    this.row = row
    this.cells = []
    this.column = -1
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes['r']
    this.column = reference === undefined ? this.column + 1 : columnOf(reference)
    if (this.column < 0 || this.column >= mostColumns) {
      throw workbookBad(causes.part, `row ${this.row}: cell`)
    }
    this.type = attributes['t'] ?? 'n'
    this.style = Number(attributes['s'] ?? 0)
    this.value = ''
    this.hasValue = false
    this.isFormula = false
  }

  private closeCell(): void {
    const isUncomputed = this.isFormula && !this.hasValue
    if (this.value === '' && !isUncomputed) return
    while (this.cells.length < this.column) this.cells.push(undefined)
    this.cells[this.column] = this.cell()
  }

  private cell(): SheetCell {
    const { isFormula } = this
    const kind = this.hasValue || !isFormula ? (kinds[this.type] ?? 'number') : 'error'
    if (kind !== 'number') return { kind, text: this.textOf(), form: 'plain', isFormula }
    const number = Number(this.value)
    const form = this.book.forms[this.style] ?? 'plain'
    // A spreadsheet writes 513.6 as 513.60000000000002: the shortest form is what was meant.
    return { kind, text: Number.isFinite(number) ? String(number) : this.value, form, isFormula }
  }

  private textOf(): string {
    if (this.type !== 's' || !this.hasValue) return this.value
    const text = this.book.texts[Number(this.value)]
    // What stands there is not told: it may be a personal value that is no number.
    if (text === undefined) throw workbookBad(causes.part, `row ${this.row}: text`)
    return text
  }
}

/** Told once the rows are read: which cells were merged. */
export type OnMerged = (ranges: readonly string[]) => void

/** The rows of a sheet in blocks, as they are unpacked; rows without cells are not told. */
export async function* sheetRows(
  archive: XlsxArchive,
  book: XlsxBook,
  part: string,
  onMerged?: OnMerged,
): AsyncGenerator<readonly SheetRow[]> {
  const reader = new RowReader(book)
  for await (const _ of xmlBlocks(archive, part, reader)) {
    const rows = reader.done
    reader.done = []
    if (rows.length > 0) yield rows
  }
  if (reader.merged.length > 0) onMerged?.(reader.merged)
}
