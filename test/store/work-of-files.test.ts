/** What whole files lack is work of the file, told once; what is left of a parcel is its own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Job, JobOptions, Keep } from '../../src/run/keep/keep.js'
import { overview } from '../../src/store/overview.js'
import type { ParcelFilter, When } from '../../src/store/parcel-query.js'
import { personParcels } from '../../src/store/person-parcels.js'
import { engines } from './engines.js'
import { freshKeep, judged, parcelsListed } from './keeping.js'
import { csvOf, type Made } from './parcels-csv.js'

const always: When = { knownAt: '9999-01-01T00:00:00.000Z', asOf: '9999-12-31' }

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

  it('tells once what a whole file lacks, apart from what is left of its parcels', async () => {
    const day = { declaredOn: '2026-09-14' }
    // The columns of ids and names are blank but for these; no row gives the result of a match.
    const of = (parcel: string, person: string, more: Readonly<Record<string, string>>): Made => {
      return { parcel, person, price: '20', ...day, more }
    }
    const job = await judge([
      of('X1', 'x1', { customs_id: 'P100000000001' }),
      of('X2', 'x2', { customs_id: 'M12' }),
      of('X3', '', { customs_id: 'P100000000003' }),
      of('X4', 'x4', {}),
    ])
    const may = { from: '2026-09-14', to: '2026-09-14' }
    const { work, lacking, reasons } = await overview(keep.sql, always, may)
    expect(work).toEqual({ '': 1, decide: 1, look: 1, file: 1 })
    const unmatched = { code: 'identity_order_not_matched', columns: ['customs_match'], parcels: 3 }
    const numberless = {
      code: 'identity_order_number_missing',
      columns: ['one_time_no'],
      parcels: 3,
    }
    expect(lacking).toEqual({
      ...{ files: 1, parcels: 3 },
      reasons: { identity_order_not_matched: 3, identity_order_number_missing: 3 },
      worst: [
        {
          ...{ assessment: job.assessment, file: 'parcels.csv', parcels: 3, of: 4 },
          reasons: [unmatched, numberless],
        },
      ],
    })
    expect(reasons).toMatchObject({ identity_order_not_matched: 3, combine_not_tested: 1 })
    const listed = (filter: ParcelFilter) => names(always, { ...filter, ...may })
    expect(await listed({ work: ['file'] })).toEqual(['X1 list'])
    const reason = 'identity_order_not_matched'
    expect(await listed({ reason, reasonOf: 'file' })).toHaveLength(3)
    expect(await listed({ reason, reasonOf: 'parcel' })).toEqual([])
    expect(await listed({ reason: 'combine_not_tested', reasonOf: 'parcel' })).toEqual(['X3 list'])
    // Once a later file has the column, nothing of it is left to the file.
    const matched = { customs_match: 'matched', one_time_no: '000000' }
    const ids = [1, 2, 3].map(n =>
      of(`X${n}`, `x${n}`, { customs_id: `P10000000000${n}`, ...matched }),
    )
    await judge(ids)
    const later = await overview(keep.sql, always, may)
    expect(later.lacking).toEqual({ files: 0, parcels: 0, worst: [], reasons: {} })
    expect(later.work).toEqual({ '': 4 })
  })

  it('counts each parcel without a number of a person', async () => {
    await judge([
      ...[1, 2].map(() => ({ parcel: '', person: 'nn', price: '20' })),
      ...[1, 2].map(() => ({ parcel: 'N1', person: 'nn', price: '20' })),
    ])
    const [one] = await keep.sql.query<{ subject: number }>(
      `select subject from parcel where parcel = '' limit 1`,
    )
    const { count, first } = await personParcels(keep.sql, one!.subject, 2)
    expect([count, first.length]).toEqual([3, 2])
  })

  it('takes the day of a file without that column from its options', async () => {
    const lines = csvOf([{ parcel: 'Z9', person: 'z9', price: '20' }])
      .trimEnd()
      .split('\n')
    const at = lines[0]!.split(',').indexOf('declared_on')
    const bare = lines.map(line => line.split(',').toSpliced(at, 1).join()).join('\n')
    const job = await judge(bare, { declaredOn: '2026-09-16' })
    const may = { from: '2026-09-16', to: '2026-09-16' }
    expect(await overview(keep.sql, always, may)).toMatchObject({
      parcels: 1,
      states: { judged: 1 },
    })
    expect(job.summary).toMatchObject({ lines: 1 })
  })

  it('counts of how many parcels the customs value is not known', async () => {
    const day = { declaredOn: '2026-09-15' }
    await judge([
      { parcel: 'Z1', person: 'z1', price: '300', ...day, more: { intl_freight: '' } },
      { parcel: 'Z2', person: 'z2', price: '300', ...day },
    ])
    const may = { from: '2026-09-15', to: '2026-09-15' }
    const { customsValueOpen, customsValueKrw, partial } = await overview(keep.sql, always, may)
    expect(customsValueOpen).toBe(1)
    expect(customsValueKrw).toBeGreaterThan(0)
    expect(partial).toEqual({ look: 1 })
  })

  it('leaves to the file what is open for a column that stands in its header and is blank', async () => {
    const more = { intl_freight: '' }
    const day = { declaredOn: '2026-09-15' }
    const { assessment } = await judge([{ parcel: 'Z3', person: 'z3', price: '300', ...day, more }])
    const one = await overview(keep.sql, always, { assessment })
    expect([one.customsValueOpen, one.customsValueKrw, one.partial]).toEqual([1, 0, { file: 1 }])
    expect(one.work).toEqual({ file: 1 })
    expect(one.lacking.worst[0]!.reasons).toEqual([
      { code: 'freight_not_known', columns: ['intl_freight'], parcels: 1 },
    ])
  })
})
