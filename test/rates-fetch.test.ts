import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerTo, codeOf } from '../src/basis/codes.js'
import { Unusable } from '../src/basis/problem.js'
import type { Options } from '../src/doors/cli/options.js'
import { ratesFetchCommand } from '../src/doors/cli/rates-fetch.js'
import { runCommand } from './command.js'
import { keyNotRegistered, serviceTimedOut, shape, xmlOf } from './rates-shapes.js'
import { scratch } from './scratch.js'

type Step = (response: ServerResponse) => void

const key = 'secret+key/=='
const week = [shape('USD', '1471.52'), shape('JPY', '9.7958')]
const sends =
  (status: number, body: string, head = {}): Step =>
  response =>
    response.writeHead(status, head).end(body)

describe('rates fetch', () => {
  const out = join(scratch('rates'), 'rates.csv')
  const before = process.env['GWANMUN_DATA_KEY']
  let server: Server
  let steps: Step[]
  let asked: URL[]

  beforeEach(async () => {
    process.env['GWANMUN_DATA_KEY'] = key
    asked = []
    server = createServer((request, response) => {
      asked.push(new URL(request.url!, 'http://127.0.0.1'))
      const step = steps[Math.min(asked.length, steps.length) - 1]!
      step(response)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    if (before === undefined) delete process.env['GWANMUN_DATA_KEY']
    else process.env['GWANMUN_DATA_KEY'] = before
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  })

  const patience = { timeoutMs: 300, pausesMs: [5, 10, 20], gapMs: 1 }
  const command = (words: readonly string[], options: Options) =>
    ratesFetchCommand(words, options, patience)
  const addressOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/rates`
  async function fetched(first: Step, ...more: readonly Step[]) {
    steps = [first, ...more]
    return runCommand(command, '--week', '2026-09-30', '--url', addressOf(), '--out', out)
  }
  async function failed(first: Step, ...more: readonly Step[]) {
    const error = await fetched(first, ...more).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Unusable)
    const { problem, message } = error as Unusable
    const { code, no } = codeOf(problem.code)
    expect(message).not.toContain('secret')
    return { code, exit: answerTo[no].exit, message }
  }

  it('asks for the Sunday of the week and writes a rates file', async () => {
    const said = await fetched(sends(200, xmlOf(week)))
    expect(said).toMatchObject({ exit: 0 })
    expect(said.out).toContain('과세환율 2개 (2026-09-27…2026-10-03)')
    expect(readFileSync(out, 'utf8').split('\n')[2]).toBe(
      '2026-09-27,2026-10-03,USD,1471.52,data.go.kr 15101230',
    )
    expect(Object.fromEntries(asked[0]!.searchParams)).toEqual({
      ...{ aplyBgnDt: '20260927', weekFxrtTpcd: '2', pageNo: '1', numOfRows: '100' },
      serviceKey: key,
    })
  })

  it('takes a key that is encoded already as it is', async () => {
    process.env['GWANMUN_DATA_KEY'] = encodeURIComponent(key)
    await fetched(sends(200, xmlOf(week)))
    expect(asked[0]!.searchParams.get('serviceKey')).toBe(key)
  })

  it('reads all pages', async () => {
    const page = (item: (typeof week)[number]) => sends(200, xmlOf([item], 2))
    const said = await fetched(page(week[0]!), page(week[1]!))
    expect(said.out).toContain('과세환율 2개')
    expect(asked.map(url => url.searchParams.get('pageNo'))).toEqual(['1', '2'])
  })

  it('tries again after faults of the server, then succeeds', async () => {
    const said = await fetched(sends(500, 'fault'), sends(500, ''), sends(200, xmlOf(week)))
    expect(said.exit).toBe(0)
    expect(asked).toHaveLength(3)
  })

  it('tries again after the time-out of the service, and after too many requests', async () => {
    const busy = sends(429, '', { 'retry-after': '0' })
    const said = await fetched(sends(200, serviceTimedOut), busy, sends(200, xmlOf(week)))
    expect(said.exit).toBe(0)
  })

  it('gives up after three more tries', async () => {
    const failure = await failed(sends(502, 'bad gateway'))
    expect(failure).toMatchObject({ code: 'service_failed', exit: 3 })
    expect(failure.message).toContain('its server, HTTP 502 (4 tries)')
    expect(asked).toHaveLength(4)
  })

  it('gives up on a service that never answers', async () => {
    const failure = await failed(() => undefined)
    expect(failure).toMatchObject({ code: 'service_failed', exit: 3 })
    expect(failure.message).toContain('there was no answer within 0.3 s (4 tries)')
  })

  it('gives up on a body that stops in the middle', async () => {
    const failure = await failed(response => response.writeHead(200).write('<response>'))
    expect(failure).toMatchObject({ code: 'service_failed', exit: 3 })
  })

  it('says why the service refuses, and does not try again', async () => {
    for (const status of [200, 403]) {
      asked = []
      const failure = await failed(sends(status, keyNotRegistered))
      expect(failure).toMatchObject({ code: 'service_refused', exit: 3 })
      expect(failure.message).toContain('30 SERVICE_KEY_IS_NOT_REGISTERED_ERROR')
      expect(asked).toHaveLength(1)
    }
  })

  it('never prints the key, even where the service does', async () => {
    const failure = await failed(sends(401, `no such key: ${key}`))
    expect(failure).toMatchObject({ code: 'service_refused', exit: 3 })
    expect(failure.message).toContain('HTTP 401 no such key: ***')
  })

  it('never prints the key where a busy service or one without an answer does', async () => {
    const told = serviceTimedOut.replace('SERVICETIMEOUT_ERROR', `SERVICETIMEOUT_ERROR ${key}`)
    const busy = await failed(sends(200, told))
    expect(busy.message).toContain('05 SERVICETIMEOUT_ERROR *** SERVICE ERROR (4 tries)')
    process.env['GWANMUN_DATA_KEY'] = encodeURIComponent(key)
    const oops = await failed(sends(200, `oops ${key} ${encodeURIComponent(key)}`))
    expect(oops.message).toContain('its answer cannot be read: HTTP 200 oops *** ***.')
  })

  it('does not follow another address with the key', async () => {
    const failure = await failed(sends(302, '', { location: 'http://127.0.0.1:1/' }))
    expect(failure).toMatchObject({ code: 'service_failed', exit: 3 })
  })

  it('does not take what is no answer', async () => {
    const failure = await failed(sends(200, '<html><body>maintenance</body></html>'))
    expect(failure).toMatchObject({ code: 'service_failed', exit: 3 })
    expect(failure.message).toContain('maintenance')
  })

  it('says that a week has no rates yet, also where another week comes instead', async () => {
    expect(await failed(sends(200, xmlOf([])))).toMatchObject({ code: 'rates_none', exit: 1 })
    const other = xmlOf([shape('USD', '1', { aplyBgnDt: '20260920' })])
    expect(await failed(sends(200, other))).toMatchObject({ code: 'rates_none', exit: 1 })
  })

  it('asks nobody without a key, and nobody unsafe', async () => {
    await expect(runCommand(command, '--url', 'http://example.com/')).rejects.toThrow(/--url/)
    process.env['GWANMUN_DATA_KEY'] = ' '
    expect(await failed(sends(200, ''))).toMatchObject({ code: 'service_key_missing', exit: 2 })
    expect(asked).toEqual([])
  })

  it('says that a service is not there', async () => {
    const address = addressOf()
    await new Promise(resolve => server.close(resolve))
    const words = ['--week', '2026-09-30', '--url', address]
    await expect(runCommand(command, ...words)).rejects.toThrow(
      'it could not be reached, ECONNREFUSED (4 tries)',
    )
  })
})
