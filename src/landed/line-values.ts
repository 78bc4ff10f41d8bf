/** What a line was sold for, in 1/10,000,000 of its own currency. */
import { quantityScale } from '../basis/scale.js'
import { cell, type ReadColumns } from './columns-read.js'
import { DiscountBy } from './words.js'

/** How many units are sent, in thousandths: those ordered where nothing else is said. */
export function quantitySent(shipped: number, ordered: number): number {
  return shipped >= 0 ? shipped : ordered
}

/** The price of what is sent, less what the seller took off, in 1/10,000 of its currency. */
export function priceOfSent(unitPrice: number, quantity: number, discount: number): number {
  return Math.max(unitPrice * quantity - Math.max(discount, 0) * quantityScale, 0)
}

export function quantityOf(read: ReadColumns, row: number): number {
  return quantitySent(cell(read.quantity_shipped, row), cell(read.quantity, row))
}

/** What the seller took off a line, in 1/10,000 of its currency. */
export function sellerDiscountOf(read: ReadColumns, row: number): number {
  const isOfPlatform = cell(read.discount_by, row) === DiscountBy.platform
  return isOfPlatform ? 0 : Math.max(cell(read.discount, row), 0)
}

export function soldFor(read: ReadColumns, row: number): number {
  const price = cell(read.unit_price, row)
  return priceOfSent(price, quantityOf(read, row), sellerDiscountOf(read, row))
}
