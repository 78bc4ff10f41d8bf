import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, dayOf, formatDay, parseDay, weekdayOf } from './day.js'

describe('day', () => {
  it('counts from 1970-01-01, a Thursday', () => {
    expect(day('1970-01-01')).toBe(0)
    expect(weekdayOf(day('1970-01-01'))).toBe(4)
    expect(weekdayOf(day('2026-11-22'))).toBe(0)
  })

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-04-31',
    '2026-1-1',
    '1969-12-31',
    '2200-01-01',
  ])('%s is no day', text => {
    expect(parseDay(text)).toBeUndefined()
  })

  it('knows every day that the platform knows, and writes it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 84_000 - 1 }), n => {
        const iso = new Date(n * 86_400_000).toISOString().slice(0, 10)
        expect(parseDay(iso)).toBe(n)
        expect(formatDay(addDays(day('1970-01-01'), n))).toBe(iso)
      }),
    )
  })

  it('takes leap days only in leap years', () => {
    expect(dayOf(2000, 2, 29)).toBe(11_016)
    expect(dayOf(2024, 2, 29) - dayOf(2024, 2, 28)).toBe(1)
  })
})
