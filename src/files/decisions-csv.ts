/** Writes the decisions as CSV: one row per order line, in the order of the input. */
import { answerFields } from '../assess/answer-fields.js'
import type { Cells, Decisions } from '../assess/decisions.js'
import { ByteWriter } from './byte-writer.js'
import type { Kept } from './parcel-rows.js'

/** The header of the decisions: our columns, then the input columns that are kept. */
export function decisionsHeader(kept: Kept): string {
  const own: readonly string[] = answerFields.map(field => field.name)
  const more = kept.names.map(name => (own.includes(name) ? `input_${name}` : name))
  return `${[...own, ...more].join(',')}\n`
}

/** Cells as CSV bytes, each closed with a comma. */
export class CsvCells implements Cells {
  readonly out = new ByteWriter()

  text(source: Uint8Array, start: number, end: number): void {
    this.out.value(source, start, end)
    this.out.comma()
  }

  word(bytes: Uint8Array): void {
    this.out.raw(bytes)
    this.out.comma()
  }

  number(value: number, places: number, least: number): void {
    if (places === 0) this.out.integer(value)
    else this.out.decimal(value, places, least)
    this.out.comma()
  }

  group(number: number): void {
    this.out.integer(number)
    this.out.comma()
  }

  blank(): void {
    this.out.comma()
  }

  joined(bytes: Uint8Array): void {
    this.out.raw(bytes)
    this.out.comma()
  }

  endRow(): void {
    this.out.newline()
  }
}

export class DecisionsCsv {
  private readonly cells: CsvCells
  private readonly decisions: Decisions
  private readonly kept: Kept

  constructor(decisions: Decisions, kept: Kept, cells = new CsvCells()) {
    this.decisions = decisions
    this.kept = kept
    this.cells = cells
  }

  /** The rows from one up to another; the bytes are valid until the next call. */
  rows(from: number, to: number): Uint8Array {
    for (let row = from; row < to; row++) this.put(row)
    return this.cells.out.take()
  }

  /** Puts a row behind those that the cells hold. */
  put(row: number): void {
    this.decisions.write(row, this.cells)
    for (let at = 0; at < this.kept.names.length; at++) {
      const bytes = this.kept.texts[at]!.bytesOf(this.kept.ids[at]![row] ?? 0)
      this.cells.text(bytes, 0, bytes.length)
    }
    this.cells.endRow()
  }
}
