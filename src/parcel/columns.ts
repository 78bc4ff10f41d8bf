/** The typed columns in which parcels are kept: the only way into the gate. */
import { countryCode } from '../basis/country.js'
import { type Day, formatDay } from '../basis/day.js'
import { quantityScale } from '../basis/scale.js'
import { Dictionary } from './dictionary.js'
import { type FieldName, fields } from './fields.js'
import {
  blankCell,
  blankOf,
  enlarged,
  isInterned,
  longestOf,
  longestText,
  makeNumbers,
  mostInAny,
  mostOf,
  type Numbers,
  widened,
} from './kind-store.js'
import { RecordNumbers } from './record-numbers.js'
import { Sources } from './sources.js'
import { textTooLong, ValueScanner } from './value-scanner.js'
import { WaitingKeys } from './waiting-keys.js'

export { blankAmount, blankDay, blankId, longestOf } from './kind-store.js'

/** A column to read from: `values[row & mask]`; an absent column is one blank cell, mask 0. */
export interface Column {
  readonly values: Numbers
  readonly mask: number
}

const isKey = fields.map(field => isInterned(field.kind))
const isUnread = fields.map(field => field.kind === 'text')
const isRequired = Uint8Array.from(fields, field => (field.required ? 1 : 0))
const requiredCount = fields.filter(field => field.required).length
/** Keys that are looked up only once somebody asks for them: most runs do not. */
const late: readonly FieldName[] = ['order_no']
/** Room is not made for more rows than this on a guess alone. */
const mostExpected = 1 << 23
/** So many rows are made blank together. */
const blankedTogether = 1 << 12

const places = new Map<string, number>(fields.map((field, at) => [field.name, at]))
const longest = fields.map(field => longestOf(field.kind))

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
  readonly records = new RecordNumbers()
  readonly sources = new Sources()
  private readonly gone = new Set<FieldName>()
  private capacity = 0
  /** Rows up to here are held or blank; behind them nothing was written yet. */
  private ready = 0
  private expected = 0
  private before = 0
  private readonly store: (Numbers | undefined)[] = fields.map(() => undefined)
  private readonly dictionaries: (Dictionary | undefined)[]
  private readonly waiting: (WaitingKeys | undefined)[]
  private readonly scanner = new ValueScanner()
  /** Required fields that the open row lacks. */
  private missing = requiredCount

  /** `present` are the fields that the source has; the others read as blank. */
  constructor(present: readonly FieldName[], rows = 1024) {
    this.dictionaries = fields.map((field, at) =>
      isKey[at] ? new Dictionary(late.includes(field.name)) : undefined,
    )
    this.waiting = this.dictionaries.map((one, at) => one && new WaitingKeys(one, longest[at]!))
    for (const name of present) {
      const at = placeOf(name)
      if (fields[at]!.kind !== 'text') this.store[at] = makeNumbers(fields[at]!.kind, rows)
    }
    this.resize(rows)
  }

  private resize(capacity: number): void {
    this.refusals = enlarged(this.refusals, capacity, this.ready)
    for (let at = 0; at < fields.length; at++) {
      const old = this.store[at]
      if (old) this.store[at] = enlarged(old, capacity, this.ready)
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
      if (kind === 'text' || this.store[at]) continue
      this.store[at] = makeNumbers(kind, this.capacity).fill(blankOf(kind), 0, this.ready)
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
    this.unite(at)
    if (!this.has(name)) return { values: blankCell(fields[at]!.kind), mask: 0 }
    return { values: this.store[at]!, mask: -1 }
  }

  /** The texts of a key field. */
  dictionary(name: FieldName): Dictionary {
    this.unite(placeOf(name))
    return this.dictionaries[placeOf(name)]!
  }

  get hsCodes(): Dictionary {
    return this.scanner.hsCodes
  }

  /** Where the texts of a field get their numbers; equal ones may get different ones for now. */
  textsAt(at: number): Dictionary {
    this.settle(at)
    return fields[at]!.kind === 'hs' ? this.hsCodes : this.dictionaries[at]!
  }

  private unite(at: number): void {
    this.settle(at)
    const numbers = this.dictionaries[at]?.unite()
    const store = this.store[at]
    if (!numbers || !store) return
    for (let row = 0; row <= this.count && row < store.length; row++) {
      store[row] = numbers[store[row]!]!
    }
  }

  /** The numbers of a field, until there is no room or a value is too large. */
  numbersAt(at: number): Numbers | undefined {
    return this.store[at]
  }

  /** The numbers of a field, made wide enough for a value. */
  numbersFor(at: number, value: number): Numbers | undefined {
    let numbers = this.store[at]
    while (numbers && value > mostOf(numbers)) numbers = widened(numbers, this.ready)
    this.store[at] = numbers
    return numbers
  }

  /** So many rows can be filled before more are made ready. */
  get room(): number {
    return this.ready - this.count
  }

  /** Opens the next row, to be filled with `put` and closed with `commit`. */
  open(): void {
    if (this.count === this.capacity) this.resize(Math.max(this.capacity * 2, this.expected))
    if (this.count === this.ready) {
      this.makeReady(Math.min(this.capacity, this.ready + blankedTogether))
    }
    this.missing = requiredCount
  }

  /** Makes rows up to one blank, to be filled by somebody else; there must be room for them. */
  makeReady(rows: number): void {
    this.blank(this.ready, rows)
    this.ready = rows
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
    if (isUnread[at]) return end - start > longestText ? textTooLong : 0
    if (isKey[at]) return this.putKey(at, bytes, start, end)
    const value = this.scanner.scan(at, bytes, start, end)
    if (value < 0) return value
    this.write(at, value)
    return 0
  }

  private write(at: number, value: number): void {
    const numbers = value > mostInAny ? this.numbersFor(at, value) : this.store[at]
    if (numbers) numbers[this.count] = value
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
    const waiting = this.waiting[at]
    if (!waiting || waiting.isEmpty) return
    waiting.lookUp()
    const numbers = this.numbersFor(at, this.dictionaries[at]!.size)
    if (numbers) waiting.settle(numbers)
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
    this.records.put(this.count, record)
    this.refusals[this.count] = refusal
    this.count++
  }

  /** Closes rows that are sound and whose cells were filled by somebody else. */
  commitAll(rows: number, firstRecord: number): void {
    if (rows > 0) this.records.put(this.count, firstRecord)
    this.count += rows
  }
}
