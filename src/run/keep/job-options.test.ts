import { describe, expect, it } from 'vitest'
import { isReal } from './job-options.js'

describe('answers that may stand for real ones', () => {
  it('are judged under the law as it is, at official rates, by job and by server', () => {
    expect(isReal({})).toBe(true)
    expect(isReal({ rateChoice: 'lowest' }, { rates: 'rates.csv' })).toBe(true)
    expect(isReal({ reform: {} })).toBe(false)
    expect(isReal({ approximateRates: true })).toBe(false)
    expect(isReal({}, { reform: 'reform.json' })).toBe(false)
    expect(isReal({}, { 'approximate-rates': true })).toBe(false)
  })
})
