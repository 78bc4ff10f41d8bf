/** The ledger on board: each figure has its birth certificate; joined vintages were shown to be one. */
import { describe, expect, it } from 'vitest'
import { fixedText, minus, over, plus, times, wholeExact } from '../../src/figures/exact-figure.js'
import { levelsOf, printedValue } from '../../src/figures/levels.js'
import type { Continuity, Observation } from '../../src/figures/observation.js'
import { period, yearBefore } from '../../src/figures/period.js'
import { loadFigures } from '../../src/files/figures-asset.js'

const ledger = loadFigures()
const { observations, vintages, continuity, terms, breaks, series } = ledger.rows

function levels({ series: id, vintages: joined, partner }: Continuity): readonly Observation[] {
  const own = ledger.where(id, { partner, item: '', kind: 'level' })
  return own.filter(one => joined.includes(one.vintage))
}

/** The quarters of a year, over all of the vintages, and the year that one of them prints. */
function sumShown(one: Continuity): readonly [string, string] {
  const own = levels(one)
  const quarters = own.filter(found => found.period.startsWith(`${one.period}Q`))
  const whole = own.find(found => found.period === one.period)!
  expect(quarters).toHaveLength(4)
  return [fixedText(quarters.map(printedValue).reduce(plus), 0), fixedText(printedValue(whole), 0)]
}

/** The growth that the later vintage prints, and the one that comes of both. */
function growthShown(one: Continuity): readonly [string, string] {
  const own = levels(one)
  const now = own.find(found => found.period === one.period)!
  const then = own.find(found => found.period === yearBefore(one.period))!
  const rate = ledger.printed(now, 'growth_pct', now.vintage)!
  const [a, b] = [printedValue(now), printedValue(then)]
  return [fixedText(times(over(minus(a, b), b), wholeExact(100)), 1), rate.value]
}

describe('the ledger on board', () => {
  it('names a vintage, a source and a series for each figure', () => {
    const known = new Set(vintages.map(({ id }) => id))
    for (const one of observations) {
      expect(known, one.vintage).toContain(one.vintage)
      expect(one.source).toMatch(/^https?:\/\/\S+$/)
      expect(period(one.period).last).toBeGreaterThan(0)
      expect(one.note.ko === '').toBe(one.note.en === '')
    }
    expect(observations.length).toBeGreaterThan(750)
  })

  it('has one value of the same certainty for each cell and vintage', () => {
    const seen = new Set<string>()
    for (const {
      series: id,
      period: when,
      partner,
      item,
      kind,
      vintage,
      confidence,
    } of observations) {
      const key = [id, when, partner, item, kind, vintage, confidence].join(' ')
      expect(seen, key).not.toContain(key)
      seen.add(key)
    }
  })

  it('names each item in both languages', () => {
    const items = new Set(terms.filter(({ kind }) => kind === 'item').map(({ id }) => id))
    for (const { item } of observations) if (item !== '') expect(items, item).toContain(item)
    for (const { partner } of observations) {
      if (partner !== '') expect(ledger.nameOf('partner', partner).ko, partner).not.toBe(partner)
    }
    for (const one of series) expect(one.name.ko).not.toBe('')
  })

  it.each(continuity.map(one => [`${one.series} ${one.vintages.join(' ')}`, one] as const))(
    'joins vintages only where a figure shows it: %s',
    (_, one) => {
      const [worked, printed] = one.evidence === 'sum' ? sumShown(one) : growthShown(one)
      expect(worked).toBe(printed)
      for (const vintage of one.vintages) {
        expect(ledger.where(one.series, { vintage }).length, vintage).toBeGreaterThan(0)
      }
    },
  )

  it('does not join the first-published quarters of sales, which do not give the year', () => {
    const quarters = ledger.where('direct_sales', { partner: '', item: '', kind: 'level' })
    const own = quarters.filter(one => /^2024Q/.test(one.period))
    expect(fixedText(own.map(printedValue).reduce(plus), 0)).toBe('16,957')
    expect(
      levelsOf(ledger, { series: 'direct_sales', period: '2024', partner: '', item: '' }),
    ).toHaveLength(2)
  })

  it('has breaks in vintages that are there', () => {
    const known = new Set(vintages.map(({ id }) => id))
    for (const one of breaks) for (const id of one.vintages) expect(known).toContain(id)
  })
})
