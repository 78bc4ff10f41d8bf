/** All destinations on board, and which of them a country belongs to. */
import { countryCount, countryOf } from '../basis/country.js'
import { currencyOf } from '../basis/currency.js'
import { australia } from './au/destination.js'
import { canada } from './ca/destination.js'
import { china } from './cn/destination.js'
import type { Destination } from './destination.js'
import { europe } from './eu/destination.js'
import { britain } from './gb/destination.js'
import { hongKong } from './hk/destination.js'
import { japan } from './jp/destination.js'
import { singapore } from './sg/destination.js'
import { thailand } from './th/destination.js'
import { taiwan } from './tw/destination.js'
import { america } from './us/destination.js'
import { vietnam } from './vn/destination.js'

export const destinations: readonly Destination[] = [
  america,
  japan,
  europe,
  china,
  britain,
  singapore,
  australia,
  canada,
  taiwan,
  hongKong,
  vietnam,
  thailand,
]

/** By the number of the country: the place among the destinations plus one, 0 for none. */
const placeOfCountry = new Uint8Array(countryCount + 1)
const currencyOfCountry = new Int32Array(countryCount + 1)
destinations.forEach(({ currencies }, place) => {
  for (const [country, currency] of Object.entries(currencies)) {
    placeOfCountry[countryOf(country)] = place + 1
    currencyOfCountry[countryOf(country)] = currencyOf(currency)
  }
})

/** The place of a country's destination plus one; 0 where its law is not on board. */
export function placeOfDestination(country: number): number {
  return placeOfCountry[country]!
}

/** The currency of answers for a country; 0 where it has no destination. */
export function answerCurrency(country: number): number {
  return currencyOfCountry[country]!
}
