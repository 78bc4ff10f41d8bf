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

  /** All amounts are the same at first. */
  constructor(size: number, amount = Number.NaN) {
    this.kept = new Int32Array(size)
    this.fill(amount, 0)
  }

  get size(): number {
    return this.kept.length
  }

  at(place: number): number {
    const amount = this.kept[place]!
    return amount < 0 ? Number.NaN : amount
  }

  put(place: number, amount: number): void {
    const isNarrow = (amount | 0) === amount || Number.isNaN(amount)
    if (!isNarrow && this.kept instanceof Int32Array) this.kept = Float64Array.from(this.kept)
    this.kept[place] = Number.isNaN(amount) ? none : amount
  }

  /** Makes room for more amounts, which are all the same at first. */
  enlarge(size: number, amount: number): void {
    const { kept } = this
    this.kept = kept instanceof Int32Array ? new Int32Array(size) : new Float64Array(size)
    this.kept.set(kept)
    this.fill(amount, kept.length)
  }

  private fill(amount: number, from: number): void {
    this.kept.fill(Number.isNaN(amount) ? none : amount, from)
  }

  /** The sum of what is known. */
  sumKnown(): number {
    let sum = 0
    for (let place = 0; place < this.kept.length; place++) sum += Math.max(this.kept[place]!, 0)
    return sum
  }
}
