/** Accounts: who may come in, with which role. */
import { type Hasher, type PasswordFault, passwordFault } from './passwords.js'
import type { Role } from './roles.js'
import type { Sql } from './sql.js'

export interface Account {
  readonly id: number
  readonly name: string
  readonly role: Role
  readonly createdAt: Date
  readonly isDisabled: boolean
}

export interface NewAccount {
  readonly name: string
  readonly role: Role
  readonly password: string
}

export type AccountFault =
  | { readonly fault: 'name_bad' | 'name_taken' | 'not_found' | 'last_admin' | 'first_not_admin' }
  | { readonly fault: 'password_bad'; readonly why: PasswordFault }

export interface AccountChange {
  readonly role?: Role
  readonly isDisabled?: boolean
  readonly password?: string
}

/** The name under which the machine's own user acts where no account is needed. */
export const localName = 'local'

/** Latin small letters only: no two names look alike. */
export function isAccountName(name: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,63}$/.test(name) && name !== localName
}

interface Row {
  readonly id: number
  readonly name: string
  readonly role: Role
  readonly created_at: string
  readonly disabled_at: string | null
}

const columns = 'id, name, role, created_at, disabled_at'

function accountOf(row: Row): Account {
  const { id, name, role } = row
  return { id, name, role, createdAt: new Date(row.created_at), isDisabled: !!row.disabled_at }
}

/** Whether anybody could sign in; the last admin always can. */
export async function hasAccounts(sql: Sql): Promise<boolean> {
  const rows = await sql.query('select 1 from account limit 1')
  return rows.length > 0
}

export async function listAccounts(sql: Sql): Promise<readonly Account[]> {
  const rows = await sql.query<Row>(`select ${columns} from account order by name`)
  return rows.map(accountOf)
}

export async function findAccount(sql: Sql, name: string): Promise<Account | undefined> {
  const [row] = await sql.query<Row>(`select ${columns} from account where name = $1`, [name])
  return row && accountOf(row)
}

/** An account with its stored hash; only who compares a password asks for it. */
export async function findSigner(
  sql: Sql,
  name: string,
): Promise<(Account & { readonly password: string }) | undefined> {
  const [row] = await sql.query<Row & { readonly password: string }>(
    `select ${columns}, password from account where name = $1`,
    [name],
  )
  return row && { ...accountOf(row), password: row.password }
}

export async function createAccount(
  sql: Sql,
  hasher: Hasher,
  { name, role, password }: NewAccount,
  now: Date,
): Promise<Account | AccountFault> {
  if (!isAccountName(name)) return { fault: 'name_bad' }
  const why = passwordFault(password, name)
  if (why) return { fault: 'password_bad', why }
  // Where there are accounts one signs in, and without an admin nobody could make another.
  if (role !== 'admin' && !(await hasAccounts(sql))) return { fault: 'first_not_admin' }
  const hash = await hasher.hash(password)
  const [row] = await sql.query<Row>(
    `insert into account (name, role, password, created_at, password_set_at)
     values ($1, $2, $3, $4, $4) on conflict (name) do nothing returning ${columns}`,
    [name, role, hash, now],
  )
  if (!row) return { fault: 'name_taken' }
  // Who makes the first account is who worked without one: the views go along.
  await sql.query(
    'update shelf set owner = $1 where owner = $2 and (select count(*) from account) = 1',
    [name, localName],
  )
  return accountOf(row)
}

/** Changes what is named; a new password, another role or a disabling ends all sessions. */
export async function changeAccount(
  sql: Sql,
  hasher: Hasher,
  { name, change }: { readonly name: string; readonly change: AccountChange },
  now: Date,
): Promise<Account | AccountFault> {
  const why = change.password === undefined ? undefined : passwordFault(change.password, name)
  if (why) return { fault: 'password_bad', why }
  const hash = change.password === undefined ? undefined : await hasher.hash(change.password)
  return sql.transaction(async within => {
    // One change at a time: two admins who disable each other must not both succeed.
    const rows = await within.query<Row>(`select ${columns} from account order by id for update`)
    const before = rows.find(row => row.name === name)
    if (!before) return { fault: 'not_found' }
    if (losesLastAdmin(rows.map(accountOf), name, change)) return { fault: 'last_admin' }
    return accountOf(await keepChange(within, { before, change, hash }, now))
  })
}

/** Whether nobody would be left who keeps accounts. */
export function losesLastAdmin(
  accounts: readonly Account[],
  name: string,
  { role, isDisabled }: AccountChange,
): boolean {
  const admins = accounts.filter(one => one.role === 'admin' && !one.isDisabled)
  const isOnly = admins.length === 1 && admins[0]!.name === name
  return isOnly && (isDisabled === true || (role !== undefined && role !== 'admin'))
}

async function keepChange(
  sql: Sql,
  given: {
    readonly before: Row
    readonly change: AccountChange
    readonly hash: string | undefined
  },
  now: Date,
): Promise<Row> {
  const { before, change, hash } = given
  const isDisabled = change.isDisabled ?? before.disabled_at !== null
  const disabledAt = isDisabled ? (before.disabled_at ?? now) : null
  const [row] = await sql.query<Row>(
    `update account set role = $2, disabled_at = $3, password = coalesce($4, password),
       password_set_at = case when $4::text is null then password_set_at else $5 end
     where id = $1 returning ${columns}`,
    [before.id, change.role ?? before.role, disabledAt, hash ?? null, now],
  )
  await sql.query('delete from session where account = $1', [before.id])
  return row!
}

/** Puts a hash of today's cost in the place of an older one of the same password. */
export async function renewHash(
  sql: Sql,
  { id, before, after }: { readonly id: number; readonly before: string; readonly after: string },
): Promise<void> {
  await sql.query('update account set password = $3 where id = $1 and password = $2', [
    id,
    before,
    after,
  ])
}
