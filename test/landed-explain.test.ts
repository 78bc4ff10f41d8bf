import { describe, expect, it } from 'vitest'
import { currencyMinorUnits, currencyOf } from '../src/basis/currency.js'
import { day } from '../src/basis/day.js'
import { decimalText } from '../src/basis/decimal-text.js'
import type { Step } from '../src/judge/steps.js'
import { landedAnswer } from '../src/landed/answer.js'
import { explainLanded, LandedExplainer, stepsAt } from '../src/landed/explain.js'
import { judgeOutbound } from '../src/landed/judge.js'
import { dues } from '../src/landed/outcome.js'
import { destinations } from '../src/landed/registry.js'
import { reasonCodesOf } from '../src/landed/rows.js'
import { buildRateTable } from '../src/law/rate-table.js'
import { benchOfExample, landedExamples, ordersOf, tables } from './examples/landed.js'
import type { Example } from './examples/parse.js'
import { givesItsAmount } from './formula.js'

/** The sum of the steps of a column, as a decimal of some places. */
function sumOf(steps: readonly Step[], column: string, places: number): string {
  const sum = steps
    .filter(step => step.of === column)
    .reduce((total, step) => total + BigInt(wholeOf(step.amount, places)), 0n)
  return decimalText(sum, places)
}

function wholeOf(amount: string, places: number): string {
  const [whole = '', part = ''] = amount.split('.')
  return `${whole}${part.padEnd(places, '0')}`
}

/** What is wrong with the steps of the lines of an example. */
function faultsOf(example: Example): readonly string[] {
  const columns = ordersOf(example.rows.map(row => row.given))
  const bench = benchOfExample(example)
  const faults: string[] = []
  const judged = judgeOutbound(columns, bench)
  judgeOutbound(columns, bench, visit => {
    for (let at = 0; at < visit.consignment.count; at++) {
      const row = visit.consignment.rows[at]!
      const steps = stepsAt(
        { judged: { ...judged, answers: visit.answers }, bench, row },
        visit,
        at,
      )
      const answer = landedAnswer({ ...judged, answers: visit.answers }, row, '')
      const where = `${example.file}:${example.rows[row]!.line}`
      for (const step of steps)
        if (!givesItsAmount(step)) faults.push(`${where} ${JSON.stringify(step)}`)
      if (answer.regime === 'not_judged') continue
      const places = currencyMinorUnits(currencyOf(answer.currency))
      for (const due of dues) {
        const got = sumOf(steps, due, places)
        if (answer[due] !== '' && answer[due] !== got)
          faults.push(`${where} ${due} ${answer[due]} (steps: ${got})`)
      }
    }
  })
  return faults
}

describe('steps of an answer', () => {
  it.each(destinations.map(one => one.key))(
    '%s: every formula gives its amount, and they add up to the answer',
    key => {
      const own = landedExamples().filter(one => one.file.startsWith(`src/landed/${key}/`))
      expect(own.flatMap(faultsOf)).toEqual([])
    },
  )
})

const tee = {
  ...{ order: 'A', goods: 'T-shirt', to: 'US', sold_on: '2025-10-01', entered_on: '2025-10-01' },
  ...{ quantity: '1', unit_price: '100', currency: 'USD', hs_destination: '61091000' },
  ...{ origin: 'KR', carrier: 'express', kind: 'apparel' },
}

function explained(more: Readonly<Record<string, string>>) {
  const example = { rates: { USD: '1400' } } as unknown as Example
  const bench = benchOfExample(example)
  const columns = ordersOf([{ ...tee, ...more }])
  return explainLanded(judgeOutbound(columns, bench), bench, 0)
}

describe('lines without ways', () => {
  it('say what they say with ways, and many orders of one buyer are judged once more in all', () => {
    const days = [...Array(9).keys()].map(at => `2026-06-1${at}`)
    const columns = ordersOf(
      days.map((sold, at) => ({
        ...{ order: `A${at}`, goods: 'cream', to: at === 4 ? 'JP' : 'CN', sold_on: sold },
        ...{ entered_on: '2026-06-20', quantity: '1', unit_price: '100', currency: 'CNY' },
        ...{
          buyer: 'B',
          origin: 'KR',
          carrier: 'express',
          kind: 'cosmetic',
          scheme: 'cbec',
        },
      })),
    )
    let asked = 0
    const bench = {
      ...benchOfExample({ rates: { CNY: '200', JPY: '9' } } as unknown as Example),
      get laws() {
        asked++
        return {}
      },
    }
    const judged = judgeOutbound(columns, bench)
    const [bare, full] = [false, true].map(hasWays => new LandedExplainer(judged, bench, hasWays))
    const before = asked
    const found = days.map((_, row) => bare!.of(row))
    // One more for each destination.
    expect(asked - before).toBe(2)
    for (const [row, { steps, reasons, requirements }] of found.entries()) {
      expect(full!.of(row)).toMatchObject({ steps, reasons, requirements })
    }
  })
})

describe('a fee in lei at a stand-in rate', () => {
  it('is said of the line that bears it alone', () => {
    const rates = ['EUR', 'RON'].map(currency => ({
      ...{ from: day('2026-01-01'), to: day('2026-12-31'), currency, source: 'test' },
      ...{ krwPerUnitMicro: 1_000_000_000, ...(currency === 'RON' ? { bandPpm: 1000 } : {}) },
    }))
    const row = { order: 'A', goods: 'tee', to: 'RO', sold_on: '2026-02-02', quantity: '1' }
    const columns = ordersOf([1, 2].map(() => ({ ...row, unit_price: '10', currency: 'EUR' })))
    const bench = { tables, rates: buildRateTable(rates) }
    const judged = judgeOutbound(columns, bench)
    const isSaid = [0, 1].map(at => reasonCodesOf(judged, at).includes('exchange_approximate'))
    expect(isSaid).toEqual([true, false])
  })
})

describe('steps of mail', () => {
  const mail = { entered_on: '2025-10-10', carrier: 'post', hs_destination: '33049950' }
  const restsOf = (more: Readonly<Record<string, string>>) =>
    explained({ ...mail, ...more }).steps.find(step => step.of === 'duty')?.rests

  it('rest on what names the rate of its country', () => {
    expect(restsOf({})).toContain('us.ieepa.koreaRate')
  })
  it('rest on no rate of a country where the seller gave one, or nothing is due', () => {
    const ofMail = ['us.smallValues.postal', 'us.smallValues.postalFlatLimit']
    expect(restsOf({ origin: 'ID', duty_rate_pct: '19' })).toEqual(ofMail)
    expect(restsOf({ hs_destination: '85234930' })).toEqual(['us.forcedLabor.informational'])
  })
})

const amounts = (
  options: readonly {
    readonly id: string
    readonly status: string
    readonly outcome: { readonly due: string } | undefined
  }[],
) => options.map(one => [one.id, one.status, one.outcome?.due])

describe('ways to send goods', () => {
  it('stand side by side, each judged again', () => {
    const { options } = explained({})
    expect(amounts(options)).toEqual([
      ['express', 'taken', '31.5'],
      ['post', 'open', '15'],
      ['post_specific', 'open', '80'],
      ['no_claim', 'taken', '31.5'],
      ['korus', 'needs', '15'],
    ])
    expect(options.map(one => one.difference)).toEqual(['0', '-16.5', '48.5', '0', '-16.5'])
  })

  it('hold goods of another origin against a false claim', () => {
    const { options } = explained({ origin: 'VN', entered_on: '2026-08-01' })
    expect(amounts(options)).toContainEqual(['as_korean', 'barred', '16.5'])
  })
})

describe('what would change an answer', () => {
  it('is a limit of the value, and the next day of another law', () => {
    const { changes } = explained({ entered_on: '2025-08-28' })
    expect(changes.map(one => [one.id, one.title.en, one.outcome?.due])).toEqual([
      ['small_value', 'Above the small-value limit (800)', '252'],
      ['entry_day', 'Entered on 2025-08-29', '31.5'],
    ])
  })
})
