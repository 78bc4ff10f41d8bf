/** The typed columns in which parcels are kept: the only way into the gate. */
import { codeId } from '../basis/codes.js'
import { countryCode } from '../basis/country.js'
import { type Day, formatDay } from '../basis/day.js'
import { quantityScale } from '../basis/scale.js'
import { scanCustomsId } from './customs-id.js'
import { Dictionary } from './dictionary.js'
import { type FieldName, fields } from './fields.js'
import { KindCode } from './kind-codes.js'
import {
  blankOf,
  enlarged,
  isInterned,
  longestOf,
  longestText,
  makeNumbers,
  mostNarrow,
  type Numbers,
  widened,
} from './kind-store.js'
import {
  DayScanner,
  scanAmount,
  scanChoice,
  scanCountry,
  scanCurrency,
  scanHs,
  scanLine,
  scanQuantity,
} from './scan.js'
import { Sources } from './sources.js'
import { WaitingKeys } from './waiting-keys.js'

export { blankAmount, blankDay, blankId, longestOf } from './kind-store.js'

/** A column to read from: `values[row & mask]`; an absent column is one blank cell, mask 0. */
export interface Column {
  readonly values: Numbers
  readonly mask: number
}

const codes = Uint8Array.from(fields, field => KindCode[field.kind])
const isRequired = Uint8Array.from(fields, field => (field.required ? 1 : 0))
const requiredCount = fields.filter(field => field.required).length

const choiceUnknown = -codeId['choice_unknown']!
const quantityZero = -codeId['quantity_zero']!
const textTooLong = -codeId['text_too_long']!
/** Room is not made for more rows than this on a guess alone. */
const mostExpected = 1 << 23

const places = new Map<string, number>(fields.map((field, at) => [field.name, at]))
const longest = fields.map(field => longestOf(field.kind))
const choiceBytes = fields.map(field => field.choices.map(c => new TextEncoder().encode(c)))

/** The place of a field in the table of fields. */
export function placeOf(name: FieldName): number {
  return places.get(name)!
}

export class Columns {
  /** Rows held. */
  count = 0
  /** Number of the first problem code of each row; 0 for a row that is sound. */
  refusals = new Uint8Array(0)
  /** Record number in the file of each row. */
  records = new Int32Array(0)
  readonly hsCodes = new Dictionary()
  readonly sources = new Sources()
  private readonly gone = new Set<FieldName>()
  private capacity = 0
  private expected = 0
  private before = 0
  private readonly store: (Numbers | undefined)[] = fields.map(() => undefined)
  private readonly dictionaries: (Dictionary | undefined)[]
  private readonly waiting: (WaitingKeys | undefined)[]
  private readonly hsDigits = new Uint8Array(10)
  private readonly days: readonly DayScanner[] = fields.map(() => new DayScanner())
  /** Required fields that the open row lacks. */
  private missing = requiredCount

  /** `present` are the fields that the source has; the others read as blank. */
  constructor(present: readonly FieldName[], rows = 1024) {
    this.dictionaries = fields.map(field => (isInterned(field.kind) ? new Dictionary() : undefined))
    this.waiting = this.dictionaries.map((one, at) => one && new WaitingKeys(one, longest[at]!))
    for (const name of present) {
      const at = placeOf(name)
      if (fields[at]!.kind !== 'text') this.store[at] = makeNumbers(fields[at]!.kind, rows)
    }
    this.resize(rows)
  }

  private resize(capacity: number): void {
    this.refusals = enlarged(this.refusals, 'choice', capacity) as Uint8Array<ArrayBuffer>
    this.records = enlarged(this.records, 'line', capacity) as Int32Array<ArrayBuffer>
    for (let at = 0; at < fields.length; at++) {
      const old = this.store[at]
      if (old) this.store[at] = enlarged(old, fields[at]!.kind, capacity)
    }
    this.capacity = capacity
  }

  /** The rows from here on are earlier parcels of another file, which has some fields. */
  beginHistory(name: string, present: readonly FieldName[]): void {
    this.add(present)
    this.sources.begin(name, this.count, this.dictionary('parcel').size)
  }

  /** Fields that the source turns out to have; rows before are blank in them. */
  add(present: readonly FieldName[]): void {
    for (const field of present) {
      const at = placeOf(field)
      const { kind } = fields[at]!
      if (kind !== 'text') this.store[at] ??= makeNumbers(kind, this.capacity)
    }
  }

  /** Lets go of fields that nobody reads any more; where their texts are written, those stay. */
  letGo(names: readonly FieldName[], areTextsKept = false): void {
    for (const name of names) {
      const at = placeOf(name)
      this.store[at] = undefined
      this.waiting[at] = undefined
      if (!areTextsKept) this.dictionaries[at] = undefined
      this.gone.add(name)
    }
  }

  has(name: FieldName): boolean {
    if (this.gone.has(name)) throw new Error(`nobody was to read ${name} any more`)
    return this.store[placeOf(name)] !== undefined
  }

  /** The column of a field, to read; valid until rows are added. */
  column(name: FieldName): Column {
    const at = placeOf(name)
    this.settle(at)
    if (!this.has(name)) return { values: makeNumbers(fields[at]!.kind, 1), mask: 0 }
    return { values: this.store[at]!, mask: -1 }
  }

  /** The texts of a key field. */
  dictionary(name: FieldName): Dictionary {
    this.settle(placeOf(name))
    return this.dictionaries[placeOf(name)]!
  }

  /** The numbers of a field, until there is no room or a value is too large. */
  numbersAt(at: number): Numbers | undefined {
    return this.store[at]
  }

  /** So many rows can be filled before the numbers are moved. */
  get room(): number {
    return this.capacity - this.count
  }

  /** Opens the next row, to be filled with `put` and closed with `commit`. */
  open(): void {
    if (this.count === this.capacity) this.resize(Math.max(this.capacity * 2, this.expected))
    this.missing = requiredCount
  }

  /** How many rows are likely to come in all: room is made for them at once. */
  expect(rows: number): void {
    this.expected = Math.min(Math.ceil(rows), mostExpected)
    const left = (this.expected - this.count) / Math.max(this.count - this.before, 1)
    for (const dictionary of this.dictionaries) dictionary?.expect(left)
    this.before = this.count
  }

  /** Puts a value into the open row: 0, or the negative number of a problem code. */
  put(at: number, bytes: Uint8Array, start: number, end: number): number {
    if (codes[at] === KindCode.text) return end - start > longestText ? textTooLong : 0
    if (codes[at] === KindCode.key || codes[at] === KindCode.name) {
      return this.putKey(at, bytes, start, end)
    }
    const value = this.scan(at, bytes, start, end)
    if (value < 0) return value
    this.write(at, value)
    return 0
  }

  private write(at: number, value: number): void {
    const store = this.store[at]
    const isWide = value > mostNarrow && store instanceof Int32Array
    const fitting = isWide ? widened(store) : store
    if (isWide) this.store[at] = fitting
    if (fitting) fitting[this.count] = value
    this.missing -= isRequired[at]!
  }

  private putKey(at: number, bytes: Uint8Array, start: number, end: number): number {
    if (end - start > longest[at]!) return textTooLong
    const waiting = this.waiting[at]!
    if (waiting.isFull) this.settle(at)
    waiting.put(this.count, bytes, start, end)
    this.missing -= isRequired[at]!
    return 0
  }

  /** Gives the keys of a column that wait their numbers. */
  private settle(at: number): void {
    const store = this.store[at]
    if (store instanceof Int32Array) this.waiting[at]?.settle(store)
  }

  private scan(at: number, bytes: Uint8Array, start: number, end: number): number {
    switch (codes[at]) {
      case KindCode.amount:
        return scanAmount(bytes, start, end)
      case KindCode.quantity:
        return scanQuantity(bytes, start, end) || (isRequired[at] === 1 ? quantityZero : 0)
      case KindCode.day:
        return this.days[at]!.scan(bytes, start, end)
      case KindCode.country:
        return scanCountry(bytes, start, end)
      case KindCode.currency:
        return scanCurrency(bytes, start, end)
      case KindCode.line:
        return scanLine(bytes, start, end)
      case KindCode.choice:
        return scanChoice(bytes, start, end, choiceBytes[at]!) || choiceUnknown
      case KindCode.given:
        return end - start > longestText ? textTooLong : 1
      case KindCode.customs_id:
        return end - start > longestText ? textTooLong : scanCustomsId(bytes, start, end)
      default:
        return this.scanCode(bytes, start, end)
    }
  }

  private scanCode(bytes: Uint8Array, start: number, end: number): number {
    const length = scanHs(bytes, start, end, this.hsDigits)
    return length < 0 ? length : this.hsCodes.intern(this.hsDigits, 0, length)
  }

  /** Fills a cell of the open row with a value that is already a number. */
  set(name: FieldName, value: number): void {
    this.write(placeOf(name), value)
  }

  /** Whether the open row has every required field. */
  get isComplete(): boolean {
    return this.missing === 0
  }

  /** Empties the open row again, for a record that is read from its start once more. */
  clear(): void {
    for (let at = 0; at < fields.length; at++) this.settle(at)
    this.blank(this.count, this.count + 1)
    this.missing = requiredCount
  }

  /** Blanks rows that are not held yet. */
  blank(from: number, to: number): void {
    for (let at = 0; at < fields.length; at++) {
      this.store[at]?.fill(blankOf(fields[at]!.kind), from, to)
    }
  }

  /** Whether the open row has no value in a field. */
  isBlank(at: number): boolean {
    this.settle(at)
    return this.store[at]?.[this.count] === blankOf(fields[at]!.kind)
  }

  /** A value of a column as people write it; personal ones are masked. */
  textOf(name: FieldName, value: number): string {
    const field = fields[placeOf(name)]!
    if (field.personal) return '***'
    switch (field.kind) {
      case 'country':
        return countryCode(value)
      case 'choice':
        return field.choices[value - 1] ?? ''
      case 'day':
        return formatDay(value as Day)
      case 'key':
      case 'name':
        return this.dictionary(name).textOf(value)
      case 'quantity':
        return String(value / quantityScale)
      default:
        return String(value)
    }
  }

  /** Closes the open row; `refusal` is its first problem code, 0 when it has none. */
  commit(record: number, refusal: number): void {
    this.records[this.count] = record
    this.refusals[this.count] = refusal
    this.count++
  }
}
