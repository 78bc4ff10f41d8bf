/** What people set down over HTTP: views and exporters of an account, matched columns and products of all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonSchema } from '../../src/ask/schema.js'
import { faultsOf } from '../../src/ask/shape.js'
import { sharedSchemas } from '../../src/doors/http/shared-schemas.js'
import { formatCases } from '../orders/cases.js'
import { fileOf } from '../orders/read.js'
import { engines } from '../store/engines.js'
import { ask, signedIn } from './guarded.js'
import { type KeptApp, keptApp } from './kept.js'

describe.each(engines)('on $name', engine => {
  let kept: KeptApp
  beforeAll(async () => {
    kept = await keptApp(engine)
  }, 120_000)
  afterAll(() => kept?.close())

  const isShaped = (id: string, answer: unknown): void => {
    const { answers } = kept.app.operations.find(one => one.id === id)!
    expect(faultsOf(answer, answers[200] as JsonSchema, sharedSchemas), id).toEqual([])
  }
  const get = async (path: string) => (await ask(kept.app, `GET ${path}`)).json()
  const send = (what: string, payload: object) => ask(kept.app, what, { payload })
  const products = async (sent: readonly object[]) => {
    const answer = (await send('POST /v1/products', { products: sent })).json()
    isShaped('products-change', answer)
    return answer
  }

  it('keeps how a source is matched, under all names of its header, until it is forgotten', async () => {
    const names = ['화물번호', '단가']
    const columns = { 화물번호: 'parcel', 단가: '' }
    expect((await send('PUT /v1/matches', { names, columns })).statusCode).toBe(204)
    const told = await get('/v1/matches')
    isShaped('matches-list', told)
    expect(told.matches).toMatchObject([{ names, columns, set_by: 'local' }])
    await send('PUT /v1/matches', { names: [...names, 'x'], columns })
    await send('PUT /v1/matches', { names, columns: null })
    expect((await get('/v1/matches')).matches).toMatchObject([{ names: [...names, 'x'] }])
  })

  it('adds products, changes what is sent of them, and clears what is sent blank', async () => {
    const cream = { sku: 'C/1', hs: '3304.99-1000', name_en: 'Cream', origin: 'KR', maker: 'M' }
    expect(await products([cream, { sku: 'T-2', weight_g: '120' }])).toMatchObject({ added: 2 })
    expect(await products([cream])).toMatchObject({ added: 0, changed: 0 })
    expect(await products([{ sku: 'C/1', maker: '', weight_g: '50' }])).toMatchObject({
      changed: 1,
    })
    const told = await get('/v1/products?q=cream')
    isShaped('products-list', told)
    expect(told.count).toBe(1)
    const { set_at: _, ...item } = told.items[0]
    const still = { sku: 'C/1', hs: '3304991000', name_en: 'Cream', origin: 'KR', weight_g: '50' }
    expect(item).toEqual({ ...still, set_by: 'local' })
  })

  it('tells a wrong value on its row, and leaves what was there', async () => {
    const { problems } = await products([
      { sku: 'T-2', weight_g: 'heavy', origin: 'Mars', hs: '61' },
    ])
    expect(problems.map((one: { row: number; column: string }) => [one.row, one.column])).toEqual([
      [2, 'hs'],
      [2, 'origin'],
      [2, 'weight_g'],
    ])
    expect((await get('/v1/products?q=T-2')).items).toMatchObject([{ weight_g: '120' }])
  })

  it('goes through the list page by page, and hands it out as the file that it takes in', async () => {
    const first = await get('/v1/products?limit=1')
    const second = await get(`/v1/products?limit=1&after=${first.next}`)
    const skus = [first, second].map(page => page.items[0].sku)
    expect([skus, second.next, first.count]).toEqual([['C/1', 'T-2'], null, 2])
    const table = await ask(kept.app, 'GET /v1/products/table')
    const headers = { 'content-type': 'text/csv' }
    const payload = `${table.body}N-3,,,,,,,,,,7,,,,\n`
    const brought = await ask(kept.app, 'POST /v1/products/imports', { payload, headers })
    expect(brought.json()).toMatchObject({ added: 1, changed: 0, problems: [] })
    isShaped('products-import', brought.json())
    const bad = await ask(kept.app, 'POST /v1/products/imports', { payload: 'a,b\n1,2\n', headers })
    expect(bad.json().code).toBe('products_bad')
  })

  it('fills orders in from the products it keeps; those that are sent come first', async () => {
    const { header, rows } = formatCases.find(one => one.format === 'shopify')!
    const file_base64 = Buffer.from(fileOf(header, rows)).toString('base64')
    await products([{ sku: 'RT-150', hs: '3304991000' }])
    const csvOf = async (more: object): Promise<string> =>
      (await send('POST /v1/orders/import', { file_base64, ...more })).json().csv
    expect(await csvOf({})).not.toContain('3304991000')
    expect(await csvOf({ kept_products: true })).toContain('3304991000')
    const own = [{ sku: 'RT-150', hs: '3304999000' }]
    expect(await csvOf({ kept_products: true, products: own })).toContain('3304999000')
  })

  it('removes a product, and says so when there is none', async () => {
    const drop = () => ask(kept.app, 'DELETE /v1/products/C%2F1')
    expect([(await drop()).statusCode, (await drop()).statusCode]).toEqual([204, 404])
  })

  it('keeps the profile of an exporter whose values are in form, and tells the others', async () => {
    const path = 'PUT /v1/exporters/%EC%83%81%EC%A0%90'
    const profile = { name: '지어낸상점', business_no: '123-45-67890', office: ' 040 ', phone: '' }
    const wrong = (await send(path, { profile: { ...profile, office: 'Seoul' } })).json()
    isShaped('exporters-set', wrong)
    expect([wrong.kept, wrong.problems[1].column]).toEqual([false, 'office'])
    expect((await get('/v1/exporters')).exporters).toEqual([])
    const set = (await send(path, { profile })).json()
    expect([set.kept, set.problems[0].code]).toEqual([true, 'business_number_bad'])
    const told = await get('/v1/exporters')
    isShaped('exporters-list', told)
    const { phone: _, ...given } = profile
    const held = { ...given, office: '040', exporter: '상점' }
    expect(told.exporters).toMatchObject([{ name: '상점', profile: held }])
    expect((await send(path, { profile: { nobody: 'x' } })).statusCode).toBe(400)
    const drop = () => ask(kept.app, path.replace('PUT', 'DELETE'))
    expect([(await drop()).statusCode, (await drop()).statusCode]).toEqual([204, 404])
  })

  it('keeps views for each account; those from before the first account go along with it', async () => {
    const view = { search: { state: 'refused', sort: 'day' } }
    const set = await send('PUT /v1/views/%EC%98%A4%EB%8A%98%20%EB%B3%BC%20%EA%B2%83', view)
    isShaped('views-set', set.json())
    await send('PUT /v1/views/gone', view)
    expect((await ask(kept.app, 'DELETE /v1/views/gone')).statusCode).toBe(204)
    expect((await ask(kept.app, 'DELETE /v1/views/gone')).statusCode).toBe(404)
    for (const [name, role] of [['boss', 'admin'] as const, ['kim', 'viewer'] as const]) {
      const payload = { name, role, password: 'correct horse battery' }
      const browser = name === 'boss' ? undefined : await signedIn(kept.app, 'boss')
      await (browser?.ask('POST /v1/accounts', { payload }) ?? send('POST /v1/accounts', payload))
    }
    const [boss, kim] = [await signedIn(kept.app, 'boss'), await signedIn(kept.app, 'kim')]
    const told = (await boss.ask('GET /v1/views')).json()
    isShaped('views-list', told)
    expect(told.views).toMatchObject([{ name: '오늘 볼 것', ...view }])
    expect((await kim.ask('GET /v1/views')).json()).toEqual({ views: [] })
    expect((await kim.ask('PUT /v1/views/mine', { payload: view })).statusCode).toBe(200)
    const payload = { products: [{ sku: 'X' }] }
    expect((await kim.ask('POST /v1/products', { payload })).statusCode).toBe(403)
  })
})
