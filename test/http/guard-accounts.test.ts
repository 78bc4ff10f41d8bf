/** Accounts over HTTP: roles, sessions, forged requests, tokens, lockout and the audit. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../../src/store/roles.js'
import type { Sql } from '../../src/store/sql.js'
import { engines } from '../store/engines.js'
import { shirt } from './desk.js'
import { ask, Browser, guardedApp, makeAccount, password, signedIn } from './guarded.js'

const { open } = engines[0]!
const lines = { lines: [shirt] }
const noFile = '11111111-1111-4111-8111-111111111111'
let sql: Sql
let app: FastifyInstance

beforeAll(async () => {
  sql = await open()
  for (const role of [...roles].reverse()) await makeAccount(sql, `the-${role}`, role)
  app = await guardedApp({ sql, limits: { signIn: 1000, place: 1000 } })
})
afterAll(() => app.close())

describe('a role', () => {
  it.each([
    ['GET /v1/sessions/current', 200, 200, 200, 200],
    ['GET /v1/audit', 403, 403, 200, 200],
    ['GET /v1/audit/choices', 403, 403, 200, 200],
    ['GET /v1/accounts', 403, 403, 403, 200],
    ['POST /v1/persons/standing', 403, 403, 403, 400],
    ['POST /v1/persons/erasures', 403, 403, 403, 400],
    ['POST /v1/assessments', 403, 200, 200, 200],
    ['PATCH /v1/accounts/the-viewer', 403, 403, 403, 200],
    // This app keeps no files: who may ask hears that.
    [`DELETE /v1/files/${noFile}`, 403, 503, 503, 503],
    ['DELETE /v1/sample', 403, 403, 503, 503],
  ])('%s: viewer %i, clerk %i, manager %i, admin %i', async (what, ...expected) => {
    const body = what.startsWith('PATCH') ? { role: 'viewer' } : lines
    const found: number[] = []
    for (const role of roles) {
      const browser = await signedIn(app, `the-${role}`)
      const payload = what.startsWith('GET') ? {} : { payload: body }
      found.push((await browser.ask(what, payload)).statusCode)
    }
    expect(found).toEqual(expected)
  })

  it('is needed by every operation that is not public', async () => {
    for (const { method, url, role } of app.operations) {
      if (role === 'public') continue
      const path = url.replace(/:\w+/g, '1')
      const answer = await ask(app, `${method} ${path}`)
      expect(`${method} ${url} ${answer.statusCode}`).toBe(`${method} ${url} 401`)
    }
    const open = app.operations.filter(one => one.role === 'public').map(one => one.id)
    expect(open.sort()).toEqual([
      'codes-list',
      'codes-show',
      'health-show',
      'openapi-show',
      'sessions-create',
    ])
  })
})

describe('a session', () => {
  it('comes in a cookie that no script reads and no other site sends', async () => {
    const answer = await new Browser(app).signIn('the-clerk')
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toMatch(/^gwanmun=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/)
    expect(answer.body).not.toContain(cookie.slice('gwanmun='.length).split(';')[0])
  })

  it('is bound to the host and to TLS where others reach it', async () => {
    const payload = { name: 'the-clerk', password }
    const headers = { host: 'gate.example' }
    const answer = await ask(app, 'POST /v1/sessions', { payload, headers })
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toMatch(/^__Host-gwanmun=/)
    expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Strict$/)
  })

  it('writes nothing without the token of its own session', async () => {
    const browser = await signedIn(app, 'the-clerk')
    const other = await signedIn(app, 'the-clerk')
    for (const token of ['', 'x', other.csrf, browser.csrf.slice(1)]) {
      const headers = { 'x-csrf-token': token }
      const answer = await browser.ask('POST /v1/assessments', { payload: lines, headers })
      expect(answer.json().code).toBe('csrf_bad')
    }
    const answer = await browser.ask('POST /v1/assessments', { payload: lines })
    expect(answer.statusCode).toBe(200)
  })

  it('ends when one signs out, at once', async () => {
    const browser = await signedIn(app, 'the-clerk')
    const out = await browser.ask('DELETE /v1/sessions/current')
    expect(out.statusCode).toBe(204)
    expect(String(out.headers['set-cookie'])).toMatch(/^gwanmun=; .*Expires=Thu, 01 Jan 1970/)
    expect((await browser.ask('GET /v1/sessions/current')).statusCode).toBe(401)
  })

  it('is not begun by what somebody else chose (fixation)', async () => {
    const browser = new Browser(app)
    browser.cookie = `gwanmun=${'A'.repeat(43)}`
    expect((await browser.ask('GET /v1/sessions/current')).statusCode).toBe(401)
    await browser.signIn('the-clerk')
    expect(browser.cookie).not.toContain('AAAA')
  })

  it('ends for all when the account is disabled, at once', async () => {
    await makeAccount(sql, 'leaver', 'clerk')
    const leaver = await signedIn(app, 'leaver')
    expect((await leaver.ask('GET /v1/sessions/current')).statusCode).toBe(200)
    const admin = await signedIn(app, 'the-admin')
    const payload = { is_disabled: true }
    expect((await admin.ask('PATCH /v1/accounts/leaver', { payload })).statusCode).toBe(200)
    expect((await leaver.ask('GET /v1/sessions/current')).statusCode).toBe(401)
    expect((await new Browser(app).signIn('leaver')).statusCode).toBe(401)
  })

  it('changes its password with the old one, and ends', async () => {
    await makeAccount(sql, 'changer', 'viewer')
    const browser = await signedIn(app, 'changer')
    const change = (old: string, fresh: string) => {
      const payload = { password: old, new_password: fresh }
      return browser.ask('PUT /v1/sessions/current/password', { payload })
    }
    expect((await change('not the old one', 'another good one')).statusCode).toBe(401)
    expect((await change(password, 'short')).json().code).toBe('password_short')
    expect((await change(password, 'another good one')).statusCode).toBe(204)
    expect((await browser.ask('GET /v1/sessions/current')).statusCode).toBe(401)
    expect((await browser.signIn('changer')).statusCode).toBe(401)
    expect((await browser.signIn('changer', 'another good one')).statusCode).toBe(201)
  })
})

describe('an API token', () => {
  async function token(scopes: readonly string[], name = 'the-manager'): Promise<string> {
    const browser = await signedIn(app, name)
    const answer = await browser.ask('POST /v1/tokens', { payload: { name: 'shop', scopes } })
    expect(answer.statusCode).toBe(201)
    return answer.json().token
  }
  const bearer = (secret: string) => ({ headers: { authorization: `Bearer ${secret}` } })

  it('does what its scopes say and no more, whatever its account may', async () => {
    const secret = await token(['assessments:write'])
    const judged = await ask(app, 'POST /v1/assessments', { payload: lines, ...bearer(secret) })
    expect(judged.statusCode).toBe(200)
    for (const what of ['GET /v1/audit', 'GET /v1/sessions/current', 'GET /v1/tokens']) {
      expect((await ask(app, what, bearer(secret))).json().code).toBe('scope_missing')
    }
  })

  it('never reaches accounts, sessions or tokens, and cannot be asked to', async () => {
    const admin = await signedIn(app, 'the-admin')
    for (const scope of ['accounts:write', 'tokens:write', 'sessions:read', 'persons:write', '*']) {
      const payload = { name: 'x', scopes: [scope] }
      expect((await admin.ask('POST /v1/tokens', { payload })).json().code).toBe('token_bad')
    }
  })

  it('is not kept, and is not shown again', async () => {
    const secret = await token(['audit:read'])
    const browser = await signedIn(app, 'the-manager')
    expect((await browser.ask('GET /v1/tokens')).body).not.toContain(secret)
    const audit = await ask(app, 'GET /v1/audit', bearer(secret))
    expect(audit.body).not.toContain(secret)
    expect(audit.json().entries[0]).toMatchObject({ operation: 'sessions-create' })
    for (const table of ['api_token', 'audit', 'audit_end', 'idempotency_key', 'session']) {
      expect(JSON.stringify(await sql.query(`select * from ${table}`))).not.toContain(secret)
    }
  })

  it('works no more once it is revoked, by its owner or an admin only', async () => {
    const secret = await token(['audit:read'])
    const manager = await signedIn(app, 'the-manager')
    const { id } = (await manager.ask('GET /v1/tokens')).json().tokens.at(-1)
    const clerk = await signedIn(app, 'the-clerk')
    expect((await clerk.ask(`DELETE /v1/tokens/${id}`)).statusCode).toBe(404)
    expect((await ask(app, 'GET /v1/audit', bearer(secret))).statusCode).toBe(200)
    const admin = await signedIn(app, 'the-admin')
    expect((await admin.ask(`DELETE /v1/tokens/${id}`)).statusCode).toBe(204)
    expect((await ask(app, 'GET /v1/audit', bearer(secret))).statusCode).toBe(401)
  })

  it.each(['', 'x', 'gwm_', `gwm_${'A'.repeat(43)}`, `gwm_${'A'.repeat(43)}' or '1'='1`])(
    'of nobody (%j) opens nothing, not even beside a good cookie',
    async secret => {
      const browser = await signedIn(app, 'the-admin')
      const answer = await browser.ask('GET /v1/accounts', bearer(secret))
      expect(answer.statusCode).toBe(401)
      expect(answer.headers['www-authenticate']).toBe('Bearer')
    },
  )
})

describe('the audit', () => {
  it('has each write with who, what, when, from where and how it ended', async () => {
    const admin = await signedIn(app, 'the-admin')
    const payload = { name: 'noted', role: 'clerk', password }
    const made = await admin.ask('POST /v1/accounts', { payload })
    const { entries } = (await admin.ask('GET /v1/audit?limit=1')).json()
    expect(entries).toEqual([
      {
        id: expect.any(Number),
        request: made.headers['x-request-id'],
        who: 'the-admin',
        how: 'session',
        operation: 'accounts-create',
        target: '',
        address: '127.0.0.1',
        made: '/v1/accounts/noted',
        begun_at: expect.stringMatching(/^\d{4}-/),
        ended_at: expect.stringMatching(/^\d{4}-/),
        status: 201,
        result: 'done',
      },
    ])
  })

  it('has what was refused, and no password or what was typed as a name', async () => {
    const clerk = await signedIn(app, 'the-clerk')
    await clerk.ask('POST /v1/accounts', { payload: { name: 'mine', role: 'admin', password } })
    await new Browser(app).signIn('my password typed as a name', 'secret secret secret')
    const manager = await signedIn(app, 'the-manager')
    const { entries } = (await manager.ask('GET /v1/audit?limit=3')).json()
    expect(
      entries.map((one: { who: string; status: number }) => `${one.who} ${one.status}`),
    ).toEqual([' 201', ' 401', 'the-clerk 403'])
    const all = JSON.stringify(await sql.query('select * from audit, audit_end'))
    expect(all).not.toMatch(/typed as a name|secret secret|correct horse/)
  })

  it('is read by account, action and day of Korea, and says who and what stands in it', async () => {
    const manager = await signedIn(app, 'the-manager')
    const read = async (query: string) =>
      (await manager.ask(`GET /v1/audit?${query}`)).json().entries as { begun_at: string }[]
    const dayOf = ({ begun_at }: { begun_at: string }) =>
      new Date(Date.parse(begun_at) + 9 * 3_600_000).toISOString().slice(0, 10)
    const one = 'who=the-admin&operation=accounts-create'
    const all = await read(one)
    expect(all.length).toBeGreaterThan(0)
    const days = `from=${dayOf(all.at(-1)!)}&to=${dayOf(all[0]!)}`
    expect(await read(`${one}&${days}`)).toEqual(all)
    expect(await read('to=2020-01-01')).toEqual([])
    expect(await read('from=2199-12-31')).toEqual([])
    expect((await manager.ask('GET /v1/audit?from=2026-02-30')).statusCode).toBe(400)
    const { accounts, actions } = (await manager.ask('GET /v1/audit/choices')).json()
    expect(accounts).toEqual([...new Set<string>(accounts)].sort())
    expect(accounts).toEqual(expect.arrayContaining(['the-admin', 'the-clerk']))
    expect(accounts).not.toContain('')
    expect(actions).toContainEqual({
      ...{ operation: 'accounts-create', ko: '계정을 만듭니다', en: 'Make an account' },
    })
  })

  it('is asked before a write begins: where it cannot be noted, nothing is written', async () => {
    const broken: Sql = {
      ...sql,
      query: (text, values) => {
        if (text.includes('insert into audit ')) return Promise.reject(new Error('no audit'))
        return sql.query(text, values)
      },
      transaction: work => sql.transaction(work),
    }
    const blind = await guardedApp({ sql: broken })
    const payload = { name: 'the-admin', password }
    expect((await ask(blind, 'POST /v1/sessions', { payload })).statusCode).toBe(500)
    await blind.close()
  })
})
