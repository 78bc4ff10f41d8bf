/** Accounts, sessions, tokens, lockout, audit and idempotency keys on both engines. */
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Account,
  changeAccount,
  createAccount,
  findAccount,
  findSigner,
  hasAccounts,
  listAccounts,
} from '../../src/store/accounts.js'
import { createToken, findToken, listTokens, revokeToken } from '../../src/store/api-tokens.js'
import { listAudit, noteBegin, noteEnd } from '../../src/store/audit.js'
import { claimKey, dropOldKeys, keepAnswer, releaseKey } from '../../src/store/idempotency.js'
import { Hasher } from '../../src/store/passwords.js'
import { beginSession, endSession, findSession } from '../../src/store/sessions.js'
import { type Gatehouse, signIn } from '../../src/store/sign-in.js'
import type { Sql } from '../../src/store/sql.js'
import { engines } from './engines.js'

const start = Date.parse('2026-11-26T00:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1000)
const minutes = 60
const hours = 3600
const days = 86_400
const password = 'correct horse battery'
const hasher = new Hasher({ log2: 4, block: 8, parallel: 1 })

describe.each(engines)('on $name', ({ open }) => {
  let sql: Sql
  let gatehouse: Gatehouse

  beforeAll(async () => {
    sql = await open()
    gatehouse = { sql, hasher, key: new Uint8Array(32).fill(7) }
  })

  async function account(name: string, role: Account['role'] = 'clerk'): Promise<Account> {
    const made = await createAccount(sql, hasher, { name, role, password }, at(0))
    if ('fault' in made) throw new Error(made.fault)
    return made
  }

  function change(name: string, what: Parameters<typeof changeAccount>[2]['change'], now = at(9)) {
    return changeAccount(sql, hasher, { name, change: what }, now)
  }

  describe('an account', () => {
    it('is made once; its password is kept as a hash only', async () => {
      expect(await hasAccounts(sql)).toBe(false)
      expect(await account('first', 'admin')).toMatchObject({ role: 'admin', isDisabled: false })
      expect(await hasAccounts(sql)).toBe(true)
      const again = { name: 'first', role: 'viewer', password } as const
      expect(await createAccount(sql, hasher, again, at(1))).toEqual({ fault: 'name_taken' })
      expect((await findSigner(sql, 'first'))!.password).toMatch(/^scrypt\$4\$8\$1\$/)
      expect(JSON.stringify(await sql.query('select * from account'))).not.toContain(password)
    })

    it.each(['', 'Kim', 'a b', '-x', 'local', '김지수', 'ad\u043cin', 'a'.repeat(65), "a'--"])(
      'is not named %j',
      async name => {
        const made = await createAccount(sql, hasher, { name, role: 'viewer', password }, at(0))
        expect(made).toEqual({ fault: 'name_bad' })
      },
    )

    it('cannot have a password that is too plain', async () => {
      const given = { name: 'plain', role: 'viewer', password: 'aaaaaaaaaaaa' } as const
      const made = await createAccount(sql, hasher, given, at(0))
      expect(made).toEqual({ fault: 'password_bad', why: 'plain' })
    })

    it('that is the last admin stays one', async () => {
      expect(await change('first', { role: 'manager' })).toEqual({ fault: 'last_admin' })
      expect(await change('first', { isDisabled: true })).toEqual({ fault: 'last_admin' })
      await account('second', 'admin')
      const ends = await Promise.all([
        change('first', { isDisabled: true }),
        change('second', { isDisabled: true }),
      ])
      expect(ends.filter(end => 'fault' in end)).toHaveLength(1)
      const admins = (await listAccounts(sql)).filter(one => one.role === 'admin')
      expect(admins.filter(one => !one.isDisabled)).toHaveLength(1)
    })

    it('that is changed loses its sessions, and one that is not there is said to be missing', async () => {
      const { id } = await account('moved')
      const { secret } = await beginSession(sql, { account: id, address: '::1' }, at(0))
      expect(await change('moved', { role: 'viewer' })).toMatchObject({ role: 'viewer' })
      expect(await findSession(sql, secret, at(10))).toBeUndefined()
      expect(await change('nobody', { role: 'viewer' })).toEqual({ fault: 'not_found' })
      expect(await findAccount(sql, 'nobody')).toBeUndefined()
    })
  })

  describe('a session', () => {
    it('ends two hours after its last use and twelve hours after its beginning', async () => {
      const { id } = await account('seated')
      const begin = { account: id, address: '192.0.2.7' }
      const idle = await beginSession(sql, begin, at(0))
      expect(await findSession(sql, idle.secret, at(2 * hours - 1))).toMatchObject({
        name: 'seated',
      })
      expect(await findSession(sql, idle.secret, at(4 * hours - 1))).toBeUndefined()
      const busy = await beginSession(sql, begin, at(0))
      for (let hour = 1; hour < 12; hour++)
        expect(await findSession(sql, busy.secret, at(hour * hours))).toBeDefined()
      expect(await findSession(sql, busy.secret, at(12 * hours))).toBeUndefined()
    })

    it('keeps a digest of its secret, ends when asked to, and with its account', async () => {
      const { id } = await account('leaving')
      const one = await beginSession(sql, { account: id, address: '::1' }, at(0))
      const two = await beginSession(sql, { account: id, address: '::1' }, at(0))
      expect(JSON.stringify(await sql.query('select * from session'))).not.toContain(one.secret)
      await endSession(sql, one.secret)
      expect(await findSession(sql, one.secret, at(1))).toBeUndefined()
      expect(await findSession(sql, two.secret, at(1))).toBeDefined()
      await sql.query('update account set disabled_at = $2 where id = $1', [id, at(1)])
      expect(await findSession(sql, two.secret, at(2))).toBeUndefined()
    })

    it('makes room: one account has twenty at a time', async () => {
      const { id } = await account('many')
      const secrets: string[] = []
      for (let one = 0; one < 22; one++)
        secrets.push((await beginSession(sql, { account: id, address: '::1' }, at(one))).secret)
      const alive = await Promise.all(secrets.map(secret => findSession(sql, secret, at(30))))
      expect(alive.map(Boolean)).toEqual([false, false, ...Array(20).fill(true)])
    })
  })

  describe('an API token', () => {
    it('is shown once and found by its secret, with the role of its account today', async () => {
      const { id } = await account('robot', 'manager')
      const given = { account: id, name: 'shop', scopes: ['files:write', 'files:read'], days: 1 }
      const made = (await createToken(sql, given, at(0)))!
      expect(made.secret).toMatch(/^gwm_[\w-]{43}$/)
      expect(JSON.stringify(await sql.query('select * from api_token'))).not.toContain(made.secret)
      const scopes = ['files:read', 'files:write']
      expect(await findToken(sql, made.secret, at(1))).toMatchObject({ role: 'manager', scopes })
      await change('robot', { role: 'viewer' })
      expect(await findToken(sql, made.secret, at(1))).toMatchObject({ role: 'viewer' })
      expect(await findToken(sql, made.secret, at(days))).toBeUndefined()
      expect(await findToken(sql, `${made.secret.slice(0, -1)}!`, at(1))).toBeUndefined()
    })

    it('is refused with scopes that no token has, and with too many days', async () => {
      const { id } = await account('wide')
      const asked = (scopes: string[], length = 1) =>
        createToken(sql, { account: id, name: 'x', scopes, days: length }, at(0))
      expect(await asked([])).toBeUndefined()
      expect(await asked(['accounts:write'])).toBeUndefined()
      expect(await asked(['files:read'], 367)).toBeUndefined()
      expect(await asked(['files:read'], 0)).toBeUndefined()
    })

    it('is revoked by its account, by nobody else’s, and by an admin', async () => {
      const mine = await account('mine')
      const other = await account('other')
      const given = { account: mine.id, name: 'x', scopes: ['law:read'], days: 30 }
      const made = (await createToken(sql, given, at(0)))!
      expect(await revokeToken(sql, { id: made.id, account: other.id }, at(1))).toBe(false)
      expect(await findToken(sql, made.secret, at(1))).toBeDefined()
      expect(await revokeToken(sql, { id: made.id, account: mine.id }, at(1))).toBe(true)
      expect(await findToken(sql, made.secret, at(1))).toBeUndefined()
      expect(await revokeToken(sql, { id: made.id, account: undefined }, at(5))).toBe(true)
      const [listed] = await listTokens(sql, mine.id)
      expect(listed).toMatchObject({ account: 'mine', revokedAt: at(1) })
      expect(await listTokens(sql, other.id)).toEqual([])
    })

    it('ends with its account', async () => {
      const { id } = await account('gone')
      const given = { account: id, name: 'x', scopes: ['law:read'], days: 30 }
      const made = (await createToken(sql, given, at(0)))!
      await change('gone', { isDisabled: true })
      expect(await findToken(sql, made.secret, at(10))).toBeUndefined()
    })
  })

  describe('signing in', () => {
    const attempt = (name: string, word: string, seconds: number, address = '192.0.2.1') =>
      signIn(gatehouse, { name, password: word, address }, at(seconds))

    it('looks the same for a wrong name, a wrong password and a disabled account', async () => {
      await account('asked')
      await account('barred')
      await change('barred', { isDisabled: true })
      const ends = [
        await attempt('asked', 'wrong password!', 1, '203.0.113.1'),
        await attempt('never-seen', password, 1, '203.0.113.2'),
        await attempt('barred', password, 1, '203.0.113.3'),
      ]
      expect(ends).toEqual(Array(3).fill({ outcome: 'wrong' }))
      expect(await attempt('asked', password, 2)).toMatchObject({ outcome: 'in', name: 'asked' })
    })

    it('locks after five failures of a name from one place, longer each time', async () => {
      await account('target')
      for (let one = 0; one < 5; one++)
        expect(await attempt('target', 'guess guess guess', 100)).toEqual({ outcome: 'wrong' })
      const first = { outcome: 'locked', until: at(101) }
      expect(await attempt('target', password, 100)).toEqual(first)
      expect(await attempt('target', 'guess guess guess', 101)).toEqual({ outcome: 'wrong' })
      expect(await attempt('target', password, 102)).toEqual({ outcome: 'locked', until: at(103) })
      expect(await attempt('target', password, 102, '198.51.100.9')).toMatchObject({
        outcome: 'in',
      })
    })

    it('cannot be got round by many attempts at once', async () => {
      await account('rushed')
      const many = Array.from({ length: 30 }, (_one, index) =>
        attempt('rushed', `guess number ${index}`, 200, '203.0.113.77'),
      )
      const ends = await Promise.all(many)
      expect(ends.filter(end => end.outcome === 'wrong')).toHaveLength(5)
      expect(ends.filter(end => end.outcome === 'locked')).toHaveLength(25)
    })

    it('stops a place that tries many names', async () => {
      const ends: string[] = []
      for (let one = 0; one < 25; one++)
        ends.push(
          (await attempt(`name-${one}`, 'one password for all', 300, '203.0.113.9')).outcome,
        )
      expect(ends).toEqual([...Array(20).fill('wrong'), ...Array(5).fill('locked')])
    })

    it('slows guesses from everywhere without keeping the owner out for long', async () => {
      await account('wanted')
      for (let one = 0; one < 60; one++)
        await attempt('wanted', 'guess guess guess', 400 + one * 70, `198.18.${one}.1`)
      const held = await attempt('wanted', password, 400 + 59 * 70 + 1, '192.0.2.200')
      expect(held).toEqual({ outcome: 'locked', until: at(400 + 59 * 70 + 60) })
      const later = await attempt('wanted', password, 400 + 59 * 70 + 60, '192.0.2.200')
      expect(later).toMatchObject({ outcome: 'in' })
    })

    it('keeps neither names as typed nor addresses in the table of failures', async () => {
      await attempt('my-secret-password-by-mistake', 'x', 500, '203.0.113.55')
      const kept = JSON.stringify(await sql.query('select * from lockout'))
      expect(kept).not.toMatch(/my-secret|203\.0\.113/)
    })

    it('puts a hash of today’s cost in the place of an older one', async () => {
      const old = new Hasher({ log2: 3, block: 8, parallel: 1 })
      await createAccount(sql, old, { name: 'older', role: 'clerk', password }, at(0))
      expect(await attempt('older', password, 600)).toMatchObject({ outcome: 'in' })
      expect((await findSigner(sql, 'older'))!.password).toMatch(/^scrypt\$4\$/)
      expect(await attempt('older', password, 601)).toMatchObject({ outcome: 'in' })
    })
  })

  describe('the audit', () => {
    const begin = {
      request: 'r1',
      who: 'kim',
      how: 'session',
      operation: 'files-create',
      target: '',
      address: '192.0.2.1',
    } as const

    it('notes a write before it begins and when it has ended', async () => {
      const audit = await noteBegin(sql, begin, at(1))
      const open = (await listAudit(sql, { who: 'kim', limit: 9 }))[0]!
      expect(open).toMatchObject({
        ...begin,
        begunAt: at(1),
        endedAt: undefined,
        result: undefined,
      })
      await noteEnd(sql, { audit, status: 201, made: 'f1' }, at(2))
      const ended = (await listAudit(sql, { who: 'kim', limit: 9 }))[0]!
      expect(ended).toMatchObject({ endedAt: at(2), status: 201, result: 'done', made: 'f1' })
      await expect(noteEnd(sql, { audit, status: 500, made: '' }, at(3))).rejects.toThrow()
    })

    it('is listed newest first, in pages', async () => {
      for (let one = 0; one < 5; one++)
        await noteBegin(sql, { ...begin, who: 'pages', request: `p${one}` }, at(one))
      const first = await listAudit(sql, { who: 'pages', limit: 3 })
      expect(first.map(one => one.request)).toEqual(['p4', 'p3', 'p2'])
      const next = await listAudit(sql, { who: 'pages', limit: 3, before: first[2]!.id })
      expect(next.map(one => one.request)).toEqual(['p1', 'p0'])
    })

    it.each([
      "update audit set who = 'x'",
      'delete from audit',
      'truncate audit cascade',
      "update audit_end set result = 'done'",
      'delete from audit_end',
    ])('refuses %s', async text => {
      await expect(sql.query(text)).rejects.toThrow(/append-only/)
    })
  })

  describe('an idempotency key', () => {
    const claim = { who: 'kim', key: 'k1', digest: 'd1' }
    const answer = { status: 201, headers: { location: '/x' }, body: '{"a":1}' }

    it('is taken once, also by many at once; then it gives the answer again', async () => {
      const many = await Promise.all(Array.from({ length: 8 }, () => claimKey(sql, claim, at(0))))
      expect(many.filter(one => one.state === 'new')).toHaveLength(1)
      expect(many.filter(one => one.state === 'running')).toHaveLength(7)
      await keepAnswer(sql, claim, answer)
      expect(await claimKey(sql, claim, at(1))).toEqual({ state: 'done', answer })
      expect(await claimKey(sql, { ...claim, digest: 'd2' }, at(1))).toEqual({ state: 'other' })
      expect(await claimKey(sql, { ...claim, who: 'lee' }, at(1))).toEqual({ state: 'new' })
    })

    it('is free again after a failure, a day, or a server that was cut off', async () => {
      const mine = { ...claim, key: 'k2' }
      await claimKey(sql, mine, at(0))
      await releaseKey(sql, mine)
      expect(await claimKey(sql, mine, at(1))).toEqual({ state: 'new' })
      expect(await claimKey(sql, mine, at(59 * minutes))).toEqual({ state: 'running' })
      expect(await claimKey(sql, mine, at(1 + hours + 1))).toEqual({ state: 'new' })
      await keepAnswer(sql, mine, answer)
      expect(await claimKey(sql, mine, at(20 * hours))).toEqual({ state: 'done', answer })
      expect(await claimKey(sql, mine, at(2 * days))).toEqual({ state: 'new' })
      await dropOldKeys(sql, at(9 * days))
      expect(await sql.query('select * from idempotency_key')).toEqual([])
    })
  })
})
