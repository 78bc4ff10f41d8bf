/** Export declarations over HTTP, on both engines. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonSchema } from '../../src/ask/schema.js'
import { faultsOf } from '../../src/ask/shape.js'
import { numbered } from '../../src/declare/numbering.js'
import { sharedSchemas } from '../../src/doors/http/shared-schemas.js'
import { declarationXml } from '../../src/files/declare/declaration-xml.js'
import { sampleOrders, samplePath, sampleProfile } from '../declare/sample.js'
import { engines } from '../store/engines.js'
import { openApp } from './desk.js'
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
    expect(faultsOf(answer.json(), schemaOf('declarations-plan'), sharedSchemas)).toEqual([])
    expect(answer.json().declarations).toHaveLength(4)
    expect(answer.json().declarations[0].recommended).toBeNull()
    expect(answer.json().problems[0]).toMatchObject({ code: 'rate_missing', row: 2 })
    expect(answer.body).not.toContain('Sample Buyer')
  })

  it('are held against what came in by the store', async () => {
    const answer = await send('/v1/declarations/origin', {
      orders_base64: base64('outbound-orders.csv'),
    })
    expect(faultsOf(answer.json(), schemaOf('declarations-origin'), sharedSchemas)).toEqual([])
    expect(answer.json().kept_parcels).toBe(true)
  })

  it('are noted once, by numbers that are sound', async () => {
    const made = await send('/v1/declarations', declared)
    expect([made.statusCode, made.headers['location']]).toEqual([201, `/v1/declarations/${number}`])
    expect(faultsOf(made.json(), schemaOf('declarations-create', 201), sharedSchemas)).toEqual([])
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
    expect(faultsOf(shown, schemaOf('declarations-show'), sharedSchemas)).toEqual([])
    expect(shown.events.map(({ event }: { event: string }) => event)).toEqual(['submit', 'accept'])
    expect(shown.allowed_events).toEqual(['ask_withdrawal', 'correct', 'extend', 'load', 'cancel'])
    expect(shown.deadlines[0]).toMatchObject({ kind: 'load', due: '2026-12-07', days_left: 10 })
    expect((await get('/v1/declarations/NONE')).statusCode).toBe(404)
  })

  it('are listed with their states, and their deadlines as a calendar', async () => {
    const list = (await get('/v1/declarations')).json()
    expect(faultsOf(list, schemaOf('declarations-list'), sharedSchemas)).toEqual([])
    expect(list.items[0]).toMatchObject({ number, state: 'accepted', accepted_on: '2026-11-05' })
    const due = (await get('/v1/deadlines')).json()
    expect(faultsOf(due, schemaOf('declarations-due'), sharedSchemas)).toEqual([])
    expect(due.deadlines.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['load', 'price', 'drawback'],
    ])
    const calendar = await get('/v1/deadlines.ics?language=en')
    expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(calendar.body).toContain('DTSTART;VALUE=DATE:20261207')
  })
})

describe('declarations that are made of a file', () => {
  let app: FastifyInstance
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(() => app.close())

  const given = {
    orders_base64: base64('outbound-orders.csv'),
    parcels_base64: base64('outbound-parcels.csv'),
    rates_base64: base64('outbound-rates.csv'),
    profiles: sampleProfile,
    on: '2026-11-05',
  }

  /** Asks, and holds the answer against its schema. */
  async function made(what: string, payload: object) {
    const answer = await app.inject({ method: 'POST', url: `/v1/declarations/${what}`, payload })
    expect([what, answer.statusCode]).toEqual([what, 200])
    const { answers } = app.operations.find(one => one.id === `declarations-${what}`)!
    expect(faultsOf(answer.json(), answers[200] as JsonSchema, sharedSchemas)).toEqual([])
    return answer.json()
  }

  type Made = { readonly name: string; readonly sha256: string; readonly content_base64: string }
  const bytesOf = ({ content_base64: text }: Made) => Buffer.from(text, 'base64')
  const soundDigests = (files: readonly Made[]) =>
    files.every(one => createHash('sha256').update(bytesOf(one)).digest('hex') === one.sha256)

  it('are planned with rates that are sent', async () => {
    const { declarations } = await made('plan', given)
    expect(declarations.map((one: { declared_fob_krw: number }) => one.declared_fob_krw)).toEqual([
      ...[62_122, 48_066, 95_526, 24_849],
    ])
  })

  it('are built as the command builds them, and what cannot be built is named', async () => {
    const answer = await made('build', { ...given, serial: 1, forms: ['xml', 'orders', 'ems'] })
    const numbers = answer.declarations.map((one: { number: string }) => one.number)
    expect(numbers).toEqual(['ZZ99926000001X', 'ZZ99926000002X', 'ZZ99926000003X'])
    expect(answer.not_built).toEqual([{ declaration: '#1004', orders: ['#1004'] }])
    expect(answer.next_serial).toBe(4)
    expect(answer.problems.map((one: { column: string }) => one.column)).toContain('maker')
    const names = answer.files.map((one: Made) => one.name)
    expect(names).toEqual(expect.arrayContaining(['ZZ99926000001X.xml', 'ItemInfo.xlsx']))
    expect(soundDigests(answer.files)).toBe(true)
    const { orders } = await sampleOrders()
    const { declarations } = numbered(orders.built, { serial: 1, era: 'xml' })
    expect(bytesOf(answer.files[0]).toString()).toBe(declarationXml(declarations[0]!))
  })

  it('are kept back where a party is on a list that is sent', async () => {
    const parties = Buffer.from('name,country\nTwo Sample Buyer,\n').toString('base64')
    const asked = { ...given, serial: 1, forms: ['xml'], parties_base64: parties }
    const { not_built: left, problems, files } = await made('build', asked)
    expect(left.map((one: { declaration: string }) => one.declaration)).toEqual(['#1002', '#1004'])
    expect(problems).toContainEqual(expect.objectContaining({ code: 'party_hit', value: '#1002' }))
    expect(files).toHaveLength(2)
  })

  it('have papers as PDF and workbooks', async () => {
    const { files } = await made('papers', { ...given, papers: ['invoice'], language: 'en' })
    const starts = files.map((one: Made) => [one.name, bytesOf(one).subarray(0, 2).toString()])
    expect(starts.slice(0, 2)).toEqual([
      ['invoice-ZZ99926000001X.pdf', '%P'],
      ['invoice-ZZ99926000001X.xlsx', 'PK'],
    ])
    expect(soundDigests(files)).toBe(true)
  })

  it('have the evidence of a period, that ties to the won', async () => {
    const answer = await made('evidence', {
      ...given,
      ...{ period: '2026-Q4', vat_rates_base64: base64('outbound-vat-rates.csv') },
      payouts_base64: base64('outbound-payouts.csv'),
    })
    const won = answer.lines.reduce((sum: number, one: { krw: number }) => sum + one.krw, 0)
    expect([answer.complete, answer.totals.all.won]).toEqual([true, won])
    expect(answer.files.map((one: Made) => one.name)).toContain('수출실적명세서.pdf')
    const blind = await made('evidence', { ...given, period: '2026-Q4' })
    expect([blind.complete, blind.files]).toEqual([false, []])
    expect(blind.problems[0].code).toBe('vat_rate_missing')
  })

  it('are amended by the XML that was built', async () => {
    const { files } = await made('build', { ...given, serial: 1, forms: ['xml'] })
    const declaration = { declaration_base64: files[0].content_base64, accepted_on: '2026-11-05' }
    const asked = { ...declaration, on: '2026-11-20', reason: 'price', fault: 'A', serial: 7 }
    const other = bytesOf(files[0]).toString().replace('>62122<', '>62000<')
    const corrected = Buffer.from(other).toString('base64')
    const answer = await made('amend', { ...asked, kind: 'correct', corrected_base64: corrected })
    expect(answer.changes).toMatchObject([{ field: 'fob_krw', before: '62122', after: '62000' }])
    expect(bytesOf(answer.files[0]).toString()).toContain(answer.number)
    const late = await app.inject({
      ...{ method: 'POST', url: '/v1/declarations/amend' },
      payload: { ...asked, kind: 'extend', extend_to: '2027-11-06' },
    })
    expect([late.statusCode, late.json().problems[0].pointer]).toEqual([422, '/extend_to'])
  })

  it('are looked through for origins, with what the destination would charge', async () => {
    const { warnings_of_origin: found } = await made('origin', given)
    expect(found.map((one: { code: string }) => one.code)).toContain('foreign_marked')
    expect(found[0].charges.length).toBeGreaterThan(0)
  })

  it('say which states and events there are', async () => {
    const answer = await app.inject('/v1/declarations/states')
    const { answers } = app.operations.find(one => one.id === 'declarations-states')!
    expect(faultsOf(answer.json(), answers[200] as JsonSchema, sharedSchemas)).toEqual([])
    expect(answer.json().transitions).toContainEqual({
      ...{ from: 'withdrawing', event: 'refuse_withdrawal', to: null },
    })
  })

  it('say which of the files given a problem is in', async () => {
    const text = (csv: string) => Buffer.from(csv).toString('base64')
    const answer = await made('evidence', {
      ...{ ...given, period: '2026-Q4', profiles: { name: 'A', business_no: '1234567890' } },
      parcels_base64: text('order,loaded_on\n#1001,never\n'),
      proofs_base64: text('hs,from,to,law\nbook,2026-01-01,,A\n'),
      parties_base64: text('name,country\n,US\n'),
      payouts_base64: text('order,currency,gross,fee,net\n#1001,USD,much,0,0\n'),
      drawback_table_base64: text('hs,from,to,krw_per_10000\n1,2026-01-01,,10\n'),
    })
    type Told = { readonly file: string; readonly row: number; readonly column: string }
    const told = [...answer.problems, ...answer.warnings].map(({ file, row, column }: Told) =>
      [file, row, column].join(' '),
    )
    expect(told).toEqual(
      expect.arrayContaining([
        ...['parcels 2 loaded_on', 'proofs 2 hs', 'parties 2 name', 'payouts 2 gross'],
        ...['drawback 2 hs', 'profile 0 business_no'],
      ]),
    )
    const built = await made('build', { ...given, profiles: { name: 'A' }, serial: 1 })
    const files = built.problems.map(({ file, row }: Told) => [file, row === 0].join(' '))
    expect([...new Set(files)].toSorted()).toEqual(['orders false', 'profile true'])
  })

  it('need an exporter that can be read', async () => {
    const payload = { ...given, profiles: { name: 'A', nonsense: 1 }, serial: 1 }
    const answer = await app.inject({ method: 'POST', url: '/v1/declarations/build', payload })
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'profile_bad'])
  })
})
