/** What the goods of a parcel are worth in won: as a double, and exact. */
import { addFractions, type Fraction, fraction, zeroFraction } from '../basis/exact.js'
import { wonScale } from '../basis/scale.js'
import { isKnown, notKnown } from './words.js'
import type { Work } from './work.js'

export class ParcelGoods {
  private readonly work: Work

  constructor(work: Work) {
    this.work = work
  }

  /** Not a number where they are not known. */
  krwOf(parcel: number): number {
    const { parcels, value, rate, isValueKnown } = this.work
    let goods = 0
    for (let at = parcels.starts[parcel]!; at < parcels.starts[parcel + 1]!; at++) {
      const row = parcels.rows[at]!
      goods += isValueKnown[row] === 1 ? (value[row]! / wonScale) * rate.at(row) : notKnown
    }
    return goods
  }

  /** The same, or the least that they are worth where they are not known. */
  leastKrwOf(parcel: number): number {
    const known = this.krwOf(parcel)
    if (isKnown(known)) return known
    const { parcels, value, rate } = this.work
    let least = 0
    for (let at = parcels.starts[parcel]!; at < parcels.starts[parcel + 1]!; at++) {
      const row = parcels.rows[at]!
      least += (value[row]! / wonScale) * rate.at(row)
    }
    return least
  }

  exactOf(parcel: number): Fraction {
    const { parcels } = this.work
    let sum = zeroFraction
    for (let at = parcels.starts[parcel]!; at < parcels.starts[parcel + 1]!; at++) {
      sum = addFractions(sum, this.exactOfRow(parcels.rows[at]!))
    }
    return sum
  }

  exactOfRow(row: number): Fraction {
    return fraction(
      BigInt(this.work.value[row]!) * BigInt(this.work.rate.at(row)),
      BigInt(wonScale),
    )
  }
}
