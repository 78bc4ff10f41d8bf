/** The same judging for many lines at once, with the answers kept as columns. */
import type { Problem } from '../basis/problem.js'
import type { Columns } from '../parcel/columns.js'
import {
  type Answer,
  type AssessOptions,
  answersAt,
  findingsOf,
  type InputLine,
  readLines,
} from './assess.js'
import { type Judged, judgeColumns } from './batch.js'
import { type Explanation, explain } from './explain.js'

/** A batch that was judged: nothing of it is text until somebody asks. */
export interface Batch {
  readonly judged: Judged
  readonly problems: readonly Problem[]
  /** The answers of some rows, by their places from 0. */
  answers(rows: Iterable<number>): readonly Answer[]
  /** Steps, reasons and articles of one parcel; undefined when there is none of that name. */
  explain(parcel: string): Explanation | undefined
}

/**
 * Judges lines (or columns that were filled already) as one file: parcels are combined across all
 * of them. The input is not changed, save that columns note the rows that were refused.
 */
export function assessBatch(input: readonly InputLine[] | Columns, options: AssessOptions): Batch {
  const isLines = Array.isArray(input)
  const read = isLines ? readLines(input) : { columns: input as Columns, problems: [] }
  const judged = judgeColumns(read.columns, options.bench, () => options.codeList)
  return {
    judged,
    problems: [...read.problems, ...findingsOf(judged)],
    answers: rows => answersAt(judged, rows),
    explain: parcel => explain(judged, parcel),
  }
}
