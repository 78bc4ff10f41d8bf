/** Answers as JSON, written cell by cell: between the columns and the text there are no records. */
import { textOfBytes } from '../parcel/text-bytes.js'
import { type AnswerField, answerFields } from './answer-fields.js'
import type { Judged } from './batch.js'
import { decimalCell } from './decimal-cell.js'
import { type Cells, Decisions } from './decisions.js'
import { Editions } from './edition.js'

/** A cell as JSON: numbers are numbers, lists are lists, null is not known. */
export type CellValue = string | number | readonly string[] | null

/** The value of a cell of text; the parcel as given is never null. */
export function cellValue({ name, kind }: AnswerField, cell: string): CellValue {
  if (kind === 'list') return cell === '' ? [] : cell.split('|')
  if (kind === 'number') return cell === '' ? null : Number(cell)
  return cell === '' && name !== 'parcel' ? null : cell
}

const heads = answerFields.map(({ name }, at) => `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`)
const blanks = answerFields.map((field, at) => heads[at] + JSON.stringify(cellValue(field, '')))

/** Cells of ours at one place, which are the same bytes again and again. */
interface Piece {
  readonly at: number
  readonly cells: number
  readonly json: string
}

class JsonCells implements Cells {
  private readonly decoder = new TextDecoder()
  private readonly pieces = new Map<Uint8Array, Piece>()
  private json = ''
  private at = 0

  text(source: Uint8Array, start: number, end: number): void {
    this.put(cellValue(answerFields[this.at]!, textOfBytes(source, start, end)))
  }

  word(bytes: Uint8Array): void {
    this.joined(bytes)
  }

  number(value: number, places: number, least: number): void {
    this.json += heads[this.at]! + decimalCell(value, places, least)
    this.at++
  }

  group(number: number): void {
    this.put(number)
  }

  blank(): void {
    this.json += blanks[this.at]!
    this.at++
  }

  joined(bytes: Uint8Array): void {
    const { at } = this
    let piece = this.pieces.get(bytes)
    if (piece?.at !== at) {
      piece = this.pieceOf(bytes)
      this.pieces.set(bytes, piece)
    }
    this.json += piece.json
    this.at += piece.cells
  }

  private pieceOf(bytes: Uint8Array): Piece {
    const { at } = this
    const cells = this.decoder.decode(bytes).split(',')
    const shown = cells.map(
      (cell, n) => heads[at + n]! + JSON.stringify(cellValue(answerFields[at + n]!, cell)),
    )
    return { at, cells: cells.length, json: shown.join('') }
  }

  private put(value: CellValue): void {
    this.json += heads[this.at]! + JSON.stringify(value)
    this.at++
  }

  /** The members of the answer that was written, without the brace that ends them. */
  take(): string {
    const { json } = this
    this.json = ''
    this.at = 0
    return json
  }
}

/**
 * The answers of some rows of a run as texts of JSON objects. `more` adds members to one, as text that
 * starts with a comma.
 */
export function answerTextsAt(
  judged: Judged,
  rows: Iterable<number>,
  more: (row: number) => string,
): readonly string[] {
  const decisions = new Decisions(judged, new Editions(judged.work.bench))
  const cells = new JsonCells()
  return Array.from(rows, row => {
    decisions.write(row, cells)
    return `${cells.take()}${more(row)}}`
  })
}
