/** The typed columns of orders that leave Korea: kind stores and scanners of the inbound columns. */

import { codeId } from '../basis/codes.js'
import { countryCode } from '../basis/country.js'
import { type Day, formatDay } from '../basis/day.js'
import { amountScale, quantityScale } from '../basis/scale.js'
import type { Column } from './columns.js'
import { Dictionary } from './dictionary.js'
import {
  blankCell,
  blankOf,
  enlarged,
  isInterned,
  longestOf,
  makeNumbers,
  mostOf,
  type Numbers,
  widened,
} from './kind-store.js'
import { type OutboundField, type OutboundFieldName, outboundFields } from './outbound-fields.js'
import {
  DayScanner,
  mostHsDigits,
  scanAmount,
  scanChoice,
  scanCountry,
  scanCurrency,
  scanHs,
  scanLine,
  scanQuantity,
} from './scan.js'
import { textTooLong } from './value-scanner.js'

const places = new Map<string, number>(outboundFields.map((field, at) => [field.name, at]))
const encoder = new TextEncoder()
const choiceBytes = outboundFields.map(field => field.choices.map(one => encoder.encode(one)))
const choiceUnknown = -codeId['choice_unknown']!
const quantityZero = -codeId['quantity_zero']!

/** The place of a field in the table of outbound fields. */
export function outboundPlace(name: OutboundFieldName): number {
  return places.get(name)!
}

export class OutboundColumns {
  count = 0
  /** Number of the first problem code of each row; 0 for a row that is sound. */
  refusals = new Uint8Array(0)
  /** Record number in the file of each row. */
  records = new Int32Array(0)
  /** Codes of Korea and of destinations, as digits. */
  readonly hsCodes = new Dictionary()
  private readonly store: (Numbers | undefined)[] = outboundFields.map(() => undefined)
  private readonly dictionaries = outboundFields.map(field =>
    isInterned(field.kind) ? new Dictionary() : undefined,
  )
  private readonly days = new DayScanner()
  private readonly hsDigits = new Uint8Array(mostHsDigits)

  /** `present` are the fields that the source has; the others read as blank. */
  constructor(present: readonly OutboundFieldName[], rows = 1 << 10) {
    for (const name of present) {
      const { kind } = outboundFields[outboundPlace(name)]!
      if (kind !== 'text') this.store[outboundPlace(name)] = makeNumbers(kind, rows)
    }
    this.resize(rows)
  }

  private resize(rows: number): void {
    this.refusals = enlarged(this.refusals, rows, this.count)
    this.records = enlarged(this.records, rows, this.count)
    outboundFields.forEach(({ kind }, at) => {
      const old = this.store[at]
      if (old) this.store[at] = enlarged(old, rows, this.count).fill(blankOf(kind), this.count)
    })
  }

  has(name: OutboundFieldName): boolean {
    return this.store[outboundPlace(name)] !== undefined
  }

  /** The column of a field, to read; valid until rows are added. */
  column(name: OutboundFieldName): Column {
    const at = outboundPlace(name)
    const values = this.store[at]
    return values ? { values, mask: -1 } : { values: blankCell(outboundFields[at]!.kind), mask: 0 }
  }

  /** The texts of a key field. */
  dictionary(name: OutboundFieldName): Dictionary {
    return this.dictionaries[outboundPlace(name)]!
  }

  /** Puts a value into the open row: 0, or the negative number of a problem code. */
  put(at: number, bytes: Uint8Array, start: number, end: number): number {
    const value = this.scan(at, bytes, start, end)
    if (value < 0) return value
    this.setAt(at, value)
    return 0
  }

  /** Fills a cell of the open row with a value that is already a number. */
  set(name: OutboundFieldName, value: number): void {
    this.setAt(outboundPlace(name), value)
  }

  private setAt(at: number, value: number): void {
    if (this.count === this.refusals.length) this.resize(this.count * 2)
    let numbers = this.store[at]
    while (numbers && value > mostOf(numbers)) numbers = widened(numbers, numbers.length)
    this.store[at] = numbers
    if (numbers) numbers[this.count] = value
  }

  private scan(at: number, bytes: Uint8Array, start: number, end: number): number {
    const field = outboundFields[at]!
    if (end - start > longestOf(field.kind)) return textTooLong
    switch (field.kind) {
      case 'amount':
        return scanAmount(bytes, start, end)
      case 'quantity':
        return scanQuantity(bytes, start, end) || (field.required ? quantityZero : 0)
      case 'day':
        return this.days.scan(bytes, start, end)
      case 'country':
        return scanCountry(bytes, start, end)
      case 'currency':
        return scanCurrency(bytes, start, end)
      case 'line':
        return scanLine(bytes, start, end)
      case 'choice':
        return scanChoice(bytes, start, end, choiceBytes[at]!) || choiceUnknown
      case 'hs':
        return this.scanCode(bytes, start, end)
      default:
        return this.dictionaries[at]!.intern(bytes, start, end)
    }
  }

  private scanCode(bytes: Uint8Array, start: number, end: number): number {
    const length = scanHs(bytes, start, end, this.hsDigits)
    return length < 0 ? length : this.hsCodes.intern(this.hsDigits, 0, length)
  }

  /** What the open row holds at the place of a field; undefined where the source has none. */
  open(at: number): number | undefined {
    return this.count < this.refusals.length ? this.store[at]?.[this.count] : undefined
  }

  /** Whether the open row has no value in a field. */
  isBlank(name: OutboundFieldName): boolean {
    const at = outboundPlace(name)
    const cell = this.open(at)
    return cell === undefined || cell === blankOf(outboundFields[at]!.kind)
  }

  /** Closes the open row; `refusal` is its first problem code, 0 when it has none. */
  commit(record: number, refusal: number): void {
    if (this.count === this.refusals.length) this.resize(this.count * 2)
    this.records[this.count] = record
    this.refusals[this.count] = refusal
    this.count++
  }

  /** A value of a row as people write it; blank where none was given, masked where personal. */
  textOf(name: OutboundFieldName, row: number): string {
    const field = outboundFields[outboundPlace(name)]!
    const { values, mask } = this.column(name)
    const value = values[row & mask]!
    if (value === blankOf(field.kind)) return ''
    return field.personal ? '***' : this.written(field, value)
  }

  private written(field: OutboundField, value: number): string {
    switch (field.kind) {
      case 'country':
        return countryCode(value)
      case 'choice':
        return field.choices[value - 1]!
      case 'day':
        return formatDay(value as Day)
      case 'amount':
        return String(value / amountScale)
      case 'quantity':
        return String(value / quantityScale)
      case 'hs':
        return this.hsCodes.textOf(value)
      default:
        return this.dictionaries[outboundPlace(field.name)]?.textOf(value) ?? String(value)
    }
  }
}
