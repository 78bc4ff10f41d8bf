/** What an adapter is: how the columns of one format of order files become fields. */
import type { Kind } from '../../parcel/fields.js'
import { fields } from '../../parcel/fields.js'
import type { NamedField } from '../../parcel/match-columns.js'
import { outboundFields } from '../../parcel/outbound-fields.js'

/** Orders that leave Korea become the outbound CSV, orders that come into it the inbound one. */
export type Direction = 'out' | 'in'

/** What files say otherwise than a field does: settled into fields once an order is whole. */
export const sideColumns = {
  /** Price of all pieces of the line together. */
  line_amount: 'amount',
  /** One piece or all of them: told by what was paid. */
  price_or_amount: 'amount',
  /** What the lines of the order come to behind their discounts. */
  order_subtotal: 'amount',
  /** Taxes within what was paid, which are no part of the price. */
  order_tax: 'amount',
  line_total: 'amount',
  paid_price: 'amount',
  freight_discount: 'amount',
  freight_krw: 'amount',
  insurance_krw: 'amount',
  weight_kg: 'quantity',
  cancelled_quantity: 'quantity',
  /** Anything that stands here says that the line was cancelled. */
  cancelled: 'text',
  /** The number by which goods of several orders are sent together, where it is none of a parcel. */
  bundle: 'text',
  /** The seller's code where the table has no column for it: by it products are found. */
  sku: 'text',
} as const satisfies Readonly<Record<string, Kind>>

export type SideColumn = keyof typeof sideColumns

export interface Adapter {
  readonly name: string
  readonly ko: string
  readonly en: string
  readonly direction: Direction
  /** Columns which together tell this format from all others. */
  readonly tells: readonly string[]
  /** By field: the names of its column, the first that holds something. */
  readonly columns: Readonly<Record<string, readonly string[]>>
  /** By field: words of the file for its choices, in lower case; a word that is not there is blank. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What every row of this format says. */
  readonly sets?: Readonly<Record<string, string>>
  /** Amounts are the order's, on whichever rows they stand; otherwise each row has its own part. */
  readonly isRepeated?: boolean
  /** That they are the order's was not told: charges that rows say alike are asked about. */
  readonly isRepeatedPerhaps?: boolean
  /** A row without goods stands before the lines of an order, and has its amounts. */
  readonly hasOrderRows?: boolean
  /** A few words stand under the last row. */
  readonly hasTrailer?: boolean
  /** How days are written where that is not plain by itself. */
  readonly days?: 'dmy' | 'mdy'
  readonly decimal?: ','
}

/** A field of either table. */
export interface OrderField extends NamedField {
  readonly kind: Kind
  readonly of: 'line' | 'order' | 'shipment' | 'parcel'
  readonly unit: string
  readonly personal: boolean
  readonly choices: readonly string[]
}

export function fieldsOf(direction: Direction): readonly OrderField[] {
  return direction === 'out' ? outboundFields : fields
}

const byName: Readonly<Record<Direction, ReadonlyMap<string, OrderField>>> = {
  out: new Map(outboundFields.map(field => [field.name, field])),
  in: new Map(fields.map(field => [field.name, field])),
}

export function orderFieldOf(direction: Direction, name: string): OrderField | undefined {
  return byName[direction].get(name)
}

/** The kind of a field or of a side column; undefined for what is neither. */
export function kindOfColumn(direction: Direction, name: string): Kind | undefined {
  const side = Object.hasOwn(sideColumns, name) ? sideColumns[name as SideColumn] : undefined
  return orderFieldOf(direction, name)?.kind ?? side
}
