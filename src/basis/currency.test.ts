import { describe, expect, it } from 'vitest'
import {
  currencyCode,
  currencyCount,
  currencyIndex,
  currencyMinorUnits,
  currencyOf,
} from './currency.js'

describe('currency', () => {
  it('finds every currency by its code in either case', () => {
    expect(currencyCount).toBe(165)
    for (let id = 1; id <= currencyCount; id++) {
      expect(currencyOf(currencyCode(id))).toBe(id)
      expect(currencyOf(currencyCode(id).toLowerCase())).toBe(id)
    }
  })

  it.each([
    ['KRW', 0],
    ['JPY', 0],
    ['USD', 2],
    ['idr', 2],
    ['KWD', 3],
    ['CLF', 4],
  ])('%s has %i decimals', (code, decimals) => {
    expect(currencyMinorUnits(currencyOf(code))).toBe(decimals)
  })

  it.each(['', 'US', 'USDT', 'US$', 'XXX', 'XAU', 'HRK', '원화화'])('%s is no currency', code => {
    expect(currencyOf(code)).toBe(0)
  })

  it('reads three bytes', () => {
    expect(currencyCode(currencyIndex(0x75, 0x53, 0x44))).toBe('USD')
    expect(currencyIndex(0x55, 0x53, 0x00)).toBe(0)
  })

  it('has nothing to say for a number that names no currency', () => {
    expect(currencyCode(0)).toBe('')
    expect(currencyMinorUnits(0)).toBe(-1)
    expect(currencyMinorUnits(currencyCount + 1)).toBe(-1)
  })
})
