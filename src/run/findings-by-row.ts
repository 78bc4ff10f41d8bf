/** What was found wrong while judging, sorted by row: the order in which it is written. */
import { findingsOf } from '../assess/assess.js'
import type { Judged } from '../assess/batch.js'
import type { Problem } from '../basis/problem.js'

export interface RowFinding {
  readonly row: number
  readonly problem: Problem
}

/** Findings of one row stay in the order in which they were made. */
export function findingsByRow(judged: Judged): readonly RowFinding[] {
  const problems = findingsOf(judged)
  return judged.work.findings
    .map(({ row }, at) => ({ row, problem: problems[at]! }))
    .sort((a, b) => a.row - b.row)
}
