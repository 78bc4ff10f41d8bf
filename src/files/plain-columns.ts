/** Reads the values of plain records column by column; a value of another form is read with care. */
import { countryIndex } from '../basis/country.js'
import { currencyIndex } from '../basis/currency.js'
import { type Columns, placeOf } from '../parcel/columns.js'
import { scanCustomsId } from '../parcel/customs-id.js'
import type { Field } from '../parcel/fields.js'
import { longestOf, mostOf, type Numbers } from '../parcel/kind-store.js'
import { decimalPlaces, lineDigits, shortDecimal, shortDigits } from '../parcel/scan.js'
import { trimEnd, trimStart } from './plain-bytes.js'
import { columnLength, type PlainRecords } from './plain-records.js'
import { type QuickChoice, quickChoices } from './quick-choices.js'
import { dayLength, QuickDays } from './quick-days.js'

/** A column of the file that is kept as numbers of its own. */
export interface ReadColumn {
  /** Its cell of the first record. */
  readonly cell: number
  readonly field: Field
  readonly choices: readonly QuickChoice[]
}

export function readColumn(field: Field, at: number): ReadColumn {
  return { cell: at * columnLength, field, choices: quickChoices(field.choices) }
}

export class PlainColumns {
  /** So many records from the first on are sound as far as they were read. */
  sound = 0
  private base = 0
  private readonly days = new QuickDays()
  private readonly records: PlainRecords
  private readonly columns: Columns

  constructor(records: PlainRecords, columns: Columns) {
    this.records = records
    this.columns = columns
  }

  /** Turns to the records that were found now; they become the rows behind those held. */
  begin(): void {
    this.sound = this.records.count
    this.base = this.columns.count
  }

  read(column: ReadColumn): void {
    const { kind } = column.field
    if (kind === 'amount' || kind === 'quantity' || kind === 'line') this.readDecimals(column)
    else if (kind === 'day') this.readDays(column)
    else if (kind === 'choice') this.readChoices(column)
    else if (kind === 'country' || kind === 'currency') this.readCodes(column)
    else if (kind === 'customs_id') this.readCustomsIds(column)
    else this.readLengths(column)
  }

  private numbersOf(column: ReadColumn): Numbers {
    return this.columns.numbersAt(placeOf(column.field.name)) ?? new Uint8Array(0)
  }

  private readDecimals(column: ReadColumn): void {
    const { base, records } = this
    const { bytes, starts, ends } = records
    const { kind } = column.field
    const places = decimalPlaces(kind)
    const least = kind === 'amount' ? 0 : 1
    const longest = kind === 'line' ? lineDigits : shortDigits
    let numbers = this.numbersOf(column)
    let most = mostOf(numbers)
    for (let n = 0, at = column.cell; n < this.sound; n++, at++) {
      const [start, end] = [starts[at]!, ends[at]!]
      if (start === end) continue
      const value = end - start <= longest ? shortDecimal(bytes, start, end, places) : -1
      if (value >= least && value <= most) numbers[base + n] = value
      else {
        this.readWithCare(column, n)
        numbers = this.numbersOf(column)
        most = mostOf(numbers)
      }
    }
  }

  private readDays(column: ReadColumn): void {
    const { base, records, days } = this
    const { bytes, view, starts, ends } = records
    let numbers = this.numbersOf(column)
    let most = mostOf(numbers)
    for (let n = 0, at = column.cell; n < this.sound; n++, at++) {
      const [start, end] = [starts[at]!, ends[at]!]
      if (start === end) continue
      const value = end - start === dayLength ? days.at(bytes, view, start) : -1
      if (value >= 0 && value <= most) numbers[base + n] = value
      else {
        this.readWithCare(column, n)
        numbers = this.numbersOf(column)
        most = mostOf(numbers)
      }
    }
  }

  private readChoices(column: ReadColumn): void {
    const { base, records } = this
    const { starts, ends } = records
    const numbers = this.numbersOf(column)
    for (let n = 0, at = column.cell; n < this.sound; n++, at++) {
      const [start, end] = [starts[at]!, ends[at]!]
      if (start === end) continue
      const value = choiceAt(records, start, end, column.choices)
      if (value > 0) numbers[base + n] = value
      else this.readWithCare(column, n)
    }
  }

  private readCodes(column: ReadColumn): void {
    const { base, records } = this
    const { bytes, starts, ends } = records
    const isCountry = column.field.kind === 'country'
    const length = isCountry ? 2 : 3
    const numbers = this.numbersOf(column)
    for (let n = 0, at = column.cell; n < this.sound; n++, at++) {
      const [start, end] = [starts[at]!, ends[at]!]
      if (start === end) continue
      const [first, second, third] = [bytes[start]!, bytes[start + 1]!, bytes[start + 2]!]
      const value = isCountry ? countryIndex(first, second) : currencyIndex(first, second, third)
      if (value > 0 && end - start === length) numbers[base + n] = value
      else this.readWithCare(column, n)
    }
  }

  private readCustomsIds(column: ReadColumn): void {
    const { base, records } = this
    const { bytes, starts, ends } = records
    const longest = longestOf(column.field.kind)
    const numbers = this.numbersOf(column)
    for (let n = 0, at = column.cell; n < this.sound; n++, at++) {
      const [start, end] = [starts[at]!, ends[at]!]
      if (start === end) continue
      const isSound = end - start <= longest && isBare(bytes, start, end)
      if (isSound) numbers[base + n] = scanCustomsId(bytes, start, end)
      else this.readWithCare(column, n)
    }
  }

  /** Fields of which only is kept that they were given, if that. */
  private readLengths(column: ReadColumn): void {
    const { base, records } = this
    const { bytes, starts, ends } = records
    const longest = longestOf(column.field.kind)
    const numbers = this.numbersOf(column)
    const isGiven = column.field.kind === 'given'
    for (let n = 0, at = column.cell; n < this.sound; n++, at++) {
      const [start, end] = [starts[at]!, ends[at]!]
      if (start === end) continue
      if (end - start > longest || !isBare(bytes, start, end)) this.readWithCare(column, n)
      else if (isGiven) numbers[base + n] = 1
    }
  }

  /** Reads a value as it is read anywhere; a record with a fault ends what is sound. */
  private readWithCare(column: ReadColumn, n: number): void {
    const { records, columns, base } = this
    const { bytes, starts, ends } = records
    const at = column.cell + n
    const start = trimStart(bytes, starts[at]!, ends[at]!)
    const end = trimEnd(bytes, start, ends[at]!)
    starts[at] = start
    ends[at] = end
    if (start === end) return
    columns.count = base + n
    if (columns.put(placeOf(column.field.name), bytes, start, end) < 0) this.sound = n
    columns.count = base
  }
}

/** Whether no space stands around a text (nor another small byte, which is looked at with care). */
function isBare(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes[start]! > 32 && bytes[end - 1]! > 32
}

function choiceAt(
  { bytes, view }: PlainRecords,
  start: number,
  end: number,
  choices: readonly QuickChoice[],
): number {
  const length = end - start
  const head = view.getInt32(start, true)
  const tail = length > 4 ? view.getInt32(end - 4, true) : 0
  for (let n = 0; n < choices.length; n++) {
    const choice = choices[n]!
    if ((head & choice.headMask) !== choice.head || choice.length !== length) continue
    if (tail !== choice.tail) continue
    let at = 4
    while (at < length - 4 && bytes[start + at] === choice.text[at]) at++
    if (at >= length - 4) return n + 1
  }
  return 0
}
