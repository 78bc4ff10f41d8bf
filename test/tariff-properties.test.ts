import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, formatDay } from '../src/basis/day.js'
import { loadSchedule } from '../src/files/schedule-asset.js'
import { type OrdinaryRate, ordinaryRate } from '../src/law/schedule.js'
import { folder, fromRows } from './tariff-import.js'
import { row } from './tariff-sheets.js'

interface Given {
  readonly code: string
  readonly kind: string
  readonly rate: number
  readonly from: number
  readonly length: number
}

const codes = ['0101210000', '0902100000', '6109101000']
const first = day('2026-01-01')
const dayAt = (at: number) => formatDay(addDays(first, at)).replaceAll('-', '')

const given: fc.Arbitrary<Given> = fc.record({
  code: fc.constantFrom(...codes, '610910', 'x'),
  kind: fc.constantFrom('A', 'A', 'A', 'C', 'W2', 'L', 'FUS1', 'R', 'ZZ'),
  rate: fc.constantFrom(0, 5, 8, 13),
  from: fc.constantFrom(0, 0, 0, 31, 59, 90),
  length: fc.constantFrom(30, 59, 364),
})

/** The ordinary rate of a code on a day as the documents tell it, row by row. */
function expected(rows: readonly Given[], code: string, on: number): string {
  const own = rows.filter(one => one.code === code && one.from <= on && on <= one.from + one.length)
  const rates = (kind: string) => [
    ...new Set(own.filter(one => one.kind === kind).map(r => r.rate)),
  ]
  const isHeld = rows.some(one => one.code === code && one.kind !== 'R')
  const tainted = rows.some(one => {
    const isShort = one.code === '610910' && code === '6109101000'
    const isOn = one.from <= on && on <= one.from + one.length
    return isHeld && isShort && isOn && !['R', 'FUS1'].includes(one.kind)
  })
  const [basic, wto, farm] = ['A', 'C', 'W2'].map(rates) as [number[], number[], number[]]
  const isOpen = [basic, wto, farm].some(found => found.length > 1)
  const isBoth = wto.length > 0 && farm.length > 0
  if (tainted || isOpen || isBoth || own.some(one => ['L', 'ZZ'].includes(one.kind))) return 'gap'
  if (basic.length === 0) return 'not_held'
  if (farm.length > 0) return `${farm[0]}`
  return `${Math.min(basic[0]!, wto[0] ?? basic[0]!)}`
}

function shown(rate: OrdinaryRate): string {
  return rate.kind === 'known' ? String(rate.ratePermyriad / 100) : rate.kind
}

describe('an imported table', () => {
  it('gives on each day what its rows of that day say, and counts every row once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 12 }), async some => {
        const whole: Given = { code: '9999999999', kind: 'A', rate: 1, from: 0, length: 364 }
        const rows = [whole, ...some].map(one => ({
          ...one,
          length: Math.min(one.length, 364 - one.from),
        }))
        const { out } = await fromRows(
          ...rows.map(one =>
            row(one.code, one.kind, one.rate, {
              from: dayAt(one.from),
              to: dayAt(one.from + one.length),
            }),
          ),
        )
        const { rows: read, ...counts } = JSON.parse(out).counts as Record<string, number>
        expect(read).toBe(rows.length)
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(read)
        const schedule = loadSchedule(folder)
        for (const on of [0, 29, 30, 31, 58, 59, 60, 89, 90, 91, 120, 149, 200, 364]) {
          for (const code of codes) {
            const rate = ordinaryRate(schedule, { id: 'all', codes }, code, {
              on: addDays(first, on),
            })
            expect(`${on} ${code} ${shown(rate)}`).toBe(`${on} ${code} ${expected(rows, code, on)}`)
          }
        }
      }),
      { numRuns: 60, seed: 3 },
    )
  })
})
