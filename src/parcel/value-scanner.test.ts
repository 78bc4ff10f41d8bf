/** Countries by their names are remembered, and mistakes beyond what is remembered are told all the same. */
import { expect, it } from 'vitest'
import { codeId } from '../basis/codes.js'
import { countryOf } from '../basis/country.js'
import { placeOf } from './columns.js'
import { ValueScanner } from './value-scanner.js'

it('answers each country alike, however often and beside however many mistakes', () => {
  const scanner = new ValueScanner()
  const scan = (text: string): number => {
    const bytes = new TextEncoder().encode(`,${text},`)
    return scanner.scan(placeOf('ship_from'), bytes, 1, bytes.length - 1)
  }
  const unknown = -codeId['country_unknown']!
  for (let turn = 0; turn < 3; turn++) {
    expect(['미국', 'US', '중국', 'us', '미국산'].map(scan)).toEqual([
      ...['US', 'US', 'CN', 'US'].map(countryOf),
      unknown,
    ])
    for (let n = 0; n < 1500; n++) expect(scan(`nowhere ${turn} ${n}`)).toBe(unknown)
  }
})
