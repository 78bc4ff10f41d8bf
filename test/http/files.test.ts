/** Files, jobs, results, parcels and the overview over HTTP, on both engines. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JsonSchema } from '../../src/ask/schema.js'
import { faultsOf } from '../../src/ask/shape.js'
import { sharedSchemas } from '../../src/doors/http/shared-schemas.js'
import { engines } from '../store/engines.js'
import { sample } from '../store/keeping.js'
import { ask } from './guarded.js'
import { endOf, type KeptApp, keptApp, upload } from './kept.js'

const bytes = readFileSync(sample)
const lines = bytes.toString().trimEnd().split('\n')

describe.each(engines)('on $name', engine => {
  let kept: KeptApp
  let assessment: string

  beforeAll(async () => {
    kept = await keptApp(engine)
    const answer = await upload(kept.app, bytes, { query: '?name=public%20cases.csv' })
    expect(answer.statusCode).toBe(202)
    assessment = answer.json().assessment
    expect(answer.headers['location']).toBe(`/v1/jobs/${assessment}`)
    await endOf(kept.app, assessment)
  }, 120_000)
  afterAll(() => kept?.close())

  const get = async (path: string) => (await ask(kept.app, `GET ${path}`)).json()

  it('a file is judged as a job, and both are listed', async () => {
    const job = await get(`/v1/jobs/${assessment}`)
    expect(job).toMatchObject({
      state: 'done',
      by: 'local',
      is_real: true,
      share: 1,
      problem: null,
    })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(job.file).toMatchObject({ name: 'public cases.csv', sha256, bytes: bytes.length })
    expect(await get(`/v1/files/${job.file.id}`)).toEqual(job.file)
    expect((await get('/v1/jobs')).items[0]).toEqual(job)
    expect((await get('/v1/files')).items[0]).toEqual(job.file)
  })

  it('its decisions come as the command writes them, as safe CSV, as a workbook and as Parquet', async () => {
    const path = `GET /v1/jobs/${assessment}/decisions`
    const raw = await ask(kept.app, `${path}?raw=true`)
    const digest = createHash('sha256').update(raw.rawPayload).digest('base64')
    expect(raw.headers['repr-digest']).toBe(`sha-256=:${digest}:`)
    const safe = await ask(kept.app, path)
    const { file: source } = await get(`/v1/jobs/${assessment}`)
    const own = encodeURIComponent(source.name.replace(/\.csv$/, ''))
    expect(safe.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(safe.headers['content-disposition']).toBe(
      `attachment; filename="decisions-${assessment}.csv"; filename*=UTF-8''${own}-decisions.csv`,
    )
    expect(safe.body.slice(1).split('\n').length).toBe(raw.body.split('\n').length)
    const xlsx = await ask(kept.app, `${path}?format=xlsx`)
    expect(xlsx.rawPayload.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04')
    const parquet = await ask(kept.app, `${path}?format=parquet`)
    const file = Uint8Array.from(parquet.rawPayload).buffer
    const rows = await parquetReadObjects({ file })
    expect(rows.length).toBe(lines.length - 1)
    expect(rows[0]!['parcel']).toBe(lines[1]!.split(',')[0])
    const problems = await ask(kept.app, `GET /v1/jobs/${assessment}/problems?format=xlsx`)
    expect(problems.statusCode).toBe(200)
  })

  it('what is answered has the shape that is documented', async () => {
    const { file } = await get(`/v1/jobs/${assessment}`)
    const [first] = (await get('/v1/editions')).items
    const params = {
      assessment,
      other: assessment,
      file: file.id,
      parcel: 'PAIR-1',
      edition: first.edition,
    }
    let checked = 0
    for (const { method, url, answers, id, tag } of kept.app.operations) {
      const schema = answers[200] ?? answers[201]
      const isKept = ['files', 'parcels', 'accounts', 'editions'].includes(tag)
      if (method !== 'GET' || !isKept || !schema || Array.isArray(schema)) continue
      const path = url.replace(/:(\w+)/g, (_, name: keyof typeof params) => params[name])
      const faults = faultsOf(await get(path), schema as JsonSchema, sharedSchemas)
      expect(faults, id).toEqual([])
      checked++
    }
    expect(checked).toBe(24)
  })

  it('its course is told as events, which end with it', async () => {
    const { body, headers } = await ask(kept.app, `GET /v1/jobs/${assessment}/events`)
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8')
    expect(body).toMatch(/^id: \d+\nevent: job\ndata: \{.*"state":"done".*\}\n\n$/)
  })

  it.each(['recorded', 'day', 'parcel', 'customs_value_krw', 'collected_krw'])(
    'goes to any place of a list by %s at once',
    async sort => {
      for (const asked of ['', '&relief=none', `&assessment=${assessment}`]) {
        const list = `/v1/parcels?sort=${sort}&descending=true${asked}`
        const all = (await get(`${list}&limit=500`)).items
        for (const skip of [1, 4, all.length - 1]) {
          const page = await get(`${list}&limit=3&skip=${skip}`)
          expect(page.items).toEqual(all.slice(skip, skip + 3))
          expect(page.next === null).toBe(skip + 3 >= all.length)
        }
        expect(await get(`${list}&skip=${all.length}`)).toMatchObject({ items: [], next: null })
      }
    },
  )

  it('its parcels are listed by filter and sort, page by page, and shown one by one', async () => {
    const all = await get('/v1/parcels?limit=500&sort=parcel&descending=false&count=true')
    expect(all.count).toBe(all.items.length)
    const numbers = all.items.map((item: { parcel: string }) => item.parcel)
    expect(numbers).toEqual([...numbers].sort())
    const paged: string[] = []
    let after = ''
    do {
      const page = await get(`/v1/parcels?limit=7&sort=parcel&descending=false${after}`)
      paged.push(...page.items.map((item: { parcel: string }) => item.parcel))
      after = page.next === null ? '' : `&after=${page.next}`
    } while (after !== '')
    expect(paged).toEqual(numbers)
    const listed = await get('/v1/parcels?track=list,general&ship_from=US')
    for (const { track, ship_from } of listed.items) {
      expect(['list', 'general']).toContain(track)
      expect(ship_from).toBe('US')
    }
    const one = await get('/v1/parcels/PAIR-1')
    expect(one.judgements[0]).toMatchObject({ assessment, is_current: true, is_real: true })
    expect(one.judgements[0].lines[0].answer.parcel).toBe('PAIR-1')
  })

  it('its problems stand beside their rows, page by page', async () => {
    const { problems } = await get(`/v1/jobs/${assessment}`)
    const first = await get(`/v1/jobs/${assessment}/problem-rows?limit=1`)
    const all = await get(`/v1/jobs/${assessment}/problem-rows`)
    expect(all.items).toHaveLength(problems)
    expect(first.items).toEqual(all.items.slice(0, 1))
    for (const { record, column, value, parcel, cells } of all.items) {
      expect(lines[record - 1]!.split(',')[0]).toBe(parcel)
      expect(cells).toContainEqual({ column, value })
    }
    const { groups } = await get(`/v1/jobs/${assessment}/problem-groups`)
    const counted = groups.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
    expect(counted).toBe(problems)
    expect(groups[0].message).toEqual(all.items[0].message)
    expect(await get(`/v1/jobs/${assessment}/problem-rows?after=x`)).toMatchObject({
      code: 'cursor_bad',
    })
  })

  it('papers, platforms and days are counted, and lead to what they count', async () => {
    const all = await get('/v1/overview')
    for (const [asked, count] of Object.entries(all.asked)) {
      expect((await get(`/v1/parcels?asked=${asked}&count=true&limit=1`)).count).toBe(count)
    }
    for (const { over_usd: over, to_usd: to, parcels } of all.bands) {
      if (over === null) continue
      const end = to === null ? '' : `&to_usd=${to}`
      expect((await get(`/v1/parcels?over_usd=${over}${end}&count=true&limit=1`)).count).toBe(
        parcels,
      )
    }
    const { rows } = await get('/v1/trend?step=month')
    const total = rows.reduce((sum: number, row: { parcels: number }) => sum + row.parcels, 0)
    const { count } = await get('/v1/parcels?from=2000-01-01&count=true&limit=1')
    expect(total).toBe(count)
  })

  it('an explanation is set as PDF in both languages, and nobody else’s is', async () => {
    const place = `GET /v1/assessments/${assessment}/parcels`
    for (const language of ['ko', 'en']) {
      const paper = await ask(kept.app, `${place}/PAIR-1/explanation.pdf?language=${language}`)
      expect(paper.headers['content-type']).toBe('application/pdf')
      expect(paper.headers['content-disposition']).toBe('inline; filename="explanation-PAIR-1.pdf"')
      expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
      expect(paper.rawPayload.subarray(-6).toString()).toContain('%%EOF')
    }
    expect((await ask(kept.app, `${place}/NONE/explanation.pdf`)).statusCode).toBe(404)
    expect((await ask(kept.app, `${place}/BROKEN/explanation.pdf`)).statusCode).toBe(200)
  })

  it('both times are asked for: what was not known yet, and under which law', async () => {
    const before = '2020-01-01T00:00:00Z'
    expect((await get(`/v1/overview?known_at=${before}`)).parcels).toBe(0)
    expect((await get(`/v1/parcels?known_at=${before}`)).items).toEqual([])
    const early = await get('/v1/overview?as_of=2020-12-31')
    const all = await get('/v1/overview')
    expect(early.parcels).toBeGreaterThan(0)
    expect(early.parcels).toBeLessThan(all.parcels)
    expect(await get(`/v1/parcels/PAIR-1?known_at=${before}`)).toMatchObject({ status: 404 })
  })

  it('it is judged again under a reform, whose answers are not real', async () => {
    const { file } = await get(`/v1/jobs/${assessment}`)
    const sets = { 'kr.customsActRule.reliefLimit': [{ from: '2020-01-01', value: 1 }] }
    const payload = { reform: { title: '1', why: 'test', sets } }
    const again = await ask(kept.app, `POST /v1/files/${file.id}/assessments`, { payload })
    expect(again.statusCode).toBe(202)
    const job = await endOf(kept.app, again.json().assessment)
    expect(job).toMatchObject({ state: 'done', is_real: false })
    const { judgements } = await get('/v1/parcels/PAIR-1')
    const current = judgements.filter((one: { is_current: boolean }) => one.is_current)
    expect(current.map((one: { assessment: string }) => one.assessment)).toEqual([assessment])
    const path = `/v1/jobs/${assessment}/differences/${job.assessment}`
    const { counts, items } = await get(`${path}?limit=500`)
    expect(counts.differing).toBe(items.length)
    expect(counts.both).toBeGreaterThan(items.length)
    const free = items.find(
      (one: { first: { relief: string } }) => one.first.relief === 'small_value',
    )
    expect(free.second.relief).not.toBe('small_value')
    const page = await get(`${path}?limit=1`)
    expect((await get(`${path}?limit=1&after=${page.next}`)).items[0]).toEqual(items[1])
    expect((await get(`/v1/jobs/${assessment}/differences/${assessment}`)).items).toEqual([])
  })

  it('packed files are files too', async () => {
    const packed = { headers: { 'content-type': 'application/gzip' } }
    const one = await upload(kept.app, gzipSync(bytes), packed)
    const job = await endOf(kept.app, one.json().assessment)
    expect(job).toMatchObject({ state: 'done', lines: lines.length - 1 })
    expect(job.file).toMatchObject({ is_packed: true, format: 'csv' })
    const onTheWay = { headers: { 'content-encoding': 'gzip' } }
    expect((await upload(kept.app, gzipSync(bytes), onTheWay)).statusCode).toBe(202)
    const other = await upload(kept.app, bytes, { headers: { 'content-encoding': 'br' } })
    expect(other.statusCode).toBe(415)
  })

  it('sent again with its key it is taken once', async () => {
    const headers = { 'idempotency-key': 'upload-1' }
    const before = (await get('/v1/files?limit=500')).items.length
    const first = await upload(kept.app, bytes, { headers })
    const second = await upload(kept.app, bytes, { headers })
    expect(second.json()).toEqual(first.json())
    expect(second.headers['idempotent-replayed']).toBe('true')
    expect((await get('/v1/files?limit=500')).items.length).toBe(before + 1)
  })

  it.each([
    ['GET /v1/jobs/11111111-1111-4111-8111-111111111111', 404, 'assessment_unknown'],
    ['GET /v1/jobs/11111111-1111-4111-8111-111111111111/events', 404, 'assessment_unknown'],
    ['GET /v1/jobs/11111111-1111-4111-8111-111111111111/decisions', 404, 'assessment_unknown'],
    ['POST /v1/jobs/11111111-1111-4111-8111-111111111111/cancel', 404, 'assessment_unknown'],
    ['GET /v1/files/11111111-1111-4111-8111-111111111111', 404, 'thing_not_found'],
    ['GET /v1/files/..%2F..%2Fmaster.key', 400, 'member_value_bad'],
    ['GET /v1/jobs/..%2F..%2F..%2Fetc%2Fpasswd/decisions', 400, 'member_value_bad'],
    ['GET /v1/parcels?after=x', 400, 'cursor_bad'],
    ['GET /v1/parcels?after=W3siYSI6MX1d', 400, 'cursor_bad'],
    ['GET /v1/files?after=WyJ4IiwieSJd', 400, 'cursor_bad'],
    ['GET /v1/jobs?after=WyJ4IiwieSJd', 400, 'cursor_bad'],
    ['GET /v1/editions?after=WyJ4IiwieSJd', 400, 'cursor_bad'],
    ['GET /v1/parcels?sort=day&after=WyJ4IiwxLDFd', 400, 'cursor_bad'],
    ['GET /v1/editions/none', 400, 'member_value_bad'],
    ['GET /v1/parcels?limit=501', 400, 'member_value_bad'],
    ['GET /v1/parcels?sort=password', 400, 'member_value_bad'],
    ["GET /v1/parcels?state=judged'%20or%20'1'='1", 200, ''],
    ["GET /v1/parcels/'%3B%20drop%20table%20account%3B--", 404, 'thing_not_found'],
    ['GET /v1/parcels/%00', 400, 'member_value_bad'],
    ['GET /v1/parcels/%ff', 400, 'request_malformed'],
    ['GET /v1/parcels?known_at=yesterday', 400, 'member_value_bad'],
    ['GET /v1/parcels?as_of=2026-02-30', 400, 'member_value_bad'],
    ['GET /v1/overview?secret=1', 400, 'member_unknown'],
  ] as const)('%s is answered with %i %s', async (what, status, code) => {
    const answer = await ask(kept.app, what)
    expect(`${answer.statusCode} ${answer.json().code ?? ''}`).toBe(`${status} ${code}`)
  })
})
