/** A year that is still being typed, and a day that no month has, are no days: neither reaches the law. */
import { expect, it } from 'vitest'
import { isDay, weekOf } from '../../console/src/days.js'
import { dayIn } from '../../console/src/search.js'

it.each([
  ['2015-11-30', true],
  ['1970-01-01', true],
  ['2199-12-31', true],
  ['2028-02-29', true],
  ['0002-11-30', false],
  ['0201-11-30', false],
  ['1969-12-31', false],
  ['2200-01-01', false],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-45', false],
  ['2026-9-1', false],
  ['15/09/2026', false],
  ['', false],
])('takes %o for a day: %s', (text, isOne) => {
  expect(isDay(text)).toBe(isOne)
  expect(dayIn({ on: text }, 'on')).toBe(isOne ? text : undefined)
})

it.each([
  ['2026-11-22', '2026-11-22', '2026-11-28'],
  ['2026-11-27', '2026-11-22', '2026-11-28'],
  ['2026-11-28', '2026-11-22', '2026-11-28'],
  ['2027-01-01', '2026-12-27', '2027-01-02'],
])('the week of %s runs from %s to %s', (day, from, to) => {
  expect(weekOf(day)).toEqual({ from, to })
})
