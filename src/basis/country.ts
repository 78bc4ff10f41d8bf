/** Countries (ISO 3166-1 alpha-2) as small whole numbers, with their Korean and English names. */

import { countryList } from './country-list.js'
import { letterOf } from './letter.js'

export interface Country {
  readonly code: string
  readonly ko: string
  readonly en: string
}

/** All countries by their code. */
export const countries: readonly Country[] = countryList.split('\n').map(line => {
  const [code, ko, en] = line.split(',')
  return { code: code!, ko: ko!, en: en! }
})

const indexByLetters = new Uint8Array(26 * 26)
countries.forEach(({ code }, index) => {
  indexByLetters[slotOf(code.charCodeAt(0), code.charCodeAt(1))] = index + 1
})

function slotOf(b0: number, b1: number): number {
  const first = letterOf(b0)
  const second = letterOf(b1)
  return first < 0 || second < 0 ? -1 : first * 26 + second
}

/** Countries are numbered 1 … `countryCount`, by their code. */
export const countryCount = countries.length

/** The number of the country with this code in two ASCII bytes, upper or lower case; 0 if none. */
export function countryIndex(b0: number, b1: number): number {
  return indexByLetters[slotOf(b0, b1)] ?? 0
}

/** The same from text; 0 if none. `countryCode(countryOf('kr'))` is `'KR'`. */
export function countryOf(code: string): number {
  return code.length === 2 ? countryIndex(code.charCodeAt(0), code.charCodeAt(1)) : 0
}

/** The alpha-2 code, or `''` for a number that names no country. */
export function countryCode(id: number): string {
  return countries[id - 1]?.code ?? ''
}

/** `countryName(countryOf('KR'), 'ko')` is `'대한민국'`; `''` for a number that names no country. */
export function countryName(id: number, language: 'ko' | 'en'): string {
  return countries[id - 1]?.[language] ?? ''
}
