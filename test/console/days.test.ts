/** A year that is still being typed, and a day that no month has, are no days: neither reaches the law. */
import { expect, it } from 'vitest'
import { isAfterNextWeek, isDay, weekOf, withDays } from '../../console/src/days.js'
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

it.each([
  // Friday, 27 November 2026: the rates of the week from the 29th on may be there already.
  ['2026-11-26', false],
  ['2026-11-29', false],
  ['2026-12-05', false],
  ['2026-12-06', true],
  ['2027-01-01', true],
  ['2025-12-31', false],
  ['', false],
  ['2026-13-45', false],
])('knows that no rate of %o can be published: %s', (day, isAhead) => {
  expect(isAfterNextWeek(day, '2026-11-27')).toBe(isAhead)
})

it.each([
  ['the week of 2026-08-02..2026-08-08. Give it.', 'the week of <2026-08-02>. Give it.'],
  ['2026-08-02..2026-08-08 주의 환율', '<2026-08-02> 주의 환율'],
  ['2007-01-01의 법령은 2026-11-27부터', '<2007-01-01>의 법령은 <2026-11-27>부터'],
  // What stands in a file is quoted as it stands there; other stretches are no weeks.
  ["'2026-08-02' is too late", "'2026-08-02' is too late"],
  ['2026-08-03..2026-08-09', '2026-08-03..2026-08-09'],
  ['no-2026-08-02-1', 'no-2026-08-02-1'],
])('tells the days of %o as %o', (sentence, wanted) => {
  expect(withDays(sentence, day => `<${day}>`)).toBe(wanted)
})
