/** Earlier parcels of the persons in a file, fetched from the store and sealed beside it. */
import { join } from 'node:path'
import { readCsvTable } from '../../files/csv-table.js'
import { SealedWriter } from '../../files/sealed-file.js'
import { unsealHere } from '../../files/sealed-input.js'
import type { EarlierColumns, EarlierLine } from '../../store/earlier-lines.js'
import { Keys, unseal } from '../../store/keys.js'
import { personOf, readRecords } from './input-record.js'
import type { JobLine } from './job-line.js'
import type { JobHears, JobStart } from './job-messages.js'
import { aboutParcel } from './sealed-block.js'

type Earlier = Extract<JobHears, { readonly columns: unknown }>

/** Persons are asked for in parts of so many. */
const personsAtOnce = 10_000

interface Line {
  readonly parcel: string
  readonly text: string
}

/** Tells the server all persons of the file. */
async function tellPersons(start: JobStart, keys: Keys, line: JobLine): Promise<void> {
  let hashes = new Set<string>()
  const tell = async (): Promise<void> => {
    if (hashes.size > 0) await line.ask({ say: 'known', hashes: [...hashes] })
    hashes = new Set()
  }
  for await (const { records } of readRecords(start.path)) {
    for (const { personal } of records) {
      const person = personOf(personal)
      if (person !== '') hashes.add(keys.joinHash(person).toString('hex'))
      if (hashes.size >= personsAtOnce) await tell()
    }
  }
  await tell()
}

/** A line as a record of its file, by name, with what is personal opened. */
function lineOf(one: EarlierLine, columns: EarlierColumns, keys: Keys): Line {
  const [cells = []] = [readCsvTable(one.input).header]
  const given = columns.columns.map((name, at) => [name, cells[at] ?? ''] as const)
  const record = Object.fromEntries(given.filter(([, value]) => value !== ''))
  if (columns.declaredOn !== null) record['declared_on'] ??= columns.declaredOn
  const personal = one.personal === null ? {} : personalOf(one, keys)
  return { parcel: one.parcel, text: `${JSON.stringify({ ...record, ...personal })}\n` }
}

function personalOf(one: EarlierLine, keys: Keys): Readonly<Record<string, string>> {
  const wrapped = Buffer.from(one.wrapped, 'hex')
  const key = keys.unwrap({ wrapped, version: one.version })
  const sealed = Buffer.from(one.personal!, 'hex').subarray(1)
  return JSON.parse(unseal(key, sealed, aboutParcel(one.assessment, one.parcelSeq)).toString())
}

async function* earlierLines(line: JobLine, keys: Keys): AsyncGenerator<Line> {
  await line.say({ say: 'earlier' })
  const columns = new Map<number, EarlierColumns>()
  for (;;) {
    const part = await line.hear<Earlier>()
    if (part.lines.length === 0) return
    for (const one of part.columns) columns.set(one.assessment, one)
    for (const one of part.lines) yield lineOf(one, columns.get(one.assessment)!, keys)
  }
}

/** Those of some parcels that the file has too: judged again, they are not earlier ones. */
async function parcelsAlsoIn(
  path: string,
  parcels: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for await (const { columns, records } of readRecords(path)) {
    const at = columns.indexOf('parcel')
    for (const { input } of records) {
      const parcel = readCsvTable(Buffer.from(input).toString()).header[at] ?? ''
      if (parcels.has(parcel)) found.add(parcel)
    }
  }
  return found
}

/**
 * Writes the history of a file; returns its path, or nothing where there is none. The bytes on the
 * disk are sealed with the key of the file.
 */
export async function fetchHistory(start: JobStart, line: JobLine): Promise<string | undefined> {
  const keys = new Keys(JSON.parse(start.keys))
  await tellPersons(start, keys, line)
  const lines: Line[] = []
  for await (const one of earlierLines(line, keys)) lines.push(one)
  if (lines.length === 0) return undefined
  const known = await parcelsAlsoIn(start.path, new Set(lines.map(({ parcel }) => parcel)))
  const earlier = lines.filter(({ parcel }) => !known.has(parcel))
  if (earlier.length === 0) return undefined
  const path = join(start.folder, 'history.ndjson')
  const key = Buffer.from(start.fileKey, 'hex')
  const writer = new SealedWriter(path, key)
  for (const { text } of earlier) writer.put(Buffer.from(text))
  writer.finish()
  unsealHere(path, key)
  return path
}
