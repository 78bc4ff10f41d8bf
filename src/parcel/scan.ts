/** One reader per kind of value: bytes to a number, or the negative number of a problem code. */
import { codeId } from '../basis/codes.js'
import { countryIndex } from '../basis/country.js'
import { countryMeant } from '../basis/country-names.js'
import { currencyIndex } from '../basis/currency.js'
import { dayOf } from '../basis/day.js'
import type { Kind } from './fields.js'

const zero = 48
const nine = 57
const point = 46
const hyphen = 45

const amountBad = -codeId['amount_bad']!
const amountExponent = -codeId['amount_exponent']!
const amountLarge = -codeId['amount_too_large']!
const amountNegative = -codeId['amount_negative']!
const amountDecimals = -codeId['amount_too_many_decimals']!
const quantityBad = -codeId['quantity_bad']!
const countryUnknown = -codeId['country_unknown']!
const currencyUnknown = -codeId['currency_unknown']!
const dayBad = -codeId['day_bad']!
const hsBad = -codeId['hs_bad']!
const hsBadLength = -codeId['hs_bad_length']!
const lineBad = -codeId['line_bad']!

/** Decimals kept of an amount and of a quantity; digits allowed before the point. */
const amountDecimalPlaces = 4
const quantityDecimalPlaces = 3
const amountDigits = 11
const quantityDigits = 9

const tens = [1, 10, 100, 1000, 10_000]

/** So many digits are counted in whole machine numbers. */
export const shortDigits = 9
export const lineDigits = 6

/** Decimals kept of a number of a kind. */
export function decimalPlaces(kind: Kind | undefined): number {
  if (kind === 'amount') return amountDecimalPlaces
  return kind === 'quantity' ? quantityDecimalPlaces : 0
}

/** A short decimal with no more than `places` decimals; -1 for whatever else stands there. */
export function shortDecimal(
  bytes: Uint8Array,
  start: number,
  end: number,
  places: number,
): number {
  let value = bytes[start]! - zero
  if (value < 0 || value > 9) return -1
  let left = places
  let at = start + 1
  for (; at < end; at++) {
    const digit = bytes[at]! - zero
    if (digit < 0 || digit > 9) break
    value = (Math.imul(value, 10) + digit) | 0
  }
  if (at < end && bytes[at] !== point) return -1
  for (at++; at < end; at++) {
    const digit = bytes[at]! - zero
    if (digit < 0 || digit > 9 || left === 0) return -1
    value = (Math.imul(value, 10) + digit) | 0
    left--
  }
  return value * tens[left]!
}

/**
 * Digits with at most one point, as a whole number of 10^-places; -1 where anything else
 * stands, -2 where a digit other than 0 follows the last place, -3 where it is too long.
 */
function plainDecimal(bytes: Uint8Array, start: number, end: number, places: number): number {
  if (end - start <= shortDigits) {
    const short = shortDecimal(bytes, start, end, places)
    if (short >= 0) return short
  }
  let value = 0
  let at = start
  for (; at < end; at++) {
    const digit = bytes[at]! - zero
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  if (value > 1e12) return -3
  if (at === end) return at === start ? -1 : value * tens[places]!
  if (bytes[at] !== point || end - start === 1) return -1
  let left = places
  for (at++; at < end; at++) {
    const digit = bytes[at]! - zero
    if (digit < 0 || digit > 9) return -1
    if (left > 0) {
      value = value * 10 + digit
      left--
    } else if (digit !== 0) return -2
  }
  return value * tens[left]!
}

const grouped = /^\d{1,3}(,\d{3})+(\.\d*)?$/

/** Full-width digits and well-formed thousands separators, rewritten as plain digits. */
function normalised(bytes: Uint8Array, start: number, end: number): string {
  const text = new TextDecoder().decode(bytes.subarray(start, end)).normalize('NFKC').trim()
  return grouped.test(text) ? text.replaceAll(',', '') : text
}

function whyNotAmount(text: string): number {
  if (/^[-−–]\s*[\d.,]+$/.test(text) || /^\([\d.,]+\)$/.test(text)) return amountNegative
  return /^[+-]?[\d.]+e[+-]?\d+$/i.test(text) ? amountExponent : amountBad
}

function decimalOrWhy(bytes: Uint8Array, start: number, end: number, places: number): number {
  const plain = plainDecimal(bytes, start, end, places)
  if (plain >= 0) return plain
  if (plain === -2) return amountDecimals
  if (plain === -3) return amountLarge
  const text = normalised(bytes, start, end)
  const again = new TextEncoder().encode(text)
  const value = plainDecimal(again, 0, again.length, places)
  if (value >= 0) return value
  if (value === -2) return amountDecimals
  return value === -3 ? amountLarge : whyNotAmount(text)
}

/** An amount in 1/10,000 of its currency unit; at most 11 digits before the point. */
export function scanAmount(bytes: Uint8Array, start: number, end: number): number {
  const value = decimalOrWhy(bytes, start, end, amountDecimalPlaces)
  return value >= 10 ** (amountDigits + amountDecimalPlaces) ? amountLarge : value
}

/** A quantity in 1/1,000 of its unit; at most 9 digits before the point. */
export function scanQuantity(bytes: Uint8Array, start: number, end: number): number {
  const value = decimalOrWhy(bytes, start, end, quantityDecimalPlaces)
  if (value >= 10 ** (quantityDigits + quantityDecimalPlaces)) return amountLarge
  return value === amountBad ? quantityBad : value
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const high = bytes[at]! - zero
  const low = bytes[at + 1]! - zero
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : Number.NaN
}

/** A day `YYYY-MM-DD` (or `YYYYMMDD`) as days since 1970-01-01. */
export function scanDay(bytes: Uint8Array, start: number, end: number): number {
  const long = end - start === 10 && bytes[start + 4] === hyphen && bytes[start + 7] === hyphen
  if (!long && end - start !== 8) return dayBad
  const gap = long ? 1 : 0
  const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2)
  const month = twoDigits(bytes, start + 4 + gap)
  const value = dayOf(year, month, twoDigits(bytes, start + 6 + gap + gap))
  return value >= 0 ? value : dayBad
}

function fourBytes(bytes: Uint8Array, first: number, second: number): number {
  const high = (bytes[first]! << 24) | (bytes[first + 1]! << 16)
  return high | (bytes[second]! << 8) | bytes[second + 1]!
}

/** The days of one column: in a file that is sorted by day one day stands in many rows. */
export class DayScanner {
  private year = -1
  private rest = -1
  private value = dayBad

  scan(bytes: Uint8Array, start: number, end: number): number {
    const isLong = end - start === 10 && bytes[start + 4] === hyphen && bytes[start + 7] === hyphen
    if (!isLong) return scanDay(bytes, start, end)
    const year = fourBytes(bytes, start, start + 2)
    const rest = fourBytes(bytes, start + 5, start + 8)
    if (year === this.year && rest === this.rest) return this.value
    this.year = year
    this.rest = rest
    this.value = scanDay(bytes, start, end)
    return this.value
  }
}

/** Bytes of the longest name of a country that is looked up. */
const longestCountry = 128

/** A country, by its code or its name, as its number in the list of countries. */
export function scanCountry(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start
  const known = length === 2 ? countryIndex(bytes[start]!, bytes[start + 1]!) : 0
  if (known > 0) return known
  if (length > longestCountry) return countryUnknown
  return countryMeant(new TextDecoder().decode(bytes.subarray(start, end))) || countryUnknown
}

/** A currency as its number in the list of currencies. */
export function scanCurrency(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 3) return currencyUnknown
  return currencyIndex(bytes[start]!, bytes[start + 1]!, bytes[start + 2]!) || currencyUnknown
}

/** A line number: a whole number from 1 to 999,999. */
export function scanLine(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > lineDigits) return lineBad
  const value = plainDecimal(bytes, start, end, 0)
  return value > 0 && Number.isInteger(value) ? value : lineBad
}

/** Digits of the longest HS code. */
export const mostHsDigits = 10

/** Writes the digits of an HS code to `into` and returns how many, or why it is none. */
export function scanHs(bytes: Uint8Array, start: number, end: number, into: Uint8Array): number {
  let length = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    if (byte === point || byte === hyphen || byte === 32) continue
    if (byte < zero || byte > nine) return hsBad
    if (length === mostHsDigits) return hsBadLength
    into[length++] = byte
  }
  return length < 4 ? hsBadLength : length
}

/** The place of a choice in its list, from 1; 0 when it is none of them. */
export function scanChoice(
  bytes: Uint8Array,
  start: number,
  end: number,
  choices: readonly Uint8Array[],
): number {
  const length = end - start
  for (let n = 0; n < choices.length; n++) {
    const choice = choices[n]!
    if (choice.length !== length) continue
    let at = 0
    while (at < length && bytes[start + at] === choice[at]) at++
    if (at === length) return n + 1
  }
  return 0
}
