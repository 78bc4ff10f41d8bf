/** Each verdict on figures of our own making, and what is wrong with a claim that can't be read. */
import { describe, expect, it } from 'vitest'
import { codeOf } from '../../src/basis/codes.js'
import { addDays, type Day, day } from '../../src/basis/day.js'
import { type Claim, type ClaimRecord, readClaim } from '../../src/figures/claim.js'
import { OwnFigures } from '../../src/figures/own-figures.js'
import { judgeClaim } from '../../src/figures/verdict.js'
import { loadDayRates } from '../../src/files/day-rates.js'
import { loadFigures } from '../../src/files/figures-asset.js'
import { smallLedger as ledger } from './small-ledger.js'

/** 1,320 won on every day of these stretches, and 1,200 on the last day of all. */
function ratesOf(...stretches: readonly (readonly [string, string])[]) {
  const days = stretches.flatMap(([from, to]) => {
    const [first, last] = [day(from), day(to)]
    return Array.from({ length: last - first + 1 }, (_, at) => addDays(first, at))
  })
  const at = (on: Day): string => (on === days.at(-1) ? '1200' : '1320')
  return {
    days,
    on: (on: Day) => (days.includes(on) ? at(on) : undefined),
    source: { ko: '표', en: 'table' },
  }
}

const rates = ratesOf(['2022-12-30', '2022-12-30'], ['2023-01-02', '2024-03-15'])
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
    ['a direct_purchases level 1000 count 2021', 'not_comparable'],
    ['a survey level 19 people 2023-05', 'not_known'],
    ['a survey:resolved level 19 people 2023-05', 'holds'],
    ['a direct_purchases level 1000 억원 2021 - - 2021-06', 'not_known'],
    ['a direct_purchases level 1000 억원 2021 - - 2021-12-30', 'not_known'],
    ['a direct_purchases level 1000 억원 2021 - - 2021-12', 'holds'],
    ['a notice level 2024-06-14 date 2024 - - 2024-06-15', 'holds'],
    ['a balance factor 60 times 2023 2019', 'holds'],
    ['a balance factor 600 times 2023 2019', 'wrong'],
    ['a balance factor 60 times 2011 2010', 'not_comparable'],
    ['a balance factor 2 times 2011 2009', 'holds'],
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
    ['a direct_purchases conversion 125 million_of_usd 2023', 'not_known'],
    ['a direct_purchases conversion 200 million_of_usd 2023', 'differs'],
    ['a dollars conversion 625 억원 2023', 'holds'],
    ['a plan conversion 100 million_of_usd 2024-03-14', 'holds'],
    ['a plan conversion 100 million_of_usd 2024-03-15', 'not_known'],
    ['a notice level 2024-06-14 date 2024', 'holds'],
    ['a notice level 2024-01-14 date 2024', 'wrong'],
  ])('%s: %s', (line, verdict) => {
    expect(judged(line).verdict).toBe(verdict)
  })

  it('do not turn on what else the file says, and tell what its source says elsewhere', () => {
    const levels = ['x balance balance -6000 억원 2023', 'y balance balance -150 억원 2019']
    for (const others of [[], levels]) {
      expect(judged('a balance factor 60 times 2023 2019', others).verdict).toBe('holds')
      expect(judged('a balance factor 600 times 2023 2019', others).verdict).toBe('wrong')
    }
    const said = (others: readonly string[]) =>
      judged('a balance factor 60 times 2023 2019', others).caveats.map(({ en }) => en)
    expect(said(levels).join()).toContain("source's own figures (x, y) give something else")
    expect(said([]).join()).not.toContain("source's own figures")
  })

  it.each([
    ['a direct_purchases level 1000 count 2021', 'the claim is in'],
    [
      'a survey level 19 people 2023-05',
      'name one in series (SERIES:ITEM): asked (asked), trouble',
    ],
    ['a direct_purchases level 1000 억원 2021 - - 2021-06', 'the period was not over'],
    ['a direct_purchases conversion 125 million_of_usd 2023', 'at the rate of 2024-03-15; at the'],
    ['a direct_purchases conversion 200 million_of_usd 2023', 'at the rate of no day since'],
    ['a direct_purchases growth_pct 88 percent 2023 2020', 'Comparable (with the year before): 25'],
    ['a balance factor 60 times 2023 2019', 'It follows from quoted figures: 60.00 times'],
    ['a balance factor 600 times 2023 2019', 'too large by a factor of 10: 60.00 times'],
  ])('say the reason: %s: %s', (line, part) => {
    expect(judged(line).why.en).toContain(part)
  })

  it.each([
    ['a balance factor 60 times 2023 2019', ['only_quoted']],
    ['a direct_purchases level 1200 억원 2022 - - 2023-03', ['published_later']],
    ['a direct_purchases level 1100 억원 2022 - - 2023-03', []],
    ['a direct_purchases conversion 120 million_of_usd 2023', ['rate_assumed']],
    ['a direct_purchases conversion 120 million_of_usd 2023 - - 2024-02', []],
    ['a dollars share_pct 36.8 percent 2023 - JP', ['base_not_stated']],
    ['a direct_purchases level 1000 억원 2021', []],
  ])('have their reservations: %s: %j', (line, reservations) => {
    expect(judged(line).reservations).toEqual(reservations)
  })

  it('say of a figure of the report itself that it was seen nowhere else', () => {
    const claim = { ...claimOf('a direct_purchases level 1000 억원 2021'), source: 'example.org' }
    const found = judgeClaim({ ledger, rates }, claim, new OwnFigures([claim]))
    expect([found.verdict, found.reservations]).toEqual(['holds', ['only_in_report']])
    expect(found.why.en).toContain('seen nowhere else')
  })

  it('say of a near-zero base what would come out, and of a turned sign that there is no multiple', () => {
    const said = judged('a balance factor 60 times 2023 2019').caveats.map(({ en }) => en)
    expect(said.join()).toContain(
      '-1 billion KRW (0.2 % of the purchases of its year) would make it 600.00',
    )
  })

  it('measure a base by the purchases of its own series', () => {
    const [refusal] = judged('a balance factor 60 times 2011 2010').refusals.filter(one => {
      return one.reason === 'base_near_zero'
    })
    expect(refusal!.why.en).toContain('(0.1 % of the purchases of its year)')
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

describe('a conversion of no stated day, of which no rate on board fits', () => {
  const claim = claimOf('a direct_purchases conversion 200 million_of_usd 2023')
  const told = (...stretches: readonly (readonly [string, string])[]) => {
    const bench = { ledger, rates: ratesOf(...stretches) }
    const { verdict, why } = judgeClaim(bench, claim, new OwnFigures([claim]))
    return [verdict, why.en] as const
  }

  it.each([
    [[['2023-01-01', '2023-01-05']], 'up to 2023-01-05 (no later rate is on board)'],
    [
      [
        ['2022-12-28', '2022-12-28'],
        ['2023-01-02', '2023-12-22'],
      ],
      'up to 2023-12-22',
    ],
    [
      [
        ['2023-01-01', '2023-04-06'],
        ['2023-04-11', '2023-05-02'],
      ],
      'up to 2023-05-02',
    ],
  ] as const)('differs where each day since the period began is covered: %j', (seen, part) => {
    const [verdict, why] = told(...seen)
    expect(verdict).toBe('differs')
    expect(why).toContain(`at the rate of no day since the period began, ${part}`)
  })

  it.each([
    [[['2023-01-02', '2023-02-01']], '2023-01-01 to 2023-01-01, after 2023-02-01.'],
    [[['2024-03-14', '2024-03-15']], '2023-01-01 to 2024-03-13, after 2024-03-15.'],
    [
      [
        ['2022-12-30', '2023-04-06'],
        ['2023-04-12', '2023-05-02'],
      ],
      '2023-04-07 to 2023-04-11, after 2023-05-02.',
    ],
    [
      [
        ['2022-12-20', '2022-12-24'],
        ['2023-01-03', '2023-01-09'],
      ],
      '2023-01-01 to 2023-01-02',
    ],
    [[['2022-01-03', '2022-12-30']], 'from 2023-01-01 on.'],
    [[], 'from 2023-01-01 on.'],
  ] as const)('is not known where the rates leave days out: %j', (seen, days) => {
    const [verdict, why] = told(...seen)
    expect(verdict).toBe('not_known')
    expect(why).toContain(`these days have none on board: ${days}`)
    expect(why).toContain('Give the day in as_of.')
  })

  it('is not known either of a year that began before the rates on board', () => {
    const early = claimOf('a direct_purchases conversion 4.32 billion_of_usd 2021')
    const bench = { ledger: loadFigures(), rates: loadDayRates() }
    const { verdict, why } = judgeClaim(bench, early, new OwnFigures([early]))
    expect(verdict).toBe('not_known')
    expect(why.ko).toContain('2021-01-01~2022-09-08')
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
    ['a direct_purchases growth_pct 1 억원 2023', 'choice_unknown', 'unit'],
    ['a direct_purchases factor 1 percent 2023 2022', 'choice_unknown', 'unit'],
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
