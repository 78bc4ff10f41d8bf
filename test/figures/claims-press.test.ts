/** The 44 claims of five press reports: the program beside what was worked out by hand. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OwnFigures } from '../../src/figures/own-figures.js'
import { toldClaim } from '../../src/figures/told.js'
import { judgeClaim } from '../../src/figures/verdict.js'
import { readClaims } from '../../src/files/claims-csv.js'
import { loadDayRates } from '../../src/files/day-rates.js'
import { loadFigures } from '../../src/files/figures-asset.js'

const table = readFileSync(new URL('claims-by-hand.md', import.meta.url), 'utf8')
const rows = [...table.matchAll(/^\| (C\w+) +\|.*\| (\w+) +\| ([\w –]+?) +\|$/gm)]
const byHand = rows.map(([, id, verdict, bound]) => [id!, verdict!, bound!] as const)

const { claims, problems } = await readClaims('samples/claims-press.csv')
const bench = { ledger: loadFigures(), rates: loadDayRates() }
const own = new OwnFigures(claims)
const judged = claims.map(claim => toldClaim(bench.ledger, judgeClaim(bench, claim, own)))
const of = (id: string) => judged.find(one => one.id === id)!

describe('the claims of the press', () => {
  it('are 44, and all can be read', () => {
    expect(problems).toEqual([])
    expect(byHand).toHaveLength(44)
    expect(judged.map(({ id }) => id)).toEqual(byHand.map(([id]) => id))
  })

  it.each(byHand)('%s: %s, %s', (id, verdict, bound) => {
    expect(of(id).verdict).toBe(verdict)
    expect(of(id).reservations.join(' ') || '–').toBe(bound)
  })

  it('have the same verdict alone as in their file', () => {
    for (const claim of claims) {
      const alone = judgeClaim(bench, claim, new OwnFigures([claim]))
      expect(alone.verdict, claim.id).toBe(of(claim.id).verdict)
    }
  })

  it('show the arithmetic that was worked out by hand', () => {
    const shown: Readonly<Record<string, string>> = {
      C01: '66,819',
      C02: '67,567 ÷ 1,306.85 = 5.17 billion USD',
      C03: '(67,567 − 53,240) ÷ 53,240 × 100 = 26.9 %',
      C05: '16,972',
      C07: '(16,561 − 18,417) ÷ 18,417 × 100 = -10.1 %',
      C07b: '16,972 − 66,819 = -49,847',
      C09b: '19 ÷ 31 × 100 = 61.3 %',
      C12: '-6.003 trillion KRW ÷ -4.3 billion USD = 1,396 KRW per USD',
      C13: '60,046 − 36,360 = 23,686',
      C14: '-6.003 trillion KRW ÷ -100 billion KRW = 60.03',
      C15: '(32,270 − 21,070) ÷ 21,070 × 100 = 53.2 %',
      C16: '2022: US 20046 > CN 14858; 2023: CN 32873 > US 18574',
      C20: '14,471 ÷ 1,319.21 = 1.097 billion USD',
      C26: '4,000,000 ÷ 2,000,000 = 2.00',
      C30: '2,320 ÷ 563 = 4.12',
    }
    for (const [id, formula] of Object.entries(shown)) {
      expect(of(id).arithmetic, id).toContain(formula)
    }
  })

  it('name what is known of a figure that is doubtful', () => {
    const caveats = (id: string) =>
      of(id)
        .caveats.map(({ en }) => en)
        .join('; ')
    expect(caveats('C09b')).toContain('19 of 31 people; 95 % Wilson interval 43.8–76.3 %')
    expect(caveats('C16')).toContain('in that year or before')
    expect(of('C28').why.en).toContain("the report's own figure, which was seen nowhere else")
    expect(caveats('C11')).toContain('no published pair of totals gives it')
    expect(caveats('C14')).toContain('0.3 % of the purchases of its year) would make it 600.30')
    expect(caveats('C14')).toContain('2.369 trillion KRW (release of February 2022) → -5.101')
    expect(of('C14').why.en).toContain('60.03 times')
    expect(of('C07').refusals.map(({ reason }) => reason)).toContain('across_break')
  })
})
