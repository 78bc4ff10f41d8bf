/** What a file of parcels is read with. */
import type { Day } from '../basis/day.js'
import type { Problem } from '../basis/problem.js'
import type { ColumnPlan } from '../parcel/column-plan.js'
import type { Columns } from '../parcel/columns.js'

export interface ReadOptions {
  /** The day of declaration for rows that do not say. */
  readonly declaredOn?: Day | undefined
  /** What the columns of a file from elsewhere are; nothing where their names are ours. */
  readonly plan?: ColumnPlan | undefined
  /** Input columns to carry over to the output. */
  readonly keep?: readonly string[]
  /** All input columns are kept, personal ones too: for whoever seals them. */
  readonly isAllKept?: boolean | undefined
  /** The number of the record behind the header, where only a part of a file is read. */
  readonly firstRecord?: number | undefined
  /** Bytes of the whole file, where known: a guess at how much room it takes. */
  readonly size?: number | undefined
  readonly onProblem: (problem: Problem) => void
  /** The file that these earlier parcels are read behind, and the name of their own. */
  readonly history?: { readonly behind: Columns; readonly name: string } | undefined
}
