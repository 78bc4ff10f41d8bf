import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../basis/day.js'
import { ordinaryRate, type Schedule, type ScheduleLine } from './schedule.js'

type Row = readonly [
  hs10: string,
  basic: number | undefined,
  wto?: number | undefined,
  gap?: string,
]

function lineOf([hs10, basic, wto, gap]: Row): ScheduleLine {
  const known = gap === 'specific' || gap === 'missing_high_rate' ? gap : ''
  return { hs10, basic, wto, agreements: { fta_us: 0 }, customsVerified: false, gap: known }
}

function scheduleOf(rows: readonly Row[]): Schedule {
  return {
    id: 'test',
    firstDay: day('2026-01-01'),
    lastDay: day('2026-12-31'),
    digest: '0',
    lines: rows.map(lineOf),
  }
}

// Rates of the official 2026 table in permyriad, except heading 9999, which is made up.
const rows: readonly Row[] = [
  ['0802410000', 5000, undefined, 'specific'],
  ['0901210000', 800, 2950],
  ['0902100000', 4000, undefined, 'missing_high_rate'],
  ['0902300000', 4000, 6070],
  ['1806902290', 800, undefined, 'missing_high_rate'],
  ['3304101000', 800, 650],
  ['3304109000', 800, 650],
  ['3304201000', 800, 650],
  ['6109101000', 1300, 3500],
  ['6109109000', 1300, 3500],
  ['6403999000', 1300, 1300],
  ['8443321030', 800, 0],
  ['8443329000', 0, 0],
  ['9999101010', 800, 650],
  ['9999101090', 800, 650],
  ['9999102000', 650, undefined],
  ['9999201000', 1000, undefined],
  ['9999209000', 1000, undefined],
  ['9999901000', undefined, undefined],
]
const schedule = scheduleOf(rows)
const held = schedule.lines.map(line => line.hs10)
const codeList = { id: 'list', codes: [...held, '2801100000', '3926909000', '0901220000'].sort() }

const known = (ratePermyriad: number, rateKind: string) => ({
  kind: 'known',
  ratePermyriad,
  rateKind,
})

describe('the ordinary rate of a ten-digit code', () => {
  it.each([
    ['6109101000', 'T-shirt, WTO above basic', known(1300, 'basic')],
    ['3304101000', 'lipstick, WTO below basic', known(650, 'wto')],
    ['6403999000', 'shoes, WTO equal to basic', known(1300, 'basic')],
    ['8443321030', 'printer, WTO zero', known(0, 'wto')],
    ['8443329000', 'both zero', known(0, 'basic')],
    ['0802410000', 'chestnuts', { kind: 'gap', gap: 'specific' }],
    ['1806902290', 'cocoa preparation', { kind: 'gap', gap: 'missing_high_rate' }],
    ['3926909000', 'listed, not held', { kind: 'not_held', missing: 1 }],
    ['9999901000', 'held without a rate', { kind: 'not_held', missing: 1 }],
    ['6109109999', 'neither listed nor held', { kind: 'no_such_code' }],
  ])('%s: %s', (code, _what, expected) => {
    expect(ordinaryRate(schedule, codeList, code)).toEqual(expected)
  })

  it('needs no list where the line is held, and guesses nothing where it is not', () => {
    expect(ordinaryRate(schedule, undefined, '6109101000')).toEqual(known(1300, 'basic'))
    expect(ordinaryRate(schedule, undefined, '6109109999')).toEqual({
      kind: 'not_held',
      missing: 1,
    })
  })

  it('believes a held line that the list lacks', () => {
    const list = { id: 'older', codes: ['6109109000'] }
    expect(ordinaryRate(schedule, list, '6109101000')).toEqual(known(1300, 'basic'))
  })
})

describe('the ordinary rate of a short code', () => {
  it.each([
    ['6109', known(1300, 'basic')],
    ['33041', known(650, 'wto')],
    ['3304', known(650, 'wto')],
    ['99992', known(1000, 'basic')],
    ['999910101', known(650, 'wto')],
    ['0802', { kind: 'gap', gap: 'specific' }],
    ['0902', { kind: 'gap', gap: 'missing_high_rate' }],
    ['090230', known(4000, 'basic')],
    ['0901', { kind: 'not_held', missing: 1 }],
    ['2801', { kind: 'not_held', missing: 1 }],
    ['9999', { kind: 'not_held', missing: 1 }],
    ['6110', { kind: 'no_such_code' }],
  ])('%s', (code, expected) => {
    expect(ordinaryRate(schedule, codeList, code)).toEqual(expected)
  })

  it.each([
    ['8443', 0],
    ['99991', 650],
    ['999910', 650],
  ])('%s disagrees in kind only: the rate is known', (code, ratePermyriad) => {
    expect(ordinaryRate(schedule, codeList, code)).toEqual(known(ratePermyriad, 'basic'))
  })

  it.each([
    [
      '9998',
      [
        ['9998100000', 800],
        ['9998200000', 1300],
      ],
      6,
    ],
    [
      '9998',
      [
        ['9998101000', 800],
        ['9998102000', 1300],
        ['9998200000', 800],
      ],
      8,
    ],
    [
      '9998',
      [
        ['9998101000', 800],
        ['9998101010', 1300],
        ['9998200000', 800],
      ],
      10,
    ],
    [
      '99981',
      [
        ['9998110000', 800],
        ['9998120000', 1300],
      ],
      6,
    ],
    [
      '999810',
      [
        ['9998101000', 800],
        ['9998102000', 1300],
      ],
      8,
    ],
    [
      '9998101',
      [
        ['9998101000', 800],
        ['9998101010', 1300],
      ],
      10,
    ],
    [
      '99981010',
      [
        ['9998101000', 800],
        ['9998101010', 1300],
      ],
      10,
    ],
    [
      '999810101',
      [
        ['9998101010', 800],
        ['9998101011', 1300],
      ],
      10,
    ],
  ] as [string, Row[], number][])('%s below %j needs %i digits', (code, below, digitsNeeded) => {
    const list = { id: 'list', codes: below.map(([hs10]) => hs10) }
    const expected = { kind: 'range', minPermyriad: 800, maxPermyriad: 1300, digitsNeeded }
    expect(ordinaryRate(scheduleOf(below), list, code)).toEqual(expected)
  })

  it('says that lines are missing before it says that one has a gap', () => {
    const list = { id: 'list', codes: ['1806902290', '1806902999'] }
    expect(ordinaryRate(schedule, list, '1806')).toEqual({ kind: 'not_held', missing: 1 })
  })

  it('has no answer without the complete list', () => {
    expect(ordinaryRate(schedule, undefined, '6109')).toEqual({ kind: 'not_held', missing: -1 })
  })

  it('counts a held line that the list lacks', () => {
    const list = { id: 'older', codes: ['9999101010', '9999101090'] }
    expect(ordinaryRate(schedule, list, '999910')).toEqual(known(650, 'basic'))
  })
})

describe('the ordinary rate', () => {
  it.each(['', '610', '61091', '610910100', '61091010000', '6109.10', '６１０９'])(
    'of %s never throws',
    code => {
      const kind = ordinaryRate(schedule, codeList, code).kind
      expect(kind).toBe(code.length === 5 || code.length === 9 ? 'known' : 'no_such_code')
    },
  )

  it('of a short code, where known, is that of every ten-digit line below it', () => {
    const digits = fc.stringMatching(/^[1-2]{10}$/)
    const rate = fc.constantFrom(0, 650, 800)
    const row = fc.tuple(digits, rate, fc.option(rate, { nil: undefined }))
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ([code]) => code }), digits, (some, wanted) => {
        const sorted = [...some].sort(([a], [b]) => (a < b ? -1 : 1))
        const own = scheduleOf(sorted)
        const list = { id: 'list', codes: sorted.map(([code]) => code) }
        const short = ordinaryRate(own, list, wanted.slice(0, 4))
        const below = list.codes.filter(code => code.startsWith(wanted.slice(0, 4)))
        const answers = below.map(code => ordinaryRate(own, list, code))
        const rates = new Set(answers.map(one => one.kind === 'known' && one.ratePermyriad))
        const kinds = new Set(answers.map(one => one.kind === 'known' && one.rateKind))
        if (answers.length === 0) expect(short.kind).toBe('no_such_code')
        else if (rates.size > 1) expect(short.kind).toBe('range')
        else if (kinds.size === 1) expect(short).toEqual(answers[0])
        else expect(short).toEqual({ ...answers[0], rateKind: 'basic' })
      }),
    )
  })
})
