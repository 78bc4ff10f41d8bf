/** A sealed copy of a file without what is personal of somebody: all other rows stay as they are. */
import { closeSync, fsyncSync, openSync } from 'node:fs'
import { setImmediate as letOthers } from 'node:timers/promises'
import { readCsvTable } from '../../files/csv-table.js'
import { SealedWriter } from '../../files/sealed-file.js'
import type { ColumnPlan } from '../../parcel/column-plan.js'
import { fieldOf } from '../../parcel/fields.js'
import { type InputRecord, personOf, readRecords } from './input-record.js'

export interface CopyTask {
  /** A path whose bytes can be read. */
  readonly from: string
  /** What its columns are, where it is from elsewhere. */
  readonly plan: ColumnPlan | undefined
  readonly to: string
  readonly key: Uint8Array
  isErased(person: string): boolean
  /** What stands in the place of the person, so that the goods stay those of one. */
  readonly standIn: string
}

export interface Copied {
  readonly rows: number
  /** Rows of the person. */
  readonly taken: number
}

const given = 'erased'

/** That something was given is not personal, and rules ask for it; what it was is left out. */
function withoutPersonal(personal: NonNullable<InputRecord['personal']>, standIn: string) {
  const names = Object.keys(personal).filter(name => fieldOf(name)?.kind === 'given')
  return { person: standIn, ...Object.fromEntries(names.map(name => [name, given])) }
}

function plainOf(record: InputRecord, columns: readonly string[]): Record<string, string> {
  const cells = readCsvTable(Buffer.from(record.input).toString()).header
  const values = columns.map((name, at) => [name, cells[at] ?? ''] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== ''))
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** How many rows a file has, and how many of them are a person's. */
export async function rowsOf({
  from,
  plan,
  isErased,
}: Pick<CopyTask, 'from' | 'plan' | 'isErased'>): Promise<Copied> {
  let rows = 0
  let taken = 0
  for await (const { records } of readRecords(from, plan)) {
    rows += records.length
    for (const { personal } of records) taken += Number(isErased(personOf(personal)))
    await letOthers()
  }
  return { rows, taken }
}

/** Writes the rows as NDJSON, one for each record, in their order. */
export async function copyWithout(task: CopyTask): Promise<Copied> {
  const writer = new SealedWriter(task.to, task.key)
  let rows = 0
  let taken = 0
  try {
    for await (const { columns, records } of readRecords(task.from, task.plan)) {
      for (const record of records) {
        const personal = record.personal ?? {}
        const isTaken = task.isErased(personOf(personal))
        const kept = isTaken ? withoutPersonal(personal, task.standIn) : personal
        writer.put(Buffer.from(`${JSON.stringify({ ...plainOf(record, columns), ...kept })}\n`))
        rows++
        taken += Number(isTaken)
      }
      // Sealed bytes are read without waiting: a server answers others between two batches.
      await letOthers()
    }
  } finally {
    writer.finish()
  }
  sync(task.to)
  return { rows, taken }
}
