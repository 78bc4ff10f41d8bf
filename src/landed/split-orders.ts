/** Charges on orders that are sent in several consignments: the share of each of their rows. */
import { allocate } from '../judge/allocate.js'
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import { cell, type ReadColumns, readColumns } from './columns-read.js'
import type { Consignments } from './consignments.js'
import { soldFor } from './line-values.js'

/** Charges on an order as a whole. */
export type Charge = 'freight' | 'insurance' | 'paid_amount'

/** The first amount that a row of the order gives, or -1. */
export function firstGiven(read: ReadColumns, name: Charge, rows: Iterable<number>): number {
  for (const row of rows) {
    const amount = cell(read[name], row)
    if (amount >= 0) return amount
  }
  return -1
}

/** Rows of orders that lie in more than one consignment, by the number of the order. */
function rowsOfSplitOrders(
  { rows, starts }: Consignments,
  read: ReadColumns,
  isSent: (row: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const placeOf = new Map<number, number>()
  const split = new Set<number>()
  const sent: number[] = []
  for (let place = 0; place + 1 < starts.length; place++) {
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      const order = cell(read.order, rows[at]!)
      const known = placeOf.get(order)
      if (known !== undefined && known !== place) split.add(order)
      placeOf.set(order, place)
      sent.push(rows[at]!)
    }
  }
  const found = new Map<number, number[]>()
  for (const row of sent) {
    const order = cell(read.order, row)
    if (!split.has(order) || !isSent(row)) continue
    const own = found.get(order)
    if (own) own.push(row)
    else found.set(order, [row])
  }
  for (const own of found.values()) {
    own.sort((a, b) => cell(read.line, a) - cell(read.line, b) || a - b)
  }
  return found
}

export class SplitOrders {
  private readonly read: ReadColumns
  private readonly rows: ReadonlyMap<number, readonly number[]>
  private readonly broken = new Set<number>()
  private readonly shares = new Map<string, ReadonlyMap<number, number>>()

  constructor(
    consignments: Consignments,
    columns: OutboundColumns,
    isSent: (row: number) => boolean,
  ) {
    this.read = readColumns(columns)
    this.rows = rowsOfSplitOrders(consignments, this.read, isSent)
    for (let row = 0; row < columns.count; row++) {
      const order = cell(this.read.order, row)
      if (columns.refusals[row]! > 0 && this.rows.has(order)) this.broken.add(order)
    }
  }

  /** Whether a row of the order was refused, wherever it goes. */
  isBroken(order: number): boolean {
    return this.broken.has(order)
  }

  has(order: number): boolean {
    return this.rows.has(order)
  }

  /** The rows of such an order that are sent, by their line numbers. */
  rowsOf(order: number): readonly number[] {
    return this.rows.get(order)!
  }

  /** A row's share of a charge on its order, in 1/10,000 of the currency; -1 where none is given. */
  shareOf(name: Charge, order: number, row: number): number {
    const key = `${name} ${order}`
    let shares = this.shares.get(key)
    if (!shares) {
      shares = this.sharesOf(name, this.rowsOf(order))
      this.shares.set(key, shares)
    }
    return shares.get(row) ?? -1
  }

  private sharesOf(name: Charge, rows: readonly number[]): ReadonlyMap<number, number> {
    const whole = firstGiven(this.read, name, rows)
    if (whole < 0) return new Map()
    const shares = new Float64Array(rows.length)
    const weights = Float64Array.from(rows, row => soldFor(this.read, row))
    allocate(whole, weights, rows.length, shares)
    return new Map(rows.map((row, at) => [row, shares[at]!]))
  }
}
