/** Amounts that nearly all rows have alike: only the other rows take room. */
import { firstPlaces } from '../basis/limits.js'
import { WholeAmounts } from '../basis/narrow.js'

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
  private readonly kept: WholeAmounts

  constructor(places: Places, usual: number) {
    this.places = places
    this.usual = usual
    this.kept = new WholeAmounts(Math.min(firstPlaces, places.rows + 1), usual)
    places.add(this)
  }

  at(row: number): number {
    return this.kept.at(this.places.of(row))
  }

  /** Whether a row has the usual amounts in all columns that share its place. */
  isUsual(row: number): boolean {
    return this.places.of(row) === 0
  }

  put(row: number, amount: number): void {
    let place = this.places.of(row)
    if (place === 0) {
      if (Object.is(amount, this.usual)) return
      place = this.places.make(row)
    }
    if (place > 0) this.kept.put(place, amount)
  }

  makeRoom(place: number, most: number): void {
    const { size } = this.kept
    if (place >= size) this.kept.enlarge(Math.min(size + size, most), this.usual)
  }

  /** The sum of what is known, where the usual amount is 0. */
  sumKnown(): number {
    return this.kept.sumKnown()
  }
}

/** Makes columns that share their places: a row that has one amount of its own has all. */
export function amountsOf(rows: number): (usual: number) => Amounts {
  const places = new Places(rows)
  return usual => new Amounts(places, usual)
}
