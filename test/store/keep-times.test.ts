/** What was known when, and what was law when: judging again is a new answer beside the old one. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parcelJudgements } from '../../src/run/keep/judgements.js'
import type { Job, JobOptions, Keep } from '../../src/run/keep/keep.js'
import { goodsOfParcels } from '../../src/run/keep/parcel-goods.js'
import { migrations } from '../../src/store/migrate.js'
import { overview, trend } from '../../src/store/overview.js'
import type { ParcelFilter, When } from '../../src/store/parcel-query.js'
import { listParcels } from '../../src/store/parcel-reads.js'
import { engines } from './engines.js'
import { bytesOf, ended, freshKeep, judged, parcelsListed } from './keeping.js'
import { csvOf, type Made } from './parcels-csv.js'

const always: When = { knownAt: '9999-01-01T00:00:00.000Z', asOf: '9999-12-31' }

/** The same without the column of the result of a match. */
function withoutMatch(text: string): string {
  const lines = text.trimEnd().split('\n')
  const at = lines[0]!.split(',').indexOf('customs_match')
  return lines.map(line => line.split(',').toSpliced(at, 1).join()).join('\n')
}

describe.each(engines)('$name', engine => {
  let keep: Keep
  beforeAll(async () => {
    keep = await freshKeep(engine)
  })
  afterAll(() => keep?.close())

  const judge = (given: readonly Made[] | string, options: JobOptions = {}): Promise<Job> =>
    judged(keep, given, options)
  const names = (when: When, filter: ParcelFilter = {}): Promise<readonly string[]> =>
    parcelsListed(keep, when, filter)

  it('shows of each parcel the last judgement that was known', async () => {
    const first = await judge([
      { parcel: 'T1', person: 'a', price: '100' },
      { parcel: 'T2', person: 'b', price: '100', declaredOn: '2026-03-03' },
    ])
    const second = await judge([{ parcel: 'T1', person: 'a', price: '1000' }])
    const then = { knownAt: first.recordedAt!, asOf: '9999-12-31' }
    const before = new Date(Date.parse(first.recordedAt!) - 1).toISOString()
    expect(await names(always)).toEqual(['T1 simplified', 'T2 list'])
    expect(await names(then)).toEqual(['T1 list', 'T2 list'])
    expect(await names({ ...always, knownAt: before })).toEqual([])
    expect(await names({ ...always, asOf: '2026-03-02' })).toEqual(['T1 simplified'])
    expect(await names({ ...then, asOf: '2026-02-02' })).toEqual([])
    expect(await names(always, { assessment: first.assessment })).toEqual(['T1 list', 'T2 list'])
    const judgements = await parcelJudgements(keep.sql, 'T1', always)
    expect(judgements.map(one => [one.assessment, one.isCurrent])).toEqual([
      [second.assessment, true],
      [first.assessment, false],
    ])
    const [known] = await parcelJudgements(keep.sql, 'T1', then)
    expect([known!.assessment, known!.isCurrent]).toEqual([first.assessment, true])
  })

  it('counts each parcel once, at both times', async () => {
    const now = await overview(keep.sql, always)
    expect([now.parcels, now.lines, now.tracks]).toEqual([2, 2, { list: 1, simplified: 1 }])
    const [first] = (await keep.jobs({ limit: 500 })).items.slice(-1)
    const then = await overview(keep.sql, { ...always, knownAt: first!.recordedAt! })
    expect([then.parcels, then.tracks, then.files]).toEqual([2, { list: 2 }, 1])
    expect(then.months.map(({ month, parcels }) => [month, parcels])).toEqual([
      ['2026-02', 1],
      ['2026-03', 1],
    ])
    const early = await overview(keep.sql, { ...always, asOf: '2026-02-28' })
    expect([early.parcels, early.collectedKrw]).toEqual([1, now.collectedKrw])
  })

  it('counts platforms, reasons and bands of value, by day and month, within a span', async () => {
    const now = await overview(keep.sql, always)
    expect(now.platforms).toEqual({ 'Example Mall': 2 })
    expect(now.reasons).toMatchObject({ track_list: 1, track_simplified: 1 })
    expect(now.bands).toEqual([
      { overUsd: 90, toUsd: 100, parcels: 1 },
      { overUsd: 300, toUsd: null, parcels: 1 },
    ])
    const march = await overview(keep.sql, always, { from: '2026-03-01', to: '2026-03-31' })
    expect([march.parcels, march.tracks]).toEqual([1, { list: 1 }])
    const days = await trend(keep.sql, always, { step: 'day' })
    expect(days.map(({ day, parcels, tracks }) => [day, parcels, tracks])).toEqual([
      ['2026-02-03', 1, { simplified: 1 }],
      ['2026-03-03', 1, { list: 1 }],
    ])
    const months = await trend(keep.sql, always, { step: 'month', to: '2026-02-28' })
    expect(months).toMatchObject([{ day: '2026-02-01', collectedKrw: now.collectedKrw }])
    expect(await names(always, { overUsdCents: 9_999, toUsdCents: 10_000 })).toEqual(['T2 list'])
    expect(await names(always, { overUsdCents: 10_000 })).toEqual(['T1 simplified'])
    expect(await names(always, { reason: 'track_list' })).toEqual(['T2 list'])
    expect(await names(always, { reason: 'track_list_us' })).toEqual([])
  })

  it('counts one assessment as it answered, and whose amount is not known', async () => {
    const { items } = await keep.jobs({ limit: 500 })
    const [second, first] = items.map(({ assessment }) => assessment)
    const then = await overview(keep.sql, always, { assessment: first })
    expect([then.parcels, then.files, then.tracks]).toEqual([2, 1, { list: 2 }])
    // It took the place of a parcel of the first.
    const later = await overview(keep.sql, always, { assessment: second })
    expect([later.parcels, later.tracks]).toEqual([1, { simplified: 1 }])
    const days = await trend(keep.sql, always, { step: 'day', assessment: second })
    expect(days).toMatchObject([{ day: '2026-02-03', parcels: 1, collectedOpen: 0 }])
    const now = await overview(keep.sql, always)
    expect([now.collectedOpen, now.madeUp]).toEqual([0, null])
  })

  it('keeps answers under a reform apart from real ones', async () => {
    const reform = {
      title: 'no relief',
      why: 'test',
      sets: { 'kr.customsActRule.reliefLimit': [{ from: '2026-01-01', value: 0 }] },
    }
    const upload = {
      name: 'p.csv',
      bytes: bytesOf(csvOf([{ parcel: 'T2', person: 'b' }])),
      by: 'me',
    }
    const { assessment } = await keep.accept({ ...upload, options: { reform } })
    const job = await ended(keep, assessment)
    expect(job).toMatchObject({ state: 'done', isReal: false })
    expect(await names(always)).toEqual(['T1 simplified', 'T2 list'])
    expect((await overview(keep.sql, always)).parcels).toBe(2)
  })

  it('combines goods with earlier parcels of the store, and not where that is not asked for', async () => {
    const day = { declaredOn: '2026-04-07', purchasedOn: '2026-04-01' }
    await judge([{ parcel: 'H1', person: 'c', price: '100', ...day }])
    const combined = { parcel: 'H2', person: 'c', price: '100', ...day }
    const alone = await judge([combined], { history: false })
    expect(await names(always, { assessment: alone.assessment })).toEqual(['H2 list'])
    const job = await judge([combined])
    const [judgement] = await parcelJudgements(keep.sql, 'H2', always)
    expect(judgement!.assessment).toBe(job.assessment)
    expect(judgement!.lines[0]!.answer.combined_with).toBe('H1')
    expect(judgement!.lines[0]!.answer.relief).toBe('none')
    const other = await judge([{ ...combined, parcel: 'H3', person: 'd' }])
    expect(await names(always, { assessment: other.assessment })).toEqual(['H3 list'])
  })

  it('tells what only a person can settle from what is to be looked at', async () => {
    const day = { declaredOn: '2026-05-06' }
    await judge([
      { parcel: 'W1', person: 'w', price: 'none', ...day },
      { parcel: 'W2', person: '', price: '20', ...day },
      { parcel: 'W3', person: 'x', price: '20', ...day },
    ])
    const may = { from: '2026-05-06', to: '2026-05-06' }
    const { work, collectedOpen } = await overview(keep.sql, always, may)
    expect(await names(always, { work: ['decide'], ...may })).toEqual(['W1 '])
    expect(await names(always, { work: ['look'], ...may })).toEqual(['W2 list'])
    expect(work).toEqual({ '': 1, decide: 1, look: 1 })
    expect(collectedOpen).toBe(1)
    const query = { when: always, filter: may, sort: 'parcel', descending: false } as const
    const { items } = await listParcels(keep.sql, { ...query, limit: 9 })
    const [refused, asked] = await goodsOfParcels(keep.sql, items)
    expect(refused).toMatchObject({ price: null, problems: [{ column: 'unit_price' }] })
    expect(refused!.problems[0]!.ko).toContain("'none'")
    expect(asked).toMatchObject({ price: { amount: '20', currency: 'USD' }, problems: [] })
  })

  it('shows prices of numbers as they are judged', async () => {
    const day = { declaredOn: '2026-05-07' }
    const of = (parcel: string, price: string, quantity: string): Made => {
      return { parcel, person: parcel, price, ...day, more: { quantity } }
    }
    // 1,200.5 dollars for each of 2; 12,50 is no number; 0.3333 for each of 1.5.
    await judge([of('Y1', '"1,200.5"', '2'), of('Y2', '"12,50"', '1'), of('Y3', '0.3333', '1.5')])
    const filter = { from: '2026-05-07', to: '2026-05-07' }
    const query = { when: always, filter, sort: 'parcel', descending: false, limit: 9 } as const
    const { items } = await listParcels(keep.sql, query)
    expect(items.map(({ state }) => state === 'refused')).toEqual([false, true, false])
    const prices = (await goodsOfParcels(keep.sql, items)).map(({ price }) => price?.amount)
    expect(prices).toEqual(['2401', undefined, '0.49995'])
  })

  const held = `select r.day, r.dimension, r.value, sum(r.parcels)::bigint as parcels,
      sum(r.lines)::bigint as lines, sum(r.tax_krw)::bigint as tax
    from rollup r join assessment a on a.number = r.assessment and a.is_real
    group by 1, 2, 3 having sum(r.parcels) <> 0 order by 1, 2, 3`

  it('counts what is above a limit by less than a cent as above it', async () => {
    await judge([{ parcel: 'V1', person: 'v', price: '150.0001' }])
    expect(await names(always, { overUsdCents: 150_00, toUsdCents: 150_01 })).toEqual(['V1 list'])
    const { bands } = await overview(keep.sql, always, { from: '2026-02-03', to: '2026-02-03' })
    expect(bands).toContainEqual({ overUsd: 150, toUsd: 160, parcels: 1 })
  })

  it('counts as the parcels would be counted anew', async () => {
    const anew = `select c.day, c.dimension, c.value, count(*) as parcels,
        sum(c.lines)::bigint as lines, sum(c.tax_krw)::bigint as tax
      from counted_parcel c join assessment a on a.number = c.assessment and a.is_real
      where not exists (
        select from superseded s where s.assessment = c.assessment and s.seq = c.seq)
      group by 1, 2, 3 order by 1, 2, 3`
    const rows = await keep.sql.query(held)
    expect(rows).toEqual(await keep.sql.query(anew))
    expect(rows.length).toBeGreaterThan(50)
  })

  it('counts what was kept before there were these counts', async () => {
    const day = { declaredOn: '2026-06-10', purchasedOn: '2026-06-01' }
    const pair = ['C1', 'C2'].map(parcel => ({ parcel, person: 'y', price: '20', ...day }))
    // The file has no column for the result of a match: that is left to it.
    const more = { customs_id: 'P100000000001' }
    const all = [...pair, { parcel: 'C3', person: 'z', price: '20', ...day, more }]
    await judge(withoutMatch(csvOf(all)))
    await judge(withoutMatch(csvOf(all.slice(1))))
    expect((await overview(keep.sql, always, { from: '2026-06-10' })).work).toMatchObject({
      file: 1,
    })
    const { sql } = keep
    const isOther = ({ dimension }: { dimension: string }): boolean => dimension !== 'platform'
    const before = await sql.query<{ dimension: string }>(held)
    const columns = ['platform', 'tested_usd_cents', 'requirements', 'asked', 'work']
    const works = await sql.query('select parcel, work from parcel order by assessment, seq')
    const drops = columns.map(name => `drop column ${name}`).join(', ')
    await sql.query(`drop view counted_parcel; alter table parcel ${drops};
      alter table assessment drop column lacking; delete from rollup
      where dimension not in ('state', 'track', 'relief', 'channel', 'ship_from')`)
    const later = ['0009-combined-work.sql', '0011-work-of-files.sql']
    for (const name of ['0006-more-counts.sql', '0007-work-left.sql', ...later]) {
      const text = readFileSync(new URL(name, migrations), 'utf8')
      await sql.transaction(inner => inner.query(text))
    }
    expect(await sql.query('select parcel, work from parcel order by assessment, seq')).toEqual(
      works,
    )
    const after = await sql.query<{ dimension: string }>(held)
    expect(after.filter(isOther)).toEqual(before.filter(isOther))
    expect(await names(always, { overUsdCents: 100_00 - 1, toUsdCents: 100_00 })).toContain(
      'T2 list',
    )
  })
})
