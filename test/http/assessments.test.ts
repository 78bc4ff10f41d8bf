/** Judging over HTTP: the same answers as the library, problems with their places. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFields } from '../../src/assess/answer-fields.js'
import { assess } from '../../src/assess/assess.js'
import { desk, openApp, shirt } from './desk.js'

let app: FastifyInstance
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const post = (payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/v1/assessments', payload, headers })

describe('POST /v1/assessments', () => {
  it('answers what the library answers, as JSON', async () => {
    const lines = [shirt, { ...shirt, parcel: 'A-2', unit_price: '100.50' }]
    const { statusCode, headers, body } = await post({ lines })
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toContain('application/json')
    const { answers, problems } = JSON.parse(body)
    expect(problems).toEqual([])
    const own = assess(lines, { bench: desk.bench, codeList: desk.codeList }).answers
    answers.forEach((answer: Record<string, unknown>, row: number) => {
      for (const { name, kind } of answerFields) {
        const text = own[row]![name]
        const cell = kind === 'list' ? (text === '' ? [] : text.split('|')) : text
        const number = text === '' ? null : Number(text)
        const expected = kind === 'number' ? number : cell === '' ? null : cell
        expect(answer[name], name).toEqual(expected)
      }
    })
  })

  it('judges the good lines and names the bad ones with their place', async () => {
    const bad = { ...shirt, parcel: 'A-2', line: 3, declared_on: '2026-02-30', person: '홍길동' }
    const { statusCode, body } = await post({ lines: [shirt, bad] })
    expect(statusCode).toBe(200)
    const { answers, problems } = JSON.parse(body)
    expect(answers.map((one: { state: string }) => one.state)).toEqual(['judged', 'refused'])
    expect(problems).toMatchObject([
      { code: 'day_bad', pointer: '/lines/1/declared_on', parcel: 'A-2', line: 3 },
    ])
    expect(body).not.toContain('홍길동')
  })

  it('masks a personal value that is wrong', async () => {
    const { body } = await post({
      lines: [shirt, { ...shirt, parcel: 'B', person: 'x'.repeat(5000) }],
    })
    expect(body).not.toContain('xxxx')
  })

  it('is a problem document where not one line could be judged', async () => {
    const { statusCode, headers, body } = await post(
      { lines: [{ ...shirt, declared_on: '' }] },
      { 'accept-language': 'en-GB, ko;q=0.5' },
    )
    expect(statusCode).toBe(422)
    expect(headers['content-type']).toContain('application/problem+json')
    const document = JSON.parse(body)
    expect(document).toMatchObject({
      type: '/v1/codes/value_missing',
      status: 422,
      code: 'value_missing',
      detail: "'declared_on' is blank. Fill it in.",
      retryable: false,
      request_id: headers['x-request-id'],
      problems: [{ pointer: '/lines/0/declared_on', column: 'declared_on' }],
    })
    expect(headers['content-language']).toBe('en')
  })

  it('is an answer where the law or the rates end', async () => {
    const { statusCode, body } = await post({ lines: [{ ...shirt, declared_on: '2026-09-07' }] })
    expect(statusCode).toBe(200)
    expect(JSON.parse(body).answers[0]).toMatchObject({
      state: 'refused',
      reasons: ['rate_missing'],
    })
  })

  it('takes the options of the command', async () => {
    const rates = [{ from: '2026-09-06', to: '2026-09-12', currency: 'USD', krw_per_unit: '1400' }]
    const { declared_on: _, ...undated } = shirt
    const options = { declared_on: '2026-09-07', rates, rate_choice: 'simplified' }
    const { body } = await post({ lines: [undated], options })
    // 200 × 1,400 = 280,000; the simplified rate of textiles is 18 %.
    expect(JSON.parse(body).answers[0]).toMatchObject({
      state: 'judged',
      fx_krw: 1400,
      rate_kind: 'simplified',
      customs_value_krw: 280_000,
      collected_krw: 50_400,
    })
  })

  it('names a rate that is wrong', async () => {
    const rates = [{ from: '2026-09-06', to: '2026-09-12', currency: 'USD', krw_per_unit: '0' }]
    const { statusCode, body } = await post({ lines: [shirt], options: { rates } })
    expect(statusCode).toBe(400)
    expect(JSON.parse(body)).toMatchObject({
      code: 'rate_file_bad',
      problems: [{ pointer: '/options/rates/0/krw_per_unit' }],
    })
  })

  it('lays a reform over the law, shipped or sent', async () => {
    const line = { ...shirt, unit_price: '100', declared_on: '2026-08-10' }
    const sets = { 'kr.customsActRule.reliefLimit': [{ from: '2026-01-01', value: 0 }] }
    const now = await post({ lines: [line] })
    const then = await post({ lines: [line], options: { reform: { title: '폐지', sets } } })
    expect(JSON.parse(now.body).answers[0].relief).toBe('small_value')
    expect(JSON.parse(then.body).answers[0].relief).toBe('none')
    const shipped = await post({ lines: [line], options: { reform: 'relief-ended' } })
    expect(JSON.parse(shipped.body).answers[0].relief).toBe('small_value')
    const unknown = await post({ lines: [line], options: { reform: 'no-such' } })
    expect(unknown.statusCode).toBe(404)
    const wrong = { title: 'x', sets: { 'kr.no.such': [{ from: '2026-01-01', value: 0 }] } }
    const bad = await post({ lines: [line], options: { reform: wrong } })
    expect([bad.statusCode, JSON.parse(bad.body).code]).toEqual([400, 'reform_bad'])
  })

  it('combines with earlier parcels and tells which may be taxed afterwards', async () => {
    const same = { person: 'P', seller: 'S', purchased_on: '2026-08-01', unit_price: '100' }
    const earlier = { ...shirt, ...same, parcel: 'OLD' }
    const { body } = await post({ lines: [{ ...shirt, ...same }], history: [earlier] })
    const { answers, ex_post } = JSON.parse(body)
    expect(answers[0].combined_with).toEqual(['OLD'])
    expect(ex_post).toMatchObject([{ parcel: 'OLD', combined_with: ['A-1'] }])
  })

  it('has sentences on request', async () => {
    const { body } = await post({ lines: [shirt], sentences: true })
    const [answer] = JSON.parse(body).answers
    expect(answer.sentences.map((one: { code: string }) => one.code)).toEqual(answer.reasons)
    for (const { sentence } of answer.sentences) {
      expect(sentence.ko).not.toBe('')
      expect(sentence.en).not.toMatch(/\{\w+\}/)
    }
  })

  it.each([
    [{}, 'member_missing', '/lines'],
    [{ lines: [] }, 'member_count_bad', '/lines'],
    [{ lines: [{ parcl: 'A' }] }, 'member_unknown', '/lines/0/parcl'],
    [{ lines: [{ hs: 6109101000 }] }, 'member_type_bad', '/lines/0/hs'],
    [{ lines: [shirt], options: { freight: 'free' } }, 'member_value_bad', '/options/freight'],
    [
      { lines: [shirt], options: { declared_on: '2026-02-30' } },
      'member_value_bad',
      '/options/declared_on',
    ],
  ])('refuses a body without its shape: %j', async (payload, code, pointer) => {
    const { statusCode, body } = await post(payload)
    expect(statusCode).toBe(400)
    const document = JSON.parse(body)
    expect(document).toMatchObject({ code, problems: [{ code, pointer }] })
    expect(document.message.ko).not.toMatch(/\{\w+\}/)
  })

  it('takes a thousand parcels and no more', async () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...shirt, parcel: `P${at}` }))
    const most = await post({ lines: lines(1000) })
    expect(JSON.parse(most.body).answers).toHaveLength(1000)
    const more = await post({ lines: lines(1001) })
    expect([more.statusCode, JSON.parse(more.body).code]).toEqual([413, 'parcels_too_many'])
  })
})
