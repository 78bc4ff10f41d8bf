/** What was written, by whom, when, from where and how it ended; nothing here is ever changed. */
import { codeId } from '../basis/codes.js'
import { day } from '../basis/day.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { personalDataStandard } from '../law/kr/personal-data-standard.js'
import { declaredOn, versionOn } from '../law/law-on.js'
import type { Sql } from './sql.js'

export type How = 'local' | 'session' | 'token' | 'command' | 'nobody'
export type Result = 'done' | 'refused' | 'failed'

export interface AuditBegin {
  readonly request: string
  readonly who: string
  readonly how: How
  /** Name of the operation, as in the API's description. */
  readonly operation: string
  /** What it is about, by its number; never anything personal. */
  readonly target: string
  readonly address: string
}

export interface AuditEnd {
  readonly audit: number
  readonly status: number
  /** Number of what was made, where something was. */
  readonly made: string
}

export interface AuditEntry extends AuditBegin {
  readonly id: number
  readonly begunAt: Date
  /** Undefined where the end was never noted: the server was killed, or is still at it. */
  readonly endedAt: Date | undefined
  readonly status: number | undefined
  readonly result: Result | undefined
  readonly made: string
}

export function resultOf(status: number): Result {
  if (status < 400) return 'done'
  return status < 500 ? 'refused' : 'failed'
}

/** Notes a write before it begins: where that cannot be, there is no write. */
export async function noteBegin(sql: Sql, begin: AuditBegin, now: Date): Promise<number> {
  const { request, who, how, operation, target, address } = begin
  const [row] = await sql.query<{ readonly id: number }>(
    `insert into audit (begun_at, request, who, how, operation, target, address)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [now, request, who, how, operation, target, address],
  )
  return row!.id
}

export async function noteEnd(sql: Sql, end: AuditEnd, now: Date): Promise<void> {
  await sql.query(
    `insert into audit_end (audit, ended_at, status, result, made)
     values ($1, $2, $3, $4, $5)`,
    [end.audit, now, end.status, resultOf(end.status), end.made],
  )
}

interface Row {
  readonly id: number
  readonly begun_at: string
  readonly request: string
  readonly who: string
  readonly how: How
  readonly operation: string
  readonly target: string
  readonly address: string
  readonly ended_at: string | null
  readonly status: number | null
  readonly result: Result | null
  readonly made: string | null
}

function entryOf(row: Row): AuditEntry {
  const { id, request, who, how, operation, target, address } = row
  return {
    ...{ id, request, who, how, operation, target, address },
    begunAt: new Date(row.begun_at),
    endedAt: row.ended_at ? new Date(row.ended_at) : undefined,
    status: row.status ?? undefined,
    result: row.result ?? undefined,
    made: row.made ?? '',
  }
}

export interface AuditQuery {
  readonly who?: string | undefined
  readonly operation?: string | undefined
  /** Begun from this instant on, and before that one. */
  readonly from?: Date | undefined
  readonly until?: Date | undefined
  /** Entries before this number; the newest first. */
  readonly before?: number | undefined
  readonly limit: number
}

export async function listAudit(sql: Sql, query: AuditQuery): Promise<readonly AuditEntry[]> {
  const rows = await sql.query<Row>(
    `select audit.id, begun_at, request, who, how, operation, target, address,
       ended_at, status, result, made
     from audit left join audit_end on audit_end.audit = audit.id
     where ($1::text is null or who = $1) and ($2::text is null or operation = $2)
       and ($3::bigint is null or audit.id < $3::bigint)
       and ($4::timestamptz is null or begun_at >= $4) and ($5::timestamptz is null or begun_at < $5)
     order by audit.id desc limit $6::integer`,
    [
      ...[query.who ?? null, query.operation ?? null, query.before ?? null],
      ...[query.from ?? null, query.until ?? null, query.limit],
    ],
  )
  return rows.map(entryOf)
}

/** What the page and the command that erase a person are noted as. */
const erasing = `from audit join audit_end on audit_end.audit = audit.id
  where operation in ('persons-erase', 'erase') and result = 'done'`

export interface NotedErasure {
  readonly endedAt: string
  /** What it came to, as it was noted: numbers alone. */
  readonly made: string
}

/** Erasures of persons that were asked for, the newest first. */
export function notedErasures(sql: Sql, limit: number): Promise<readonly NotedErasure[]> {
  return sql.query<NotedErasure>(
    `select ended_at as "endedAt", made ${erasing} order by audit.id desc limit $1::integer`,
    [limit],
  )
}

export async function countErasures(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ count: number }>(`select count(*)::int as count ${erasing}`)
  return row!.count
}

const mostNames = 1000

/** The accounts and commands that stand in the audit, each once, found name by name. */
export async function namesInAudit(sql: Sql): Promise<readonly string[]> {
  const rows = await sql.query<{ who: string }>(
    `with recursive name (who) as (
       (select who from audit order by who limit 1)
       union all
       select (select a.who from audit a where a.who > name.who order by a.who limit 1)
       from name where name.who is not null)
     select who from name where who is not null and who <> '' limit $1::integer`,
    [mostNames],
  )
  return rows.map(({ who }) => who)
}

const dayLength = 10
const entriesAtOnce = 5000

/** The last day before which everything may be taken away: the longer term of the law of today. */
function lastDropped(now: Date): string {
  const before = new Date(now)
  const today = day(now.toISOString().slice(0, dayLength))
  const { value: years } = versionOn(personalDataStandard.accessLogYears, declaredOn(today))!
  before.setUTCFullYear(before.getUTCFullYear() - years)
  return before.toISOString().slice(0, dayLength)
}

/** A write that was begun before a day and ended after it stays. */
const old = `select a.id from audit a left join audit_end e on e.audit = a.id
  where a.begun_at < $1::timestamptz and coalesce(e.ended_at, a.begun_at) < $1::timestamptz
  order by a.id limit ${entriesAtOnce}`

/** Takes away what was noted before a day (of Greenwich); returns how many entries. */
export async function dropAudit(sql: Sql, before: string, now: Date): Promise<number> {
  const last = lastDropped(now)
  if (before > last) {
    throw new Unusable(fileProblem(codeId['audit_too_young']!, before, { allowed: last }))
  }
  for (let count = 0; ; ) {
    const gone = await sql.transaction(async inner => {
      const rows = await inner.query<{ id: number }>(old, [`${before}T00:00:00Z`])
      const ids = rows.map(({ id }) => id)
      await inner.query('delete from audit_end where audit = any($1::bigint[])', [ids])
      await inner.query('delete from audit where id = any($1::bigint[])', [ids])
      return ids.length
    })
    count += gone
    if (gone < entriesAtOnce) return count
  }
}
