/** Earlier parcels of the persons in a file, fetched from the store and sealed beside it. */
import { join } from 'node:path'
import { readCsvTable } from '../../files/csv-table.js'
import { SealedWriter } from '../../files/sealed-file.js'
import { unsealHere } from '../../files/sealed-input.js'
import type { ColumnPlan } from '../../parcel/column-plan.js'
import type { EarlierColumns, EarlierLine } from '../../store/earlier-lines.js'
import { type Keys, unseal } from '../../store/keys.js'
import { personOf, readRecords } from './input-record.js'
import { aboutParcel } from './sealed-block.js'

/** Where earlier parcels are asked for: those of all persons that were told. */
export interface HistorySource {
  tell(hashes: readonly string[]): Promise<void>
  /** Ends behind the last lines. */
  earlier(): AsyncIterable<EarlierPart>
}

export interface EarlierPart {
  readonly lines: readonly EarlierLine[]
  /** Those of assessments that no part before told of. */
  readonly columns: readonly EarlierColumns[]
}

export interface HistoryTask {
  /** The sealed file, and its key. */
  readonly path: string
  readonly plan: ColumnPlan | undefined
  readonly fileKey: Uint8Array
  readonly folder: string
  readonly keys: Keys
}

/** Persons are told in parts of so many. */
const personsAtOnce = 10_000

/** A line as a record of its file, by name. */
export interface EarlierRecord {
  readonly parcel: string
  readonly record: Readonly<Record<string, string>>
}

async function tellPersons(
  { path, plan, keys }: HistoryTask,
  source: HistorySource,
): Promise<void> {
  let hashes = new Set<string>()
  const tell = async (): Promise<void> => {
    if (hashes.size > 0) await source.tell([...hashes])
    hashes = new Set()
  }
  for await (const { records } of readRecords(path, plan)) {
    for (const { personal } of records) {
      const person = personOf(personal)
      if (person !== '') hashes.add(keys.joinHash(person).toString('hex'))
      if (hashes.size >= personsAtOnce) await tell()
    }
  }
  await tell()
}

function personalOf(one: EarlierLine, keys: Keys): Readonly<Record<string, string>> {
  const wrapped = Buffer.from(one.wrapped, 'hex')
  const key = keys.unwrap({ wrapped, version: one.version })
  const sealed = Buffer.from(one.personal!, 'hex').subarray(1)
  return JSON.parse(unseal(key, sealed, aboutParcel(one.assessment, one.parcelSeq)).toString())
}

/** What is personal in it is opened. */
function recordOf(one: EarlierLine, columns: EarlierColumns, keys: Keys): EarlierRecord {
  const cells = readCsvTable(one.input).header
  const record: Record<string, string> = {}
  columns.columns.forEach((name, at) => {
    if (cells[at]) record[name] = cells[at]
  })
  if (columns.declaredOn !== null) record['declared_on'] ??= columns.declaredOn
  const personal = one.personal === null ? {} : personalOf(one, keys)
  return { parcel: one.parcel, record: { ...record, ...personal } }
}

/** All that a source has, in its order. */
export async function* earlierRecords(
  source: HistorySource,
  keys: Keys,
): AsyncGenerator<EarlierRecord> {
  const columns = new Map<number, EarlierColumns>()
  for await (const part of source.earlier()) {
    for (const one of part.columns) columns.set(one.assessment, one)
    for (const one of part.lines) yield recordOf(one, columns.get(one.assessment)!, keys)
  }
}

async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Those of some parcels that the file has too: judged again, they are not earlier ones. */
async function parcelsAlsoIn(
  { path, plan }: HistoryTask,
  parcels: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for await (const { records } of readRecords(path, plan)) {
    for (const { parcel } of records) if (parcels.has(parcel)) found.add(parcel)
  }
  return found
}

/**
 * Writes the history of a file; returns its path, or nothing where there is none. The bytes on the
 * disk are sealed with the key of the file.
 */
export async function fetchHistory(
  task: HistoryTask,
  source: HistorySource,
): Promise<string | undefined> {
  await tellPersons(task, source)
  const lines = await allOf(earlierRecords(source, task.keys))
  if (lines.length === 0) return undefined
  const known = await parcelsAlsoIn(task, new Set(lines.map(({ parcel }) => parcel)))
  const earlier = lines.filter(({ parcel }) => !known.has(parcel))
  if (earlier.length === 0) return undefined
  const path = join(task.folder, 'history.ndjson')
  const writer = new SealedWriter(path, task.fileKey)
  for (const { record } of earlier) writer.put(Buffer.from(`${JSON.stringify(record)}\n`))
  writer.finish()
  unsealHere(path, task.fileKey)
  return path
}
