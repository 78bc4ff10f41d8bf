/** The columns of a file from elsewhere as its plan reads them. */
import { type ColumnPlan, isLarge } from '../parcel/column-plan.js'
import { columnName } from './column-names.js'

const encoder = new TextEncoder()

/** A field with the value that it has in all rows. */
export interface Filled {
  readonly field: string
  readonly bytes: Uint8Array
}

export class PlannedColumns {
  private readonly columns: ReadonlyMap<string, string>
  private readonly copies = new Map<string, readonly string[]>()
  private readonly large: ReadonlySet<string>
  readonly filled: readonly Filled[]

  constructor({ columns, also, filled, units }: ColumnPlan) {
    this.columns = new Map(
      Object.entries(columns).map(([name, field]) => [columnName(name), field]),
    )
    for (const [field, from] of Object.entries(also)) {
      const name = columnName(from)
      this.copies.set(name, [...this.copiesOf(name), field])
    }
    const large = Object.entries(units).filter(([, unit]) => isLarge(unit))
    this.large = new Set(large.map(([name]) => columnName(name)))
    this.filled = Object.entries(filled).map(([field, value]) => {
      return { field, bytes: encoder.encode(value) }
    })
  }

  /** The field that a column is; '' where it is left out; its own name where the plan says nothing. */
  fieldFor(name: string): string {
    return this.columns.get(name) ?? name
  }

  /** Whether somebody said that the column is none of ours. */
  isLeftOut(name: string): boolean {
    return this.columns.get(name) === ''
  }

  /** Fields that are read from a column besides what it is. */
  copiesOf(name: string): readonly string[] {
    return this.copies.get(name) ?? []
  }

  /** Whether values of a column are a thousand times ours. */
  isThousandfold(name: string): boolean {
    return this.large.has(name)
  }

  /** Whether names alone are other than ours. */
  get isOfNames(): boolean {
    return this.copies.size + this.large.size + this.filled.length === 0
  }
}
