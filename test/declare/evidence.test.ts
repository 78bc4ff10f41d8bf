import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../../src/basis/codes.js'
import { day, formatDay } from '../../src/basis/day.js'
import { evidenceOf } from '../../src/declare/evidence.js'
import { matchPayouts } from '../../src/declare/payouts.js'
import { drawbackOf, performanceOf } from '../../src/declare/performance.js'
import { periodNamed } from '../../src/declare/periods.js'
import { planOf } from '../../src/declare/plan.js'
import { profileOf } from '../../src/declare/profile.js'
import { leavingOf } from '../../src/declare/shipments.js'
import { papersTable, resultsHead, resultsTable } from '../../src/declare/tax-forms.js'
import { buildRateTable } from '../../src/law/rate-table.js'
import { root } from '../examples/files.js'
import { type Example, parseExamples } from '../examples/parse.js'
import { columnsOf, ratesOf } from './orders.js'
import { sampleOrders, sampleProfile, sampleRates } from './sample.js'

const file = 'src/declare/evidence.examples.md'
const examples = parseExamples(file, readFileSync(join(root, file), 'utf8'))
const dayRate = (on: string, krwPerUnitMicro: number) => {
  return { from: day(on), to: day(on), currency: 'USD', krwPerUnitMicro, source: 'example' }
}
const rates = buildRateTable([
  dayRate('2026-11-06', 1_380_500_000),
  dayRate('2026-11-10', 1_384_200_000),
])
const quarter = periodNamed('2026-Q4')!
const none = { rates, approximate: undefined }

function answers({ rows }: Example): readonly Readonly<Record<string, string>>[] {
  const leaving = leavingOf(columnsOf(rows), day('2026-11-27'))
  const found = evidenceOf(leaving, quarter, none)
  const told = [...found.problems, ...found.warnings].map(({ code }) => codeOf(code).code)
  return rows.map(({ given }) => {
    const line = found.lines.find(one => one.name === (given['shipment'] ?? given['order']))
    return {
      won: line ? String(line.won) : '(none)',
      'rate of': line && line.rate > 0 ? formatDay(line.rateDay) : '',
      warning: told.join(',') || '(none)',
      'left out': found.leftOut[0]?.why ?? '',
      refunds: String(found.refunds.length),
    }
  })
}

describe(file, () => {
  it.each(examples.map(one => [`${one.line}: ${one.heading}`, one] as const))('%s', (_, one) => {
    const got = answers(one)
    one.rows.forEach(({ expected, line }, at) => {
      expect(got[at], `line ${line}`).toMatchObject(expected)
    })
  })
})

describe('the evidence of the sample', () => {
  const vat = {
    rates: buildRateTable([
      dayRate('2026-11-09', 1_384_200_000),
      { ...dayRate('2026-11-09', 8_953_300), currency: 'JPY' },
      { ...dayRate('2026-11-10', 1_598_400_000), currency: 'EUR' },
    ]),
    approximate: undefined,
  }

  it('has forms whose lines add up to their totals, to the won', async () => {
    const { orders } = await sampleOrders()
    const evidence = evidenceOf(orders.plan.leaving, quarter, vat)
    const { rows } = resultsTable(evidence)
    // 53 × 1,384.2 = 73,362.6; 6,200 × 8.9533 = 55,510.46; 69 × 1,598.4 = 110,289.6.
    expect(rows.map(row => row.at(-1))).toEqual(['73362', '55510', '110289', '239161'])
    expect(resultsHead(evidence).all).toEqual({ count: 3, won: 239_161 })
    expect(resultsHead(evidence).exported.won + resultsHead(evidence).others.won).toBe(239_161)
    expect(papersTable(evidence).rows).toHaveLength(1)
  })

  it('stands on weekly customs rates only where that is asked for, and says so', async () => {
    const { orders } = await sampleOrders()
    const { leaving } = orders.plan
    const refused = evidenceOf(leaving, quarter, {
      rates: buildRateTable([]),
      approximate: undefined,
    })
    expect(refused.lines).toEqual([])
    expect(refused.problems.map(({ code }) => codeOf(code).code)).toEqual(
      Array.from({ length: 3 }, () => 'vat_rate_missing'),
    )
    const given = evidenceOf(leaving, quarter, {
      rates: buildRateTable([]),
      approximate: sampleRates(),
    })
    expect(given.lines.every(line => line.isApproximate)).toBe(true)
    expect(given.warnings.map(({ code }) => codeOf(code).code)).toContain('vat_rate_approximate')
  })

  it('counts performance by country, and its parts add up', async () => {
    const { orders } = await sampleOrders()
    const all = performanceOf(orders.plan, quarter, sampleRates())
    const total = all.at(-1)!
    expect([total.count, total.fobKrw]).toEqual([3, 62_122 + 48_066 + 95_526])
    const cents = all
      .slice(0, -1)
      .reduce((sum, one) => sum + Math.round(Number(one.fobUsd) * 100), 0)
    expect(cents).toBe(Math.round(Number(total.fobUsd) * 100))
    expect(performanceOf(orders.plan, periodNamed('2026-Q3')!, sampleRates()).at(-1)!.count).toBe(0)
  })

  it('lists where payouts differ', async () => {
    const { orders } = await sampleOrders()
    const paid = (order: string, gross: bigint, net: bigint, currency = 'USD') => {
      return { record: 2, order, currency, gross, fee: 1_0000000n, net }
    }
    const lines = matchPayouts(orders.plan.leaving, [
      paid('#1001', 53_0000000n, 52_0000000n),
      paid('#1003', 69_0000000n, 68_0000000n),
      paid('#1004', 24_0000000n, 22_0000000n),
      paid('#9999', 1_0000000n, 0n),
    ])
    expect(lines.map(({ order, difference }) => `${order} ${difference}`)).toEqual([
      ...['#1001 ', '#1002 order_unpaid', '#1003 currency_differs', '#1004 net_differs'],
      ...['#1005 ', '#9999 order_unknown'],
    ])
  })
})

describe('an estimate of drawback', () => {
  const table = [
    { hs: '3304991000', from: day('2026-01-01'), to: day('2026-12-31'), krwPerUnit: 30 },
  ]
  const profile = (change: object) => profileOf({ ...sampleProfile, ...change }).profile
  const own = { exporter_kind: 'A', small_business: 'yes', business_no: '124-81-00998' }
  const [planned] = planOf(
    columnsOf([
      {
        given: {
          ...{
            order: 'A',
            sold_on: '2026-11-02',
            declared_on: '2026-11-05',
            to: 'US',
            origin: 'KR',
          },
          ...{
            goods: 'x',
            quantity: '1',
            unit_price: '1234567',
            currency: 'KRW',
            hs: '3304991000',
          },
          maker_business_no: '124-81-00998',
        },
      },
    ]),
    {
      rates: ratesOf({ rates: undefined }),
      parcels: {
        byShipment: new Map(),
        byOrder: new Map([
          [
            'A',
            { record: 2, common: {}, texts: { accepted_on: '2026-11-05', declaration_no: 'X' } },
          ],
        ]),
      },
    },
    day('2026-11-05'),
  ).declarations
  const estimate = (change: object, rows = table) =>
    drawbackOf([planned!], rows, profile({ ...own, ...change })).map(
      ({ won, why }) => `${why} ${won}`,
    )

  it('is for producers that may, by the table of the day', () => {
    // 1,234,567 × 30 / 10,000 = 3,703.701.
    expect(estimate({})).toEqual(['counted 3703'])
    expect(estimate({ exporter_kind: 'C' })).toEqual(['maker_differs 0'])
    expect(estimate({ business_no: '220-81-62517' })).toEqual(['maker_differs 0'])
    expect(estimate({ small_business: 'no' })).toEqual(['not_small 0'])
    expect(estimate({}, [])).toEqual(['not_in_table 0'])
  })
})
