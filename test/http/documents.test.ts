/** The OpenAPI document says what the server does: each route, each answer, the page and the client. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonSchema } from '../../src/ask/schema.js'
import { faultsOf } from '../../src/ask/shape.js'
import { buildApp } from '../../src/doors/http/app.js'
import type { Operation } from '../../src/doors/http/operation.js'
import { sharedSchemas } from '../../src/doors/http/shared-schemas.js'
import { desk, openApp, shirt } from './desk.js'

const routes: { method: string; url: string }[] = []
let app: FastifyInstance
beforeAll(async () => {
  const watch = (open: FastifyInstance): void => {
    open.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, url })
    })
  }
  app = await buildApp({ desk, plugins: [watch] })
})
afterAll(() => app.close())

/** What is answered is looked at member by member. */
type Json = ReturnType<typeof JSON.parse>

const written: Json = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../docs/openapi.json', import.meta.url)), 'utf8'),
)

describe('the document', () => {
  it('has every route but the files of its page and of the console', () => {
    const isPage = (url: string): boolean => !/^\/(v1\/|openapi)/.test(url)
    const own = routes.filter(({ method, url }) => method !== 'HEAD' && !isPage(url))
    const missing = own.filter(({ method, url }) => {
      const path = url.replace(/:(\w+)/g, '{$1}')
      return !written.paths[path]?.[method.toLowerCase()]
    })
    expect(own.length).toBeGreaterThan(15)
    expect(missing).toEqual([])
  })

  it('is what the server answers', async () => {
    const answer = await app.inject('/openapi.json')
    expect({ ...JSON.parse(answer.body), info: null }).toEqual({ ...written, info: null })
  })

  it('refers to nothing that it does not hold', () => {
    const names = [...JSON.stringify(written).matchAll(/"#\/components\/schemas\/(\w+)"/g)]
    expect(names.length).toBeGreaterThan(10)
    for (const [, name] of names) expect(written.components.schemas).toHaveProperty(name!)
  })

  it('has every operation in both languages, with its role, under its own name', () => {
    const all = Object.values(written.paths).flatMap(path => Object.values(path as object))
    const ids = all.map(one => one.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const one of all) {
      expect(one.summary).toMatch(/[가-힣].* — [A-Za-z]/)
      expect(one['x-role']).toMatch(/^(public|viewer|clerk|manager|admin)$/)
    }
  })

  it('is in docs/api.md, operation by operation', () => {
    const page = readFileSync(fileURLToPath(new URL('../../docs/api.md', import.meta.url)), 'utf8')
    for (const [path, methods] of Object.entries(written.paths)) {
      for (const method of Object.keys(methods as object)) {
        expect(page).toContain(`\`${method.toUpperCase()} ${path}\``)
      }
    }
  })
})

const body = { lines: [shirt], sentences: true }
const reform = {
  title: '100',
  sets: { 'kr.customsActRule.reliefLimit': [{ from: '2027-01-01', value: 1 }] },
}
const orderRows = 'orderNumber,orderItemId,sellerSku,itemName\n1,2,S,soap\n'
const orders = Buffer.from(orderRows).toString('base64')
const order = {
  ...{ order: 'A', goods: 'shirt', to: 'US', sold_on: '2026-08-10', quantity: '1' },
  ...{ unit_price: '1', currency: 'USD' },
}
const claim = {
  ...{ id: 'a', text: 'purchases', series: 'direct_purchases', measure: 'level' },
  ...{ value: '6.76', unit: '조원', period: '2023' },
}
const outbound = Buffer.from(
  'order,sold_on,to,goods,quantity,unit_price,currency\nA,2026-11-02,US,x,1,1000,KRW\n',
).toString('base64')
const asked: Readonly<Record<string, { url?: string; payload?: object }>> = {
  'assessments-create': { payload: body },
  'explanations-create': { payload: { lines: [shirt] } },
  'law-on': { url: '/v1/law/on?as_of=2026-02-03' },
  'law-diff': { url: '/v1/law/diff?first=2010-01-01&second=2026-01-01' },
  'schedule-find': { url: '/v1/schedule?q=sneakers' },
  'schedule-line': { url: '/v1/schedule/6109101000' },
  'rates-on': { url: '/v1/rates/on?as_of=2026-08-10' },
  'reforms-validate': { payload: reform },
  'landed-create': { payload: { lines: [order] } },
  'landed-explain': { payload: { lines: [order] } },
  'landed-compare': { payload: { lines: [order] } },
  'declarations-plan': { payload: { orders_base64: outbound } },
  'declarations-build': { payload: { orders_base64: outbound, profiles: {}, serial: 1 } },
  'declarations-papers': { payload: { orders_base64: outbound, profiles: {} } },
  'declarations-evidence': { payload: { orders_base64: outbound, period: '2026-Q4' } },
  'declarations-origin': { payload: { orders_base64: outbound } },
  'orders-import': { payload: { file_base64: orders } },
  'figures-show': { url: '/v1/figures/gmarket_price' },
  'figures-balance': { url: '/v1/figures/balance?period=2024' },
  'figures-compare': { url: '/v1/figures/compare?first=seizures@2024&second=seizures@2023' },
  'claims-check': { payload: { claims: [claim] } },
  'codes-show': { url: '/v1/codes/day_bad' },
}

describe('answers', () => {
  it('have the shape that is documented', async () => {
    // What needs a store, or a file of ours, is held against its shape in tests of its own.
    const needStore = [
      ...['files', 'parcels', 'accounts', 'editions-list', 'editions-kept'],
      ...['rates-import', 'rates-fetch', 'schedule-import', 'schedule-choose'],
      ...['products-list', 'products-change', 'products-import', 'declarations-list'],
      ...['declarations-show', 'declarations-due', 'declarations-amend'],
      ...['exporters-list', 'exporters-set'],
    ]
    const isOpen = ({ id, tag }: Operation): boolean =>
      !needStore.includes(tag) && !needStore.includes(id)
    const own = app.operations.filter(
      one => isJson(one) && one.url !== '/openapi.json' && isOpen(one),
    )
    for (const one of own) {
      const { url = one.url, payload } = asked[one.id] ?? {}
      const answer = await app.inject({
        method: one.method as 'GET',
        url,
        ...(payload ? { payload } : {}),
      })
      expect(answer.statusCode, `${one.id} ${answer.body.slice(0, 300)}`).toBe(200)
      const schema = one.answers[200] as JsonSchema
      expect(faultsOf(JSON.parse(answer.body), schema, sharedSchemas), one.id).toEqual([])
    }
  })

  it('refuse in the shape that is documented', async () => {
    for (const url of ['/v1/nothing', '/v1/law/on', '/v1/schedule/9999999999']) {
      const answer = await app.inject(url)
      const schema = { $ref: 'ProblemDocument#' }
      expect(faultsOf(JSON.parse(answer.body), schema, sharedSchemas)).toEqual([])
    }
  })
})

function isJson({ answers }: Operation): boolean {
  const schema = answers[200]
  return schema !== undefined && schema !== null && !Array.isArray(schema)
}

describe('the page of the documents', () => {
  it('takes nothing from elsewhere and has no script of its own', async () => {
    const page = await app.inject('/docs')
    expect(page.headers['content-security-policy']).toContain("script-src 'self'")
    expect(page.body).not.toMatch(/https?:\/\//)
    const sources = [...page.body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(match => match[1]!)
    for (const url of sources) expect((await app.inject(url)).statusCode, url).toBe(200)
    expect(page.body).not.toMatch(/<script>|style="| on\w+="/)
  })
})

describe('metrics', () => {
  it('count by operation and never by address', async () => {
    const own = await openApp()
    await own.inject('/v1/schedule/6109101000')
    await own.inject('/v1/people/P123456789012')
    const { body: text } = await own.inject('/v1/metrics')
    expect(text).toContain('gwanmun_http_answers_total{operation="schedule-line",status="200"} 1')
    expect(text).toContain('gwanmun_http_answers_total{operation="none",status="404"} 1')
    expect(text).not.toContain('P123456789012')
    await own.close()
  })
})
