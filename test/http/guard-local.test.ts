/** A server on this machine that nobody has an account of: who may act as its user. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sql } from '../../src/store/sql.js'
import { engines } from '../store/engines.js'
import { shirt } from './desk.js'
import { ask, cheapHasher, guardedApp, password } from './guarded.js'

const { open } = engines[0]!
const lines = { lines: [shirt] }
let sql: Sql
let app: FastifyInstance

beforeAll(async () => {
  sql = await open()
  app = await guardedApp({ sql })
})
afterAll(() => app.close())

describe('on loopback without accounts', () => {
  it('the user of the machine acts as an admin', async () => {
    const who = await ask(app, 'GET /v1/sessions/current')
    expect(who.json()).toMatchObject({ name: 'local', role: 'admin', how: 'local' })
    const judged = await ask(app, 'POST /v1/assessments', { payload: lines })
    expect(judged.statusCode).toBe(200)
  })

  it.each(['localhost', 'localhost:4880', '127.0.0.1:4880', '[::1]:4880', 'LOCALHOST:1'])(
    'answers to the name %s',
    async host => {
      const answer = await ask(app, 'GET /v1/health', { headers: { host } })
      expect(answer.statusCode).toBe(200)
    },
  )

  it.each([
    'attacker.example',
    'attacker.example:4880',
    'localhost.attacker.example',
    '127.0.0.1.attacker.example',
    'localhost@attacker.example',
    '0.0.0.0:4880',
    '[::ffff:7f00:1.attacker.example]',
    '127.0.0.1:4880:4880',
    'localhost:4880/..',
    ' ',
  ])('does not answer to the name %j (DNS rebinding)', async host => {
    const answer = await ask(app, 'GET /v1/sessions/current', { headers: { host } })
    expect(answer.statusCode).toBe(421)
    expect(answer.json().code).toBe('host_bad')
  })

  it.each(['x-forwarded-for', 'forwarded', 'via', 'x-real-ip', 'x-forwarded-host'])(
    'lets nobody in through a proxy (%s)',
    async name => {
      const answer = await ask(app, 'GET /v1/sessions/current', {
        headers: { [name]: '192.0.2.1' },
      })
      expect(answer.json().code).toBe('account_missing')
    },
  )

  it.each([
    ['cross-site', 403],
    ['same-site', 403],
    ['same-origin', 200],
    ['none', 200],
  ])('a write that a browser calls %s gets %i', async (site, status) => {
    const headers = { 'sec-fetch-site': site }
    const answer = await ask(app, 'POST /v1/assessments', { payload: lines, headers })
    expect(answer.statusCode).toBe(status)
  })

  it.each([
    ['http://attacker.example', 403],
    ['http://localhost:4881', 403],
    ['https://attacker.example/localhost:4880', 403],
    ['null', 403],
    ['http://localhost:4880', 200],
  ])('a write of an old browser from %s gets %i', async (origin, status) => {
    const answer = await ask(app, 'POST /v1/assessments', { payload: lines, headers: { origin } })
    expect(answer.statusCode).toBe(status)
  })

  it('answers no other site: there is no CORS', async () => {
    const headers = { origin: 'http://attacker.example', 'access-control-request-method': 'POST' }
    const answer = await ask(app, 'OPTIONS /v1/assessments', { headers })
    expect(Object.keys(answer.headers).filter(name => name.startsWith('access-control'))).toEqual(
      [],
    )
    expect(answer.statusCode).toBe(405)
  })

  it('takes no token of the machine’s user, who has no account', async () => {
    const payload = { name: 'x', scopes: ['law:read'] }
    const answer = await ask(app, 'POST /v1/tokens', { payload })
    expect(answer.json().code).toBe('account_missing')
  })

  it('the first account is an admin’s, and from then on everybody signs in', async () => {
    const make = (role: string) =>
      ask(app, 'POST /v1/accounts', { payload: { name: 'first', role, password } })
    expect((await make('clerk')).json().code).toBe('account_first_admin')
    expect((await make('admin')).statusCode).toBe(201)
    expect((await ask(app, 'GET /v1/sessions/current')).statusCode).toBe(401)
    expect((await ask(app, 'GET /v1/health')).statusCode).toBe(200)
    const elsewhere = await guardedApp({ sql, host: '0.0.0.0' })
    expect((await ask(elsewhere, 'GET /v1/sessions/current')).statusCode).toBe(401)
    await elsewhere.close()
  })
})

describe('another address', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'gate.example', '127.0.0.1.example'])(
    '%s is not opened while nobody has an account',
    async host => {
      const empty = await open()
      await expect(guardedApp({ sql: empty, host })).rejects.toThrow(/account/)
      await expect(guardedApp({ host })).rejects.toThrow(/account/)
    },
  )

  it('is closed to an account that another process makes, within seconds', async () => {
    const shared = await open()
    let now = Date.now()
    const running = await guardedApp({ sql: shared, clock: () => new Date(now) })
    expect((await ask(running, 'GET /v1/sessions/current')).statusCode).toBe(200)
    const { createAccount } = await import('../../src/store/accounts.js')
    const given = { name: 'boss', role: 'admin', password } as const
    await createAccount(shared, cheapHasher, given, new Date())
    now += 6_000
    await ask(running, 'GET /v1/health')
    await expect
      .poll(async () => (await ask(running, 'GET /v1/sessions/current')).statusCode)
      .toBe(401)
    await running.close()
  })
})
