/** Signing in: an attempt is counted first, then the password is compared. */
import { findSigner, renewHash } from './accounts.js'
import { dropOldLockouts, forgiveAttempt, subjectsOf, takeAttempt } from './lockout.js'
import type { Hasher } from './passwords.js'
import type { Role } from './roles.js'
import { beginSession, dropOldSessions } from './sessions.js'
import type { Sql } from './sql.js'

/** The store of accounts with what it needs from outside the database. */
export interface Gatehouse {
  readonly sql: Sql
  readonly hasher: Hasher
  /** Kept outside the database; makes digests of what could be guessed. */
  readonly key: Uint8Array
}

export interface Credentials {
  readonly name: string
  readonly password: string
  readonly address: string
}

export type SignIn =
  | {
      readonly outcome: 'in'
      readonly account: number
      readonly name: string
      readonly role: Role
      readonly secret: string
      readonly expiresAt: Date
    }
  | { readonly outcome: 'wrong' }
  | { readonly outcome: 'locked'; readonly until: Date }

/** Signs in; a wrong name, a wrong password and a disabled account look the same. */
export async function signIn(
  { sql, hasher, key }: Gatehouse,
  { name, password, address }: Credentials,
  now: Date,
): Promise<SignIn> {
  const subjects = subjectsOf(key, name, address)
  const { lockedUntil } = await takeAttempt(sql, subjects, now)
  if (lockedUntil) return { outcome: 'locked', until: lockedUntil }
  const signer = await findSigner(sql, name)
  const isMatch = await hasher.isMatch(password, signer?.password)
  if (!signer || !isMatch || signer.isDisabled) return { outcome: 'wrong' }
  await forgiveAttempt(sql, subjects, now)
  if (hasher.isOld(signer.password)) {
    const after = await hasher.hash(password)
    await renewHash(sql, { id: signer.id, before: signer.password, after })
  }
  await dropOldSessions(sql, now)
  await dropOldLockouts(sql, now)
  const session = await beginSession(sql, { account: signer.id, address }, now)
  const { id: account, role } = signer
  return { outcome: 'in', account, name, role, ...session }
}

/** Whether this is the password of an account; attempts count as those of signing in do. */
export async function confirmPassword(
  { sql, hasher, key }: Gatehouse,
  { name, password, address }: Credentials,
  now: Date,
): Promise<'right' | 'wrong' | Date> {
  const subjects = subjectsOf(key, name, address)
  const { lockedUntil } = await takeAttempt(sql, subjects, now)
  if (lockedUntil) return lockedUntil
  const signer = await findSigner(sql, name)
  if (!(await hasher.isMatch(password, signer?.password))) return 'wrong'
  await forgiveAttempt(sql, subjects, now)
  return 'right'
}
