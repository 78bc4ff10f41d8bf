/** Tables that are brought in while the server runs: rates of exchange, editions of the tariff. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Desk } from '../../src/ask/desk.js'
import type { JsonSchema } from '../../src/ask/schema.js'
import { faultsOf } from '../../src/ask/shape.js'
import { sharedSchemas } from '../../src/doors/http/shared-schemas.js'
import { loadBench } from '../../src/files/load-bench.js'
import { OwnTables } from '../../src/run/tables/own-tables.js'
import { shape, xmlOf } from '../rates-shapes.js'
import { engines } from '../store/engines.js'
import { csvOf, row, sheet } from '../tariff-sheets.js'
import { shirt } from './desk.js'
import { ask } from './guarded.js'
import { type KeptApp, keptApp } from './kept.js'

const key = 'secret+key/=='
const csv = { 'content-type': 'text/csv' }
const tariff = csvOf(
  sheet('2.12', row('6109101000', 'A', '8'), row('6109101000', 'C', '5'), row('61', 'A', '8')),
)

describe.each(engines)('on $name', engine => {
  let kept: KeptApp
  let asked: string[]
  const service = createServer((request, response) => {
    asked.push(request.url!)
    response.end(xmlOf([shape('USD', '1471.52'), shape('EUR', '1700')]))
  })

  beforeAll(async () => {
    asked = []
    await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/rates`
    const desk = new Desk({ bench: loadBench({}), version: '0.0.0' })
    kept = await keptApp(engine, { desk, keep: { ratesService: { url, key } } })
  }, 120_000)
  afterAll(async () => {
    service.close()
    await kept?.close()
  })

  /** What is answered has the shape that is documented. */
  const isShaped = (id: string, answer: unknown): void => {
    const { answers } = kept.app.operations.find(one => one.id === id)!
    expect(faultsOf(answer, answers[200] as JsonSchema, sharedSchemas), id).toEqual([])
  }
  const get = async (path: string) => (await ask(kept.app, `GET ${path}`)).json()
  const send = (what: string, payload: string) =>
    ask(kept.app, `POST ${what}`, { payload, headers: csv })

  it('takes rates in by rows, tells what is wrong on which, and judges with them at once', async () => {
    const far = { ...shirt, declared_on: '2031-01-08' }
    const judged = async () =>
      (await ask(kept.app, 'POST /v1/assessments', { payload: { lines: [far] } })).json()
    expect((await judged()).answers[0].state).toBe('refused')
    const text = `from,to,currency,krw_per_unit,source
2031-01-05,2031-01-11,USD,1500.5,notice
2031-01-05,2031-01-11,EUR,often,notice
`
    const answer = (await send('/v1/rates/imports?name=own.csv', text)).json()
    expect(answer).toMatchObject({ rows: 1, added: 1, changed: 0, first_day: '2031-01-05' })
    isShaped('rates-import', answer)
    expect(answer.problems).toMatchObject([{ row: 3, column: 'krw_per_unit' }])
    expect(answer.problems[0].message.en).toContain('often')
    expect((await judged()).answers[0]).toMatchObject({
      state: expect.not.stringMatching('refused'),
    })
    expect((await judged()).answers[0].fx_krw).toBe(1500.5)
    const board = await get('/v1/rates/board')
    expect(board).toMatchObject({ origin: 'own', last_day: '2031-01-11' })
    // Weeks that nobody brought in are told: what lies between has no rate.
    expect(board.missing).toContainEqual({ first_day: '2026-10-04', last_day: '2031-01-04' })
    const again = (await send('/v1/rates/imports', text.replace('1500.5', '1501'))).json()
    expect(again).toMatchObject({ added: 0, changed: 1 })
    expect((await judged()).answers[0].fx_krw).toBe(1501)
    const files = new OwnTables(kept.folder).files
    expect(
      loadBench(files).rates.rows.some(({ krwPerUnitMicro }) => krwPerUnitMicro === 1501e6),
    ).toBe(true)
  })

  it('fetches a week with the key of the server, and says so when there is none', async () => {
    const payload = { week: '2026-09-30' }
    const answer = await ask(kept.app, 'POST /v1/rates/fetches', { payload })
    expect(answer.json()).toMatchObject({ rows: 2, problems: [], first_day: '2026-09-27' })
    isShaped('rates-fetch', answer.json())
    expect(asked.length).toBe(1)
    expect(answer.body).not.toContain('secret')
    const entries = (await get('/v1/audit')).entries
    expect(entries[0]).toMatchObject({ operation: 'rates-fetch', result: 'done' })
    expect(JSON.stringify(entries)).not.toContain('secret')
  })

  it('makes an edition of a tariff table; it is used once it is chosen, and can be given up', async () => {
    const answer = await send('/v1/schedule/editions?name=table.csv', tariff)
    expect(answer.json()).toMatchObject({ lines: 1, counts: { rows: 3, used: 2, refused: 1 } })
    expect(answer.json().problems).toMatchObject([{ row: 4, column: '품목번호' }])
    isShaped('schedule-import', answer.json())
    const { id } = answer.json()
    const before = await get('/v1/schedule/editions')
    const own = before.editions.find((one: { id: string }) => one.id === id)
    expect(own).toMatchObject({ origin: 'own', is_in_use: false, first_day: '2026-01-01' })
    const choose = (payload: object) =>
      ask(kept.app, 'PUT /v1/schedule/editions/current', { payload })
    expect((await choose({ id })).json().in_use).toMatchObject({ id, lines: 1 })
    expect((await get('/v1/schedule/6109101000')).rates[0].rate_pct).toBe(5)
    isShaped('schedule-choose', (await choose({ id })).json())
    expect((await choose({ id: 'kr-2026-official-none' })).statusCode).toBe(404)
    const [first] = before.editions
    expect((await choose({ id: first.id })).json().in_use.id).toBe(first.id)
    expect((await get('/v1/schedule/6109101000')).rates[0].rate_pct).toBe(13)
  })

  it('refuses what is no table, and leaves no file of it', async () => {
    const answer = await send('/v1/schedule/editions', 'a,b\n1,2\n')
    expect(answer.json().code).toBe('table_not_found')
    const rates = await send('/v1/rates/imports', 'a,b\n1,2\n')
    expect(rates.json().code).toBe('rates_source_bad')
    expect((await get('/v1/schedule/editions')).editions.length).toBe(2)
  })

  it('leaves what an option of the command has set', async () => {
    const fixed = await keptApp(engine, {
      desk: new Desk({ bench: loadBench({}), version: '0.0.0' }),
      keep: { files: { rates: new OwnTables(kept.folder).ratesFile } },
    })
    const answer = await ask(fixed.app, 'POST /v1/rates/imports', { payload: '', headers: csv })
    expect(answer.json()).toMatchObject({ code: 'table_fixed', status: 409 })
    expect((await ask(fixed.app, 'POST /v1/rates/fetches', { payload: {} })).statusCode).toBe(409)
    await fixed.close()
  }, 60_000)
})
