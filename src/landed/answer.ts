/** The answer of one row as texts. */
import { decimalText } from '../basis/decimal-text.js'
import { type LandedColumn, landedColumns } from './answer-fields.js'
import { type AnswerCells, LandedCells } from './cells.js'
import type { LandedJudged } from './judge.js'

const decoder = new TextDecoder()

class TextCells implements AnswerCells {
  readonly all: string[] = []

  text(source: Uint8Array, start: number, end: number): void {
    this.all.push(decoder.decode(source.subarray(start, end)))
  }

  word(bytes: Uint8Array): void {
    this.all.push(decoder.decode(bytes))
  }

  number(value: number, places: number): void {
    this.all.push(decimalText(value, places))
  }

  blank(): void {
    this.all.push('')
  }
}

/** The cells of a row. */
export function landedRow(judged: LandedJudged, row: number, edition: string): readonly string[] {
  const cells = new TextCells()
  new LandedCells(judged, edition).write(row, cells)
  return cells.all
}

/** An answer by its columns. */
export type LandedAnswer = Readonly<Record<LandedColumn, string>>

export function landedAnswer(judged: LandedJudged, row: number, edition: string): LandedAnswer {
  const cells = landedRow(judged, row, edition)
  return Object.fromEntries(
    landedColumns.map((name, at) => [name, cells[at]!]),
  ) as unknown as LandedAnswer
}
