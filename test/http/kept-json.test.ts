/** Parcels sent as JSON and kept, and the editions of what is kept, on both engines. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonSchema } from '../../src/ask/schema.js'
import { faultsOf } from '../../src/ask/shape.js'
import { sharedSchemas } from '../../src/doors/http/shared-schemas.js'
import { engines } from '../store/engines.js'
import { openApp, shirt } from './desk.js'
import { ask } from './guarded.js'
import { type KeptApp, keptApp } from './kept.js'

const other = { ...shirt, parcel: 'A-2', unit_price: '100', person: '홍길동-P123456789012' }

describe.each(engines)('on $name', engine => {
  let kept: KeptApp
  beforeAll(async () => {
    kept = await keptApp(engine)
  }, 120_000)
  afterAll(() => kept?.close())

  const keep = (payload: object, headers: Record<string, string> = {}) =>
    ask(kept.app, 'POST /v1/assessments/kept', { payload, headers })

  it('what is answered is kept, and answers like what is not', async () => {
    const answer = await keep({ lines: [shirt, other] })
    expect(answer.statusCode, answer.body).toBe(201)
    const { assessment, ...told } = answer.json()
    expect(answer.headers['location']).toBe(`/v1/jobs/${assessment}`)
    const payload = { lines: [shirt, other] }
    expect(told).toEqual((await ask(kept.app, 'POST /v1/assessments', { payload })).json())
    const job = (await ask(kept.app, `GET /v1/jobs/${assessment}`)).json()
    expect(job).toMatchObject({ state: 'done', is_real: true, by: 'local', lines: 2 })
    const { items } = (await ask(kept.app, 'GET /v1/parcels')).json()
    expect(items.map((one: { parcel: string }) => one.parcel).sort()).toEqual(['A-1', 'A-2'])
    const one = await ask(kept.app, 'GET /v1/parcels/A-2')
    expect(one.body).not.toContain('홍길동')
    const csv = await ask(kept.app, `GET /v1/jobs/${assessment}/decisions?raw=true`)
    expect(csv.body).toContain(`A-2,1,${told.answers[1].state}`)
  })

  it('the same key keeps once', async () => {
    const headers = { 'idempotency-key': 'order-1' }
    const first = await keep({ lines: [{ ...shirt, parcel: 'ONCE' }] }, headers)
    const again = await keep({ lines: [{ ...shirt, parcel: 'ONCE' }] }, headers)
    expect(again.json()).toEqual(first.json())
    const { items } = (await ask(kept.app, 'GET /v1/jobs')).json()
    const ids = items.map((job: { assessment: string }) => job.assessment)
    expect(ids.filter((id: string) => id === first.json().assessment)).toHaveLength(1)
  })

  it('goods are combined with earlier parcels of the store where that is wanted', async () => {
    const shop = { platform: 'Example Mall', seller: 'Shop A', arrived_on: shirt.declared_on }
    const line = { ...shirt, ...shop, unit_price: '100', person: 'q', purchased_on: '2026-08-01' }
    const lines = [{ ...line, parcel: 'H-2' }]
    await keep({ lines: [{ ...line, parcel: 'H-1' }] })
    const asked = async (address: string, payload: object) =>
      (await ask(kept.app, `POST /v1/${address}`, { payload })).json()
    const tied = async (address: string, options: object) =>
      (await asked(address, { lines, options })).answers[0].combined_with
    expect(await tied('assessments', {})).toEqual([])
    expect(await tied('assessments', { history: true })).toEqual(['H-1'])
    const explained = await asked('explanations', { lines, options: { history: true } })
    expect(JSON.stringify(explained)).toContain('H-1')
    const history = [{ ...line, parcel: 'H-1', person: 'r' }]
    const given = await asked('assessments', { lines, history, options: { history: true } })
    expect([given.answers[0].combined_with, given.problems]).toEqual([[], []])
    expect(await tied('assessments/kept', { history: false })).toEqual([])
    expect(await tied('assessments/kept', {})).toEqual(['H-1'])
    expect(await tied('assessments/kept', {})).toEqual(['H-1'])
  })

  it('answers under a reform are not kept as real ones', async () => {
    const options = { reform: 'relief-ended' }
    const { assessment } = (await keep({ lines: [shirt], options })).json()
    const job = (await ask(kept.app, `GET /v1/jobs/${assessment}`)).json()
    expect(job.is_real).toBe(false)
  })

  it.each([
    [{ lines: [shirt], options: { rates: [] } }, 400, 'member_unknown'],
    [{ lines: [shirt], history: [] }, 400, 'member_unknown'],
    [{ lines: [{ ...shirt, declared_on: 'x' }] }, 422, 'day_bad'],
  ])('%j is refused with %i %s, and not kept', async (payload, status, code) => {
    const before = (await ask(kept.app, 'GET /v1/jobs')).json().items.length
    const answer = await keep(payload)
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
    expect((await ask(kept.app, 'GET /v1/jobs')).json().items).toHaveLength(before)
  })

  it('the editions of what is kept are listed and shown', async () => {
    const { items } = (await ask(kept.app, 'GET /v1/editions')).json()
    expect(items.length).toBeGreaterThan(0)
    const [first] = items
    const shown = (await ask(kept.app, `GET /v1/editions/${first.edition}`)).json()
    expect(shown).toEqual(first)
    const own = kept.app.operations.find(one => one.id === 'editions-kept')!
    expect(faultsOf(shown, own.answers[200] as JsonSchema, sharedSchemas)).toEqual([])
    const none = await ask(kept.app, 'GET /v1/editions/0123456789abcdef')
    expect([none.statusCode, none.json().code]).toEqual([404, 'thing_not_found'])
  })
})

it('without a store nothing is kept', async () => {
  const app = await openApp()
  for (const what of ['POST /v1/assessments/kept', 'GET /v1/editions']) {
    const answer = await ask(
      app,
      what,
      what.startsWith('POST') ? { payload: { lines: [shirt] } } : {},
    )
    expect([answer.statusCode, answer.json().code]).toEqual([503, 'store_needed'])
  }
  await app.close()
})
