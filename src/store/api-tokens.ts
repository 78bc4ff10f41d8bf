/** API tokens: shown once, kept as digests, cut down to scopes, never longer than their account. */
import { isScope, type Role } from './roles.js'
import { digestOf, newSecret } from './secrets.js'
import type { Sql } from './sql.js'

const day = 86_400_000
const minute = 60_000
export const usualDays = 90
export const mostDays = 366
const mostTokens = 100
const prefix = 'gwm_'

export interface ApiToken {
  readonly id: number
  readonly account: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly revokedAt: Date | undefined
  readonly lastUsedAt: Date | undefined
}

export interface NewToken {
  readonly account: number
  readonly name: string
  readonly scopes: readonly string[]
  readonly days: number
}

export interface TokenHolder {
  readonly account: number
  readonly name: string
  readonly role: Role
  readonly scopes: readonly string[]
  readonly expiresAt: Date
}

interface Row {
  readonly id: number
  readonly account: string
  readonly name: string
  readonly scopes: string
  readonly created_at: string
  readonly expires_at: string
  readonly revoked_at: string | null
  readonly last_used_at: string | null
}

function tokenOf(row: Row): ApiToken {
  return {
    id: row.id,
    account: row.account,
    name: row.name,
    scopes: row.scopes.split(' '),
    createdAt: new Date(row.created_at),
    expiresAt: new Date(row.expires_at),
    revokedAt: row.revoked_at ? new Date(row.revoked_at) : undefined,
    lastUsedAt: row.last_used_at ? new Date(row.last_used_at) : undefined,
  }
}

export function isTokenForm(text: string): boolean {
  return /^gwm_[\w-]{43}$/.test(text)
}

/** Makes a token; its secret is in the answer and nowhere else. */
export async function createToken(
  sql: Sql,
  { account, name, scopes, days }: NewToken,
  now: Date,
): Promise<{ readonly id: number; readonly secret: string; readonly expiresAt: Date } | undefined> {
  if (scopes.length === 0 || !scopes.every(isScope) || days < 1 || days > mostDays) return undefined
  const secret = newSecret(prefix)
  const expiresAt = new Date(now.getTime() + days * day)
  const words = [...new Set(scopes)].sort().join(' ')
  const [row] = await sql.query<{ readonly id: number }>(
    `insert into api_token (account, name, token_digest, scopes, created_at, expires_at)
     select $1, $2, $3, $4, $5, $6 where (
       select count(*) from api_token
       where account = $1 and revoked_at is null and expires_at > $5) < ${mostTokens}
     returning id`,
    [account, name, digestOf(secret), words, now, expiresAt],
  )
  return row && { id: row.id, secret, expiresAt }
}

/** Tokens of one account, or of all. */
export async function listTokens(sql: Sql, account?: number): Promise<readonly ApiToken[]> {
  const rows = await sql.query<Row>(
    `select api_token.id, account.name as account, api_token.name, scopes,
       api_token.created_at, expires_at, revoked_at, last_used_at
     from api_token join account on account.id = api_token.account
     where $1::integer is null or account.id = $1 order by api_token.id`,
    [account ?? null],
  )
  return rows.map(tokenOf)
}

/** Ends a token; an account that is named ends its own only. Returns whether there was one. */
export async function revokeToken(
  sql: Sql,
  { id, account }: { readonly id: number; readonly account: number | undefined },
  now: Date,
): Promise<boolean> {
  const rows = await sql.query(
    `update api_token set revoked_at = coalesce(revoked_at, $3)
     where id = $1 and ($2::integer is null or account = $2) returning id`,
    [id, account ?? null, now],
  )
  return rows.length > 0
}

interface HolderRow {
  readonly id: number
  readonly account: number
  readonly name: string
  readonly role: Role
  readonly scopes: string
  readonly expires_at: string
  readonly last_used_at: string | null
}

/** Who holds a token, with the role that the account has today. */
export async function findToken(
  sql: Sql,
  secret: string,
  now: Date,
): Promise<TokenHolder | undefined> {
  const [row] = await sql.query<HolderRow>(
    `select api_token.id, account.id as account, account.name, role, scopes, expires_at, last_used_at
     from api_token join account on account.id = api_token.account
     where token_digest = $1 and revoked_at is null and expires_at > $2 and disabled_at is null`,
    [digestOf(secret), now],
  )
  if (!row) return undefined
  const usedAt = row.last_used_at ? new Date(row.last_used_at).getTime() : 0
  if (now.getTime() - usedAt >= minute) {
    await sql.query('update api_token set last_used_at = $2 where id = $1', [row.id, now])
  }
  const { account, name, role } = row
  const expiresAt = new Date(row.expires_at)
  return { account, name, role, scopes: row.scopes.split(' '), expiresAt }
}
