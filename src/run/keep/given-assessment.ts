/** Keeps parcels that came as JSON and were judged at once, the same way as those of a file. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Answer, Assessment, InputLine } from '../../assess/assess.js'
import { rulesHash } from '../../assess/rules-hash.js'
import type { Bench } from '../../assess/work.js'
import { csvLine } from '../../files/csv-table.js'
import { problemCells, problemsHeader } from '../../files/problems-csv.js'
import { type FieldName, fieldOf } from '../../parcel/fields.js'
import { keepEditions } from '../../store/editions.js'
import { keepBlock } from '../../store/keep-block.js'
import { assessmentById, insertAssessment, moveAssessment } from '../../store/kept-assessment.js'
import { insertFile } from '../../store/kept-file.js'
import { freshKey, type Keys } from '../../store/keys.js'
import { newId } from '../../store/new-id.js'
import { recordAssessment } from '../../store/record-assessment.js'
import type { Sql } from '../../store/sql.js'
import { subjectsFor } from '../../store/subjects.js'
import { type DecisionRow, decisionOf } from './decision-row.js'
import { type InputRecord, plainCountry } from './input-record.js'
import type { JobOptions } from './job-options.js'
import type { KeepFolder } from './keep-folder.js'
import { problemRow, ResultKeeper } from './keep-results.js'
import { decisionsOf } from './result-rows.js'
import { receive } from './sealed-upload.js'

export interface GivenAssessment {
  readonly lines: readonly InputLine[]
  readonly result: Assessment
  readonly bench: Bench
  readonly options: JobOptions
  readonly by: string
  /** The instant at which the earlier parcels were known that it was combined with. */
  readonly historyKnownAt?: string | undefined
}

export interface GivenTo {
  readonly sql: Sql
  readonly keys: Keys
  readonly folder: KeepFolder
  readonly release: string
  readonly now: Date
  /** Whether the answers may stand for real ones. */
  readonly isReal: boolean
}

/** What the request is called in problems, and in the list of files. */
const requestName = 'request.ndjson'
const mostBytes = { text: 2 ** 27, binary: 0 }

/** The columns that any of the lines gives, in the order in which they come. */
function columnsIn(lines: readonly InputLine[]): readonly FieldName[] {
  const names = new Set(lines.flatMap(line => Object.keys(line)))
  return [...names].filter(name => fieldOf(name)) as FieldName[]
}

function recordOf(line: InputLine, at: number, columns: readonly FieldName[]): InputRecord {
  const textOf = (name: FieldName): string => String(line[name] ?? '').trim()
  const isPersonal = (name: FieldName): boolean => fieldOf(name)!.personal
  const plain = columns.filter(name => !isPersonal(name)).map(textOf)
  const personal = columns.filter(name => isPersonal(name) && textOf(name) !== '')
  return {
    record: at + 1,
    input: Buffer.from(csvLine(plain)),
    personal:
      personal.length === 0
        ? undefined
        : Object.fromEntries(personal.map(one => [one, textOf(one)])),
    declaredOn: textOf('declared_on'),
    arrivedOn: textOf('arrived_on'),
    channel: textOf('channel'),
    shipFrom: plainCountry(textOf('ship_from')),
    platform: textOf('platform'),
    currency: textOf('currency'),
    parcel: textOf('parcel'),
  }
}

/** Parcels whose lines do not stand together. */
function splitIn(answers: readonly Answer[]): ReadonlySet<string> {
  const begun = new Set<string>()
  const split = new Set<string>()
  answers.forEach(({ parcel }, at) => {
    if (parcel === answers[at - 1]?.parcel) return
    if (begun.has(parcel)) split.add(parcel)
    begun.add(parcel)
  })
  return split
}

function problemsOf({ result }: GivenAssessment): readonly (readonly string[])[] {
  const sorted = [...result.problems].sort((a, b) => a.row - b.row)
  return sorted.map(problem => problemCells(requestName, problem))
}

function countStates(answers: readonly Answer[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { state } of answers) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

async function* oneBatch(
  pairs: readonly (readonly [InputRecord, DecisionRow])[],
): AsyncGenerator<readonly (readonly [InputRecord, DecisionRow])[]> {
  yield pairs
}

/** Seals the request as it would have come as a file, and enters it; returns the assessment. */
async function enter(given: GivenAssessment, to: GivenTo, fileKey: Buffer): Promise<string> {
  const { sql, keys, folder, now } = to
  const text = given.lines.map(line => `${JSON.stringify(line)}\n`).join('')
  const id = newId(now)
  const received = await receive(Readable.from([Buffer.from(text)]), {
    path: folder.file({ id, copy: 0 }),
    key: fileKey,
    name: requestName,
    mostBytes,
    requireDisk: folder.requireDisk(text.length),
  })
  const assessment = newId(now)
  const at = now.toISOString()
  const { by, options, historyKnownAt } = given
  const own = { id, name: requestName, format: 'json', columns: null } as const
  const file = { ...received, ...own, by, receivedAt: at }
  await sql.transaction(async inner => {
    await insertFile(inner, file, keys.wrap(fileKey))
    const asked = { file: id, options, isReal: to.isReal, by, createdAt: at, historyKnownAt }
    await insertAssessment(inner, { id: assessment, ...asked })
    await moveAssessment(inner, assessment, { from: ['queued'], to: 'running' })
  })
  return assessment
}

async function sha256Of(parts: AsyncIterable<Uint8Array> | Iterable<string>): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** Keeps what was judged; returns the id of its assessment. */
export async function keepGiven(given: GivenAssessment, to: GivenTo): Promise<string> {
  const { sql, keys, release, now } = to
  const { lines, result, bench, options } = given
  const fileKey = freshKey()
  const id = await enter(given, to, fileKey)
  const kept = (await assessmentById(sql, id))!
  const at = now.toISOString()
  const columns = columnsIn(lines)
  const declaredOn = options.declaredOn ?? ''
  const keeper = new ResultKeeper(
    // A request has no columns that it could lack as a whole: what is missing is each parcel's own.
    { assessment: kept.number, reasonsOfFile: new Map(), keys, fileKey, bench, declaredOn },
    {
      hasBlock: () => false,
      find: wanted => subjectsFor(sql, wanted, at),
      keepBlock: async block => {
        await keepBlock(sql, kept, block)
      },
      keepEditions: found =>
        keepEditions(
          sql,
          found.map(one => ({ ...one, release, recordedAt: at })),
        ),
    },
  )
  const { answers } = result
  const pairs = lines.map(
    (line, n) => [recordOf(line, n, columns), decisionOf(answers[n]!)] as const,
  )
  const split = splitIn(answers)
  const { counts: own, ...counts } = await keeper.keepPairs(oneBatch(pairs), parcel =>
    split.has(parcel),
  )
  const problems = problemsOf(given)
  const rows = problems.map((cells, n) => problemRow(kept.number, n + 1, cells))
  if (rows.length > 0) await keeper.keepProblemRows(rows)
  await recordAssessment(sql, kept, {
    ...{ ...counts, at, release, rules: rulesHash, problems: rows.length },
    lacking: {},
    schedule: `${bench.schedule.id} ${bench.schedule.digest}`,
    inputColumns: columns.filter(name => !fieldOf(name)!.personal),
    decisionsSha256: await sha256Of(decisionsOf(sql, kept.number)),
    problemsSha256: await sha256Of([
      problemsHeader,
      ...problems.map(cells => `${csvLine(cells)}\n`),
    ]),
    summary: { ...counts, states: countStates(answers), kept: own },
  })
  return id
}
