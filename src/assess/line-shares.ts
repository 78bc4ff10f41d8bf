/** Shares an amount of a declaration line over its rows, by their customs value. */
import { allocate } from '../judge/allocate.js'
import { notKnown } from './words.js'

export class LineShares {
  /** The weight of each row, and what fell to it of the amount that was split last. */
  weights = new Float64Array(1)
  shares = new Float64Array(1)
  /** Nothing is shared by a weight that is not known. */
  areWeightsKnown = true

  makeRoom(size: number): void {
    if (this.weights.length >= size) return
    this.weights = new Float64Array(size + size)
    this.shares = new Float64Array(size + size)
  }

  /** Splits an amount over so many rows; one that is not known has shares that are not. */
  split(amount: number, size: number): void {
    const isShared = size > 1 && amount > 0
    if (isShared && this.areWeightsKnown) allocate(amount, this.weights, size, this.shares)
    else {
      const each = isShared ? notKnown : amount
      for (let at = 0; at < size; at++) this.shares[at] = each
    }
  }
}
