/** What ties the goods of two rows together, as numbers: rows that share none of it are apart. */
import type { Column, Columns } from '../../parcel/columns.js'
import { isPersonalId } from '../../parcel/customs-id.js'
import type { Dictionary } from '../../parcel/dictionary.js'
import type { FieldName } from '../../parcel/fields.js'

const firstSeed = 0xdeadbeef | 0
const secondSeed = 0x41c6ce57
const low21 = 0x1fffff
const word = 4_294_967_296

/**
 * A text as a number of 53 bits, above 0. Two texts with one number are only judged in one
 * partition: that changes no answer.
 */
export function keyOf(tag: number, bytes: Uint8Array): number {
  let a = firstSeed ^ tag
  let b = secondSeed ^ tag
  for (let at = 0; at < bytes.length; at++) {
    a = Math.imul(a ^ bytes[at]!, 2654435761)
    b = Math.imul(b ^ bytes[at]!, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return word * (low21 & b) + (a >>> 0) + 1
}

/** Two keys as one. */
function mixed(key: number, other: number): number {
  const bytes = new Uint8Array(new Float64Array([key, other]).buffer)
  return keyOf(0, bytes)
}

/** Kinds of keys: the same text in two of them is not the same key. */
const Tag = { person: 1, parcel: 2, order: 3, platform: 4, declaration: 5, id: 6, record: 7 }

/** The keys of the texts of a column, each worked out once. */
class TextKeys {
  private readonly column: Column
  private readonly texts: Dictionary
  private readonly tag: number
  private readonly keys: Float64Array

  constructor(columns: Columns, name: FieldName, tag: number) {
    this.column = columns.column(name)
    this.texts = columns.dictionary(name)
    this.tag = tag
    this.keys = new Float64Array(this.texts.size + 1)
  }

  /** 0 where the cell is blank. */
  at(row: number): number {
    const id = this.column.values[row & this.column.mask]!
    if (id > 0 && this.keys[id] === 0) this.keys[id] = keyOf(this.tag, this.texts.bytesOf(id))
    return this.keys[id]!
  }
}

type OnLink = (link: number, home: number) => void

export class RowKeys {
  private readonly columns: Columns
  private readonly person: TextKeys
  private readonly parcel: TextKeys
  private readonly order: TextKeys
  private readonly platform: TextKeys
  private readonly declaration: TextKeys
  private readonly id: Column
  private readonly hasOrders: boolean

  constructor(columns: Columns) {
    this.columns = columns
    this.person = new TextKeys(columns, 'person', Tag.person)
    this.parcel = new TextKeys(columns, 'parcel', Tag.parcel)
    this.order = new TextKeys(columns, 'order_no', Tag.order)
    this.platform = new TextKeys(columns, 'platform', Tag.platform)
    this.declaration = new TextKeys(columns, 'declaration', Tag.declaration)
    this.id = columns.column('customs_id')
    this.hasOrders = columns.has('order_no')
  }

  /** Where a row is at home: with its person, else with its parcel, else by itself. */
  homeOf(row: number): number {
    const home = this.person.at(row) || this.parcel.at(row)
    return home || mixed(Tag.record, this.columns.records[row]!)
  }

  /** Everything that may tie a row to rows that are at home elsewhere. */
  linksOf(row: number, home: number, onLink: OnLink): void {
    const parcel = this.parcel.at(row)
    if (parcel === 0) return
    onLink(parcel, home)
    const order = this.hasOrders ? this.order.at(row) : 0
    if (order > 0) onLink(mixed(order, this.platform.at(row)), home)
    const declaration = this.declaration.at(row)
    if (declaration > 0) onLink(declaration, home)
    const id = this.id.values[row & this.id.mask]!
    if (isPersonalId(id)) onLink(mixed(Tag.id, id), home)
  }
}
