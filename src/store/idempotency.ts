/** Idempotency keys: a request that is sent again gets the answer it got, and does nothing. */
import type { Sql } from './sql.js'

const hour = 3_600_000
/** For so long a key is remembered. */
export const keptFor = 24 * hour
/** A request that has not ended by then was cut off with its server. */
export const givenUpAfter = hour

export interface Claim {
  readonly who: string
  readonly key: string
  /** Keyed digest of what was asked, so that a key is not used for two things. */
  readonly digest: string
}

export interface KeptAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Claimed =
  | { readonly state: 'new' }
  | { readonly state: 'running' }
  | { readonly state: 'other' }
  | { readonly state: 'done'; readonly answer: KeptAnswer }

interface Row {
  readonly request_digest: string
  readonly begun_at: string
  readonly status: number | null
  readonly headers: string | null
  readonly body: string | null
}

/** Takes a key for a request, or tells what became of the one that has it. */
export async function claimKey(sql: Sql, claim: Claim, now: Date): Promise<Claimed> {
  const { who, key, digest } = claim
  const [mine] = await sql.query(
    `insert into idempotency_key (who, key, request_digest, begun_at) values ($1, $2, $3, $4)
     on conflict (who, key) do update
       set request_digest = $3, begun_at = $4, status = null, headers = null, body = null
       where idempotency_key.begun_at < $5
          or (idempotency_key.status is null and idempotency_key.begun_at < $6)
     returning 1 as taken`,
    [who, key, digest, now, before(now, keptFor), before(now, givenUpAfter)],
  )
  if (mine) return { state: 'new' }
  const [row] = await sql.query<Row>(
    `select request_digest, begun_at, status, headers, body
     from idempotency_key where who = $1 and key = $2`,
    [who, key],
  )
  return row ? stateOf(row, digest) : { state: 'running' }
}

function before(now: Date, time: number): Date {
  return new Date(now.getTime() - time)
}

function stateOf(row: Row, digest: string): Claimed {
  if (row.request_digest !== digest) return { state: 'other' }
  if (row.status === null) return { state: 'running' }
  const headers = JSON.parse(row.headers ?? '{}') as Record<string, string>
  return { state: 'done', answer: { status: row.status, headers, body: row.body ?? '' } }
}

export async function keepAnswer(
  sql: Sql,
  { who, key }: Claim,
  { status, headers, body }: KeptAnswer,
): Promise<void> {
  await sql.query(
    `update idempotency_key set status = $3, headers = $4, body = $5 where who = $1 and key = $2`,
    [who, key, status, JSON.stringify(headers), body],
  )
}

/** Lets a key go whose request failed by no fault of its own, so that it can be sent again. */
export async function releaseKey(sql: Sql, { who, key }: Claim): Promise<void> {
  await sql.query('delete from idempotency_key where who = $1 and key = $2 and status is null', [
    who,
    key,
  ])
}

export async function dropOldKeys(sql: Sql, now: Date): Promise<void> {
  await sql.query('delete from idempotency_key where begun_at < $1', [before(now, keptFor)])
}
