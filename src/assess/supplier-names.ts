/** Finds purchases of one person, day and platform from sellers whose names look alike. */
import { compareAcross } from '../parcel/across-parcels.js'
import type { Columns } from '../parcel/columns.js'
import { PairDictionary } from '../parcel/dictionary.js'
import { markAlike, plainName, type SellerName } from '../parcel/names-alike.js'
import type { Work } from './work.js'

/** Purchases (person, supplier and day) by their numbers, from 1. */
export interface Purchases {
  readonly count: number
  personOf(purchase: number): number
  dayOf(purchase: number): number
  platformOf(purchase: number): number
  /** Number of the seller's name; 0 where none is given. */
  nameOf(purchase: number): number
  hasId(purchase: number): boolean
}

/** The name that stands first in each purchase: by the text of the parcel, then by line. */
export class FirstNames {
  private readonly names: number[] = [0]
  private readonly rows: number[] = [0]
  private readonly work: Work

  constructor(work: Work) {
    this.work = work
  }

  /** Number of the name; 0 where none is given. */
  of(purchase: number): number {
    return this.names[purchase] ?? 0
  }

  note(purchase: number, row: number, name: number): void {
    if (name === 0) return
    const { parcels, columns } = this.work
    const isFirst =
      this.of(purchase) === 0 ||
      compareAcross(row, this.rows[purchase]!, parcels, columns.dictionary('parcel')) < 0
    if (!isFirst) return
    this.names[purchase] = name
    this.rows[purchase] = row
  }
}

/** The purchases that somebody could compare: persons with several, by person, day and platform. */
function comparable(purchases: Purchases, persons: number): ReadonlyMap<number, number[]> {
  const named = new Uint8Array(persons + 1)
  const several = new Int32Array(persons + 1)
  for (let one = 1; one <= purchases.count; one++) {
    if (purchases.nameOf(one) === 0) continue
    several[purchases.personOf(one)]! += 1
    if (!purchases.hasId(one)) named[purchases.personOf(one)] = 1
  }
  const [days, places] = [new PairDictionary(), new PairDictionary()]
  const found = new Map<number, number[]>()
  for (let one = 1; one <= purchases.count; one++) {
    const person = purchases.personOf(one)
    if (several[person]! <= 1 || named[person] === 0 || purchases.nameOf(one) === 0) continue
    const day = days.intern(person, purchases.dayOf(one))
    const place = places.intern(day, purchases.platformOf(one))
    const known = found.get(place)
    if (known) known.push(one)
    else found.set(place, [one])
  }
  return found
}

/** 1 for each purchase whose seller looks like another one; undefined where there is none. */
export function purchasesAlike(purchases: Purchases, columns: Columns): Uint8Array | undefined {
  const plain = new Map<number, string>()
  const sellers = columns.dictionary('seller')
  const plainOf = (name: number): string => {
    const known = plain.get(name) ?? plainName(sellers.textOf(name))
    plain.set(name, known)
    return known
  }
  let isAlike: Uint8Array | undefined
  for (const list of comparable(purchases, columns.dictionary('person').size).values()) {
    if (list.length <= 1) continue
    const names = list.map(
      (one): SellerName => ({
        plain: plainOf(purchases.nameOf(one)),
        hasId: purchases.hasId(one),
      }),
    )
    markAlike(names).forEach((mark, at) => {
      if (mark === 0) return
      isAlike ??= new Uint8Array(purchases.count + 1)
      isAlike[list[at]!] = 1
    })
  }
  return isAlike
}
