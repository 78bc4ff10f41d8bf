/** Each verdict on figures of our own making, and what is wrong with a claim that can't be read. */
import { describe, expect, it } from 'vitest'
import { codeOf } from '../../src/basis/codes.js'
import { type Claim, type ClaimRecord, readClaim } from '../../src/figures/claim.js'
import { OwnFigures } from '../../src/figures/own-figures.js'
import { judgeClaim } from '../../src/figures/verdict.js'
import { smallLedger as ledger } from './small-ledger.js'

const rates = {
  on: (on: number) => (on === 19797 ? '1200' : on === 19796 ? '1320' : undefined),
  source: { ko: '표', en: 'table' },
}
const names = [
  'id',
  'series',
  'measure',
  'value',
  'unit',
  'period',
  'base_period',
  'partner',
  'as_of',
]

/** `id series measure value unit period base partner as_of`, a dash for nothing, a dot for a space. */
function recordOf(line: string): ClaimRecord {
  const cells = line.split(' ').map(cell => (cell === '-' ? '' : cell.replaceAll('_of_', ' ')))
  const own = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  return { text: 'a claim about Shop', source: 'paper', ...own }
}

function claimOf(line: string): Claim {
  const claim = readClaim(recordOf(line), 2)
  if (!('id' in claim)) throw new Error(`${line}: ${codeOf(claim[0]!.code).code}`)
  return claim
}

const judged = (line: string, others: readonly string[] = []) => {
  const claim = claimOf(line)
  return judgeClaim({ ledger, rates }, claim, new OwnFigures([claim, ...others.map(claimOf)]))
}

describe('verdicts', () => {
  it.each([
    ['a direct_purchases level 1100 억원 2022', 'holds_for_vintage'],
    ['a direct_purchases level 1000 억원 2021', 'holds'],
    ['a direct_purchases level 0.1 trillion_of_krw 2021', 'holds'],
    ['a direct_purchases level 0.10 조원 2021', 'holds'],
    ['a direct_purchases level 1001 억원 2021', 'differs'],
    ['a direct_purchases level >999 억원 2021', 'holds'],
    ['a direct_purchases level >1000 억원 2021', 'rounding'],
    ['a direct_purchases level 10000 억원 2021', 'wrong'],
    ['a direct_purchases level -1000 억원 2021', 'wrong'],
    ['a direct_purchases level 1000 억원 2030', 'not_known'],
    ['a nothing level 1000 억원 2030', 'not_known'],
    ['a direct_purchases growth_pct 25 percent 2023 2022', 'holds_for_vintage'],
    ['a direct_purchases growth_pct 25 percent 2021 2020', 'holds'],
    ['a direct_purchases growth_pct 24 percent 2021 2020', 'differs'],
    ['a direct_purchases growth_pct 10 percent 2022 2021', 'not_comparable'],
    ['a direct_purchases growth_pct 99 percent 2022 2021', 'not_comparable'],
    ['a direct_sales growth_pct 56.9 percent 2023 2022', 'not_comparable'],
    ['a direct_sales growth_pct -20 percent 2023 2022', 'holds_for_vintage'],
    ['a direct_purchases factor 1.25 times 2021 2020', 'holds'],
    ['a users factor <2 times 2023-11 2022-11', 'rounding'],
    ['a users factor 2.1 times 2023-11 2022-11', 'holds'],
    ['a direct_purchases share_pct 46.7 percent 2023 - CN', 'holds'],
    ['a survey:resolved share_pct 61.3 percent 2023-05', 'holds'],
    ['a survey:resolved share_pct 61.2 percent 2023-05', 'rounding'],
    ['a balance balance -1100 억원 2023', 'holds_for_vintage'],
    ['a balance balance -6000 억원 2023', 'differs'],
    ['a balance balance -5000 억원 2023', 'differs'],
    ['a balance balance -100 억원 2019', 'wrong'],
    ['a direct_purchases rank_year 2023 year 2023 - CN', 'holds'],
    ['a direct_purchases rank_year 2022 year 2022 - CN', 'differs'],
    ['a direct_sales/direct_purchases ratio 0.90 times 2021', 'holds'],
    ['a direct_purchases ratio 1.4 times 2023 - CN/US', 'holds'],
    ['a direct_purchases conversion 120 million_of_usd 2023', 'holds_for_vintage'],
    ['a direct_purchases conversion 125 million_of_usd 2023 - - 2024-03-15', 'differs'],
    ['a dollars conversion 625 억원 2023', 'holds'],
    ['a plan conversion 100 million_of_usd 2024-03-14', 'holds'],
    ['a plan conversion 100 million_of_usd 2024-03-15', 'not_known'],
    ['a notice level 2024-06-14 date 2024', 'holds'],
    ['a notice level 2024-01-14 date 2024', 'wrong'],
  ])('%s: %s', (line, verdict) => {
    expect(judged(line).verdict).toBe(verdict)
  })

  it('hold a source to its own figures', () => {
    const levels = ['x quoted level -6000 억원 2023', 'y quoted level -100 억원 2019']
    const found = judged('a quoted factor 600 times 2023 2019', levels)
    expect(found.verdict).toBe('wrong')
    expect(found.why.en).toContain('-6000 억원 ÷ -100 억원 = 60.00')
    const agreed = judged('a quoted factor 60 times 2023 2019', levels)
    expect(agreed.why.en).not.toContain("source's own figures")
  })

  it('tell the right figure, the arithmetic and the observations', () => {
    const { why, figures } = judged('a direct_purchases level 1100 억원 2022')
    expect(why.en).toContain('Another one differs: 120 billion KRW')
    expect(figures[0]!.observations.map(({ source }) => source)).toEqual([
      'https://example.org/2023-02',
    ])
    expect(
      judged('a direct_purchases conversion 125 million_of_usd 2023 - - 2024-03-15').why.en,
    ).toContain('at the rate of the day of the report')
  })
})

describe('claims that can not be read', () => {
  it.each([
    ['- direct_purchases level 1 억원 2023', 'value_missing', 'id'],
    ['a direct_purchases level - 억원 2023', 'value_missing', 'value'],
    ['a direct_purchases level x 억원 2023', 'amount_bad', 'value'],
    ['a direct_purchases level 1e3 억원 2023', 'amount_bad', 'value'],
    ['a direct_purchases level 1 furlong 2023', 'unit_unknown', 'unit'],
    ['a direct_purchases level 1 억원 2023Q5', 'period_bad', 'period'],
    ['a direct_purchases growth_pct 1 percent 2023 2022X', 'period_bad', 'base_period'],
    ['a direct_purchases rise 1 percent 2023', 'choice_unknown', 'measure'],
    ['a direct_purchases factor 1 times 2023', 'value_missing', 'base_period'],
    ['a direct_purchases level 1 억원 2023 - XX', 'country_unknown', 'partner'],
    ['a direct_purchases level 1 억원 2023 - - 2023-02-30', 'day_bad', 'as_of'],
    ['a notice level 2024-06-31 date 2024', 'day_bad', 'value'],
  ])('%s: %s', (line, code, column) => {
    const problems = readClaim(recordOf(line), 7)
    expect(
      'id' in problems ? [] : problems.map(one => [codeOf(one.code).code, one.column, one.row]),
    ).toEqual([[code, column, 7]])
  })
})
