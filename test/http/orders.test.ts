/** Order files over HTTP: read, asked about, answered; and what is refused. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { JsonSchema } from '../../src/ask/schema.js'
import { faultsOf } from '../../src/ask/shape.js'
import { sharedSchemas } from '../../src/doors/http/shared-schemas.js'
import { canary, formatCases } from '../orders/cases.js'
import { fileOf } from '../orders/read.js'
import { ask, guardedApp } from './guarded.js'

const shopify = formatCases.find(one => one.format === 'shopify')!
const file_base64 = Buffer.from(fileOf(shopify.header, shopify.rows)).toString('base64')

let app: FastifyInstance
beforeAll(async () => {
  app = await guardedApp()
})
afterAll(() => app?.close())

const send = (payload: object) => ask(app, 'POST /v1/orders/import', { payload })

function shapeFaults(id: string, value: unknown): readonly unknown[] {
  const { answers } = app.operations.find(one => one.id === id)!
  return faultsOf(value, answers[200] as JsonSchema, sharedSchemas)
}

it('reads a file, and asks what is missing', async () => {
  const answer = await send({ file_base64 })
  expect(answer.statusCode).toBe(200)
  const told = answer.json()
  expect(shapeFaults('orders-import', told)).toEqual([])
  expect(told).toMatchObject({ format: 'shopify', direction: 'out', orders: 3, lines: 5 })
  expect(told.csv.split('\n')[0]).toMatch(/^shipment,tracking_no/)
  expect(told.questions[0]).toMatchObject({ column: 'hs', of: 'product', sku: 'RT-150' })
  const { csv, ...rest } = told
  expect(JSON.stringify(rest)).not.toContain(canary)
  expect(csv).toContain(canary)
})

it('fills in products, settings and answers, and asks no more', async () => {
  const goods = {
    hs: '3304991000',
    kind: 'cosmetic',
    origin: 'KR',
    maker: 'Made-up',
    weight_g: '9',
  }
  const products = ['RT-150', 'SM-10', 'LT-01'].map(sku => ({ sku, ...goods }))
  const answers = [{ column: 'exporter', of: 'file', answer: 'Made-up Seller' }]
  const { questions, problems } = (
    await send({ file_base64, products, answers, sets: { carrier: 'post' } })
  ).json()
  expect(problems).toEqual([])
  expect(questions).toEqual([])
})

it('names the product and the answer that is wrong', async () => {
  const products = [{ sku: 'RT-150', origin: 'Mars' }]
  const answers = [{ column: 'carrier', of: 'file', answer: 'ship' }]
  const { problems } = (await send({ file_base64, products, answers })).json()
  const named = problems.map((one: { file: string; column: string; code: string }) => {
    return [one.file, one.column, one.code]
  })
  expect(named).toEqual([
    ['products', 'origin', 'country_unknown'],
    ['answers', 'carrier', 'choice_unknown'],
  ])
})

it.each([
  [{ file_base64: Buffer.from('a,b\n1,2\n').toString('base64') }, 400, 'order_format_unknown'],
  [{ file_base64: 'not base64!' }, 400, 'member_value_bad'],
  [{ file_base64, format: 'nothing' }, 404, 'thing_not_found'],
  [{ file_base64, mapping: { columns: {} } }, 400, 'mapping_bad'],
  [{ file_base64, sets: { carrier: 'ship' } }, 400, 'option_bad'],
  [{}, 400, 'member_missing'],
])('refuses what cannot be read: %#', async (payload, status, code) => {
  const answer = await send(payload)
  expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  expect(answer.body).not.toContain(canary)
})

it('lists the formats', async () => {
  const answer = await ask(app, 'GET /v1/orders/formats')
  expect(shapeFaults('orders-formats', answer.json())).toEqual([])
  expect(answer.json().formats).toHaveLength(formatCases.length)
})
