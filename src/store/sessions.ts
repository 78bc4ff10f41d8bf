/** Sessions of people who have signed in; the secret is in their cookie, its digest is here. */
import type { Role } from './roles.js'
import { digestOf, keyedDigest, newSecret } from './secrets.js'
import type { Sql } from './sql.js'

const minute = 60_000
/** A session ends this long after it was last used, */
export const idleTime = 120 * minute
/** and this long after it began, however much it is used. */
export const wholeTime = 12 * 60 * minute
/** Sessions of one account at a time; the oldest makes room. */
const mostSessions = 20

export interface Session {
  readonly account: number
  readonly name: string
  readonly role: Role
  readonly expiresAt: Date
}

interface Row {
  readonly account: number
  readonly name: string
  readonly role: Role
  readonly last_used_at: string
  readonly expires_at: string
}

/** When a session ends if it is not used again. */
export function endOf(lastUsedAt: Date, expiresAt: Date): Date {
  return new Date(Math.min(lastUsedAt.getTime() + idleTime, expiresAt.getTime()))
}

/** Begins a session; returns the secret, which is not kept. */
export async function beginSession(
  sql: Sql,
  { account, address }: { readonly account: number; readonly address: string },
  now: Date,
): Promise<{ readonly secret: string; readonly expiresAt: Date }> {
  const secret = newSecret()
  const expiresAt = new Date(now.getTime() + wholeTime)
  await sql.query(
    `insert into session (token_digest, account, address, created_at, last_used_at, expires_at)
     values ($1, $2, $3, $4, $4, $5)`,
    [digestOf(secret), account, address, now, expiresAt],
  )
  await sql.query(
    `delete from session where account = $1 and token_digest not in (
       select token_digest from session where account = $1 order by created_at desc limit ${mostSessions})`,
    [account],
  )
  return { secret, expiresAt: endOf(now, expiresAt) }
}

/** The session of a secret, as long as it lives and its account may come in. */
export async function findSession(
  sql: Sql,
  secret: string,
  now: Date,
): Promise<Session | undefined> {
  const digest = digestOf(secret)
  const [row] = await sql.query<Row>(
    `select account, name, role, last_used_at, expires_at
     from session join account on account.id = session.account
     where token_digest = $1 and disabled_at is null`,
    [digest],
  )
  if (!row) return undefined
  const expiresAt = endOf(new Date(row.last_used_at), new Date(row.expires_at))
  if (expiresAt <= now) return undefined
  await noteUse(sql, digest, { lastUsedAt: new Date(row.last_used_at), now })
  return { account: row.account, name: row.name, role: row.role, expiresAt }
}

/** Noted once a minute, not with each request. */
async function noteUse(
  sql: Sql,
  digest: string,
  { lastUsedAt, now }: { readonly lastUsedAt: Date; readonly now: Date },
): Promise<void> {
  if (now.getTime() - lastUsedAt.getTime() < minute) return
  await sql.query('update session set last_used_at = $2 where token_digest = $1', [digest, now])
}

export async function endSession(sql: Sql, secret: string): Promise<void> {
  await sql.query('delete from session where token_digest = $1', [digestOf(secret)])
}

export async function dropOldSessions(sql: Sql, now: Date): Promise<void> {
  const idle = new Date(now.getTime() - idleTime)
  await sql.query('delete from session where expires_at <= $1 or last_used_at <= $2', [now, idle])
}

/** What a page sends with each write: it follows from the session, and no other site can read it. */
export function csrfTokenOf(key: Uint8Array, secret: string): string {
  return keyedDigest(key, 'csrf', secret)
}
