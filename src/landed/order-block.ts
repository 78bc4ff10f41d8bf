/** Some consignments read out of the columns: their rows side by side, each field in one kind of array. */
import { orderRowsTogether } from '../basis/limits.js'
import { blankOf, type Numbers } from '../parcel/kind-store.js'
import { type OutboundColumns, outboundPlace } from '../parcel/outbound-columns.js'
import { type OutboundFieldName, outboundFields } from '../parcel/outbound-fields.js'
import type { Consignments } from './consignments.js'

/** Numbers of choices and texts, days, line numbers: they fit into 32 bits. */
const numbers = [
  ...(['order', 'line', 'status', 'kind_of_export', 'to', 'region', 'carrier', 'buyer'] as const),
  ...(['buyer_use', 'scheme', 'incoterm', 'platform', 'freight_separate'] as const),
  ...(['entered_on', 'loaded_on', 'declared_on', 'sold_on'] as const),
  ...(['hs', 'hs_destination', 'kind', 'origin', 'origin_claim', 'payment_method'] as const),
  ...(['currency', 'discount_by'] as const),
] satisfies readonly OutboundFieldName[]

const amounts = [
  ...(['quantity', 'quantity_shipped', 'unit_price', 'discount', 'weight_g'] as const),
  ...(['duty_rate_pct', 'tax_rate_pct', 'freight', 'insurance', 'paid_amount'] as const),
  ...(['gross_weight_g', 'packages'] as const),
] satisfies readonly OutboundFieldName[]

export type BlockFields = Readonly<
  Record<(typeof numbers)[number], Int32Array> & Record<(typeof amounts)[number], Float64Array>
>

/** A field that the file has: where it is read from, and where its values go. */
interface Filled {
  readonly from: Numbers
  readonly into: Int32Array | Float64Array
}

export class OrderBlock {
  /** Rows of the file. */
  rows = new Int32Array(0)
  /** Where each of its consignments begins, and where the last one ends. */
  starts = new Int32Array(0)
  fields!: BlockFields
  private filled: readonly Filled[] = []
  private readonly columns: OutboundColumns
  private readonly all: Consignments

  constructor(columns: OutboundColumns, all: Consignments) {
    this.columns = columns
    this.all = all
    this.makeRoom(Math.max(Math.min(orderRowsTogether, columns.count), 1))
  }

  private makeRoom(room: number): void {
    const made = [
      ...numbers.map(name => [name, new Int32Array(room)] as const),
      ...amounts.map(name => [name, new Float64Array(room)] as const),
    ]
    for (const [name, into] of made) into.fill(blankOf(outboundFields[outboundPlace(name)]!.kind))
    this.rows = new Int32Array(room)
    this.starts = new Int32Array(room + 1)
    this.fields = Object.fromEntries(made) as unknown as BlockFields
    // Fields that the file does not have stay blank.
    this.filled = made
      .filter(([name]) => this.columns.has(name))
      .map(([name, into]) => ({ into, from: this.columns.column(name).values }))
  }

  /**
   * Reads consignments, none of them empty, from a place of a list on; returns the place of the
   * first that is left.
   */
  read(list: Int32Array, from: number): number {
    const { rows, starts } = this.all
    let count = 0
    let at = from
    for (; at < list.length; at++) {
      const first = starts[list[at]!]!
      const end = starts[list[at]! + 1]!
      if (count + end - first > this.rows.length) {
        if (at > from) break
        this.makeRoom(end - first)
      }
      this.starts[at - from] = count
      for (let place = first; place < end; place++) this.rows[count++] = rows[place]!
    }
    this.starts[at - from] = count
    for (const one of this.filled) fill(one, this.rows, count)
    return at
  }
}

/** A loop for each kind of array, so that none sees several. */
function fill({ from, into }: Filled, rows: Int32Array, count: number): void {
  if (from instanceof Uint8Array) fillFromBytes(from, into, rows, count)
  else if (from instanceof Int16Array) fillFromShorts(from, into, rows, count)
  else if (from instanceof Int32Array) fillFromWhole(from, into, rows, count)
  else fillFromDoubles(from, into, rows, count)
}

type Into = Filled['into']

function fillFromBytes(from: Uint8Array, into: Into, rows: Int32Array, count: number): void {
  for (let at = 0; at < count; at++) into[at] = from[rows[at]!]!
}

function fillFromShorts(from: Int16Array, into: Into, rows: Int32Array, count: number): void {
  for (let at = 0; at < count; at++) into[at] = from[rows[at]!]!
}

function fillFromWhole(from: Int32Array, into: Into, rows: Int32Array, count: number): void {
  for (let at = 0; at < count; at++) into[at] = from[rows[at]!]!
}

function fillFromDoubles(from: Float64Array, into: Into, rows: Int32Array, count: number): void {
  for (let at = 0; at < count; at++) into[at] = from[rows[at]!]!
}
