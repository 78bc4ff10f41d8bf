/** Which days the bar of a parcel leads to, and which are marked. */
import { expect, it } from 'vitest'
import { daysIn, mostDays, reachFrom } from '../../console/src/day-reach.js'
import { heartOf } from '../../console/src/heart-judge.js'
import { type Day, day, formatDay } from '../../src/basis/day.js'
import { bench, codeList, shirt } from '../parcels.js'

const weeks = [
  { from: 0, to: 13 },
  { from: 21, to: 27 },
]
const before = { from: 10 - mostDays, to: -1, isOfTariff: false }
const after = { from: 28, to: 10 + mostDays, isOfTariff: false }
const between = { from: 14, to: 20, isOfTariff: false }

it('skips days without rates alone, where no rate of duty is asked for', () => {
  expect(reachFrom(10, { spans: weeks, tariff: undefined })).toEqual({
    within: weeks,
    gaps: [before, between, after],
  })
})

it('marks days with rates that lie outside of the tariff as such', () => {
  const { within, gaps } = reachFrom(10, { spans: weeks, tariff: { from: 5, to: 23 } })
  expect(within).toEqual([
    { from: 5, to: 13 },
    { from: 21, to: 23 },
  ])
  const outside = gaps.filter(({ isOfTariff }) => isOfTariff)
  expect(outside).toEqual([
    { from: 0, to: 4, isOfTariff: true },
    { from: 24, to: 27, isOfTariff: true },
  ])
  expect(daysIn(outside)).toBe(9)
  expect(gaps.filter(({ isOfTariff }) => !isOfTariff)).toEqual([before, between, after])
})

it('leads nowhere without a day, and nowhere far from the tariff', () => {
  expect(reachFrom(undefined, { spans: weeks, tariff: undefined })).toEqual({
    ...{ within: [], gaps: [] },
  })
  const far = { from: 5_000, to: 5_365 }
  expect(reachFrom(10, { spans: weeks, tariff: far }).within).toEqual([])
})

it('marks the days on which the rules say that no rate of duty is known', () => {
  const { schedule, rates } = bench
  if (!schedule) throw new Error('the bench has no schedule')
  const heart = heartOf({ schedule, code_list: codeList, rates: rates.rows })
  const given = day('2026-02-03')
  const { gaps } = reachFrom(given, { spans: heart.daysWith(['USD']), tariff: heart.tariff })
  const days = Array.from({ length: 90 }, (_, at) => (day('2025-11-15') + at) as Day)
  const answers = heart
    .judge(days.map((one, at) => ({ ...shirt, parcel: `P${at}`, declared_on: formatDay(one) })))
    .answers(days.keys())
  const open = days.filter((_, at) => answers[at]?.reasons.includes('rate_outside_edition'))
  const marked = days.filter(one =>
    gaps.some(({ isOfTariff, from, to }) => isOfTariff && from <= one && one <= to),
  )
  // From 15 November to 31 December.
  expect(open).toHaveLength(47)
  expect(marked).toEqual(open)
})
