/** What the server refuses before an operation is asked. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../src/doors/http/app.js'
import { languageOf } from '../../src/doors/http/language.js'
import { isLoopback } from '../../src/doors/http/loopback.js'
import { desk, openApp } from './desk.js'

let app: FastifyInstance
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

describe('the server', () => {
  it.each([
    ['GET /v1/nothing', '', 404, 'path_unknown'],
    ['DELETE /v1/assessments', '', 405, 'method_not_allowed'],
    ['POST /v1/assessments', 'text/csv', 415, 'media_type_bad'],
    ['POST /v1/assessments', 'application/json', 400, 'body_not_json'],
  ] as const)('%s (%s) is refused with %i %s', async (asked, type, status, code) => {
    const [method, url] = asked.split(' ') as ['GET', string]
    const sent = { headers: { 'content-type': type }, payload: '{"lines' }
    const request = { method, url, ...(type === '' ? {} : sent) }
    const answer = await app.inject(request)
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(JSON.parse(answer.body)).toMatchObject({ status, code, type: `/v1/codes/${code}` })
    if (status === 405) expect(answer.headers['allow']).toBe('POST')
  })

  it('refuses a body above its bound', async () => {
    const payload = JSON.stringify({ lines: [{ goods: 'x'.repeat(9 << 20) }] })
    const headers = { 'content-type': 'application/json' }
    const answer = await app.inject({ method: 'POST', url: '/v1/assessments', payload, headers })
    expect(answer.statusCode).toBe(413)
    expect(JSON.parse(answer.body).detail).toContain('8 MiB')
  })

  it('tells nothing of an unforeseen mistake but the number of the request', async () => {
    const lines: string[] = []
    const broken = await buildApp({
      desk,
      log: { write: line => lines.push(line) },
      health: () => {
        throw new Error('홍길동 P123')
      },
    })
    const answer = await broken.inject('/v1/health')
    expect(answer.statusCode).toBe(500)
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'server_mistake', retryable: false })
    expect(answer.body + lines.join('')).not.toContain('홍길동')
    expect(lines.join('')).toContain(JSON.parse(answer.body).request_id)
    await broken.close()
  })

  it('has no route without a role', async () => {
    const plugins = [(open: FastifyInstance) => void open.get('/v1/open', () => 'x')]
    await expect(buildApp({ desk, plugins })).rejects.toThrow('has no role')
  })
})

describe('the language', () => {
  it.each([
    [undefined, 'ko'],
    ['', 'ko'],
    ['fr', 'ko'],
    ['en', 'en'],
    ['en-US,en;q=0.9,ko;q=0.8', 'en'],
    ['ko;q=0.9, en;q=0.8', 'ko'],
    ['en;q=0, ko', 'ko'],
    ['en;q=x', 'ko'],
  ])('of %j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language)
  })
})

it.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.0.2', false],
  ['127.0.0.1.example.com', false],
])('%s is loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})
