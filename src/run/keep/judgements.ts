/** All that was ever said of one parcel, as it was known at an instant. */
import { answerFields } from '../../assess/answer-fields.js'
import type { Answer } from '../../assess/assess.js'
import { readCsvTable } from '../../files/csv-table.js'
import { isHeldAt } from '../../store/held-at.js'
import { answerColumns } from '../../store/keep-block.js'
import { fileById, type KeptFile } from '../../store/kept-file.js'
import type { When } from '../../store/parcel-query.js'
import type { Sql } from '../../store/sql.js'

export interface JudgedLine {
  /** Its row among the decisions, from 1. */
  readonly row: number
  /** The number of its record in the file. */
  readonly record: number
  /** What was given, never what is personal. */
  readonly input: Readonly<Record<string, string>>
  readonly answer: Answer
}

export interface KeptProblem {
  readonly file: string
  readonly record: number
  readonly column: string
  readonly start: number
  readonly length: number
  readonly code: string
  readonly value: string
  readonly ko: string
  readonly en: string
}

export interface Judgement {
  readonly assessment: string
  readonly recordedAt: string
  readonly isReal: boolean
  /** Whether it was the last real one at that time. */
  readonly isCurrent: boolean
  /** When its file was withdrawn after it. */
  readonly withdrawnAt: string | null
  readonly file: KeptFile
  readonly lines: readonly JudgedLine[]
  readonly problems: readonly KeptProblem[]
}

interface Found {
  readonly assessment: number
  readonly seq: number
  readonly lastSeq: number
  readonly id: string
  readonly file: string
  readonly recordedAt: string
  readonly isReal: boolean
  readonly columns: readonly string[] | null
  readonly isCurrent: boolean
  readonly withdrawnAt: string | null
}

const found = `select p.assessment, p.seq, p.last_seq as "lastSeq", a.id, a.file_id as file,
    a.recorded_at as "recordedAt", a.is_real as "isReal", a.input_columns as columns,
    a.is_real and not exists (
      select from superseded s join assessment b on b.number = s.by_assessment
      where s.assessment = p.assessment and s.seq = p.seq and b.recorded_at <= $2::timestamptz
        and ${isHeldAt('s', '$2')}
    ) as "isCurrent", (
      select b.recorded_at from superseded s join assessment b on b.number = s.by_assessment
      where s.assessment = p.assessment and s.seq = p.seq and b.is_withdrawal
        and b.recorded_at <= $2::timestamptz
    ) as "withdrawnAt"
  from parcel p join assessment a on a.number = p.assessment
  where p.parcel = $1 and a.recorded_at <= $2::timestamptz and p.day <= $3::date
  order by a.recorded_at desc, p.seq`

type Cells = Readonly<Record<string, string | number | null>>

export function inputOf(
  text: string,
  columns: readonly string[],
): Readonly<Record<string, string>> {
  const cells = readCsvTable(text).header
  const given = columns.map((name, at) => [name, cells[at] ?? ''] as const)
  return Object.fromEntries(given.filter(([, value]) => value !== ''))
}

function answerOf(row: Cells): Answer {
  const entries = answerFields.map(({ name }, at) => [name, String(row[answerColumns[at]!] ?? '')])
  return Object.fromEntries(entries) as Answer
}

async function linesOf(sql: Sql, one: Found): Promise<readonly JudgedLine[]> {
  const rows = await sql.query<Cells & { seq: number; record: number; input: string }>(
    `select seq, record, input, ${answerColumns.join()} from line
     where assessment = $1 and seq between $2 and $3 and parcel_seq = $2 order by seq`,
    [one.assessment, one.seq, one.lastSeq],
  )
  return rows.map(row => ({
    row: row.seq,
    record: row.record,
    input: inputOf(row.input, one.columns ?? []),
    answer: answerOf(row),
  }))
}

function problemsOf(sql: Sql, one: Found, records: readonly number[]) {
  return sql.query<KeptProblem>(
    `select coalesce(file, '') as file, record, coalesce(field, '') as "column", start, length, code,
       coalesce(value, '') as value, message_ko as ko, message_en as en
     from problem where assessment = $1 and record = any($2::bigint[]) order by number`,
    [one.assessment, [...records]],
  )
}

async function judgementOf(sql: Sql, one: Found): Promise<Judgement> {
  const { id, recordedAt, isReal, isCurrent, withdrawnAt } = one
  const lines = await linesOf(sql, one)
  const file = (await fileById(sql, one.file))!
  const all = await problemsOf(
    sql,
    one,
    lines.map(({ record }) => record),
  )
  // Records of a history have numbers of their own.
  const problems = all.filter(problem => problem.file === file.name)
  const told = { assessment: id, recordedAt, isReal, isCurrent, withdrawnAt }
  return { ...told, file, lines, problems }
}

/** Newest first; none where the parcel is not known at that time. */
export async function parcelJudgements(
  sql: Sql,
  parcel: string,
  { knownAt, asOf }: When,
): Promise<readonly Judgement[]> {
  const all = await sql.query<Found>(found, [parcel, knownAt, asOf])
  const judgements: Judgement[] = []
  for (const one of all) judgements.push(await judgementOf(sql, one))
  return judgements
}
