/** Published figures and claims over HTTP: answers in their shape, refusals, charts as files. */
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { JsonSchema } from '../../src/ask/schema.js'
import { faultsOf } from '../../src/ask/shape.js'
import { sharedSchemas } from '../../src/doors/http/shared-schemas.js'
import { readCsvTable } from '../../src/files/csv-table.js'
import { ask, guardedApp } from './guarded.js'

let app: FastifyInstance
beforeAll(async () => {
  app = await guardedApp()
})
afterAll(() => app?.close())

function shapeFaults(id: string, value: unknown): readonly unknown[] {
  const { answers } = app.operations.find(one => one.id === id)!
  return faultsOf(value, answers[200] as JsonSchema, sharedSchemas)
}

const get = (url: string) => ask(app, `GET /v1/figures${url}`)

it('gives the deficit of 2023 in its sizes, with their sources', async () => {
  const { ways } = (await get('/balance?period=2023')).json()
  expect(ways[0].answers.map((one: { text: { ko: string } }) => one.text.ko)).toEqual([
    '-5조 1,006억원',
    '-4조 9,847억원',
  ])
  expect(ways[0].answers[0].observations[0].source).toContain('https://')
  expect(ways[0].refusals[0].reason).toBe('two_vintages')
  expect(ways.at(-1).is_quoted).toBe(true)
})

it('names the scope that has what a series lacks, and the shares of people asked', async () => {
  const lacking = (await get('/ecommerce_exports?period=2023')).json()
  expect(shapeFaults('figures-show', lacking)).toEqual([])
  expect(lacking.observations).toEqual([])
  expect(lacking.elsewhere.map((one: { series: string }) => one.series)).toContain(
    'ecommerce_exports_2024',
  )
  const { shares } = (await get('/counselling_survey')).json()
  expect(shares.map((one: { formula: string }) => one.formula)).toContain('51 ÷ 500 × 100 = 10.2 %')
  const apart = 'first=direct_sales@2023&second=ecommerce_exports@2023'
  const { refusals } = (await get(`/compare?${apart}`)).json()
  expect(refusals.map((one: { reason: string }) => one.reason)).toEqual(['two_scopes', 'not_seen'])
})

it('knows no other series and no other period', async () => {
  expect((await get('/nothing')).json()).toMatchObject({ status: 404, code: 'series_unknown' })
  expect((await get('/balance?period=20x3')).json()).toMatchObject({ status: 400 })
  expect((await get('/chart?series=nothing')).statusCode).toBe(404)
  const unused = await get('/chart?series=direct_purchases&partner=all&period=2023&language=en')
  expect(unused.json()).toMatchObject({ status: 400, code: 'option_unused' })
  expect((await get('/compare?first=a%20b&second=c')).statusCode).toBe(400)
})

it('judges the claims of the press as the command does', async () => {
  const { header, rows } = readCsvTable(readFileSync('samples/claims-press.csv', 'utf8'))
  const claims = rows.map(({ cells }) => {
    return Object.fromEntries(header.map((name, at) => [name, cells[at]!]))
  })
  const bad = { ...claims[0]!, id: 'bad', unit: 'furlongs' }
  const payload = { claims: [...claims, bad] }
  const answer = (await ask(app, 'POST /v1/claims', { payload })).json()
  expect(shapeFaults('claims-check', answer)).toEqual([])
  const verdicts = answer.claims.map((one: { verdict: string }) => one.verdict)
  expect(verdicts.filter((one: string) => one === 'wrong')).toHaveLength(3)
  expect(verdicts).toHaveLength(44)
  expect(answer.problems.map((one: { code: string; row: number }) => [one.code, one.row])).toEqual([
    ['unit_unknown', 45],
  ])
  const csv = readFileSync('samples/claims-press.csv', 'utf8')
  const same = (await ask(app, 'POST /v1/claims', { payload: { csv } })).json()
  expect(same).toEqual({ claims: answer.claims, problems: [] })
  const lacking = await ask(app, 'POST /v1/claims', { payload: { csv: 'id,text\na,b\n' } })
  expect(lacking.json()).toMatchObject({ status: 400, code: 'column_missing' })
  expect((await ask(app, 'POST /v1/claims', { payload: {} })).statusCode).toBe(400)
})

it('hands charts out as SVG and CSV in both languages', async () => {
  const svg = await get('/chart?series=balance&language=ko')
  expect(svg.headers['content-type']).toContain('image/svg+xml')
  expect(svg.headers['content-disposition']).toContain('balance.svg')
  expect(svg.body).toContain('자료: 통계청')
  const csv = await get('/chart?series=direct_sales&period=2023&format=csv&language=en')
  expect(csv.body).toContain('rebased, revised')
  expect(csv.body).toContain('Data: Statistics Korea')
})
