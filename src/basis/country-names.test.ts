import { describe, expect, it } from 'vitest'
import { countries, countryCode } from './country.js'
import { countryMeant } from './country-names.js'

const meant = (text: string): string => countryCode(countryMeant(text))

describe('country by name', () => {
  it('is found by its code and by both names of the list', () => {
    for (const { code, ko, en } of countries) {
      expect([meant(code), meant(ko), meant(en), meant(en.toUpperCase())]).toEqual(
        Array(4).fill(code),
      )
    }
  })

  it.each([
    ['미국', 'US'],
    [' 중국 ', 'CN'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['United  States of America', 'US'],
    ['UK', 'GB'],
    ['Viet Nam', 'VN'],
    ['Vietnam', 'VN'],
    ['日本', 'JP'],
    ['한국', 'KR'],
    ['미국산', ''],
    ['미국/중국', ''],
    ['달러', ''],
    ['', ''],
  ])('%s is %s', (text, code) => {
    expect(meant(text)).toBe(code)
  })
})
