/** Writes outbound answers as CSV: a row for each order line, in the order of the file. */
import { landedColumns } from '../landed/answer-fields.js'
import { LandedCells } from '../landed/cells.js'
import type { LandedJudged } from '../landed/judge.js'
import { CsvCells } from './decisions-csv.js'
import type { Sink } from './sink.js'

/** So many rows are handed on at once. */
const rowsAtOnce = 1 << 12

export function writeLandedCsv(judged: LandedJudged, edition: string, sink: Sink): void {
  const { count } = judged.columns
  const answers = new LandedCells(judged, edition)
  const cells = new CsvCells()
  cells.out.text(`${landedColumns.join(',')}\n`)
  for (let row = 0; row < count; row++) {
    answers.write(row, cells)
    cells.endRow()
    if (row % rowsAtOnce === 0) sink.write(cells.out.take())
  }
  sink.write(cells.out.take())
}
