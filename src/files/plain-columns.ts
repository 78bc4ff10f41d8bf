/** Reads the values of plain records column by column; a value of another form is read with care. */
import { countryIndex } from '../basis/country.js'
import { currencyIndex } from '../basis/currency.js'
import { type Columns, placeOf } from '../parcel/columns.js'
import { scanCustomsId } from '../parcel/customs-id.js'
import type { Field } from '../parcel/fields.js'
import { longestOf, mostNarrow, type Numbers } from '../parcel/kind-store.js'
import { decimalPlaces, lineDigits, scanDay, shortDecimal, shortDigits } from '../parcel/scan.js'
import { trimEnd, trimStart } from './plain-bytes.js'
import type { PlainRecords } from './plain-records.js'
import { type QuickChoice, quickChoices } from './quick-choices.js'

const dayLength = 10

interface DayBytes {
  year: number
  month: number
  day: number
  value: number
}

/** A column of the file that is kept as numbers of its own. */
export interface ReadColumn {
  readonly at: number
  readonly field: Field
  readonly choices: readonly QuickChoice[]
  readonly lastDay: DayBytes
}

export function readColumn(field: Field, at: number): ReadColumn {
  const lastDay = { year: 0, month: 0, day: 0, value: -1 }
  return { at, field, choices: quickChoices(field.choices), lastDay }
}

export class PlainColumns {
  /** So many records from the first on are sound as far as they were read. */
  sound = 0
  private base = 0
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
    const { bytes, starts, ends, width } = records
    const { kind } = column.field
    const places = decimalPlaces(kind)
    const least = kind === 'amount' ? 0 : 1
    const longest = kind === 'line' ? lineDigits : shortDigits
    let numbers = this.numbersOf(column)
    for (let n = 0, at = column.at; n < this.sound; n++, at += width) {
      const [start, end] = [starts[at]!, ends[at]!]
      if (start === end) continue
      const value = end - start <= longest ? shortDecimal(bytes, start, end, places) : -1
      if (value >= least && value <= mostNarrow) numbers[base + n] = value
      else {
        this.readWithCare(column, n)
        numbers = this.numbersOf(column)
      }
    }
  }

  private readDays(column: ReadColumn): void {
    const { base, records } = this
    const { bytes, view, starts, ends, width } = records
    const { lastDay } = column
    const numbers = this.numbersOf(column)
    for (let n = 0, at = column.at; n < this.sound; n++, at += width) {
      const [start, end] = [starts[at]!, ends[at]!]
      if (end - start !== dayLength) {
        if (start !== end) this.readWithCare(column, n)
        continue
      }
      const year = view.getInt32(start, true)
      const month = view.getInt32(start + 4, true)
      const day = view.getInt32(start + 6, true)
      if (year !== lastDay.year || month !== lastDay.month || day !== lastDay.day) {
        lastDay.year = year
        lastDay.month = month
        lastDay.day = day
        lastDay.value = scanDay(bytes, start, end)
      }
      if (lastDay.value >= 0) numbers[base + n] = lastDay.value
      else this.readWithCare(column, n)
    }
  }

  private readChoices(column: ReadColumn): void {
    const { base, records } = this
    const { starts, ends, width } = records
    const numbers = this.numbersOf(column)
    for (let n = 0, at = column.at; n < this.sound; n++, at += width) {
      const [start, end] = [starts[at]!, ends[at]!]
      if (start === end) continue
      const value = choiceAt(records, start, end, column.choices)
      if (value > 0) numbers[base + n] = value
      else this.readWithCare(column, n)
    }
  }

  private readCodes(column: ReadColumn): void {
    const { base, records } = this
    const { bytes, starts, ends, width } = records
    const isCountry = column.field.kind === 'country'
    const length = isCountry ? 2 : 3
    const numbers = this.numbersOf(column)
    for (let n = 0, at = column.at; n < this.sound; n++, at += width) {
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
    const { bytes, starts, ends, width } = records
    const longest = longestOf(column.field.kind)
    const numbers = this.numbersOf(column)
    for (let n = 0, at = column.at; n < this.sound; n++, at += width) {
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
    const { bytes, starts, ends, width } = records
    const longest = longestOf(column.field.kind)
    const numbers = this.numbersOf(column)
    const isGiven = column.field.kind === 'given'
    for (let n = 0, at = column.at; n < this.sound; n++, at += width) {
      const [start, end] = [starts[at]!, ends[at]!]
      if (start === end) continue
      if (end - start > longest || !isBare(bytes, start, end)) this.readWithCare(column, n)
      else if (isGiven) numbers[base + n] = 1
    }
  }

  /** Reads a value as it is read anywhere; a record with a fault ends what is sound. */
  private readWithCare(column: ReadColumn, n: number): void {
    const { records, columns, base } = this
    const { bytes, starts, ends, width } = records
    const at = n * width + column.at
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
  const head = view.getInt32(start, true)
  for (let n = 0; n < choices.length; n++) {
    const { head: own, headMask, text } = choices[n]!
    if ((head & headMask) !== own || text.length !== end - start) continue
    let at = 4
    while (at < text.length && bytes[start + at] === text[at]) at++
    if (at >= text.length) return n + 1
  }
  return 0
}
