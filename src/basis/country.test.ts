import { describe, expect, it } from 'vitest'
import { countryCode, countryCount, countryIndex, countryName, countryOf } from './country.js'

describe('country', () => {
  it('numbers the 249 countries of ISO 3166-1, and finds each by its code in either case', () => {
    expect(countryCount).toBe(249)
    for (let id = 1; id <= countryCount; id++) {
      expect(countryOf(countryCode(id))).toBe(id)
      expect(countryOf(countryCode(id).toLowerCase())).toBe(id)
      expect(countryName(id, 'ko')).toMatch(/[가-힣]/)
      expect(countryName(id, 'en')).toMatch(/[A-Za-z]/)
    }
  })

  it.each([
    ['KR', '대한민국', 'South Korea'],
    ['us', '미국', 'United States'],
    ['Gb', '영국', 'United Kingdom'],
    ['TR', '튀르키예', 'Türkiye'],
    ['ZW', '짐바브웨', 'Zimbabwe'],
  ])('%s is %s, %s', (code, ko, en) => {
    expect(countryName(countryOf(code), 'ko')).toBe(ko)
    expect(countryName(countryOf(code), 'en')).toBe(en)
  })

  it.each(['', 'K', 'KOR', 'XK', 'ZZ', 'K1', '1R', '@A', '[A', 'ŁR', '한국'])(
    '%s is no country',
    code => {
      expect(countryOf(code)).toBe(0)
    },
  )

  it('finds no more codes among all pairs of bytes than there are countries, in each case', () => {
    let found = 0
    for (let pair = 0; pair < 65_536; pair++) {
      if (countryIndex(pair >> 8, pair & 255) > 0) found++
    }
    expect(found).toBe(4 * countryCount)
  })

  it('has no name for a number that names no country', () => {
    expect(countryCode(0)).toBe('')
    expect(countryName(0, 'ko')).toBe('')
    expect(countryCode(countryCount + 1)).toBe('')
  })
})
