/** What a parcel is for, and where it comes from: as its rows say, or as its customs id shows. */
import { countryOf } from '../basis/country.js'
import { blankId, type Column } from '../parcel/columns.js'
import { firstGiven } from '../parcel/parcels.js'
import { businessId, Use } from './words.js'
import type { Work } from './work.js'

const unitedStates = countryOf('US')

export class ParcelUse {
  /** Whether the use that was asked for last is told by the customs id of a business. */
  isFromBusiness = false
  private readonly work: Work
  private readonly use: Column
  private readonly idKind: Column
  private readonly shipFrom: Column

  constructor(work: Work) {
    this.work = work
    this.use = work.columns.column('use')
    this.idKind = work.columns.column('customs_id_kind')
    this.shipFrom = work.columns.column('ship_from')
  }

  /** The choice of `use` after its default. */
  of(parcel: number): number {
    this.isFromBusiness = false
    const given = this.given(this.use, parcel)
    if (given > 0) return given
    if (this.given(this.idKind, parcel) !== businessId) return Use.self
    this.isFromBusiness = true
    return Use.resale
  }

  isFromUs(parcel: number): boolean {
    return this.given(this.shipFrom, parcel) === unitedStates
  }

  /** Most values stand in the first row. */
  private given(column: Column, parcel: number): number {
    const { parcels } = this.work
    const first = column.values[parcels.rows[parcels.starts[parcel]!]! & column.mask]!
    return first === blankId ? firstGiven(column, parcels, parcel, blankId) : first
  }
}
