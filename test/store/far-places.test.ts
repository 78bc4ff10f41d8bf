/** Any place of a long list is reached at once: its keys are read from an index alone, and once only. */
import { beforeAll, describe, expect, it } from 'vitest'
import { walkOf } from '../../src/store/far-places.js'
import { insertAssessment, moveAssessment } from '../../src/store/kept-assessment.js'
import { insertFile } from '../../src/store/kept-file.js'
import { newId } from '../../src/store/new-id.js'
import type { ParcelFilter, ParcelQuery, ParcelSort, When } from '../../src/store/parcel-query.js'
import { listParcels } from '../../src/store/parcel-reads.js'
import { recordAssessment } from '../../src/store/record-assessment.js'
import type { Sql } from '../../src/store/sql.js'
import { engines } from './engines.js'

const sorts: readonly ParcelSort[] = [
  ...(['recorded', 'day', 'parcel', 'customs_value_krw', 'collected_krw'] as const),
]
const always: When = { knownAt: '9999-01-01T00:00:00.000Z', asOf: '9999-12-31' }
const first = 2_600
const second = 1_300
/** After so many lines the planner looks at the tables again. */
const linesOfLarge = 5_000

/** Rows as wide as those of a file with persons; amounts and days come again and again. */
const parcels = `insert into parcel (assessment, seq, last_seq, parcel, day, channel, ship_from, state,
    track, relief, lines, customs_value_krw, tax_krw, collected_krw, open, reasons, personal)
  select $1, n, n, 'T' || (n * 7919) % 2609, date '2026-01-01' + (n % 90)::integer, 'express', 'US',
    'judged', case when n % 5 = 0 then 'general' else 'list' end, 'none', 1, n * 31 % 997, 0,
    n * 17 % 503, 0, 'track_list', decode(repeat('00', 250), 'hex')
  from generate_series(1::bigint, $2) n`

const made = {
  ...{ release: '0', rules: '0', schedule: '0', inputColumns: [], lacking: {}, problems: 0 },
  ...{ decisionsSha256: '', problemsSha256: '', summary: {} },
}

describe.each(engines)('$name', ({ open }) => {
  let sql: Sql
  let file: string
  let walks = 0

  beforeAll(async () => {
    const own = await open()
    sql = Object.assign(Object.create(own) as Sql, {
      query: (text: string, values?: readonly unknown[]) => {
        if (text.includes('row_number()')) walks++
        return own.query(text, values)
      },
    })
    file = newId(new Date())
    const bytes = {
      name: 'x',
      sha256: '',
      bytes: 1,
      format: 'csv',
      isPacked: false,
      columns: null,
    } as const
    const at = new Date().toISOString()
    const key = { wrapped: new Uint8Array(1), version: 1 }
    await insertFile(sql, { id: file, ...bytes, by: 'x', receivedAt: at }, key)
    await judge(first)
  })

  async function judge(lines: number, takes = 0): Promise<string> {
    const id = newId(new Date())
    const asked = { options: {}, isReal: true, by: 'x', createdAt: new Date().toISOString() }
    await insertAssessment(sql, { id, file, ...asked })
    await moveAssessment(sql, id, { from: ['queued'], to: 'running' })
    const [row] = await sql.query<{ number: number }>(
      'select number from assessment where id = $1',
      [id],
    )
    await sql.query(parcels, [row!.number, lines])
    const superseded =
      'insert into superseded select 1, n, $1 from generate_series(1::bigint, $2) n'
    await sql.query(superseded, [row!.number, takes])
    const now = new Date().toISOString()
    const recorded = { ...made, at: now, lines: linesOfLarge, parcels: lines }
    return (await recordAssessment(sql, { number: row!.number, isReal: true }, recorded))!
  }

  const queryOf = (sort: ParcelSort, more: Partial<ParcelQuery> = {}): ParcelQuery => ({
    ...{ when: always, filter: {}, sort, descending: true, limit: 3 },
    ...more,
  })

  const namesOf = async (query: ParcelQuery): Promise<readonly string[]> =>
    (await listParcels(sql, query)).items.map(({ parcel }) => parcel)

  /** The whole list, page by page. */
  async function listed(query: ParcelQuery): Promise<readonly string[]> {
    const all: string[] = []
    let after: string | undefined
    do {
      const page = await listParcels(sql, { ...query, limit: 2_500, after })
      all.push(...page.items.map(({ parcel }) => parcel))
      after = page.next ?? undefined
    } while (after !== undefined)
    return all
  }

  async function findsAll(query: ParcelQuery): Promise<readonly string[]> {
    const all = await listed(query)
    const last = all.length - 1
    for (const skip of [1, 999, 1000, 1001, 1200, 2000, last - 1, last, last + 1, last + 5_000]) {
      expect([skip, await namesOf({ ...query, skip })]).toEqual([skip, all.slice(skip, skip + 3)])
    }
    return all
  }

  it.each(sorts)('keys by %s are read from an index alone', async sort => {
    const { text, parameters } = await walkOf(sql, queryOf(sort))
    const rows = await sql.query(`explain (analyze, timing off) ${text}`, parameters)
    const plan = rows.map(row => String(Object.values(row)[0])).join('\n')
    expect(plan).toContain('Index Only Scan')
    expect(plan).toContain('Heap Fetches: 0')
    expect(plan).not.toMatch(/Sort Key: .*p\.(day|parcel|collected_krw|customs_value_krw|seq)/)
  })

  it.each(sorts)(
    'goes to any place of a list by %s, both ways, and walks each once',
    async sort => {
      const before = walks
      expect((await findsAll(queryOf(sort))).length).toBe(first)
      expect(walks).toBe(before + 1)
      const up = await findsAll(queryOf(sort, { descending: false }))
      expect(up.length).toBe(first)
      expect(walks).toBe(before + 2)
    },
  )

  it('goes anywhere in what a filter leaves', async () => {
    const filters: readonly ParcelFilter[] = [
      ...[{ track: ['general'] }, { reason: 'track_list', from: '2026-02-01' }],
      { to: '2026-01-20' },
    ]
    for (const filter of filters) await findsAll(queryOf('collected_krw', { filter }))
    const asOf = { knownAt: always.knownAt, asOf: '2026-02-15' }
    const early = await findsAll(queryOf('customs_value_krw', { when: asOf }))
    expect(early.length).toBeLessThan(first)
  })

  it('sees what was recorded since, and of what was taken the place of only what was known', async () => {
    const query = queryOf('collected_krw')
    const [before] = await sql.query<{ at: string }>(
      'select max(recorded_at) as at from assessment',
    )
    await namesOf({ ...query, skip: 1_000 })
    await judge(second, second)
    expect((await findsAll(query)).length).toBe(first)
    await judge(1)
    expect((await findsAll(query)).length).toBe(first + 1)
    const then = { ...query, when: { ...always, knownAt: before!.at } }
    expect((await findsAll(then)).length).toBe(first)
  })
})
