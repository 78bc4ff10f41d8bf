/** What customs rates lack, as the settings tell it. */
import { expect, it } from 'vitest'
import { dayBefore, fewerThan, gapsUntil } from '../../console/src/rate-gaps.js'

const rate = (currency: string, from: string, to: string) => ({
  ...{ currency, from, to, krw_per_unit: 1400, is_approximate: false, source: 'typed' },
})

it('tells the weeks of now beside older gaps, the newest first', () => {
  const missing = [
    { first_day: '2014-01-05', last_day: '2014-01-11' },
    { first_day: '2016-02-07', last_day: '2016-02-13' },
  ]
  const board = { missing, last_day: '2026-10-03' }
  // Saturday, 28 November 2026 ends its week.
  expect(gapsUntil(board, '2026-11-28')).toEqual([
    { first_day: '2026-10-04', last_day: '2026-11-28' },
    { first_day: '2016-02-07', last_day: '2016-02-13' },
    { first_day: '2014-01-05', last_day: '2014-01-11' },
  ])
  expect(gapsUntil(board, '2026-10-03').length).toBe(2)
  expect(gapsUntil({ missing: [], last_day: null }, '2026-10-03')).toEqual([])
})

it('tells the currencies that only the week before has', () => {
  const before = ['USD', 'JPY', 'EUR'].map(one => rate(one, '2026-11-15', '2026-11-21'))
  const now = ['USD', 'CNY'].map(one => rate(one, '2026-11-22', '2026-11-28'))
  expect(fewerThan(now, before)).toEqual({ have: 1, had: 3, gone: ['EUR', 'JPY'] })
  expect(fewerThan(before, before)).toBeUndefined()
  expect(fewerThan(now, [])).toBeUndefined()
  // A week without any rate says so itself.
  expect(fewerThan([], before)).toBeUndefined()
})

it('looks for the week before over a gap', () => {
  const missing = [{ first_day: '2026-10-04', last_day: '2026-11-21' }]
  expect(dayBefore(missing, '2026-11-25')).toBe('2026-10-03')
  expect(dayBefore(missing, '2026-10-01')).toBe('2026-09-26')
})
