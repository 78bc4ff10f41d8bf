/** The rates of exchange of each row: few pairs differ, so that a row holds the number of one. */
import { SmallNumbers } from '../basis/narrow.js'

/** The pairs of a run, and which of them each row has. */
interface Pairs {
  readonly numberOf: SmallNumbers
  readonly own: number[]
  readonly dollar: number[]
}

/** One rate of the pair of each row, in micro-won. */
export class RateOfRows {
  private readonly pairs: Pairs
  private readonly kept: readonly number[]

  constructor(pairs: Pairs, kept: readonly number[]) {
    this.pairs = pairs
    this.kept = kept
  }

  at(row: number): number {
    return this.kept[this.pairs.numberOf.at(row)]!
  }

  /** The number of the pair of a row: rows with one number have one rate. */
  pairOf(row: number): number {
    return this.pairs.numberOf.at(row)
  }
}

export class Exchange {
  /** Micro-won for a unit of the row's currency, and for a dollar on its day; 0 where not asked. */
  readonly own: RateOfRows
  readonly dollar: RateOfRows
  private readonly pairs: Pairs
  private readonly known = new Map<number, Map<number, number>>()

  constructor(rows: number) {
    this.pairs = { numberOf: new SmallNumbers(rows), own: [0], dollar: [0] }
    this.own = new RateOfRows(this.pairs, this.pairs.own)
    this.dollar = new RateOfRows(this.pairs, this.pairs.dollar)
  }

  /** The number of a pair of rates, to be put into rows. */
  numberOf(own: number, dollar: number): number {
    const withOwn = this.known.get(own) ?? new Map<number, number>()
    this.known.set(own, withOwn)
    const found = withOwn.get(dollar)
    if (found !== undefined) return found
    const number = this.pairs.own.push(own) - 1
    this.pairs.dollar.push(dollar)
    withOwn.set(dollar, number)
    return number
  }

  put(row: number, number: number): void {
    this.pairs.numberOf.put(row, number)
  }
}
