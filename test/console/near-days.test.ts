/** Where a day cannot be judged, the nearest ones that can: by the law and the rates on board. */
import { expect, it } from 'vitest'
import { heartOf } from '../../console/src/heart-judge.js'
import { nearDays } from '../../console/src/near-days.js'
import { type Day, day, formatDay } from '../../src/basis/day.js'
import { bench, codeList } from '../parcels.js'

const weeks = [
  { from: 0, to: 13 },
  { from: 21, to: 27 },
]

it('lies before and after a gap, and on one side alone at the ends', () => {
  expect(nearDays(weeks, 16)).toEqual({ before: 13, after: 21 })
  expect(nearDays(weeks, 40)).toEqual({ before: 27, after: undefined })
  expect(nearDays(weeks, -5)).toEqual({ before: undefined, after: 0 })
  expect(nearDays([], 3)).toEqual({ before: undefined, after: undefined })
})

it('leads from a day before the law to the first that has a law and rates', () => {
  const { schedule } = bench
  if (!schedule) throw new Error('the bench has no schedule')
  const one = { currency: 'USD', krwPerUnitMicro: 1_000_000_000, source: 'made up' }
  const rates = [
    { ...one, from: day('1999-01-03'), to: day('1999-01-09') },
    { ...one, from: day('2004-03-28'), to: day('2004-04-03') },
  ]
  const heart = heartOf({ schedule, code_list: codeList, rates })
  const { before, after } = nearDays(heart.daysFor(['USD']), day('2003-01-01'))
  // The relief is known from 2004-03-31 on; the week of 1999 has a rate and no law.
  expect(before).toBeUndefined()
  expect(formatDay(after as Day)).toBe('2004-03-31')
})
