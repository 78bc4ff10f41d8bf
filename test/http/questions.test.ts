/** Law, schedule, rates, reforms, editions and tables over HTTP. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codes } from '../../src/basis/codes.js'
import { openApp, shirt } from './desk.js'

let app: FastifyInstance
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

/** What is answered is looked at member by member. */
type Json = ReturnType<typeof JSON.parse>

async function get(url: string): Promise<Json> {
  const answer = await app.inject(url)
  expect(answer.statusCode, answer.body).toBe(200)
  return JSON.parse(answer.body)
}

async function refused(url: string): Promise<readonly [number, string]> {
  const answer = await app.inject(url)
  return [answer.statusCode, JSON.parse(answer.body).code]
}

describe('the law', () => {
  it('is that of the day', async () => {
    const limit = (on: string) => get(`/v1/law/on?as_of=${on}&key=kr.customsActRule.reliefLimit`)
    // 2015-12-01: from 150,000 won of customs value to 150 dollars of item value (기획재정부령 제513호).
    expect((await limit('2015-11-30')).provisions[0].held).toMatchObject({ value: 150_000 })
    const { provisions } = await limit('2015-12-01')
    expect(provisions).toHaveLength(1)
    expect(provisions[0].held).toMatchObject({
      value: 15_000,
      from: '2015-12-01',
      standing: 'read',
    })
    expect(provisions[0].held.cite.article.en).toMatch(/^art\. 45/)
    expect((await limit('1990-01-01')).provisions[0].held).toBeNull()
  })

  it('is what was gazetted by an instant', async () => {
    const url = '/v1/law/on?as_of=2016-01-01&key=kr.customsActRule.reliefLimit'
    const { provisions } = await get('/v1/law?key=kr.customsActRule.reliefLimit')
    const version = provisions[0].versions.find((one: Json) => one.from === '2015-12-01')
    const { gazetted } = version.cite
    const before = await get(`${url}&known_at=${gazetted}T00:00:00%2B09:00`)
    expect(before.provisions[0].held.value).toBe(15_000)
    // One second earlier it is still the day before in Seoul.
    const dayBefore = new Date(Date.parse(`${gazetted}T00:00:00+09:00`) - 1000).toISOString()
    const earlier = await get(`${url}&known_at=${dayBefore}`)
    expect(earlier.provisions[0].held.value).toBe(150_000)
  })

  it('is compared between two days', async () => {
    const { changes } = await get('/v1/law/diff?first=2015-11-30&second=2015-12-01')
    const limit = changes.find((one: Json) => one.key === 'kr.customsActRule.reliefLimit')
    expect(limit).toMatchObject({ before: { value: 150_000 }, after: { value: 15_000 } })
    const reformed = await get(
      '/v1/law/diff?first=2026-12-31&second=2027-01-01&reform=relief-ended',
    )
    expect(reformed.changes.map((one: Json) => one.after.value)).toEqual([0, 0, 0])
    const known = 'known_at=2026-11-01T00:00:00Z'
    const days = 'first=2026-12-31&second=2027-01-01'
    const before = await get(`/v1/law/diff?${days}&reform=relief-ended&${known}`)
    expect(before.changes.map((one: Json) => one.after.value)).toEqual([0, 0, 0])
  })

  it.each([
    ['/v1/law/on', 400, 'member_missing'],
    ['/v1/law/on?as_of=2026-02-30', 400, 'member_value_bad'],
    ['/v1/law/on?as_of=2026-02-03&known_at=2026-02-03', 400, 'member_value_bad'],
    ['/v1/law/on?as_of=2026-02-03&key=kr.none', 404, 'provision_unknown'],
    ['/v1/law/on?as_of=2026-02-03&reform=none', 404, 'thing_not_found'],
    ['/v1/law?day=2026-02-03', 400, 'member_unknown'],
  ])('%s is refused: %i %s', async (url, status, code) => {
    expect(await refused(url)).toEqual([status, code])
  })
})

describe('the schedule', () => {
  it.each(['티셔츠', 'T-shirts', '6109', '6109.10.1000'])('is found by %s', async query => {
    const { lines } = await get(`/v1/schedule?q=${encodeURIComponent(query)}&limit=200`)
    const shirts = lines.find((line: Json) => line.code === '6109101000')
    expect(shirts.rates).toMatchObject([{ kind: 'known', rate_pct: 13, rate_kind: 'basic' }])
  })

  it('tells the rates of a code, and those of agreements', async () => {
    const one = await get('/v1/schedule/6109101000?as_of=2026-09-07')
    expect(one.line.en).not.toBe('')
    expect(one.rates).toMatchObject([{ from: '2026-09-07', rate_pct: 13 }])
    expect(one.agreements).toContainEqual({ agreement: 'fta_us', rate_pct: 0 })
    const heading = await get('/v1/schedule/6109')
    expect(heading.line).toBeNull()
    expect(heading.below).toBeGreaterThan(1)
  })

  it.each([
    ['/v1/schedule?q=1', 400, 'option_bad'],
    ['/v1/schedule?q=x&limit=0', 400, 'member_value_bad'],
    ['/v1/schedule?q=x&limit=many', 400, 'member_type_bad'],
    ['/v1/schedule/abc', 400, 'member_value_bad'],
    ['/v1/schedule/9999999999', 404, 'thing_not_found'],
  ])('%s is refused: %i %s', async (url, status, code) => {
    expect(await refused(url)).toEqual([status, code])
  })

  it('answers nothing found with an empty list', async () => {
    expect(await get('/v1/schedule?q=zzzzzz')).toMatchObject({ found: 0, lines: [] })
  })
})

describe('the rates', () => {
  it('are those of the week, and none where there is none', async () => {
    const url = '/v1/rates/on?currency=USD&as_of='
    expect((await get(`${url}2026-08-10`)).rates).toMatchObject([
      { from: '2026-08-09', to: '2026-08-15', currency: 'USD', is_approximate: false },
    ])
    expect((await get(`${url}2026-09-07`)).rates).toEqual([])
    const all = await get('/v1/rates?currency=JPY&first=2026-08-01&last=2026-08-31')
    expect(all.rates.length).toBeGreaterThan(0)
    expect(all.rates.every((rate: Json) => rate.currency === 'JPY')).toBe(true)
  })
})

describe('reforms', () => {
  it('are on board', async () => {
    const { reforms } = await get('/v1/reforms')
    expect(reforms.map((one: Json) => one.id)).toEqual(['relief-100', 'relief-ended'])
  })

  it('are held against the law', async () => {
    const sets = { 'kr.customsActRule.reliefLimit': [{ from: '2027-01-01', value: 10_000 }] }
    const post = (payload: object) =>
      app.inject({ method: 'POST', url: '/v1/reforms/validate', payload })
    const fits = await post({ title: '100', sets })
    expect(JSON.parse(fits.body).sets).toMatchObject([
      { key: 'kr.customsActRule.reliefLimit', from: '2027-01-01', before: 15_000, after: 10_000 },
    ])
    const wrong = await post({ title: 'x', sets: { 'kr.x.y': [{ from: '2027-01-01', value: 1 }] } })
    expect([wrong.statusCode, JSON.parse(wrong.body).code]).toEqual([400, 'reform_bad'])
  })
})

describe('explanations', () => {
  it('tell steps, articles and options of one parcel', async () => {
    const url = '/v1/explanations'
    const answer = await app.inject({ method: 'POST', url, payload: { lines: [shirt] } })
    const one = JSON.parse(answer.body)
    expect(one.parcel).toBe('A-1')
    expect(one.steps.length).toBeGreaterThan(3)
    expect(one.options.map((option: Json) => option.id)).toContain('ordinary')
    expect(one.reasons[0].basis[0].article).not.toBe('')
    expect(one.what_if.length).toBeGreaterThan(0)
    const payload = { lines: [shirt], parcel: 'B' }
    const none = await app.inject({ method: 'POST', url, payload })
    expect([none.statusCode, JSON.parse(none.body).code]).toEqual([404, 'parcel_not_found'])
  })
})

describe('tables and editions', () => {
  it('lead from the type of a problem to its code', async () => {
    const { type } = JSON.parse((await app.inject('/v1/nothing')).body)
    expect(await get(type)).toMatchObject({ code: 'path_unknown', status: 404 })
    expect((await get('/v1/codes')).codes).toHaveLength(codes.length)
  })

  it('have fields and reasons', async () => {
    const { input, output } = await get('/v1/fields')
    expect([input[0].name, output[0].name]).toEqual(['parcel', 'parcel'])
    const { reasons } = await get('/v1/reasons')
    expect(reasons.length).toBeGreaterThan(100)
    const relief = reasons.find((one: { code: string }) => one.code === 'relief_small_value')
    expect(relief.sentence.en).toContain('{limit_usd}')
    expect(relief.bare.en).not.toContain('{')
    expect(relief.values).toEqual([
      { slot: 'limit_usd', from: '2004-03-31', value: null },
      { slot: 'limit_usd', from: '2015-12-01', value: '150' },
      { slot: 'limit_usd', from: '2022-03-18', value: '150' },
    ])
  })

  it('tell what is judged with', async () => {
    const edition = await get('/v1/editions/current')
    expect(edition).toMatchObject({ freight: 'statutory', reform: null, rate_choice: null })
    expect(edition.schedule.first_day).toBe('2026-01-01')
  })
})

describe('lasting answers', () => {
  it('are not sent twice', async () => {
    const url = '/v1/law/on?as_of=2026-02-03'
    const first = await app.inject(url)
    const tag = String(first.headers['etag'])
    const again = await app.inject({ url, headers: { 'if-none-match': `"x", ${tag}` } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect(again.headers['etag']).toBe(tag)
    const other = await app.inject({
      url: '/v1/law/on?as_of=2014-02-03',
      headers: { 'if-none-match': tag },
    })
    expect(other.statusCode).toBe(200)
  })
})
