/** Orders that leave Korea over HTTP: judged, explained, compared; and what is refused. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { JsonSchema } from '../../src/ask/schema.js'
import { faultsOf } from '../../src/ask/shape.js'
import { sharedSchemas } from '../../src/doors/http/shared-schemas.js'
import { destinations } from '../../src/landed/registry.js'
import { ask, guardedApp } from './guarded.js'

let app: FastifyInstance
beforeAll(async () => {
  app = await guardedApp()
})
afterAll(() => app?.close())

const buyer = 'Canary Buyer'
const tee = {
  ...{ order: 'A', goods: 'T-shirt', to: 'US', sold_on: '2026-08-10', entered_on: '2026-08-12' },
  ...{ quantity: '1', unit_price: '100', currency: 'USD', hs_destination: '61091000' },
  ...{ origin: 'KR', carrier: 'express', kind: 'apparel', buyer, hs: '6109101000' },
}

async function send(url: string, payload: object) {
  const answer = await ask(app, `POST /v1/landed${url}`, { payload })
  expect(answer.body).not.toContain(buyer)
  return answer
}

function shapeFaults(id: string, value: unknown): readonly unknown[] {
  const { answers } = app.operations.find(one => one.id === id)!
  return faultsOf(value, answers[200] as JsonSchema, sharedSchemas)
}

it('judges lines, and names what is wrong in one', async () => {
  const lines = [
    tee,
    { ...tee, order: 'B', to: 'Mars' },
    { ...tee, order: 'C', freight: 'free' },
    {},
  ]
  const told = (await send('', { lines, sentences: true })).json()
  expect(shapeFaults('landed-create', told)).toEqual([])
  expect(told.answers).toHaveLength(4)
  expect(told.answers[0]).toMatchObject({ regime: 'informal', currency: 'USD', duty: 16.5, tax: 0 })
  expect(told.answers[0].fees).toBeNull()
  expect(told.answers[0].sentences[0].sentence.ko).not.toBe('')
  expect(told.answers.slice(1).map((one: { regime: string }) => one.regime)).toEqual(
    Array(3).fill('refused'),
  )
  const named = told.problems.map((one: { pointer: string; code: string }) => [
    one.pointer,
    one.code,
  ])
  expect(named).toContainEqual(['/lines/1/to', 'country_unknown'])
  expect(named).toContainEqual(['/lines/2/freight', 'amount_bad'])
  expect(named).toContainEqual(['/lines/3/order', 'value_missing'])
})

it('names rows of an order that contradict one another, wherever the order is asked about', async () => {
  const lines = [
    { ...tee, line: 1, freight: '10' },
    { ...tee, line: 2, freight: '20', buyer: 'Canary Buyer 2' },
  ]
  const wanted = [
    { code: 'order_conflict', pointer: '/lines/1/buyer', column: 'buyer', value: 'A' },
    { code: 'order_conflict', pointer: '/lines/1/freight', column: 'freight', value: 'A' },
  ]
  const told = (await send('', { lines })).json()
  expect(shapeFaults('landed-create', told)).toEqual([])
  expect(told.problems).toMatchObject(wanted)
  expect(told.problems[1].message.ko).toContain("주문 A의 행마다 'freight'이(가) 다릅니다.")
  const reasons = told.answers.map((one: { reasons: readonly string[] }) => one.reasons)
  expect(reasons).toEqual([['order_conflict'], ['order_conflict']])
  expect((await send('/explanations', { lines })).json().problems).toMatchObject(wanted)
  const compared = (await send('/comparisons', { lines, to: ['US'] })).json()
  expect(compared.problems).toMatchObject(wanted)
  expect(compared.destinations[0].missing[0].code).toBe('order_conflict')
})

it('takes rates of exchange with the request', async () => {
  const lines = [{ ...tee, currency: 'KRW', unit_price: '140000', entered_on: '2030-01-02' }]
  const bare = (await send('', { lines })).json()
  expect(bare.answers[0]).toMatchObject({ regime: 'not_judged', reasons: ['exchange_missing'] })
  const rate = { from: '2030-01-01', to: '2030-01-07', currency: 'USD', krw_per_unit: '1400' }
  const told = (await send('', { lines, options: { rates: [rate] } })).json()
  expect(told.answers[0]).toMatchObject({ customs_value: 100 })
})

it('takes the options that the terminal has', async () => {
  const won = { ...tee, currency: 'KRW', unit_price: '140000', entered_on: '2022-10-03' }
  const near = (await send('', { lines: [won], options: { approximate_rates: true } })).json()
  expect(near.answers[0].reasons).toContain('exchange_approximate')
  const mail = { ...tee, carrier: 'post', unit_price: '300', entered_on: '2025-10-01' }
  const specific = (await send('', { lines: [mail], options: { postal_specific: true } })).json()
  expect(specific.answers[0]).toMatchObject({ duty: 80, regime: 'postal' })
  const retail = { ...tee, to: 'CN', scheme: 'cbec', hs_destination: '61091000', currency: 'CNY' }
  const ask = (positive_list: readonly string[]) =>
    send('', { lines: [retail], options: { positive_list } })
  expect((await ask(['6109.10.00'])).json().answers[0]).toMatchObject({ regime: 'cbec' })
  expect((await ask(['33049900'])).json().answers[0]).toMatchObject({ regime: 'general_trade' })
  expect((await ask(['6109'])).statusCode).toBe(400)
})

it('explains a line with steps, articles and ways to send it', async () => {
  const lines = [{ ...tee, order: 'Z' }, tee]
  const answer = await send('/explanations', { lines, row: 2 })
  const told = answer.json()
  expect(shapeFaults('landed-explain', told)).toEqual([])
  expect(told.answer.order).toBe('A')
  expect(told.steps.at(-1)).toMatchObject({ amount: '16.5', unit: 'USD' })
  expect(told.reasons.some((one: { basis: object[] }) => one.basis.length > 0)).toBe(true)
  const { answers, explanations } = (await send('', { lines, explanations: true })).json()
  const { options: _options, changes: _changes, problems: _problems, ...line } = told
  expect(explanations[1]).toEqual(line)
  expect(answers[1]).toEqual(line.answer)
  expect((await send('', { lines })).json().explanations).toEqual([])
  const ids = told.options.map((one: { id: string; outcome: { due: number } }) => [
    one.id,
    one.outcome.due,
  ])
  expect(ids).toEqual([
    ['express', 16.5],
    ['post', 16.5],
    ['no_claim', 16.5],
    ['korus', 12.5],
  ])
})

it('compares one consignment in every destination on board', async () => {
  const told = (await send('/comparisons', { lines: [tee] })).json()
  expect(shapeFaults('landed-compare', told)).toEqual([])
  expect(told.destinations).toHaveLength(destinations.length)
  const own = told.destinations.find((one: { to: string }) => one.to === 'US')
  expect(own).toMatchObject({ currency: 'USD', goods: 100, landed: 116.5, landed_krw: 166252 })
  const chosen = (await send('/comparisons', { lines: [tee], to: ['us', 'KP'] })).json()
  expect(chosen.destinations).toMatchObject([
    { to: 'US' },
    { to: 'KP', outcome: null, landed: null },
  ])
})

it('lists the destinations', async () => {
  const told = (await ask(app, 'GET /v1/landed/destinations')).json()
  expect(shapeFaults('landed-destinations', told)).toEqual([])
  expect(told.destinations[0]).toMatchObject({
    key: 'us',
    countries: [{ country: 'US', currency: 'USD' }],
  })
})

it.each([
  ['', { lines: [] }, 400, 'member_count_bad'],
  ['', { lines: Array.from({ length: 1001 }, () => tee) }, 400, 'member_count_bad'],
  ['', { lines: [{ ...tee, colour: 'red' }] }, 400, 'member_unknown'],
  ['/explanations', { lines: [tee], row: 2 }, 404, 'thing_not_found'],
  ['/comparisons', { lines: [tee], to: ['XX'] }, 404, 'thing_not_found'],
])('refuses %s %#', async (url, payload, status, code) => {
  const answer = await send(url, payload)
  expect([answer.statusCode, answer.json().code]).toEqual([status, code])
})
