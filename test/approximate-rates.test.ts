import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type Answer, assess } from '../src/assess/assess.js'
import type { Bench } from '../src/assess/work.js'
import { addDays, day, formatDay, weekdayOf } from '../src/basis/day.js'
import { assessCommand } from '../src/doors/cli/assess.js'
import { explainCommand } from '../src/doors/cli/explain.js'
import { approximateWeeks, loadApproximateRates, withApproximate } from '../src/files/ecb-rates.js'
import { loadShippedRates } from '../src/files/rates-file.js'
import { kr } from '../src/law/kr/index.js'
import { buildRateTable, type RateRow } from '../src/law/rate-table.js'
import { runCommand } from './command.js'
import { root } from './examples/files.js'
import { bench, codeList, someParcels } from './parcels.js'

const { rows: approximate, id } = loadApproximateRates()
const official = loadShippedRates()
const afterBreak = '2025-10-12'

interface Compared {
  readonly currency: string
  readonly week: string
  /** How far the official rate is from the approximate one, as a part of it. */
  readonly error: number
  readonly band: number
}

const byWeek = new Map(approximate.map(row => [`${row.currency} ${row.from}`, row]))
const compared: readonly Compared[] = official.flatMap(row => {
  const near = byWeek.get(`${row.currency} ${row.from}`)
  if (!near) return []
  const error = row.krwPerUnitMicro / near.krwPerUnitMicro - 1
  return [
    { currency: row.currency, week: formatDay(row.from), error, band: near.bandPpm! / 1_000_000 },
  ]
})

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function percent(part: number): string {
  return (part * 100).toFixed(2)
}

describe('approximate rates', () => {
  it('are within their band of every official rate on board', () => {
    expect(compared.length).toBeGreaterThan(700)
    expect(compared.filter(({ error, band }) => Math.abs(error) > band)).toEqual([])
  })

  it('are off by what their source says', () => {
    const source = readFileSync(join(root, 'assets/rates-ecb/SOURCE.md'), 'utf8')
    const currencies = [...new Set(compared.map(({ currency }) => currency))].sort()
    for (const currency of currencies) {
      const own = compared.filter(one => one.currency === currency)
      const errors = own.map(({ error }) => Math.abs(error))
      const ordinary = own.filter(one => one.week !== afterBreak).map(one => Math.abs(one.error))
      const cells = [
        ...[currency, String(own.length), percent(meanOf(errors))],
        ...[percent(Math.max(...ordinary)), percent(Math.max(...errors))],
      ]
      expect(source).toContain(`| ${cells.join(' | ')} |`)
    }
    const all = percent(meanOf(compared.map(({ error }) => Math.abs(error))))
    expect(source).toContain(`${compared.length} pairs, mean ${all} %`)
  })

  it('begin with the present method and end with whole weeks of the bank', () => {
    const method = kr.customsActRule.exchangeMethod.versions.find(one => one.value === 'base_rate')!
    const days = approximate.map(({ from }) => from).sort((a, b) => a - b)
    expect(formatDay(days[0]!)).toBe(method.from)
    expect(formatDay(days.at(-1)!)).toBe('2026-03-01')
    expect(approximate.every(row => weekdayOf(row.from) === 0 && row.to === row.from + 6)).toBe(
      true,
    )
  })

  it('never stand in a week with an official rate of any currency', () => {
    const both = withApproximate(official, approximate)
    const added = both.slice(official.length)
    const weeks = new Set(official.map(({ from }) => from))
    expect(added.length).toBeGreaterThan(3000)
    expect(added.filter(({ from }) => weeks.has(from))).toEqual([])
    const one: RateRow = { ...official[0]!, from: day('2024-03-06'), to: day('2024-03-06') }
    const week = withApproximate([one], approximate).filter(row => row.from === day('2024-03-03'))
    expect(week).toEqual([])
    const table = buildRateTable(both)
    expect(table.bandPpm).toBeDefined()
    expect(buildRateTable(official).bandPpm).toBeUndefined()
  })
})

describe('how an approximation is made', () => {
  const making = JSON.stringify({
    ...{ id: 'made-up', firstDay: '2024-03-03', lastDay: '2024-03-09', leastDays: 3 },
    ...{ band: 0.01, bandAfterBreak: 0.03, breaks: [] as { week: string }[] },
  })
  const daily = (...rows: readonly string[]) => ['Date,USD,KRW', ...rows].join('\n')
  const week = [
    ...['2024-02-23,1,1000', '2024-02-26,1,1000', '2024-02-27,1.25,1500', '2024-02-28,1,1100'],
    ...['2024-02-29,1,1000', '2024-03-01,1,1000', '2024-03-04,1,9000'],
  ]

  it('takes the mean of the crosses of Monday to Friday of the week before', () => {
    const { rows } = approximateWeeks(daily(...week), making)
    const rateOf = (currency: string) => rows.find(row => row.currency === currency)!
    expect(rateOf('USD').krwPerUnitMicro).toBe(1_060_000_000)
    expect(rateOf('EUR').krwPerUnitMicro).toBe(1_120_000_000)
  })

  it('widens the band by what a day earlier would have given', () => {
    const [euro, dollar] = approximateWeeks(daily(...week), making).rows
    expect(euro!.bandPpm).toBe(10_000)
    expect(dollar!.bandPpm).toBe(10_000)
    const rising = week.map(row => row.replace('2024-03-01,1,1000', '2024-03-01,1,1530'))
    const more = approximateWeeks(daily(...rising), making).rows[1]!
    expect(more.krwPerUnitMicro).toBe(1_166_000_000)
    expect(more.bandPpm).toBe(10_000 + 100_000)
  })

  it('takes the wider band behind a break', () => {
    const broken = making.replace('"breaks":[]', '"breaks":[{"week":"2024-03-03"}]')
    expect(approximateWeeks(daily(...week), broken).rows[0]!.bandPpm).toBe(30_000)
  })

  it('needs three days of the bank, whichever they are', () => {
    const without = (...days: readonly string[]) =>
      approximateWeeks(daily(...week.filter(row => !days.includes(row.slice(0, 10)))), making).rows
    expect(without('2024-02-26', '2024-03-01')[0]!.krwPerUnitMicro).toBe(1_200_000_000)
    expect(without('2024-02-26', '2024-03-01', '2024-02-27')).toEqual([])
    const unlisted = week.map(row => row.replace(/^(2024-02-2[6-8]),[^,]*/, '$1,N/A'))
    const rows = approximateWeeks(daily(...unlisted), making).rows
    expect(rows.map(({ currency }) => currency)).toEqual(['EUR'])
  })
})

describe('--approximate-rates', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gwanmun-approximate-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const input = join(folder, 'in.csv')
  const out = join(folder, 'out.csv')
  const head =
    'parcel,declared_on,ship_from,quantity,unit_price,currency,local_freight,local_tax,hs'
  const goods = (parcel: string, on: string) => `${parcel},${on},CN,1,100,USD,0,0,6109101000`
  const lines = [goods('A', '2024-03-05'), goods('B', '2022-09-17'), goods('C', '2026-02-03')]
  writeFileSync(input, `${head}\n${lines.join('\n')}\n`)
  const rest = ['--out', out, '--problems', join(folder, 'problems.csv'), '--lang', 'en']
  const judge = async (...words: readonly string[]) => {
    const said = await runCommand(assessCommand, input, ...rest, ...words)
    const answers = readFileSync(out, 'utf8').trim().split('\n').slice(1)
    const manifest = JSON.parse(readFileSync(`${out}.manifest.json`, 'utf8'))
    return { said, answers, manifest }
  }

  it('fills weeks of the present method only, and says so everywhere', async () => {
    const without = await judge()
    expect(without.answers[0]).toContain('rate_missing')
    expect(without.manifest.approximateRates).toBeNull()
    const filled = await judge('--approximate-rates')
    expect(filled.answers[0]).toContain('rate_approximate')
    expect(filled.answers[1]).toContain('rate_missing')
    expect(filled.answers[2]).toBe(without.answers[2])
    expect(filled.manifest.approximateRates).toBe(id)
    expect(filled.manifest.summary.reasons.rate_approximate).toBe(1)
    expect(filled.said.out).toContain('rate_approximate')
  })

  it('has another edition than an official rate of the same value', async () => {
    const own = join(folder, 'rates.csv')
    const week = approximate.find(
      row => row.currency === 'USD' && row.from <= day('2024-03-05') && day('2024-03-05') <= row.to,
    )!
    const won = (week.krwPerUnitMicro / 1_000_000).toFixed(6)
    const span = `${formatDay(week.from)},${formatDay(addDays(week.from, 6))}`
    writeFileSync(own, `from,to,currency,krw_per_unit,source\n${span},USD,${won},mine\n`)
    const editionOf = (line: string) => line.split(',').at(-1)
    const mine = await judge('--rates', own, '--approximate-rates')
    expect(mine.answers[0]).not.toContain('rate_approximate')
    const filled = await judge('--approximate-rates')
    expect(editionOf(filled.answers[0]!)).not.toBe(editionOf(mine.answers[0]!))
  })

  it('explains the band', async () => {
    const said = await runCommand(explainCommand, input, 'A', '--approximate-rates', '--lang', 'en')
    expect(said.out).toMatch(/stands in \(± \d\.\d+ %\)/)
  })
})

describe('what is answered by an approximate rate', () => {
  const seed = 20261126
  const days = new Set(['2026-02-03', '2026-03-09', '2025-12-22', '2026-06-30'].map(day))
  const near = official.filter(row => [...days].some(on => row.from <= on && on <= row.to))
  const withBand: Bench = {
    ...bench,
    rates: buildRateTable(near.map(row => ({ ...row, bandPpm: 50_000 }))),
  }
  const currencies = ['USD', 'CNY', 'JPY', 'EUR']
  const errors = fc.tuple(...currencies.map(() => fc.integer({ min: -50_000, max: 50_000 })))

  function truth(moved: readonly number[]): Bench {
    const rows = near.map(row => {
      const ppm = moved[currencies.indexOf(row.currency)] ?? 0
      const micro = Math.round(row.krwPerUnitMicro * (1 + ppm / 1_000_000))
      return { ...row, krwPerUnitMicro: micro }
    })
    return { ...bench, rates: buildRateTable(rows) }
  }

  it('holds for every true rate within the band', () => {
    fc.assert(
      fc.property(someParcels, errors, (lines, moved) => {
        const said = assess(lines, { bench: withBand, codeList }).answers
        const real = assess(lines, { bench: truth(moved), codeList }).answers
        said.forEach((answer, at) => {
          const name = `${answer.parcel}/${answer.line} ${answer.reasons}`
          for (const field of ['relief', 'track', 'freight_basis', 'rate_kind'] as const) {
            if (answer[field] !== '') expect(real[at]![field], name).toBe(answer[field])
          }
          const isCollected = (one: Answer) => Number(one.collected_krw) > 0
          if (answer.collected_krw === '') return
          expect(real[at]!.collected_krw, name).not.toBe('')
          expect(isCollected(real[at]!), name).toBe(isCollected(answer))
        })
      }),
      { numRuns: 300, seed },
    )
  })

  it('is left open within the band of every kind of threshold', () => {
    const line = (unit_price: string, more: object) => ({
      ...{ parcel: 'P', declared_on: '2026-02-03', ship_from: 'CN', quantity: 1, unit_price },
      ...{ currency: 'CNY', local_freight: 0, local_tax: 0, intl_freight: 0, intl_insurance: 0 },
      ...more,
    })
    const near = {
      relief: line('1040', { hs: '6109101000' }),
      track: line('13800', { hs: '6109101000', use: 'resale' }),
      minimum: line('195', { hs: '6109101000', use: 'resale' }),
      consumption: line('9000', { hs: '9102111000', pieces_per_unit: 1 }),
    }
    for (const [name, one] of Object.entries(near)) {
      const [answer] = assess([one], { bench: withBand, codeList }).answers
      expect(answer!.reasons, name).toContain('rate_undecided')
    }
  })

  it('is said of every row that shares a sum with an approximate rate, and of no other', () => {
    const rates = buildRateTable(withApproximate(official, approximate))
    const base = {
      ...{ line: '1', ship_from: 'CN', quantity: 1, currency: 'USD', local_freight: 0 },
      ...{ local_tax: 0, intl_freight: 0, intl_insurance: 0, person: 'p', hs: '6109101000' },
    }
    const filled = { declared_on: '2024-03-05', unit_price: '30' }
    const known = { declared_on: '2026-02-03' }
    const byShop = (seller: string) => ({ seller, purchased_on: '2024-03-01' })
    const { answers } = assess(
      [
        { ...base, ...filled, ...byShop('a'), parcel: 'A' },
        { ...base, ...known, ...byShop('a'), parcel: 'B', unit_price: '500' },
        { ...base, ...known, ...byShop('a'), parcel: 'C', unit_price: '20', use: 'resale' },
        { ...base, ...known, ...byShop('b'), parcel: 'C', line: '2', unit_price: '20' },
        { ...base, ...known, ...byShop('b'), parcel: 'D', unit_price: '20' },
        { ...base, ...known, ...byShop('c'), parcel: 'E', unit_price: '20' },
      ],
      { bench: { ...bench, rates }, codeList },
    )
    const isSaid = answers.map(({ reasons }) => reasons.includes('rate_approximate'))
    expect(isSaid).toEqual([true, true, true, true, false, false])
  })
})
