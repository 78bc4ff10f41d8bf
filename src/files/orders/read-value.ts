/** Values as selling channels write them, turned into what a field takes; or the code of what is wrong. */
import { codeId } from '../../basis/codes.js'
import { countryCode } from '../../basis/country.js'
import { countryMeant } from '../../basis/country-names.js'
import { currencyOf } from '../../basis/currency.js'
import { dayOf, formatDay } from '../../basis/day.js'
import { longestOf } from '../../parcel/columns.js'
import type { Kind } from '../../parcel/fields.js'
import { scanAmount, scanHs, scanLine, scanQuantity } from '../../parcel/scan.js'

/** A value that is settled, one that is wrong (`code`), or one that may be two things (`doubt`). */
export type ReadValue =
  | { readonly value: string; readonly currency?: string }
  | { readonly code: number }
  | { readonly doubt: 'day' | 'currency'; readonly value: string }

export interface WrittenAs {
  readonly days?: 'dmy' | 'mdy' | undefined
  readonly decimal?: ',' | undefined
}

const encoder = new TextEncoder()
const scratch = new Uint8Array(16)

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Signs that are of one currency; others are asked about. */
const signs: Readonly<Record<string, string>> = {
  ...{ US$: 'USD', AU$: 'AUD', A$: 'AUD', C$: 'CAD', CA$: 'CAD', NT$: 'TWD' },
  ...{ HK$: 'HKD', S$: 'SGD', '£': 'GBP', '€': 'EUR', '₩': 'KRW', '￦': 'KRW', 원: 'KRW' },
  ...{ 円: 'JPY', '฿': 'THB', '₫': 'VND', RM: 'MYR', Rp: 'IDR', '₱': 'PHP' },
}
const openSigns = ['$', '¥', '￥']

function isoDay(year: string, month: string | number, day: string): ReadValue {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  const found = dayOf(full, Number(month), Number(day))
  return found < 0 ? { code: codeId['day_bad']! } : { value: formatDay(found) }
}

function monthOf(word: string): number {
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

/** The time behind a day is left, and its zone with it: the day is that of the file. */
export function readDay(text: string, order?: 'dmy' | 'mdy'): ReadValue {
  const yearFirst = /^(\d{4})\s*[-./년]?\s*(\d{1,2})\s*[-./월]?\s*(\d{1,2})일?(?=\D|$)/.exec(text)
  if (yearFirst) return isoDay(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!)
  const packed = /^(\d{4})(\d{2})(\d{2})(?=\D|\d{4,6}$|$)/.exec(text)
  if (packed) return isoDay(packed[1]!, packed[2]!, packed[3]!)
  const dayFirst = /^(\d{1,2})[- ]([A-Za-z]{3,9})[-, ]+(\d{4}|\d{2})(?=\D|$)/.exec(text)
  if (dayFirst) return isoDay(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!)
  const monthFirst = /^([A-Za-z]{3,9})[- ](\d{1,2})[-, ]+(\d{4}|\d{2})(?=\D|$)/.exec(text)
  if (monthFirst) return isoDay(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!)
  const digits = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?=\D|$)/.exec(text)
  return digits ? dayOfDigits(digits, order) : { code: codeId['day_bad']! }
}

/** 03/04/2026 is two days, unless it is told which comes first; 30/04/2026 is one. */
function dayOfDigits(match: RegExpExecArray, order?: 'dmy' | 'mdy'): ReadValue {
  const [written, first, second, year] = match as unknown as [string, string, string, string]
  const asDayFirst = isoDay(year, second, first)
  const asMonthFirst = isoDay(year, first, second)
  if (order !== undefined) return order === 'dmy' ? asDayFirst : asMonthFirst
  if ('code' in asDayFirst) return asMonthFirst
  if ('code' in asMonthFirst || first === second) return asDayFirst
  return { doubt: 'day', value: written }
}

function currencyIn(sign: string): string | undefined {
  const known = signs[sign] ?? signs[sign.replaceAll(/\s/g, '')]
  return known ?? (currencyOf(sign) > 0 ? sign.toUpperCase() : undefined)
}

/** Digits with thousands grouped, and what stands before and behind them. */
const amountForm = /^([^\d.,()-]*?)\s*(\d[\d.,\s]*|[.,]\d+)\s*([^\d.,()-]*)$/

/** A minus and brackets are of numbers taken off; a column that is one of these asks for its size. */
export function readAmount(text: string, decimal?: ','): ReadValue {
  const match = amountForm.exec(text.normalize('NFC').replaceAll(/[\u00a0\u202f]/g, ' '))
  if (!match) return scanned(text, 'amount')
  const digits = match[2]!.replaceAll(/\s/g, '')
  const plain = decimal === ',' ? digits.replaceAll('.', '').replace(',', '.') : digits
  const sign = `${match[1]!.trim()}${match[3]!.trim()}`
  const read = scanned(plain, 'amount')
  if (sign === '' || 'code' in read) return read
  if (openSigns.includes(sign)) return { doubt: 'currency', value: read.value }
  const currency = currencyIn(sign)
  return currency === undefined ? { code: codeId['amount_bad']! } : { value: read.value, currency }
}

function readCountry(text: string): ReadValue {
  const country = countryMeant(text)
  return country === 0 ? { code: codeId['country_unknown']! } : { value: countryCode(country) }
}

/** The value without thousands signs, once the scanner of its kind takes it. */
function scanned(text: string, kind: Kind): { value: string } | { code: number } {
  const bytes = encoder.encode(text)
  const scan = { amount: scanAmount, quantity: scanQuantity, line: scanLine }[kind as 'amount']
  const result = scan(bytes, 0, bytes.length)
  return result < 0 ? { code: -result } : { value: text.replaceAll(',', '').normalize('NFKC') }
}

function readHs(text: string): ReadValue {
  const bytes = encoder.encode(text)
  const length = scanHs(bytes, 0, bytes.length, scratch)
  return length < 0 ? { code: -length } : { value: text.replaceAll(/[.\-\s]/g, '') }
}

function readCurrency(text: string): ReadValue {
  const code = currencyIn(text)
  return code === undefined ? { code: codeId['currency_unknown']! } : { value: code }
}

function readText(kind: Kind, text: string): ReadValue {
  return encoder.encode(text).length > longestOf(kind)
    ? { code: codeId['text_too_long']! }
    : { value: text }
}

/** A value of a kind; texts of the file are given without blanks around them. */
export function readValue(kind: Kind, text: string, as: WrittenAs = {}): ReadValue {
  if (kind === 'day') return readDay(text, as.days)
  if (kind === 'amount') return readAmount(text, as.decimal)
  if (kind === 'quantity' || kind === 'line') return scanned(text, kind)
  if (kind === 'country') return readCountry(text)
  if (kind === 'currency') return readCurrency(text)
  if (kind === 'hs') return readHs(text)
  return readText(kind, text)
}
