/** Parcels that came as JSON and were judged at once are kept as those of a file; rates are kept. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assess, type InputLine } from '../../src/assess/assess.js'
import { loadBench } from '../../src/files/load-bench.js'
import { parcelJudgements } from '../../src/run/keep/judgements.js'
import { type Job, type Keep, type KeepOptions, openKeep } from '../../src/run/keep/keep.js'
import { replay } from '../../src/run/keep/replay.js'
import { edition, editions } from '../../src/store/editions.js'
import { ratesOn } from '../../src/store/kept-rates.js'
import { readKeys } from '../../src/store/keys.js'
import { overview } from '../../src/store/overview.js'
import { engines } from './engines.js'
import { ended, keepOptions, textOf } from './keeping.js'

const always = { knownAt: '9999-01-01T00:00:00.000Z', asOf: '9999-12-31' }
const line = {
  ...{ parcel: 'A1', line: 1, declared_on: '2026-02-03', ship_from: 'US', origin: 'CN' },
  ...{ hs: '6109101000', quantity: 1, unit_price: '100', currency: 'USD', person: 'CANARY' },
  ...{ local_freight: '0', local_tax: '0', intl_freight: '0', intl_insurance: '0' },
} as const
const lines: readonly InputLine[] = [
  line,
  { ...line, parcel: 'B, "2"', person_name: 'CANARY too' },
  { ...line, line: 2, goods: '한 벌' },
  { ...line, parcel: 'C3', unit_price: 'dear' },
]

describe.each(engines)('$name', engine => {
  const bench = loadBench({})
  let keep: Keep
  let job: Job
  let options: KeepOptions
  beforeAll(async () => {
    options = await keepOptions(engine)
    keep = await openKeep(options)
    const result = assess(lines, { bench })
    job = await keep.keepAssessment({ lines, result, bench, options: {}, by: 'local' })
  })
  afterAll(() => keep?.close())

  it('is done at once, with the same bytes as a file of the same lines', async () => {
    expect(job).toMatchObject({ state: 'done', lines: 4, parcels: 3, problems: 1 })
    const again = await keep.judgeAgain(job.file.id, { history: false }, 'local')
    const judged = await ended(keep, again!.assessment)
    expect(judged).toMatchObject({ state: 'done', lines: 4, parcels: 3, problems: 1 })
    expect(judged.decisionsSha256).toBe(job.decisionsSha256)
    expect(await textOf(keep.decisions(judged.assessment))).toBe(
      await textOf(keep.decisions(job.assessment)),
    )
  })

  it('is judged again to the same bytes', async () => {
    const store = { sql: keep.sql, keys: readKeys(readFileSync(options.keyFile!, 'utf8')) }
    const replayed = await replay(store, job.assessment, { folder: options.folder, files: {} })
    expect(replayed.decisionsSha256).toBe(job.decisionsSha256)
    replayed.end()
  })

  it('is judged again with the earlier parcels that were known then', async () => {
    const shop = { platform: 'Example Mall', seller: 'Shop A', arrived_on: line.declared_on }
    const own = { ...line, ...shop, person: 'h', purchased_on: '2026-01-20' }
    const judge = async (parcel: string) => {
      const asked = [{ ...own, parcel }]
      const { knownAt, lines: history } = await keep.history(asked)
      const result = assess(asked, { bench, history })
      const given = { lines: asked, result, bench, options: {}, by: 'local' }
      const kept = await keep.keepAssessment({ ...given, historyKnownAt: knownAt })
      return { kept, earlier: history.length, answer: result.answers[0]! }
    }
    await judge('H1')
    const { kept, earlier, answer } = await judge('H2')
    expect([earlier, answer.combined_with]).toEqual([1, 'H1'])
    await judge('H3')
    const store = { sql: keep.sql, keys: readKeys(readFileSync(options.keyFile!, 'utf8')) }
    const replayed = await replay(store, kept.assessment, { folder: options.folder, files: {} })
    expect(replayed.decisionsSha256).toBe(kept.decisionsSha256)
    replayed.end()
  })

  it('leaves what one parcel lacks to that parcel, not to a file', async () => {
    const asked = [
      { ...line, parcel: 'L1', declared_on: '2026-09-15', customs_id: 'P100000000001' },
    ]
    const given = {
      lines: asked,
      result: assess(asked, { bench }),
      bench,
      options: {},
      by: 'local',
    }
    const { assessment } = await keep.keepAssessment(given)
    const { work, lacking } = await overview(keep.sql, always, { assessment })
    expect(work).toEqual({ decide: 1 })
    expect(lacking.files).toBe(0)
  })

  it('tells input and answer of each line, and nothing that is personal', async () => {
    const [, first] = await parcelJudgements(keep.sql, 'A1', always)
    expect(first!.assessment).toBe(job.assessment)
    expect(first!.lines.map(({ row, record, input }) => [row, record, input['goods']])).toEqual([
      [1, 1, undefined],
      [3, 3, '한 벌'],
    ])
    const [other] = await parcelJudgements(keep.sql, 'B, "2"', always)
    expect(other!.lines[0]!.answer).toMatchObject({ parcel: 'B, "2"', state: 'judged' })
    const [wrong] = await parcelJudgements(keep.sql, 'C3', always)
    expect(wrong!.problems).toMatchObject([{ code: 'amount_bad', column: 'unit_price' }])
    expect(JSON.stringify([first, other, wrong])).not.toContain('CANARY')
  })

  it('keeps editions and rates with when they were known', async () => {
    const { items } = await editions(keep.sql, { limit: 10 })
    const [one] = items
    expect(one).toMatchObject({ release: expect.stringContaining('gwanmun '), reform: null })
    expect(one!.rates[0]).toMatch(/^USD,2026-/)
    expect(await edition(keep.sql, one!.edition)).toEqual(one)
    const day = '2026-02-03'
    const rates = await ratesOn(keep.sql, { day, knownAt: always.knownAt })
    expect(rates.map(({ currency }) => currency)).toContain('USD')
    expect(await ratesOn(keep.sql, { day, knownAt: '2020-01-01T00:00:00.000Z' })).toEqual([])
  })
})
