/** Rows of a file from elsewhere: its columns become ours on the way, whatever the format. */
import type { ColumnPlan } from '../parcel/column-plan.js'
import { placeOf } from '../parcel/columns.js'
import type { FieldName } from '../parcel/fields.js'
import { timesThousand } from '../parcel/thousandfold.js'
import { columnName, columnNames } from './column-names.js'
import { ParcelRows } from './parcel-rows.js'
import { PlannedColumns } from './planned-columns.js'
import type { ReadOptions } from './read-options.js'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

interface FilledAt {
  /** Place in the header, and of the field. */
  readonly at: number
  readonly place: number
  readonly bytes: Uint8Array
}

export class PlannedRows extends ParcelRows {
  private readonly plan: PlannedColumns
  /** By place in the header: whether values are a thousand times ours, and where copies of them go. */
  private readonly large: boolean[] = []
  private readonly copies: (readonly number[])[] = []
  private filled: readonly FilledAt[] = []
  /** What our columns are called in the file. */
  private readonly said = new Map<string, string>()

  constructor(options: ReadOptions, plan: ColumnPlan) {
    super(options)
    this.plan = new PlannedColumns(plan)
  }

  /** Values are put in or changed, so that each goes through `put`. */
  override get isChanging(): boolean {
    return !this.plan.isOfNames
  }

  override namesParcel(names: readonly string[]): boolean {
    return columnNames(names).some(name => this.plan.fieldFor(name) === 'parcel')
  }

  override readHeader(names: readonly string[], row: number): readonly string[] {
    const { plan } = this
    const said = columnNames(names)
    const copied = said.flatMap((name, from) => {
      return plan.copiesOf(name).map(field => ({ field, from }))
    })
    const own = said.map(name => this.nameFor(name))
    const filled = plan.filled.map(({ field }) => field)
    super.readHeader([...own, ...copied.map(({ field }) => field), ...filled], row)
    for (const [at, name] of said.entries()) this.noteColumn(at, name)
    for (const [nth, { from }] of copied.entries()) {
      this.copies[from] = [...(this.copies[from] ?? []), said.length + nth]
    }
    this.placeFilled(said.length + copied.length)
    return own
  }

  /** What is carried over keeps its name where it is none of ours. */
  private nameFor(name: string): string {
    const field = this.plan.fieldFor(name)
    return field === '' && this.options.keep?.includes(name) ? name : field
  }

  private noteColumn(at: number, name: string): void {
    this.large[at] = this.plan.isThousandfold(name)
    this.said.set(this.nameFor(name), name)
  }

  private placeFilled(first: number): void {
    this.filled = this.plan.filled.map(({ field, bytes }, nth) => {
      return { at: first + nth, place: placeOf(field as FieldName), bytes }
    })
  }

  override readWithoutHeader(): void {
    super.readWithoutHeader()
    for (const { field } of this.plan.filled) super.addColumn(field)
    this.placeFilled(0)
  }

  override addColumn(given: string): number {
    const name = columnName(given)
    const at = super.addColumn(this.nameFor(name))
    if (at < 0 || this.copies[at] !== undefined) return at
    this.noteColumn(at, name)
    this.copies[at] = this.plan.copiesOf(name).map(field => super.addColumn(field))
    return at
  }

  override nameUnknown(column: string, row: number): void {
    if (!this.plan.isLeftOut(column)) super.nameUnknown(column, row)
  }

  override put(at: number, bytes: Uint8Array, start: number, end: number): void {
    for (const copy of this.copies[at] ?? []) super.put(copy, bytes, start, end)
    if (!this.large[at]) {
      super.put(at, bytes, start, end)
      return
    }
    const ours = encoder.encode(timesThousand(decoder.decode(bytes.subarray(start, end))))
    super.put(at, ours, 0, ours.length)
  }

  override end(isWhole: boolean): void {
    for (const { at, place, bytes } of isWhole ? this.filled : []) {
      if (this.columns!.isBlank(place)) super.put(at, bytes, 0, bytes.length)
    }
    super.end(isWhole)
  }

  protected override nameInFile(column: string): string {
    return this.said.get(column) ?? column
  }
}

/** Rows to read a file into. */
export function rowsFor(options: ReadOptions): ParcelRows {
  return options.plan ? new PlannedRows(options, options.plan) : new ParcelRows(options)
}
