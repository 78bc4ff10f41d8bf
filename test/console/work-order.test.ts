/** What pages say first, and how they count and write it: without a browser. */
import { describe, expect, it } from 'vitest'
import { amountIn, grouped } from '../../console/src/amounts.js'
import { answerCounts, isNothingKnown } from '../../console/src/answer-counts.js'
import { capital, labelWith } from '../../console/src/plain.js'
import { inOrder, type RowReason } from '../../console/src/reason-order.js'
import { shownJobs } from '../../console/src/shown-jobs.js'

function reason(code: string, weight: RowReason['weight']): RowReason {
  return { code, weight, rests: [], sentence: { ko: code, en: code } }
}

const codes = (all: readonly RowReason[], state = 'judged', wanted?: string) =>
  inOrder(all, { state, work: 'decide', wanted }).map(({ code }) => code)

describe('reasons of a parcel', () => {
  const freight = reason('freight_not_known', 'not_known')
  const combined = reason('combined_supplier_day', 'decides')
  const barred = reason('exclusion_by_words', 'warns')
  const over = reason('relief_over_limit', 'decides')
  const id = reason('identity_order_match_failed', 'decides')
  const unmatched = reason('identity_order_not_matched', 'not_known')

  it('begin with combining, exclusion, limit and identity, whatever else is open', () => {
    const all = [unmatched, freight, id, over, barred, combined]
    const order = [combined, barred, over, id, freight, unmatched]
    expect(codes(all, 'partial')).toEqual(order.map(({ code }) => code))
  })

  it('begin with an id that one parcel lacks, and not with one that its whole file lacks', () => {
    const all = [reason('track_list', 'decides'), reason('identity_order_code_missing', 'decides')]
    const first = (work: string) =>
      inOrder(all, { state: 'judged', work, wanted: undefined })[0]!.code
    expect(first('decide')).toBe('identity_order_code_missing')
    expect(first('file')).toBe('track_list')
  })

  it('begin with what is open where nothing decides, and with what a list was asked for', () => {
    const list = reason('track_list', 'decides')
    expect(codes([list, freight], 'partial')).toEqual(['freight_not_known', 'track_list'])
    expect(codes([freight, list])).toEqual(['track_list', 'freight_not_known'])
    expect(codes([combined, freight], 'partial', 'freight_not_known')[0]).toBe('freight_not_known')
    expect(codes([combined, reason('number_bad', 'refused')], 'refused')[0]).toBe('number_bad')
  })
})

describe('sums', () => {
  const korean = (value: number) => grouped(value, new Intl.NumberFormat('ko-KR').format)

  it('stand to the last won, by 억 and 만 where they are that large', () => {
    expect([0, 65_550, 802_300, 99_999_999].map(korean)).toEqual([
      ...['0', '65,550', '802,300', '99,999,999'],
    ])
    expect(korean(100_000_000)).toBe('1억')
    expect(korean(321_505_550)).toBe('3억 2,150만 5,550')
    expect(korean(12_345_600_000_000)).toBe('12조 3,456억')
    expect(korean(-321_500_000)).toBe('-3억 2,150만')
  })

  it('have the word of their currency', () => {
    expect(amountIn('65,550', 'KRW', 'ko')).toBe('65,550원')
    expect(amountIn('65,550', 'KRW', 'en')).toBe('65,550 won')
    expect(amountIn('150', 'USD', 'en')).toBe('150 USD')
  })
})

it('of what is not known refused parcels are no part', () => {
  const states = { judged: 7, partial: 1, refused: 2 }
  expect(answerCounts({ list: 7, '': 3 }, states)).toEqual({
    ...{ counts: { list: 7, '': 1 }, refused: 2 },
  })
  expect(answerCounts({ list: 8, '': 2 }, states)).toEqual({ counts: { list: 8 }, refused: 2 })
  expect(answerCounts({ list: 10 }, { judged: 10 })).toEqual({ counts: { list: 10 }, refused: 0 })
})

it('a label stands with a capital, and is not said twice', () => {
  expect(capital('gross weight')).toBe('Gross weight')
  expect(capital('운송 경로')).toBe('운송 경로')
  expect(labelWith('channel', 'channel')).toBe('channel')
  expect(labelWith('country of dispatch', 'ship_from')).toBe('country of dispatch (ship_from)')
})

describe('judgements of one file', () => {
  const job = (assessment: string, file: string, more: object = {}) => ({
    ...{
      assessment,
      file: { id: file, withdrawn_at: null } as never,
      state: 'done' as const,
      is_real: true,
    },
    ...{ same_file: null, ...more },
  })
  const shown = (jobs: readonly ReturnType<typeof job>[]) =>
    shownJobs(jobs).map(one => [one.job, ...one.earlier].map(({ assessment }) => assessment))

  it('lie under none of another file that was withdrawn', () => {
    const file = { id: 'b', withdrawn_at: '2026-02-03T00:00:00.000Z' } as never
    const same = { assessment: '1', name: 'a', by: 'x', received_at: '' }
    const later = job('2', 'b', { same_file: same })
    expect(shown([later, job('1', 'a')])).toEqual([['2', '1']])
    expect(shown([{ ...later, file }, job('1', 'a')])).toEqual([['2'], ['1']])
  })

  it('lie under the newest, which took their place', () => {
    const all = [job('3', 'a'), job('2', 'b'), job('1', 'a'), job('0', 'a')]
    expect(shown(all)).toEqual([['3', '1', '0'], ['2']])
  })

  it('are one where the same bytes came again', () => {
    const again = job('2', 'b', { same_file: { assessment: '1' } })
    expect(shown([again, job('1', 'a'), job('0', 'a')])).toEqual([['2', '1', '0']])
  })

  it('stay apart while the newer one runs, failed or is of a reform', () => {
    for (const more of [{ state: 'running' }, { state: 'failed' }, { is_real: false }])
      expect(shown([job('1', 'a', more), job('0', 'a')])).toEqual([['1'], ['0']])
    const reform = job('1', 'a', { is_real: false })
    expect(shown([job('2', 'a'), reform, job('0', 'a')])).toEqual([['2', '0'], ['1']])
  })
})

it.each([
  // Of all three it is not known; of none of none it is 0; what is known of one may be 0 too.
  [{ parcels: 3, open: 3, amount: 0 }, true],
  [{ parcels: 0, open: 0, amount: 0 }, false],
  [{ parcels: 3, open: 2, amount: 0 }, false],
  [{ parcels: 3, open: 3, amount: 500 }, false],
])('a sum of %o is no number: %s', (known, isNone) => expect(isNothingKnown(known)).toBe(isNone))
