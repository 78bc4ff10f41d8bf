/** What may be worked out of published figures, and as strictly, what may not. */
import { describe, expect, it } from 'vitest'
import { day } from '../../src/basis/day.js'
import type { Outcome } from '../../src/figures/answer.js'
import { balancesOf } from '../../src/figures/balance.js'
import { compared } from '../../src/figures/compared.js'
import { atDay, atMean } from '../../src/figures/conversion.js'
import { fixedText } from '../../src/figures/exact-figure.js'
import { impliedLevels, levelsOf, sumOf } from '../../src/figures/levels.js'
import { factorOf, growthOf, ratioBetween, shareOf, wholeOf } from '../../src/figures/pairs.js'
import { rankYears } from '../../src/figures/rank.js'
import { readReference } from '../../src/figures/reference.js'
import { revisionsOf } from '../../src/figures/revisions.js'
import { wilson } from '../../src/figures/wilson.js'
import { cell, smallLedger as ledger } from './small-ledger.js'

const formulas = ({ answers }: Outcome): readonly string[] => answers.map(({ formula }) => formula)
const reasons = ({ refusals }: Outcome): readonly string[] => refusals.map(one => one.reason)
const ofSmall = (name: string) => ({
  days: [],
  on: () => undefined,
  source: { ko: name, en: name },
})

describe('growth', () => {
  it('is worked out within one vintage, and as the publisher printed it', () => {
    const outcome = growthOf(ledger, cell('direct_purchases', '2023'), '2022')
    expect(formulas(outcome)).toEqual(['25.0 %', '(1,500 − 1,200) ÷ 1,200 × 100 = 25.0 %'])
  })

  it('is refused across two vintages, which are named', () => {
    const outcome = growthOf(ledger, cell('direct_purchases', '2022'), '2021')
    expect(formulas(outcome)).toEqual([])
    expect(reasons(outcome)).toEqual(['two_vintages', 'two_vintages'])
    expect(outcome.refusals[0]!.why.en).toContain('2023-02 / 2022-02')
  })

  it('is refused across a break within one vintage', () => {
    const outcome = growthOf(ledger, cell('direct_sales', '2023'), '2022')
    expect(formulas(outcome)).toEqual(['(400 − 500) ÷ 500 × 100 = -20.0 %'])
    const broken = outcome.refusals.filter(({ reason }) => reason === 'across_break')
    expect(broken.map(({ why }) => why.en)).toEqual(['the series breaks between the two: rebased'])
  })

  it('goes over vintages that were shown to go on from each other', () => {
    const outcome = growthOf(ledger, cell('direct_purchases', '2024'), '2023')
    expect(formulas(outcome)).toContain('(1,896 − 1,580) ÷ 1,580 × 100 = 20.0 %')
  })

  it('goes over vintages only in the two years that a printed growth shows', () => {
    expect(formulas(growthOf(ledger, cell('parcels', '2023'), '2022'))).toContain(
      '(80 − 50) ÷ 50 × 100 = 60.0 %',
    )
    const outcome = growthOf(ledger, cell('parcels', '2023'), '2018')
    expect([formulas(outcome), reasons(outcome)]).toEqual([[], ['two_vintages']])
    expect(formulas(growthOf(ledger, cell('parcels', '2022'), '2018'))).toEqual([
      '(50 − 5) ÷ 5 × 100 = 900.0 %',
    ])
  })

  it('is refused where a level was not seen, which is named', () => {
    const outcome = growthOf(ledger, cell('direct_purchases', '2030'), '2029')
    expect(reasons(outcome)).toEqual(['not_seen'])
    expect(outcome.refusals[0]!.why.en).toContain('2030 direct_purchases, 2029 direct_purchases')
  })
})

describe('factor and ratio', () => {
  it('divides levels of one vintage', () => {
    expect(formulas(factorOf(ledger, cell('direct_purchases', '2021'), '2020'))).toEqual([
      '1,000 ÷ 800 = 1.25',
    ])
  })

  it('has no multiple of what turned its sign, nor of another scope', () => {
    const [a, b] = [cell('direct_sales', '2021'), cell('direct_purchases', '2021')]
    expect(formulas(ratioBetween(ledger, a, b))).toEqual(['900 ÷ 1,000 = 0.90'])
    expect(reasons(ratioBetween(ledger, a, cell('quoted', '2019')))).toEqual(['two_scopes'])
    const scopes = ratioBetween(ledger, a, cell('dollars', '2023'))
    expect(reasons(scopes)).toEqual(['two_scopes'])
    expect(scopes.refusals[0]!.why.en).toContain('direct_sales / dollars')
  })

  it('takes a part beside its whole, and beside nothing else of it', () => {
    const part = cell('parcels_b', '2023', 'CN')
    expect(formulas(ratioBetween(ledger, part, cell('parcels', '2023')))).toEqual([
      '40 ÷ 80 = 0.50',
    ])
    expect(reasons(ratioBetween(ledger, cell('parcels', '2023'), part))).toEqual(['two_scopes'])
    expect(reasons(factorOf(ledger, { ...part, series: 'parcels' }, '2022'))).toEqual(['not_seen'])
  })

  it('names both states where a balance turned its sign', () => {
    const found = ratioBetween(ledger, cell('quoted', '2019'), cell('turned', '2019'))
    expect(reasons(found)).toEqual(['two_scopes'])
    const turned = factorOf(ledger, cell('turned', '2023'), '2019')
    expect(reasons(turned)).toEqual(['sign_changes'])
    expect(turned.refusals[0]!.why.en).toContain(
      '10 billion KRW (2022-02) → -20 billion KRW (2024-02)',
    )
  })
})

describe('share', () => {
  it('is of the total in the same vintage only', () => {
    const china = cell('direct_purchases', '2023', 'CN')
    const outcome = shareOf(ledger, china, wholeOf(ledger, china))
    expect(formulas(outcome)).toEqual(['700 ÷ 1,500 × 100 = 46.7 %'])
    expect(reasons(outcome)).toEqual(['two_vintages'])
  })

  it('of people who were asked comes with its interval', () => {
    const resolved = cell('survey', '2023-05', '', 'resolved')
    const [answer] = shareOf(ledger, resolved, wholeOf(ledger, resolved)).answers
    expect(answer!.formula).toBe('19 ÷ 31 × 100 = 61.3 %')
    expect(answer!.caveats[0]!.en).toBe('19 of 31 people; 95 % Wilson interval 43.8–76.3 %')
  })

  it('knows the interval of Wilson at its ends', () => {
    expect(wilson(0, 10).low).toBeCloseTo(0, 10)
    expect(wilson(10, 10).high).toBeCloseTo(100, 10)
    expect(() => wilson(11, 10)).toThrow()
  })
})

describe('sum of quarters', () => {
  it('fills the year without gap and without overlap', () => {
    expect(formulas(sumOf(ledger, cell('direct_purchases', '2023')))).toEqual([
      '1,100 + 480 = 1,580',
    ])
  })

  it('is refused where nothing shows that the quarters were left unrevised', () => {
    const outcome = sumOf(ledger, cell('direct_purchases', '2016'))
    expect(reasons(outcome)).toEqual(['two_vintages'])
    expect(outcome.answers).toEqual([])
  })

  it('names the quarters that were not seen', () => {
    const [refusal] = sumOf(ledger, cell('direct_sales', '2021')).refusals
    expect(refusal!.reason).toBe('not_seen')
    expect(refusal!.why.en).toContain('2021Q1, 2021Q2, 2021Q3, 2021Q4')
  })
})

describe('balance', () => {
  it('is drawn of one release, and refused of two', () => {
    const [way] = balancesOf(ledger, { period: '2023', partner: '' })
    expect(formulas(way!.outcome)).toEqual(['400 − 1,500 = -1,100', '436 − 1,580 ≈ -1,144'])
    expect(way!.outcome.refusals.map(({ why }) => why.en)).toEqual([
      expect.stringContaining('2026-02 / 2024-02, 2024-11'),
    ])
  })

  it('keeps what is only quoted apart', () => {
    const ways = balancesOf(ledger, { period: '2023', partner: '' })
    const quoted = ways.filter(({ isQuoted }) => isQuoted)
    expect(quoted.map(({ outcome }) => formulas(outcome))).toEqual([['-6,000']])
  })

  it('says what was not seen', () => {
    const ways = balancesOf(ledger, { period: '2029', partner: '' })
    expect(ways.flatMap(({ outcome }) => formulas(outcome))).toEqual([])
    expect(ways.map(({ outcome }) => outcome.refusals[0]!.reason)).toEqual(
      Array.from({ length: 4 }, () => 'not_seen'),
    )
  })
})

describe('conversion', () => {
  const [amount] = levelsOf(ledger, cell('direct_purchases', '2023'))

  it('takes the mean of the period, or the rate of a day', () => {
    expect(formulas(atMean(ledger, amount!, '2023'))).toEqual([
      '1,500 ÷ 1,250.00 = 120 million USD',
    ])
    const rates = { days: [], on: () => '1200.5', source: { ko: '표', en: 'table' } }
    const [answer] = atDay(ledger, amount!, day('2024-02-01'), rates).answers
    expect(answer!.formula).toBe('1,500 ÷ 1,200.50 = 124.948 million USD')
    expect(answer!.caveats[0]!.en).toBe('2024-02, rate of 2024-02-01 (table)')
  })

  it('never takes the rate of another period or day', () => {
    expect(reasons(atMean(ledger, amount!, '2022'))).toEqual(['rate_not_seen'])
    expect(reasons(atDay(ledger, amount!, day('2024-02-03'), ofSmall('x')))).toEqual([
      'rate_not_seen',
    ])
  })
})

describe('what was revised', () => {
  it('stands side by side, oldest first, with what changed', () => {
    const revisions = revisionsOf(ledger, cell('direct_purchases', '2023'))
    expect(revisions.map(({ vintage }) => vintage.en)).toEqual(['2024-02', '2024-11'])
    expect(fixedText(revisions[1]!.changePct!, 1)).toBe('5.3')
  })

  it('counts what a printed growth implies, within its rounding', () => {
    const [implied] = impliedLevels(ledger, cell('direct_sales', '2023'))
    expect(implied!.formula).toBe('480 ÷ (1 + 10 %) ≈ 436')
    expect(implied!.between!.map(one => fixedText(one, 0))).toEqual([
      '43,438,914,027',
      '43,835,616,438',
    ])
  })
})

describe('rank', () => {
  it('is that of each vintage, open where no earlier year was seen', () => {
    const answers = rankYears(ledger, 'direct_purchases', 'CN')
    expect(answers.map(({ formula, isOpen }) => [formula, isOpen])).toEqual([
      ['2022: US 500 > CN 400; 2023: CN 700 > US 500', false],
    ])
    expect(rankYears(ledger, 'direct_purchases', 'JP')).toEqual([])
  })
})

describe('comparison', () => {
  const of = (word: string) => readReference(word)!

  it('gives growth of one cell, a ratio of two, and offers where there is neither', () => {
    const growth = compared(ledger, of('direct_purchases@2021'), of('direct_purchases@2020'))
    expect(formulas(growth.outcome)).toEqual(['(1,000 − 800) ÷ 800 × 100 = 25.0 %'])
    const refused = compared(
      ledger,
      of('direct_sales@2023~2026-02'),
      of('direct_sales@2022~2026-02'),
    )
    expect(reasons(refused.outcome)).toEqual(['across_break'])
    expect(formulas(refused.offers)).toEqual(['(400 − 500) ÷ 500 × 100 = -20.0 %'])
  })

  it('refuses other scopes though a value was not seen, and says where it stands', () => {
    const { outcome, offers } = compared(ledger, of('direct_sales@2023'), of('parcels/CN@2023'))
    expect(reasons(outcome)).toEqual(['two_scopes', 'not_seen'])
    expect(outcome.refusals[1]!.why.en).toContain(
      '(another scope has it: parcels_b 40 100 million KRW)',
    )
    expect(formulas(offers)).toContain('(400 − 500) ÷ 500 × 100 = -20.0 %')
  })

  it('offers the growth on the year before where a longer one is refused', () => {
    const { outcome, offers } = compared(ledger, of('parcels@2018'), of('parcels@2023'))
    expect(reasons(outcome)).toEqual(['two_vintages'])
    expect(formulas(offers)).toContain('(80 − 50) ÷ 50 × 100 = 60.0 %')
  })

  it('offers each of two cells from the earlier period to the later, whichever comes first', () => {
    const pairs = [
      ['parcels@2022', 'direct_purchases@2023'],
      ['direct_purchases@2023', 'parcels@2022'],
      ['direct_purchases@2022', 'parcels@2023'],
    ] as const
    for (const [one, other] of pairs) {
      const { offers } = compared(ledger, of(one), of(other))
      expect([...formulas(offers)].sort(), `${one} ${other}`).toEqual([
        '(1,500 − 1,200) ÷ 1,200 × 100 = 25.0 %',
        '(80 − 50) ÷ 50 × 100 = 60.0 %',
        '25.0 %',
        '60 %',
      ])
    }
  })

  it('offers no growth from a part of a year to a year', () => {
    const { offers } = compared(ledger, of('direct_purchases@2016Q1'), of('parcels@2023'))
    expect(formulas(offers)).toEqual(['60 %', '(80 − 50) ÷ 50 × 100 = 60.0 %'])
  })

  it('reads references, and no others', () => {
    expect(of('direct_purchases:food/cn@2023Q1~2024-02')).toEqual({
      ...{ series: 'direct_purchases', item: 'food', partner: 'CN', period: '2023Q1' },
      vintage: '2024-02',
    })
    for (const bad of ['', 'a b', 'a@2023Q5', 'a/CN/US']) expect(readReference(bad)).toBeUndefined()
  })
})
