/** Columns of numbers in as few bytes as hold them: nearly all fit, and the others make room. */
import { mostInTwoBytes } from './limits.js'

/** Whole numbers from 0, such as numbers of a list: two bytes each until one is larger. */
export class SmallNumbers {
  private kept: Uint16Array | Int32Array

  constructor(size: number) {
    this.kept = new Uint16Array(size)
  }

  at(place: number): number {
    return this.kept[place]!
  }

  put(place: number, number: number): void {
    if (number > mostInTwoBytes && this.kept instanceof Uint16Array) {
      this.kept = Int32Array.from(this.kept)
    }
    this.kept[place] = number
  }
}

/** What stands where an amount is not known. */
const none = -1

/** Amounts that are not below 0, or not a number: four bytes each until one does not fit. */
export class WholeAmounts {
  private kept: Int32Array | Float64Array

  /** No amount is known at first. */
  constructor(size: number) {
    this.kept = new Int32Array(size).fill(none)
  }

  at(place: number): number {
    const amount = this.kept[place]!
    return amount < 0 ? Number.NaN : amount
  }

  put(place: number, amount: number): void {
    if (Number.isNaN(amount)) this.kept[place] = none
    else {
      if ((amount | 0) !== amount && this.kept instanceof Int32Array) {
        this.kept = Float64Array.from(this.kept)
      }
      this.kept[place] = amount
    }
  }
}
