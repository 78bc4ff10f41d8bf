import { describe, expect, it } from 'vitest'
import { currencyCount, currencyOf } from '../basis/currency.js'
import { addDays, day } from '../basis/day.js'
import { buildRateTable, type RateRow, rateOn, rateRowOn } from './rate-table.js'

function row(from: string, to: string, currency: string, won: number): RateRow {
  return { from: day(from), to: day(to), currency, krwPerUnitMicro: won * 1e6, source: from }
}

const rows = [
  row('2026-08-23', '2026-08-29', 'USD', 1390),
  row('2026-08-09', '2026-08-15', 'USD', 1370),
  row('2026-08-16', '2026-08-22', 'USD', 1380),
  row('2026-08-16', '2026-08-22', 'JPY', 9),
  row('2026-09-13', '2026-09-19', 'USD', 1343),
]
const table = buildRateTable(rows)
const usd = currencyOf('USD')

describe('rateOn', () => {
  it.each([
    ['2026-08-08', -1],
    ['2026-08-09', 1_370_000_000],
    ['2026-08-15', 1_370_000_000],
    ['2026-08-16', 1_380_000_000],
    ['2026-08-22', 1_380_000_000],
    ['2026-08-23', 1_390_000_000],
    ['2026-08-29', 1_390_000_000],
    ['2026-08-30', -1],
    ['2026-09-12', -1],
    ['2026-09-13', 1_343_000_000],
    ['2026-09-19', 1_343_000_000],
    ['2026-09-20', -1],
  ])('of a dollar on %s is %i', (text, micro) => {
    expect(rateOn(table, usd, day(text))).toBe(micro)
  })

  it('keeps currencies apart', () => {
    expect(rateOn(table, currencyOf('JPY'), day('2026-08-16'))).toBe(9_000_000)
    expect(rateOn(table, currencyOf('JPY'), day('2026-08-15'))).toBe(-1)
    expect(rateOn(table, currencyOf('EUR'), day('2026-08-16'))).toBe(-1)
  })

  it('needs no row for won', () => {
    expect(rateOn(buildRateTable([]), currencyOf('KRW'), day('1999-01-01'))).toBe(1_000_000)
    expect(rateRowOn(table, currencyOf('KRW'), day('2026-08-16'))).toBeUndefined()
  })

  it.each([0, -1, currencyCount + 1])('knows no currency number %i', currency => {
    expect(rateOn(table, currency, day('2026-08-16'))).toBe(-1)
    expect(rateRowOn(table, currency, day('2026-08-16'))).toBeUndefined()
  })

  it('finds the first and the last currency', () => {
    const ends = buildRateTable([
      row('2026-08-16', '2026-08-22', 'AED', 380),
      row('2026-08-16', '2026-08-22', 'ZWG', 50),
    ])
    expect(rateOn(ends, 1, day('2026-08-16'))).toBe(380_000_000)
    expect(rateOn(ends, currencyCount, day('2026-08-16'))).toBe(50_000_000)
  })
})

describe('rateRowOn', () => {
  it('gives the row to cite', () => {
    expect(rateRowOn(table, usd, day('2026-08-22'))).toBe(rows[2])
    expect(rateRowOn(table, usd, day('2026-09-01'))).toBeUndefined()
  })
})

describe('buildRateTable', () => {
  const month = row('2026-08-01', '2026-08-31', 'USD', 1370)

  it('lets rows of one value overlap', () => {
    const inside = row('2026-08-09', '2026-08-15', 'USD', 1370)
    const beyond = row('2026-08-20', '2026-09-05', 'USD', 1370)
    const overlapping = buildRateTable([beyond, inside, month])
    for (let at = month.from; at <= beyond.to; at = addDays(at, 1)) {
      expect(rateOn(overlapping, usd, at)).toBe(1_370_000_000)
    }
    expect(rateOn(overlapping, usd, addDays(beyond.to, 1))).toBe(-1)
  })

  it('throws where one day has two values, and for a currency that does not exist', () => {
    const other = row('2026-08-31', '2026-09-05', 'USD', 1371)
    expect(() => buildRateTable([other, month])).toThrow('two rates for USD on 2026-08-31')
    expect(() => buildRateTable([{ ...month, currency: 'XXX' }])).toThrow('XXX')
  })
})
