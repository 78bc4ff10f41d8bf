/** Assessments: what was asked of a file, how far it is, and what came out. */
import type { Problem } from '../basis/problem.js'
import { fileColumns, type KeptFile, type PageAsked } from './kept-file.js'
import { isId } from './new-id.js'
import { type Page, pageOf, placeAfter } from './page.js'
import type { Sql } from './sql.js'

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

/** What rules, schedule and release an assessment was made with. */
export interface MadeWith {
  readonly rules: string
  readonly schedule: string
  readonly release: string
}

/** A file with the same bytes that came before, and what it was judged as. */
export interface SameFile {
  readonly assessment: string
  readonly name: string
  readonly by: string
  readonly receivedAt: string
}

export interface KeptAssessment {
  /** Its number among the rows that belong to it; nobody outside sees it. */
  readonly number: number
  readonly id: string
  readonly file: KeptFile
  readonly options: unknown
  readonly isReal: boolean
  readonly state: JobState
  readonly by: string
  readonly createdAt: string
  readonly historyKnownAt: string | null
  readonly recordedAt: string | null
  readonly madeWith: MadeWith | null
  readonly inputColumns: readonly string[]
  readonly lines: number
  readonly parcels: number
  readonly problems: number
  readonly decisionsSha256: string | null
  readonly problemsSha256: string | null
  readonly summary: unknown
  readonly failure: Problem | null
  readonly sameFile: SameFile | null
}

interface Row extends Omit<KeptAssessment, 'file' | 'madeWith' | 'sameFile'> {
  readonly release: string | null
  readonly rules: string | null
  readonly schedule: string | null
}

const fileNames = ['id', 'name', 'sha256', 'bytes', 'format', 'isPacked', 'by', 'receivedAt']
const laterNames = ['erasedAt', 'reducedAt', 'columns', 'copy', 'isMadeUp', 'isJudged']
const ofFile = [...fileNames, ...laterNames, 'withdrawnAt', 'withdrawnBy']
const ofSame = ['assessment', 'name', 'by', 'receivedAt']

const columns = `a.number, a.id, a.options, a.is_real as "isReal", a.state, a.requested_by as "by",
  a.created_at as "createdAt", a.history_known_at as "historyKnownAt",
  a.recorded_at as "recordedAt", a.release, a.rules, a.schedule,
  coalesce(a.input_columns, '{}') as "inputColumns", a.lines, a.parcels, a.problems,
  a.decisions_sha256 as "decisionsSha256", a.problems_sha256 as "problemsSha256",
  a.summary, a.failure`

const joined = `from assessment a join lateral (select ${fileColumns} from file f
  where f.id = a.file_id) f on true
  left join lateral (
    select b.id as assessment, e.name, e.received_by as "by", e.received_at as "receivedAt"
    from file e join assessment b on b.file_id = e.id and b.recorded_at is not null
      and not b.is_withdrawal
    where e.sha256 = f.sha256 and (e.received_at, e.id) < (f."receivedAt", f.id)
    order by b.is_real desc, b.recorded_at desc limit 1) same on true`

/** What is joined comes with names of its own, so that all fits into one row. */
const told = (from: 'file' | 'same', alias: string, names: readonly string[]): string =>
  names.map(name => `${alias}."${name}" as "${from}_${name}"`).join()

const selected = `select ${columns}, ${told('file', 'f', ofFile)}, ${told('same', 'same', ofSame)}
  ${joined}`

function assessmentOf(row: Record<string, unknown>): KeptAssessment {
  const own = Object.entries(row).filter(([name]) => !/^(file|same)_/.test(name))
  const part = (from: 'file' | 'same', names: readonly string[]): unknown =>
    Object.fromEntries(names.map(name => [name, row[`${from}_${name}`]]))
  const { release, rules, schedule, ...rest } = Object.fromEntries(own) as unknown as Row
  const isMade = release !== null && rules !== null && schedule !== null
  const madeWith = isMade ? { release, rules, schedule } : null
  const sameFile = row['same_assessment'] === null ? null : (part('same', ofSame) as SameFile)
  return { ...rest, file: part('file', ofFile) as KeptFile, madeWith, sameFile }
}

async function assessmentsBy(
  sql: Sql,
  condition: string,
  values: readonly unknown[],
): Promise<readonly KeptAssessment[]> {
  const rows = await sql.query(`${selected} ${condition}`, values)
  return rows.map(assessmentOf)
}

export async function assessmentById(sql: Sql, id: string): Promise<KeptAssessment | undefined> {
  if (!isId(id)) return undefined
  return (await assessmentsBy(sql, 'where a.id = $1 and not a.is_withdrawal', [id]))[0]
}

/** Newest first. */
export async function listAssessments(
  sql: Sql,
  { limit, after }: PageAsked,
): Promise<Page<KeptAssessment>> {
  const [before = null] = after === undefined ? [] : placeAfter(after, ['number'])
  const rows = await assessmentsBy(
    sql,
    `where ($1::bigint is null or a.number < $1::bigint) and not a.is_withdrawal
     order by a.number desc limit $2`,
    [before, limit + 1],
  )
  return pageOf(rows, limit, { item: row => row, place: row => [row.number] })
}

/** Those that are in one of some states, in the order in which they were asked for. */
export function assessmentsIn(
  sql: Sql,
  states: readonly JobState[],
): Promise<readonly KeptAssessment[]> {
  return assessmentsBy(sql, 'where a.state = any($1) order by a.number', [[...states]])
}

/** Those that were given up and of which something is still there. */
export async function givenUp(sql: Sql): Promise<readonly number[]> {
  const rows = await sql.query<{ number: number }>(
    `select number from assessment a where state in ('failed', 'cancelled')
       and exists (select from kept_block b where b.assessment = a.number)`,
  )
  return rows.map(({ number }) => number)
}

export interface NewAssessment {
  readonly id: string
  readonly file: string
  readonly options: unknown
  readonly isReal: boolean
  readonly by: string
  readonly createdAt: string
  /** Where earlier parcels were looked at before it was entered. */
  readonly historyKnownAt?: string | undefined
}

export async function insertAssessment(sql: Sql, one: NewAssessment): Promise<void> {
  const { id, file, options, isReal, by, createdAt, historyKnownAt = null } = one
  await sql.query(
    `insert into assessment (id, file_id, options, is_real, state, requested_by, created_at,
       history_known_at) values ($1, $2, $3, $4, 'queued', $5, $6, $7)`,
    [id, file, JSON.stringify(options), isReal, by, createdAt, historyKnownAt],
  )
}

/** Moves an assessment from one of some states to another; false where it was in none of them. */
export async function moveAssessment(
  sql: Sql,
  id: string,
  move: { readonly from: readonly JobState[]; readonly to: JobState; readonly failure?: Problem },
): Promise<boolean> {
  const rows = await sql.query(
    `update assessment set state = $2, failure = $3 where id = $1 and state = any($4) returning id`,
    [id, move.to, move.failure ? JSON.stringify(move.failure) : null, [...move.from]],
  )
  return rows.length > 0
}

/** What is recorded later is recorded at a later instant: at this one nothing is added any more. */
export const lastRecord = `coalesce((select max(recorded_at) from assessment
  where recorded_at is not null), timestamptz 'epoch')`

/** Says at which instant the history of an assessment is looked at; it stays the first time it was said. */
export async function noteHistory(sql: Sql, number: number): Promise<string> {
  const [row] = await sql.query<{ at: string }>(
    `update assessment set history_known_at = coalesce(history_known_at, ${lastRecord})
     where number = $1 returning history_known_at as at`,
    [number],
  )
  return row!.at
}

/** The instant of the last record. */
export async function lastRecordedAt(sql: Sql): Promise<string> {
  const [row] = await sql.query<{ at: string }>(`select ${lastRecord} as at`)
  return row!.at
}
