/** How much a server bears, what each answer carries, and requests that are answered once. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sql } from '../../src/store/sql.js'
import { engines } from '../store/engines.js'
import { ask, Browser, closing, guardedApp, makeAccount, signedIn } from './guarded.js'
import { probedApp } from './probes.js'

const { open } = engines[0]!
let sql: Sql

beforeAll(async () => {
  sql = await open()
  await makeAccount(sql, 'boss', 'admin')
})

describe('a limit', () => {
  it('is told with each answer, and then refuses with the time to wait', async () => {
    const app = await closing(guardedApp({ sql, limits: { place: 3 } }))
    const left: unknown[] = []
    for (let one = 0; one < 3; one++) {
      const { headers } = await ask(app, 'GET /v1/health')
      left.push(headers['ratelimit-remaining'])
      expect(headers['ratelimit-limit']).toBe('3')
      expect(Number(headers['ratelimit-reset'])).toBeGreaterThan(0)
    }
    expect(left).toEqual(['2', '1', '0'])
    const refused = await ask(app, 'GET /v1/health')
    expect(refused.statusCode).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.json()).toMatchObject({ code: 'too_many_requests', retryable: true })
  })

  it('of one account or place is not that of another', async () => {
    const app = await closing(guardedApp({ sql, limits: { account: 2, place: 2 } }))
    const boss = await signedIn(app, 'boss')
    await makeAccount(sql, 'other', 'viewer')
    const other = await signedIn(app, 'other')
    const of = async (browser: Browser) =>
      (await browser.ask('GET /v1/sessions/current')).statusCode
    expect([await of(boss), await of(boss), await of(boss)]).toEqual([200, 200, 429])
    expect(await of(other)).toBe(200)
    expect((await ask(app, 'GET /v1/health')).statusCode).toBe(429)
    const elsewhere = { remoteAddress: '192.0.2.9' }
    expect((await ask(app, 'GET /v1/health', elsewhere)).statusCode).toBe(200)
  })

  it('of a place is one for all addresses of its /64', async () => {
    const app = await closing(guardedApp({ sql, limits: { place: 2 } }))
    const found: number[] = []
    for (const last of [1, 2, 3]) {
      const from = { remoteAddress: `2001:db8:1:1::${last}` }
      found.push((await ask(app, 'GET /v1/health', from)).statusCode)
    }
    expect(found).toEqual([200, 200, 429])
  })

  it('stops who tries tokens, though not who has a good one', async () => {
    const app = await closing(guardedApp({ sql, limits: { wrong: 5 } }))
    const boss = await signedIn(app, 'boss')
    const found: number[] = []
    for (let one = 0; one < 8; one++) {
      const headers = { authorization: `Bearer gwm_${String(one).repeat(43)}` }
      found.push((await ask(app, 'GET /v1/audit', { headers })).statusCode)
    }
    expect(found).toEqual([401, 401, 401, 401, 401, 429, 429, 429])
    const elsewhere = { remoteAddress: '192.0.2.10' }
    expect((await boss.ask('GET /v1/audit', elsewhere)).statusCode).toBe(200)
  })

  it('locks a name that is guessed, and says for how long', async () => {
    const own = await open()
    await makeAccount(own, 'guessed', 'admin')
    const clock = () => new Date('2026-11-26T00:00:00Z')
    const app = await closing(guardedApp({ sql: own, clock }))
    const found: number[] = []
    for (let one = 0; one < 7; one++)
      found.push((await new Browser(app).signIn('guessed', 'guess guess guess')).statusCode)
    expect(found).toEqual([401, 401, 401, 401, 401, 429, 429])
    const locked = await new Browser(app).signIn('guessed')
    expect(locked.json().code).toBe('sign_in_locked')
    expect(locked.headers['retry-after']).toBe('1')
  })
})

describe('an answer', () => {
  it('has headers by which a browser runs nothing of anybody else', async () => {
    const app = await closing(guardedApp({ sql }))
    for (const what of [
      'GET /v1/health',
      'GET /v1/nothing',
      'GET /v1/audit',
      'POST /v1/sessions',
    ]) {
      const { headers } = await ask(app, what)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['cross-origin-resource-policy']).toBe('same-origin')
      expect(headers['x-frame-options']).toBe('DENY')
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers).not.toHaveProperty('server')
      expect(headers).not.toHaveProperty('x-powered-by')
      expect(headers).not.toHaveProperty('strict-transport-security')
    }
    const proxied = { headers: { 'x-forwarded-proto': 'https' } }
    const { headers } = await ask(app, 'GET /v1/health', proxied)
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })
})

describe('an idempotency key', () => {
  let browser: Browser
  let app: FastifyInstance
  const state = { runs: 0, wait: Promise.resolve() }

  beforeAll(async () => {
    app = await probedApp({ sql }, state)
    const accounts = await guardedApp({ sql })
    browser = await signedIn(accounts, 'boss')
    await accounts.close()
    Object.assign(browser, { app })
  })
  afterAll(() => app.close())

  const send = (key: string, payload: object = { a: 1 }) =>
    browser.ask('POST /v1/probes', { payload, headers: { 'idempotency-key': key } })

  it('does a thing once and answers the same again', async () => {
    const first = await send('k1')
    const second = await send('k1')
    expect(first.statusCode).toBe(201)
    expect(second.statusCode).toBe(201)
    expect(second.body).toBe(first.body)
    expect(second.headers['location']).toBe(first.headers['location'])
    expect(second.headers['idempotent-replayed']).toBe('true')
    expect(first.headers['idempotent-replayed']).toBeUndefined()
    expect(state.runs).toBe(1)
  })

  it('is refused for another request, and while the first is still at work', async () => {
    expect((await send('k1', { a: 2 })).json().code).toBe('idempotency_key_reused')
    let release = () => {}
    state.wait = new Promise(resolve => {
      release = resolve
    })
    const first = send('k2')
    await expect.poll(() => state.runs).toBe(2)
    const second = await send('k2')
    expect(second.json().code).toBe('request_running')
    expect(second.headers['retry-after']).toBe('5')
    release()
    state.wait = Promise.resolve()
    expect((await first).statusCode).toBe(201)
    expect(state.runs).toBe(2)
  })

  it('is free again when the request failed', async () => {
    const before = state.runs
    expect((await send('k3', { fails: true })).statusCode).toBe(500)
    expect((await send('k3', { fails: true })).statusCode).toBe(500)
    expect(state.runs).toBe(before + 2)
  })

  it.each(['', ' ', 'a b', '키', 'x'.repeat(256)])('is not %j', async key => {
    const answer = await send(key)
    expect([400, 201]).toContain(answer.statusCode)
    if (key !== '') expect(answer.json().code).toBe('idempotency_key_bad')
  })

  it('of one account is not that of another', async () => {
    await makeAccount(sql, 'second', 'clerk')
    const accounts = await guardedApp({ sql })
    const other = await signedIn(accounts, 'second')
    await accounts.close()
    Object.assign(other, { app })
    const before = state.runs
    const headers = { 'idempotency-key': 'k1' }
    const answer = await other.ask('POST /v1/probes', { payload: { a: 1 }, headers })
    expect(answer.headers['idempotent-replayed']).toBeUndefined()
    expect(state.runs).toBe(before + 1)
  })
})
