import { describe, expect, it } from 'vitest'
import { currencyOf } from '../basis/currency.js'
import { day, weekdayOf } from '../basis/day.js'
import { buildRateTable, rateOn, rateRowOn } from '../law/rate-table.js'
import { loadShippedRates, mergeRates, parseRates } from './rates-file.js'

const header = 'from,to,currency,krw_per_unit,source\n'
const usd = currencyOf('USD')

function problemsOf(lines: string) {
  return parseRates(header + lines).problems.map(({ row, column, code, value }) => {
    return [row, column, code, value]
  })
}

describe('parseRates', () => {
  it('reads columns by name, in any order, beside others, after a byte order mark', () => {
    const text =
      '\uFEFFsource,krw_per_unit,note,currency,to,from\r\n' +
      '"KCS, weekly",8.7027,x,jpy,2026-09-19,2026-09-13\r\n'
    expect(parseRates(text)).toEqual({
      rows: [
        {
          from: day('2026-09-13'),
          to: day('2026-09-19'),
          currency: 'JPY',
          krwPerUnitMicro: 8_702_700,
          source: 'KCS, weekly',
        },
      ],
      problems: [],
    })
  })

  it.each([
    ['2026-09-31,2026-09-19,USD,1343,x', [2, 'from', 'rate_bad_day', '2026-09-31']],
    ['2026-09-13,,USD,1343,x', [2, 'to', 'rate_bad_day', '']],
    ['2026-09-13,2026-09-19,XXX,1343,x', [2, 'currency', 'rate_bad_currency', 'XXX']],
    ['2026-09-13,2026-09-19,USD,"1,343",x', [2, 'krw_per_unit', 'rate_bad_amount', '1,343']],
    ['2026-09-13,2026-09-19,USD,0.00,x', [2, 'krw_per_unit', 'rate_bad_amount', '0.00']],
    ['2026-09-13,2026-09-19,USD,-1,x', [2, 'krw_per_unit', 'rate_bad_amount', '-1']],
    [
      '2026-09-13,2026-09-19,USD,9007199255,x',
      [2, 'krw_per_unit', 'rate_bad_amount', '9007199255'],
    ],
    ['2026-09-13,2026-09-19,KRW,2,x', [2, 'krw_per_unit', 'rate_bad_amount', '2']],
    [
      '2026-09-13,2026-09-19,VND,0.0512345,x',
      [2, 'krw_per_unit', 'rate_more_than_six_decimals', '0.0512345'],
    ],
    ['2026-09-13,2026-09-12,USD,1343,x', [2, 'to', 'rate_week_reversed', '2026-09-12']],
    ['2026-09-13,2026-09-19,USD,1343,"x', [2, '', 'rate_unclosed_quote', '']],
  ])('%s', (line, problem) => {
    expect(problemsOf(line)).toEqual([problem])
    expect(parseRates(header + line).rows).toEqual([])
  })

  it('takes the last six decimals, one day, and won at one', () => {
    const lines = '2026-09-13,2026-09-13,VND,0.051234,x\n2026-09-13,2026-09-19,KRW,1,x\n'
    expect(parseRates(header + lines).rows.map(row => row.krwPerUnitMicro)).toEqual([
      51_234, 1_000_000,
    ])
  })

  it('names every missing column', () => {
    expect(parseRates('from,to,currency,rate\n2026-09-13,2026-09-19,USD,1343\n')).toEqual({
      rows: [],
      problems: ['krw_per_unit', 'source'].map(column => ({
        row: 1,
        column,
        code: 'rate_missing_column',
        value: '',
      })),
    })
  })

  it('lets the good rows go on and tells every problem of a row', () => {
    const lines =
      '2026-13-01,x,USDT,1e3,s\n\n2026-09-13,2026-09-19,USD,1343,s\n2026-09-20,2026-09-26,USD,a,s\n'
    expect(problemsOf(lines).map(([row, , code]) => [row, code])).toEqual([
      [2, 'rate_bad_day'],
      [2, 'rate_bad_day'],
      [2, 'rate_bad_currency'],
      [2, 'rate_bad_amount'],
      [5, 'rate_bad_amount'],
    ])
    expect(parseRates(header + lines).rows).toHaveLength(1)
  })

  it('refuses a second value for a day, and only that', () => {
    const lines = [
      '2026-09-19,2026-09-25,USD,1350,s',
      '2026-09-13,2026-09-19,USD,1343,s',
      '2026-09-13,2026-09-19,EUR,1560,s',
      '2026-09-14,2026-09-15,USD,1343.00,s',
      '2026-09-20,2026-09-26,EUR,1570,s',
    ].join('\n')
    expect(problemsOf(lines)).toEqual([[2, 'krw_per_unit', 'rate_overlap', 'USD 1350 / 1343']])
    const { rows } = parseRates(header + lines)
    expect(rows).toHaveLength(4)
    expect(rateOn(buildRateTable(rows), usd, day('2026-09-19'))).toBe(1_343_000_000)
  })
})

describe('the shipped rates', () => {
  const rows = loadShippedRates()
  const table = buildRateTable(rows)

  it('run from Sunday to Saturday', () => {
    expect(rows).toHaveLength(2752)
    expect(rows.filter(row => weekdayOf(row.from) !== 0 || row.to - row.from !== 6)).toEqual([])
  })

  it.each([
    ['2026-09-12', -1],
    ['2026-09-13', 1_343_000_000],
    ['2026-09-19', 1_343_000_000],
    ['2026-09-20', -1],
  ])('have for the dollar on %s %i', (text, micro) => {
    expect(rateOn(table, usd, day(text))).toBe(micro)
  })

  it('are overridden by own rows on their days alone', () => {
    const own = parseRates(
      `${header}2026-09-15,2026-09-16,USD,1400,own\n2026-09-19,2026-09-22,USD,1401,own\n`,
    ).rows
    const merged = buildRateTable(mergeRates(rows, own))
    const won = (text: string) => rateOn(merged, usd, day(text)) / 1e6
    expect(
      ['13', '14', '15', '16', '17', '18', '19', '20', '22', '23'].map(d => won(`2026-09-${d}`)),
    ).toEqual([1343, 1343, 1400, 1400, 1343, 1343, 1401, 1401, 1401, -1e-6])
    expect(rateRowOn(merged, usd, day('2026-09-16'))?.source).toBe('own')
    expect(rateRowOn(merged, usd, day('2026-09-17'))?.source).toBe('jk-7f59ed42')
    expect(rateOn(merged, currencyOf('EUR'), day('2026-09-15'))).toBe(1_560_940_000)
  })

  it('vanish behind a longer own row, and stay as they are without one', () => {
    const own = parseRates(`${header}2026-09-01,2026-10-31,USD,1400,own\n`).rows
    const merged = buildRateTable(mergeRates(rows, own))
    expect(rateOn(merged, usd, day('2026-09-13'))).toBe(1_400_000_000)
    expect(rateOn(merged, usd, day('2026-10-31'))).toBe(1_400_000_000)
    expect(mergeRates(rows, [])).toEqual(rows)
  })
})
