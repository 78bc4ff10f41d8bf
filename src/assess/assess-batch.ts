/** The same judging for many lines at once, with the answers kept as columns. */
import type { Problem } from '../basis/problem.js'
import type { Columns } from '../parcel/columns.js'
import {
  type Answer,
  type AssessOptions,
  answersAt,
  findingsOf,
  type InputLine,
  readHistory,
  readLines,
} from './assess.js'
import { type Judged, judgeColumns } from './batch.js'
import { type ExPost, exPostOf } from './ex-post-list.js'
import { type Explanation, explain } from './explain.js'

/** A batch that was judged: nothing of it is text until somebody asks. */
export interface Batch {
  readonly judged: Judged
  readonly problems: readonly Problem[]
  /** Earlier parcels whose relief is lost by being combined with those that were judged. */
  readonly exPost: readonly ExPost[]
  /** The answers of some rows, by their places from 0. */
  answers(rows: Iterable<number>): readonly Answer[]
  /** Steps, reasons and articles of one parcel; undefined when there is none of that name. */
  explain(parcel: string): Explanation | undefined
}

/**
 * Judges lines (or columns that were filled already) as one file: parcels are combined across all
 * of them. The input is not changed, save that columns note the rows that were refused and take the
 * history in behind their own rows.
 */
export function assessBatch(input: readonly InputLine[] | Columns, options: AssessOptions): Batch {
  const isLines = Array.isArray(input)
  const read = isLines ? readLines(input) : { columns: input as Columns, problems: [] }
  const earlier = readHistory(read.columns, options.history ?? [])
  const judged = judgeColumns(read.columns, options.bench, () => options.codeList)
  return {
    judged,
    problems: [...read.problems, ...earlier, ...findingsOf(judged)],
    exPost: exPostOf(judged),
    answers: rows => answersAt(judged, rows),
    explain: parcel => explain(judged, parcel),
  }
}
