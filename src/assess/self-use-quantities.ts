/** Quantities of the goods of a group that have a self-use quantity. */
import { RefusedGoods } from './refused-goods.js'
import type { Quantity } from './self-use.js'

/** By goods, and by code where each code counts by itself. */
export class Quantities extends Map<number, Quantity> {
  /** How many rows may hold goods of a kind without being one of them for certain. */
  readonly unclearRows = new Map<string, number>()
  readonly refused = new RefusedGoods()

  override clear(): void {
    super.clear()
    this.unclearRows.clear()
    this.refused.clear()
  }
}

export function newQuantity(): Quantity {
  return { least: 0, most: 0, full: 0, sureMost: 0, isUnclear: false, isSure: false }
}
