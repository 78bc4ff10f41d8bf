/** Amounts that nearly all rows have alike: only the other rows take room. */
import { firstPlaces } from '../basis/limits.js'
import type { WholeAmounts } from '../basis/narrow.js'

/** A column of which the amount of a row can be asked. */
export type AmountColumn = Pick<WholeAmounts | Amounts, 'at'>

/** Where the amounts of each row stand; 0 for the rows that have the usual ones. */
class Places {
  private readonly placeOf: Int32Array
  private readonly columns: Amounts[] = []
  private count = 1

  constructor(rows: number) {
    this.placeOf = new Int32Array(rows)
  }

  get rows(): number {
    return this.placeOf.length
  }

  add(column: Amounts): void {
    this.columns.push(column)
  }

  of(row: number): number {
    return this.placeOf[row] ?? 0
  }

  /** A place of its own for a row of the file; those of the history have none. */
  make(row: number): number {
    if (row >= this.placeOf.length) return 0
    for (const column of this.columns) column.makeRoom(this.count, this.placeOf.length + 1)
    this.placeOf[row] = this.count
    return this.count++
  }
}

export class Amounts {
  private readonly places: Places
  private readonly usual: number
  private kept: Float64Array

  constructor(places: Places, usual: number) {
    this.places = places
    this.usual = usual
    this.kept = new Float64Array(Math.min(firstPlaces, places.rows + 1)).fill(usual)
    places.add(this)
  }

  at(row: number): number {
    return this.kept[this.places.of(row)]!
  }

  put(row: number, amount: number): void {
    let place = this.places.of(row)
    if (place === 0) {
      if (Object.is(amount, this.usual)) return
      place = this.places.make(row)
    }
    if (place > 0) this.kept[place] = amount
  }

  makeRoom(place: number, most: number): void {
    if (place < this.kept.length) return
    const larger = Math.min(this.kept.length + this.kept.length, most)
    const grown = new Float64Array(larger).fill(this.usual, place)
    grown.set(this.kept)
    this.kept = grown
  }

  /** The sum of what is known, where the usual amount is 0. */
  sumKnown(): number {
    return this.kept.reduce((sum, amount) => (Number.isNaN(amount) ? sum : sum + amount), 0)
  }
}

/** Makes columns that share their places: a row that has one amount of its own has all. */
export function amountsOf(rows: number): (usual: number) => Amounts {
  const places = new Places(rows)
  return usual => new Amounts(places, usual)
}
