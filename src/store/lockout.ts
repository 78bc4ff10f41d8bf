/** How long failed sign-ins keep the next one waiting. */
import { isIPv6 } from 'node:net'
import { keyedDigest } from './secrets.js'
import type { Sql } from './sql.js'

/** The first failures are free; then the wait doubles from a second up to `longest` seconds. */
export interface LockoutRule {
  readonly free: number
  readonly longest: number
}

export interface Failures {
  readonly count: number
  readonly until: Date
  readonly lastAt: Date
}

const quarterHour = 900
const day = 86_400_000

/**
 * One name from one place is stopped soon and long. A name from everywhere is slowed only, so that
 * nobody can keep its owner out; a place that tries many names is stopped too.
 */
const rules = {
  'name-at-place': { free: 5, longest: quarterHour },
  name: { free: 20, longest: 60 },
  place: { free: 20, longest: quarterHour },
} as const satisfies Readonly<Record<string, LockoutRule>>

type Kind = keyof typeof rules

export interface Subject {
  readonly kind: Kind
  readonly key: string
}

/** Seconds to wait after so many failures. */
export function waitAfter(count: number, { free, longest }: LockoutRule): number {
  if (count < free) return 0
  return Math.min(longest, 2 ** Math.min(count - free, 30))
}

/** What stands after one more attempt, which counts as failed until it has succeeded. */
export function afterAttempt(
  before: Failures | undefined,
  now: Date,
  rule: LockoutRule,
): Failures | 'locked' {
  const left = before ? before.until.getTime() - now.getTime() : 0
  // A wait longer than any that we give was noted while the clock was wrong.
  if (left > 0 && left <= rule.longest * 1000) return 'locked'
  const isForgotten = !before || now.getTime() - before.lastAt.getTime() > day
  const count = isForgotten ? 1 : before.count + 1
  return { count, until: new Date(now.getTime() + waitAfter(count, rule) * 1000), lastAt: now }
}

/** A household or a host has a /64 of IPv6 and can change addresses within it. */
export function placeOf(address: string): string {
  const plain = address.replace(/^::ffff:/, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.split('%')[0]!.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === '' ? [] : tail.split(':')
  const zeros = plain.includes('::') ? 8 - before.length - after.length : 0
  const groups = [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after]
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** The subjects of one attempt. What was typed as a name may be a password, so none is kept plain. */
export function subjectsOf(key: Uint8Array, name: string, address: string): readonly Subject[] {
  const place = placeOf(address)
  return [
    { kind: 'name-at-place', key: keyedDigest(key, 'name-at-place', name, place) },
    { kind: 'name', key: keyedDigest(key, 'name', name) },
    { kind: 'place', key: keyedDigest(key, 'place', place) },
  ]
}

interface Row {
  readonly count: number
  readonly until: string
  readonly last_at: string
}

/** Counts an attempt before it is looked at, so that many at once are no way round. */
export function takeAttempt(
  sql: Sql,
  subjects: readonly Subject[],
  now: Date,
): Promise<{ readonly lockedUntil: Date | undefined }> {
  return sql.transaction(async within => {
    const stands: Failures[] = []
    // Always in the order of the keys, so that two attempts never wait for each other.
    const ordered = [...subjects].sort((a, b) => (a.key < b.key ? -1 : 1))
    for (const { key } of ordered) stands.push(await held(within, key, now))
    const after = stands.map((one, at) => afterAttempt(one, now, rules[ordered[at]!.kind]))
    if (after.includes('locked')) {
      const latest = Math.max(...stands.map(one => one.until.getTime()))
      return { lockedUntil: new Date(latest) }
    }
    for (const [at, one] of after.entries()) {
      if (one !== 'locked') await keep(within, ordered[at]!.key, one)
    }
    return { lockedUntil: undefined }
  })
}

/** The row of a subject, locked until the transaction ends. */
async function held(sql: Sql, key: string, now: Date): Promise<Failures> {
  await sql.query(
    `insert into lockout (subject, failures, locked_until, last_at) values ($1, 0, $2, $2)
     on conflict (subject) do nothing`,
    [key, now],
  )
  const [row] = await sql.query<Row>(
    `select failures as count, locked_until as until, last_at
     from lockout where subject = $1 for update`,
    [key],
  )
  return { count: row!.count, until: new Date(row!.until), lastAt: new Date(row!.last_at) }
}

async function keep(sql: Sql, key: string, { count, until, lastAt }: Failures): Promise<void> {
  await sql.query(
    'update lockout set failures = $2, locked_until = $3, last_at = $4 where subject = $1',
    [key, count, until, lastAt],
  )
}

/**
 * Forgets the failures of a name that has signed in. Of a place only this attempt is forgotten:
 * else a guesser with an account of his own could begin anew whenever he liked.
 */
export async function forgiveAttempt(
  sql: Sql,
  subjects: readonly Subject[],
  now: Date,
): Promise<void> {
  for (const { kind, key } of subjects) {
    if (kind === 'place') {
      await sql.query(
        `update lockout set failures = greatest(failures - 1, 0), locked_until = $2
         where subject = $1`,
        [key, now],
      )
    } else await sql.query('delete from lockout where subject = $1', [key])
  }
}

/** Drops what no longer keeps anybody waiting. */
export async function dropOldLockouts(sql: Sql, now: Date): Promise<void> {
  const before = new Date(now.getTime() - day)
  await sql.query('delete from lockout where last_at < $1 and locked_until < $2', [before, now])
}
