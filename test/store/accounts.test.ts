/** Accounts, their sessions and their API tokens, on both engines. */
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
import { Hasher } from '../../src/store/passwords.js'
import { beginSession, endSession, findSession } from '../../src/store/sessions.js'
import type { Sql } from '../../src/store/sql.js'
import { engines } from './engines.js'

const start = Date.parse('2026-11-26T00:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1000)
const hours = 3600
const days = 86_400
const password = 'correct horse battery'
const hasher = new Hasher({ log2: 4, block: 8, parallel: 1 })

describe.each(engines)('on $name', ({ open }) => {
  let sql: Sql

  beforeAll(async () => {
    sql = await open()
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

    it('that is the first one is an admin’s', async () => {
      const fresh = await open()
      const given = { name: 'first', role: 'clerk', password } as const
      expect(await createAccount(fresh, hasher, given, at(0))).toEqual({ fault: 'first_not_admin' })
      expect(await hasAccounts(fresh)).toBe(false)
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
})
