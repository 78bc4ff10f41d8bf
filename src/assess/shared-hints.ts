/** Which goods may share what they are combined by with others: the keys of the rest are not kept. */
import type { Column } from '../parcel/columns.js'
import { Sieve } from '../parcel/sieve.js'
import { stirred } from '../parcel/text-store.js'
import { notKnown } from './words.js'
import type { Work } from './work.js'

export class SharedHints {
  private readonly work: Work
  private readonly person: Column
  private readonly purchased: Column
  private readonly platform: Column
  private readonly sellerId: Column
  private readonly shipFrom: Column
  private readonly arrived: Column
  /** Where sellers have names, all that was bought on one platform is compared. */
  private readonly isByPlatform: boolean
  /** Made when the law asks for them. */
  private purchases: Sieve | undefined
  private arrivals: Sieve | undefined
  /** The purchase that was asked for last, and what was answered: rows of a parcel are mostly of one. */
  private asked = notKnown
  private isAskedShared = false

  constructor(work: Work) {
    const { columns } = work
    this.work = work
    this.isByPlatform = columns.has('seller')
    this.person = columns.column('person')
    this.purchased = columns.column('purchased_on')
    this.platform = columns.column('platform')
    this.sellerId = columns.column('seller_id')
    this.shipFrom = columns.column('ship_from')
    this.arrived = columns.column('arrived_on')
  }

  /** Whether another lot may have goods of one person, day and supplier with a row. */
  isPurchaseShared(row: number): boolean {
    this.purchases ??= this.sieveOf(one => this.purchaseHash(one))
    const hash = this.purchaseHash(row)
    if (hash !== this.asked) this.isAskedShared = this.purchases.isSeveral(hash)
    this.asked = hash
    return this.isAskedShared
  }

  /** Whether another lot may have goods of one person, day and country of dispatch with a row. */
  isArrivalShared(row: number): boolean {
    this.arrivals ??= this.sieveOf(one => this.arrivalHash(one))
    return this.arrivals.isSeveral(this.arrivalHash(row))
  }

  /** Notes the keys of all rows; equal ones that follow each other in a lot are one. */
  private sieveOf(hashOf: (row: number) => number): Sieve {
    const { lots, lotOf } = this.work
    const sieve = new Sieve(lots.rows.length)
    let lastLot = -1
    let last = notKnown
    for (let at = 0; at < lots.rows.length; at++) {
      const row = lots.rows[at]!
      if (cell(this.person, row) === 0) continue
      if (lotOf[row] !== lastLot || this.isByPlatform) last = notKnown
      lastLot = lotOf[row]!
      const hash = hashOf(row)
      if (hash !== last) sieve.note(hash)
      last = hash
    }
    return sieve
  }

  private purchaseHash(row: number): number {
    const bought = stirred(cell(this.person, row), cell(this.purchased, row))
    const place = stirred(bought, cell(this.platform, row))
    return this.isByPlatform ? place : stirred(place, cell(this.sellerId, row))
  }

  private arrivalHash(row: number): number {
    const arrived = stirred(cell(this.person, row), cell(this.arrived, row))
    return stirred(arrived, cell(this.shipFrom, row))
  }
}

function cell(column: Column, row: number): number {
  return column.values[row & column.mask]!
}
