/** Writes the decisions as CSV: one row per order line, in the order of the input. */
import { answerFields } from '../assess/answer-fields.js'
import type { Cells, Decisions } from '../assess/decisions.js'
import { ByteWriter } from './byte-writer.js'
import type { Kept } from './parcel-csv.js'

/** The header of the decisions: our columns, then the input columns that are kept. */
export function decisionsHeader(kept: Kept): string {
  const own: readonly string[] = answerFields.map(field => field.name)
  const more = kept.names.map(name => (own.includes(name) ? `input_${name}` : name))
  return `${[...own, ...more].join(',')}\n`
}

/** Cells as CSV bytes. */
class CsvCells implements Cells {
  readonly out = new ByteWriter()
  private isFirst = true

  private separate(): void {
    if (this.isFirst) this.isFirst = false
    else this.out.comma()
  }

  text(bytes: Uint8Array): void {
    this.separate()
    this.out.value(bytes)
  }

  word(bytes: Uint8Array): void {
    this.separate()
    this.out.raw(bytes)
  }

  number(value: number, places: number, least: number): void {
    this.separate()
    if (places === 0) this.out.integer(value)
    else this.out.decimal(value, places, least)
  }

  blank(): void {
    this.separate()
  }

  joined(bytes: Uint8Array): void {
    this.separate()
    this.out.raw(bytes)
  }

  endRow(): void {
    this.out.newline()
    this.isFirst = true
  }
}

export class DecisionsCsv {
  private readonly cells = new CsvCells()
  private readonly decisions: Decisions
  private readonly kept: Kept

  constructor(decisions: Decisions, kept: Kept) {
    this.decisions = decisions
    this.kept = kept
  }

  /** The rows from one up to another; the bytes are valid until the next call. */
  rows(from: number, to: number): Uint8Array {
    for (let row = from; row < to; row++) {
      this.decisions.write(row, this.cells)
      for (let at = 0; at < this.kept.names.length; at++) {
        this.cells.text(this.kept.texts[at]!.bytesOf(this.kept.ids[at]![row] ?? 0))
      }
      this.cells.endRow()
    }
    return this.cells.out.take()
  }
}
