/** Export declarations over HTTP, on both engines. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonSchema } from '../../src/ask/schema.js'
import { faultsOf } from '../../src/ask/shape.js'
import { sharedSchemas } from '../../src/doors/http/shared-schemas.js'
import { samplePath } from '../declare/sample.js'
import { engines } from '../store/engines.js'
import { ask } from './guarded.js'
import { type KeptApp, keptApp } from './kept.js'

const number = 'ZZ99926000001X'
const base64 = (name: string) => readFileSync(samplePath(name)).toString('base64')

describe.each(engines)('declarations on $name', engine => {
  let kept: KeptApp

  beforeAll(async () => {
    kept = await keptApp(engine, { guard: { clock: () => new Date('2026-11-27T12:00:00+09:00') } })
  }, 120_000)
  afterAll(() => kept?.close())

  const send = (path: string, payload: object) => ask(kept.app, `POST ${path}`, { payload })
  const get = (path: string) => ask(kept.app, `GET ${path}`)
  const schemaOf = (id: string, status = 200) =>
    kept.app.operations.find(one => one.id === id)!.answers[status] as JsonSchema
  const declared = {
    ...{ number, name: '#1001', way: 'simplified', orders: ['#1001'] },
    ...{ declared_fob_krw: 62122, submitted_on: '2026-11-05' },
  }

  it('are planned from a file, and nothing personal comes back', async () => {
    const answer = await send('/v1/declarations/plan', {
      orders_base64: base64('outbound-orders.csv'),
      parcels_base64: base64('outbound-parcels.csv'),
    })
    expect(answer.statusCode).toBe(200)
    expect(faultsOf(schemaOf('declarations-plan'), answer.json(), sharedSchemas)).toEqual([])
    expect(answer.json().declarations).toHaveLength(4)
    expect(answer.json().declarations[0].recommended).toBeNull()
    expect(answer.json().problems[0]).toMatchObject({ code: 'rate_missing', row: 2 })
    expect(answer.body).not.toContain('Sample Buyer')
  })

  it('are noted once, by numbers that are sound', async () => {
    const made = await send('/v1/declarations', declared)
    expect([made.statusCode, made.headers['location']]).toEqual([201, `/v1/declarations/${number}`])
    expect(faultsOf(schemaOf('declarations-create', 201), made.json(), sharedSchemas)).toEqual([])
    expect(made.json()).toMatchObject({ state: 'submitted', declared_fob_krw: 62122 })
    expect((await send('/v1/declarations', declared)).json().code).toBe('declaration_taken')
    const bad = await send('/v1/declarations', { ...declared, number: '12345170000015' })
    expect([bad.statusCode, bad.json().code]).toEqual([422, 'declaration_number_bad'])
  })

  it('go from state to state, and refuse what cannot happen', async () => {
    const note = (event: string, on: string, value = '') =>
      send(`/v1/declarations/${number}/events`, { event, on, value })
    const early = await note('load', '2026-11-06')
    expect([early.statusCode, early.json().code]).toEqual([422, 'event_not_allowed'])
    expect((await note('select', '2026-11-05', 'perhaps')).json().code).toBe('event_value_bad')
    expect((await note('accept', '2026-11-04')).json().code).toBe('event_too_early')
    const accepted = await note('accept', '2026-11-05')
    expect([accepted.statusCode, accepted.json().state]).toEqual([201, 'accepted'])
    const shown = (await get(`/v1/declarations/${number}`)).json()
    expect(faultsOf(schemaOf('declarations-show'), shown, sharedSchemas)).toEqual([])
    expect(shown.events.map(({ event }: { event: string }) => event)).toEqual(['submit', 'accept'])
    expect(shown.deadlines[0]).toMatchObject({ kind: 'load', due: '2026-12-07', days_left: 10 })
    expect((await get('/v1/declarations/NONE')).statusCode).toBe(404)
  })

  it('are listed with their states, and their deadlines as a calendar', async () => {
    const list = (await get('/v1/declarations')).json()
    expect(faultsOf(schemaOf('declarations-list'), list, sharedSchemas)).toEqual([])
    expect(list.items[0]).toMatchObject({ number, state: 'accepted', accepted_on: '2026-11-05' })
    const due = (await get('/v1/deadlines')).json()
    expect(faultsOf(schemaOf('declarations-due'), due, sharedSchemas)).toEqual([])
    expect(due.deadlines.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['load', 'price', 'drawback'],
    ])
    const calendar = await get('/v1/deadlines.ics?language=en')
    expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(calendar.body).toContain('DTSTART;VALUE=DATE:20261207')
  })
})
