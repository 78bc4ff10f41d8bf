/** What a line was sold for, in 1/10,000,000 of its own currency. */
import { quantityScale } from '../basis/scale.js'
import { cell, type ReadColumns } from './columns-read.js'
import { DiscountBy } from './words.js'

/** How many units are sent, in thousandths: those ordered where nothing else is said. */
export function quantityOf(read: ReadColumns, row: number): number {
  const shipped = cell(read.quantity_shipped, row)
  return shipped >= 0 ? shipped : cell(read.quantity, row)
}

/** The discount on a line, in 1/10,000 of its currency. */
export function discountOf(read: ReadColumns, row: number, isOfPlatform: boolean): number {
  const isBorneElsewhere = cell(read.discount_by, row) === DiscountBy.platform
  return isBorneElsewhere === isOfPlatform ? Math.max(cell(read.discount, row), 0) : 0
}

/** The price of what is sent, less what the seller took off. */
export function soldFor(read: ReadColumns, row: number): number {
  const price = cell(read.unit_price, row) * quantityOf(read, row)
  return Math.max(price - discountOf(read, row, false) * quantityScale, 0)
}

/** What was taken off by the platform, which bears it. */
export function platformDiscountOf(read: ReadColumns, row: number): number {
  return discountOf(read, row, true) * quantityScale
}
