import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../../src/basis/codes.js'
import { day } from '../../src/basis/day.js'
import type { Problem } from '../../src/basis/problem.js'
import { type Planned, planOf } from '../../src/declare/plan.js'
import type { WayAnswer } from '../../src/declare/ways.js'
import { root } from '../examples/files.js'
import { type Example, parseExamples } from '../examples/parse.js'
import { columnsOf, ratesOf } from './orders.js'

const file = 'src/declare/plan.examples.md'
const examples = parseExamples(file, readFileSync(join(root, file), 'utf8'))
const openWord = (open: boolean | null): string =>
  open === null ? 'unknown' : open ? 'open' : 'closed'

const conditionWord = ({ open, unless }: WayAnswer): string =>
  unless === null ? openWord(open) : `${openWord(open)} if`

function codesOf(problems: readonly Problem[]): string {
  const codes = new Set(problems.map(one => codeOf(one.code).code))
  return codes.size === 0 ? '(none)' : [...codes].join(',')
}

function answered(planned: Planned | undefined): Record<string, string> {
  if (!planned) return { fob: '(no parcel)' }
  const { shipment, valuation, ways, recommended, problems, warnings } = planned
  return {
    fob: String(valuation.fobKrw ?? ''),
    orders: shipment.orders.join(','),
    ...Object.fromEntries(ways.map(({ way, open }) => [way, openWord(open)])),
    ...Object.fromEntries(ways.map(one => [`${one.way}_if`, conditionWord(one)])),
    recommended: recommended ?? 'unknown',
    term: valuation.term,
    problems: codesOf(problems),
    warnings: codesOf(warnings),
  }
}

function judged({ rows, rates }: Example): readonly (readonly [string, object, object])[] {
  const { declarations } = planOf(columnsOf(rows), { rates: ratesOf({ rates }) }, day('2026-11-27'))
  return rows.map(({ line, expected }, at) => {
    const own = declarations.find(one => one.shipment.lines.some(({ row }) => row === at))
    const got = answered(own)
    const asked = Object.keys(expected).map(name => [name, got[name]])
    return [`line ${line}`, Object.fromEntries(asked), expected] as const
  })
}

describe(file, () => {
  it.each(examples.map(one => [`${one.line}: ${one.heading}`, one] as const))('%s', (_, one) => {
    for (const [line, got, expected] of judged(one)) expect(got, line).toEqual(expected)
  })
})

describe('the sum of lines', () => {
  it('is the value that is declared, whatever the prices', () => {
    const rates = ratesOf({ rates: { USD: '1333.33' } })
    const given = ['0.01', '0.02', '19.99', '7.77', '1499.99'].map((price, at) => ({
      given: {
        ...{ order: 'A', line: String(at + 1), sold_on: '2026-11-02', to: 'US', goods: 'x' },
        ...{ quantity: '3', unit_price: price, currency: 'USD' },
      },
    }))
    const [planned] = planOf(columnsOf(given), { rates }, day('2026-11-27')).declarations
    const { wonOfLine, fobKrw } = planned!.valuation
    // 3 × 1,527.78 = 4,583.34 dollars, at 1,333.33 6,111,104.72 won.
    expect(fobKrw).toBe(6_111_104)
    expect(wonOfLine.reduce((sum, won) => sum + won, 0)).toBe(fobKrw)
  })
})
