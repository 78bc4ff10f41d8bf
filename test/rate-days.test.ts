/** Which days can be judged: weeks without rates are told, and skipped in the way that one goes. */
import { expect, it } from 'vitest'
import { heartOf } from '../console/src/heart-judge.js'
import { isRateMissing } from '../console/src/missing.js'
import { type Day, day, formatDay } from '../src/basis/day.js'
import { daysWithRates, gapsIn, nearestIn, spansWithin } from '../src/law/rate-days.js'
import { bench, codeList, shirt } from './parcels.js'

const rates = [
  { currency: 'USD', from: 0, to: 6 },
  { currency: 'USD', from: 7, to: 13 },
  { currency: 'USD', from: 21, to: 27 },
  { currency: 'EUR', from: 7, to: 24 },
]
const dollars = [
  { from: 0, to: 13 },
  { from: 21, to: 27 },
]

it('joins weeks that follow each other, and keeps days that all currencies have', () => {
  expect(daysWithRates(rates, ['USD', 'USD', 'KRW'])).toEqual(dollars)
  expect(daysWithRates(rates, ['USD', 'EUR'])).toEqual([
    { from: 7, to: 13 },
    { from: 21, to: 24 },
  ])
  expect(daysWithRates(rates, ['USD', 'JPY'])).toEqual([])
})

it('tells the gaps between two days', () => {
  expect(gapsIn(dollars, { from: -2, to: 30 })).toEqual([
    { from: -2, to: -1 },
    { from: 14, to: 20 },
    { from: 28, to: 30 },
  ])
  expect(gapsIn(dollars, { from: 3, to: 13 })).toEqual([])
  expect(gapsIn([], { from: 1, to: 2 })).toEqual([{ from: 1, to: 2 }])
})

it.each([
  [13, 'later', 13],
  [14, 'later', 21],
  [20, 'earlier', 13],
  [28, 'later', 27],
  [-1, 'earlier', 0],
] as const)('from day %i %s: %i', (from, direction, expected) => {
  expect(nearestIn(dollars, from, direction)).toBe(expected)
})

it('finds no day outside of the stretch that is asked for', () => {
  const within = spansWithin(dollars, { from: 5, to: 24 })
  expect(within).toEqual([
    { from: 5, to: 13 },
    { from: 21, to: 24 },
  ])
  expect(nearestIn(within, 4, 'earlier')).toBe(5)
  expect(nearestIn(spansWithin(dollars, { from: 14, to: 20 }), 15, 'later')).toBeUndefined()
})

it('tells exactly the days that judging refuses for want of a rate', () => {
  const { schedule, rates: table } = bench
  const heart = heartOf({ schedule: schedule!, code_list: codeList, rates: table.rows })
  const year = { from: day('2026-01-01'), to: day('2026-12-31') }
  const gaps = gapsIn(heart.daysWith(['EUR']), year)
  const refused: Day[] = []
  const days = Array.from({ length: year.to - year.from + 1 }, (_, at) => (year.from + at) as Day)
  const lines = days.map((one, at) => ({
    ...{ ...shirt, parcel: `P${at}`, currency: 'EUR' },
    ...{ declared_on: formatDay(one) },
  }))
  for (const problem of heart.judge(lines).problems) {
    if (isRateMissing(problem)) refused.push(days[problem.row - 1]!)
  }
  expect(gaps.length).toBeGreaterThan(1)
  expect(gaps.flatMap(({ from, to }) => days.filter(one => from <= one && one <= to))).toEqual(
    refused,
  )
})
