/** The shipped reforms on both sides of their first day, worked out by hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assess } from '../src/assess/assess.js'
import { Book } from '../src/assess/book.js'
import { day } from '../src/basis/day.js'
import { kr } from '../src/law/kr/index.js'
import { buildRateTable } from '../src/law/rate-table.js'
import { applyReform, readReform } from '../src/law/reform.js'
import { root } from './examples/files.js'
import { bench, codeList } from './parcels.js'

/** 1,400 won to the dollar, and the schedule of 2026 as if it went on. */
const rates = buildRateTable([
  {
    from: day('2026-12-27'),
    to: day('2027-01-02'),
    currency: 'USD',
    krwPerUnitMicro: 1_400_000_000,
    source: 'made up',
  },
])
const schedule = { ...bench.schedule, lastDay: day('2027-12-31') }

const read = (name: string) =>
  readReform(JSON.parse(readFileSync(join(root, 'reforms', name), 'utf8')))

/** A cotton T-shirt (13 %) without freight. */
function judged(name: string, row: string) {
  const [declared_on, ship_from, unit_price] = row.split(' ') as [string, string, string]
  const reform = read(name)
  const book = new Book(applyReform(kr, reform))
  const free = { local_freight: '0', local_tax: '0', intl_freight: '0', intl_insurance: '0' }
  const goods = { hs: '6109101000', quantity: '1', currency: 'USD', use: 'self' }
  const line = { parcel: 'A', line: 1, declared_on, ship_from, unit_price, ...goods, ...free }
  const { answers } = assess([line], { bench: { book, schedule, rates, reform }, codeList })
  const { track, relief, tax_krw, collected_krw } = answers[0]!
  return [track, relief, tax_krw, collected_krw].join(' ')
}

/** Day, country, dollars; then track, relief, all taxes and what is collected. */
const examples: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'relief-ended.json': [
    ['2026-12-31 CN 100', 'list small_value 0 0'],
    // 140,000 won: duty 18,200; VAT (140,000 + 18,200) × 10 % = 15,820.
    ['2027-01-01 CN 100', 'simplified none 34020 34020'],
    // 42,000 won: duty 5,460; VAT 47,460 × 10 % = 4,746 → 4,740.
    ['2027-01-01 CN 30', 'simplified none 10200 10200'],
    // 28,000 won: duty 3,640; VAT 31,640 × 10 % = 3,164 → 3,160. Under 10,000 won nothing is due.
    ['2027-01-01 CN 20', 'simplified none 6800 0'],
    // 14 won: duty 1.82 → 0; VAT 1.4 → 0.
    ['2027-01-01 CN 0.01', 'simplified none 0 0'],
    ['2026-12-31 US 180', 'list korus_list 0 0'],
    // 252,000 won: duty 32,760; VAT 284,760 × 10 % = 28,476 → 28,470.
    ['2027-01-01 US 180', 'simplified none 61230 61230'],
  ],
  'relief-100.json': [
    ['2026-12-31 CN 120', 'list small_value 0 0'],
    // 168,000 won: duty 21,840; VAT 189,840 × 10 % = 18,984 → 18,980.
    ['2027-01-01 CN 120', 'simplified none 40820 40820'],
    ['2027-01-01 CN 99.99', 'list small_value 0 0'],
    ['2027-01-01 CN 100', 'list small_value 0 0'],
    // 140,014 won: duty 18,201.82 → 18,200; VAT 158,214 × 10 % = 15,821.4 → 15,820.
    ['2027-01-01 CN 100.01', 'simplified none 34020 34020'],
    // The 200 dollars for the United States stay.
    ['2027-01-01 US 180', 'list korus_list 0 0'],
  ],
}

it('each have examples', () => {
  expect(readdirSync(join(root, 'reforms')).sort()).toEqual(Object.keys(examples).sort())
})

describe.each(Object.keys(examples))('%s', name => {
  it.each(examples[name]!)('%s: %s', (row, expected) => {
    expect(judged(name, row)).toBe(expected)
  })

  it('begins on 2027-01-01 and says why, in both languages', () => {
    const { title, why, sets } = read(name)
    expect(Object.values(sets).flatMap(versions => versions.map(one => one.from))).toEqual(
      Object.keys(sets).map(() => '2027-01-01'),
    )
    for (const text of [title, why]) expect(text).toMatch(/[가-힣].* — .*[a-z]/)
  })
})
