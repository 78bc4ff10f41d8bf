/** What ties the goods of two rows together, as numbers: rows that share none of it are apart. */
import type { Column, Columns } from '../../parcel/columns.js'
import { isPersonalId } from '../../parcel/customs-id.js'
import type { FieldName } from '../../parcel/fields.js'

const firstSeed = 0xdeadbeef | 0
const secondSeed = 0x41c6ce57
const firstFactor = 2654435761
const secondFactor = 1597334677
const low21 = 0x1fffff
const word = 2 ** 32

/** Two stirred words as one number of 53 bits, above 0. */
function ended(first: number, second: number): number {
  let [a, b] = [first, second]
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return word * (low21 & b) + (a >>> 0) + 1
}

/**
 * A text as a number. Two texts with one number are only judged in one partition: that changes no
 * answer.
 */
export function keyOf(tag: number, bytes: Uint8Array, start = 0, end = bytes.length): number {
  let a = firstSeed ^ tag
  let b = secondSeed ^ tag
  for (let at = start; at < end; at++) {
    a = Math.imul(a ^ bytes[at]!, firstFactor)
    b = Math.imul(b ^ bytes[at]!, secondFactor)
  }
  return ended(a, b)
}

/** One of so many parts of all keys; any number of parts is even. */
export function partOf(key: number, parts: number): number {
  return Math.floor(((key - 1) / word / (low21 + 1)) * parts)
}

/** Two keys as one. */
function mixed(key: number, other: number): number {
  let a = firstSeed
  let b = secondSeed
  for (let at = 0; at < 2; at++) {
    const whole = at === 0 ? key : other
    const high = Math.floor(whole / word)
    const low = whole - high * word
    a = Math.imul(Math.imul(a ^ low, firstFactor) ^ high, firstFactor)
    b = Math.imul(Math.imul(b ^ low, secondFactor) ^ high, secondFactor)
  }
  return ended(a, b)
}

/** Kinds of keys: the same text in two of them is not the same key. */
const Tag = { person: 1, parcel: 2, order: 3, platform: 4, declaration: 5, id: 6, record: 7 }

/** The keys of the texts of a column, each worked out once. */
class TextKeys {
  /** The number of the text of each row. */
  readonly values: Column['values']
  readonly mask: number
  /** By number of a text; 0 where there is none. */
  readonly keys: Float64Array

  constructor(columns: Columns, name: FieldName, tag: number) {
    const { values, mask } = columns.column(name)
    const { places, store, size } = columns.dictionary(name)
    this.values = values
    this.mask = mask
    this.keys = new Float64Array(size + 1)
    for (let id = 1; id <= size; id++) {
      this.keys[id] = keyOf(tag, store, places[id - 1]!, places[id]!)
    }
  }

  /** 0 where the cell is blank. */
  at(row: number): number {
    return this.keys[this.values[row & this.mask]!]!
  }
}

/** Takes what ties a row to others, and where the row is at home. */
interface Links {
  write(link: number, home: number): void
}

/** The last link and home that was told of each text of a column: rows mostly say it again. */
class Told {
  private readonly links: Float64Array
  private readonly homes: Float64Array

  constructor({ keys }: TextKeys) {
    this.links = new Float64Array(keys.length)
    this.homes = new Float64Array(keys.length)
  }

  isNew(id: number, link: number, home: number): boolean {
    if (this.links[id] === link && this.homes[id] === home) return false
    this.links[id] = link
    this.homes[id] = home
    return true
  }
}

export class RowKeys {
  /** Where each row is at home: with its person, else with its parcel, else by itself. */
  readonly homes: Float64Array
  private readonly columns: Columns
  private readonly person: TextKeys
  private readonly parcel: TextKeys

  constructor(columns: Columns) {
    this.columns = columns
    this.person = new TextKeys(columns, 'person', Tag.person)
    this.parcel = new TextKeys(columns, 'parcel', Tag.parcel)
    this.homes = new Float64Array(columns.count)
    for (let row = 0; row < columns.count; row++) {
      const home = this.person.at(row) || this.parcel.at(row)
      this.homes[row] = home || mixed(Tag.record, columns.records.of(row))
    }
  }

  /** Tells everything that may tie a row to rows that are at home elsewhere. */
  tellLinks(to: Links): void {
    const { columns } = this
    this.tell(this.parcel, to)
    if (columns.has('order_no')) {
      const orders = new TextKeys(columns, 'order_no', Tag.order)
      this.tell(orders, to, new TextKeys(columns, 'platform', Tag.platform))
    }
    if (columns.has('declaration')) {
      this.tell(new TextKeys(columns, 'declaration', Tag.declaration), to)
    }
    if (columns.has('customs_id')) this.tellIds(to)
  }

  /** Tells what the texts of a column tie together; a row without a parcel belongs to nothing. */
  private tell(texts: TextKeys, to: Links, beside?: TextKeys): void {
    const { homes, parcel } = this
    const told = new Told(texts)
    for (let row = 0; row < homes.length; row++) {
      const id = texts.values[row & texts.mask]!
      if (id === 0 || parcel.values[row & parcel.mask] === 0) continue
      const key = texts.keys[id]!
      const link = beside ? mixed(key, beside.at(row)) : key
      if (told.isNew(id, link, homes[row]!)) to.write(link, homes[row]!)
    }
  }

  private tellIds(to: Links): void {
    const { columns, homes, parcel, person } = this
    const ids = columns.column('customs_id').values
    const told = new Told(person)
    for (let row = 0; row < homes.length; row++) {
      const id = ids[row]!
      if (!isPersonalId(id) || parcel.values[row & parcel.mask] === 0) continue
      const isNew = told.isNew(person.values[row & person.mask]!, id, homes[row]!)
      if (isNew) to.write(mixed(Tag.id, id), homes[row]!)
    }
  }
}
