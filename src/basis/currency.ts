/** Currencies (ISO 4217) as small whole numbers, with the decimals of their smallest unit. */

import { currencyList } from './currency-list.js'
import { letterOf } from './letter.js'
import { amountPlaces } from './scale.js'

interface Currency {
  readonly code: string
  readonly minorUnits: number
}

const currencies: readonly Currency[] = currencyList.split('\n').map(line => {
  const [code, minorUnits] = line.split(',')
  return { code: code!, minorUnits: Number(minorUnits) }
})

const indexByLetters = new Int16Array(26 * 26 * 26)
currencies.forEach(({ code }, index) => {
  const slot = slotOf(code.charCodeAt(0), code.charCodeAt(1), code.charCodeAt(2))
  indexByLetters[slot] = index + 1
})

function slotOf(b0: number, b1: number, b2: number): number {
  const first = letterOf(b0)
  const second = letterOf(b1)
  const third = letterOf(b2)
  return first < 0 || second < 0 || third < 0 ? -1 : (first * 26 + second) * 26 + third
}

/** All currencies by their code. */
export const currencyCodes: readonly string[] = currencies.map(({ code }) => code)

/** Currencies are numbered 1 … `currencyCount`, by their code. */
export const currencyCount = currencies.length

/** The number of the currency with this code in three ASCII bytes, either case; 0 if none. */
export function currencyIndex(b0: number, b1: number, b2: number): number {
  return indexByLetters[slotOf(b0, b1, b2)] ?? 0
}

/** The same from text; 0 if none. `currencyCode(currencyOf('krw'))` is `'KRW'`. */
export function currencyOf(code: string): number {
  if (code.length !== 3) return 0
  return currencyIndex(code.charCodeAt(0), code.charCodeAt(1), code.charCodeAt(2))
}

/** The three-letter code, or `''` for a number that names no currency. */
export function currencyCode(id: number): string {
  return currencies[id - 1]?.code ?? ''
}

/** Decimals of the smallest unit (USD 2, JPY 0), or -1 for a number that names no currency. */
export function currencyMinorUnits(id: number): number {
  return currencies[id - 1]?.minorUnits ?? -1
}

/** The smallest unit of a currency as an amount, in 1/10,000 of it: a cent is 100, a yen 10,000. */
export function smallestAmount(id: number): number {
  return 10 ** (amountPlaces - Math.max(currencyMinorUnits(id), 0))
}
