/** What the tables of freight that were handed in say of each parcel. */
import type { Day } from '../basis/day.js'
import type { FreightFound, FreightKind, FreightTables } from '../law/freight-table.js'
import type { Column } from '../parcel/columns.js'
import { firstGiven } from '../parcel/parcels.js'
import { TableState } from './freight.js'
import { notKnown } from './words.js'
import type { Work } from './work.js'

export class FreightTariffs {
  /** What was taken from a table for each parcel, in whole won; 0 where nothing was. */
  readonly krw: Float64Array
  private readonly work: Work
  private readonly tables: FreightTables
  private readonly shipFrom: Column
  private readonly weight: Column

  constructor(work: Work, tables: FreightTables) {
    this.work = work
    this.tables = tables
    this.krw = new Float64Array(work.parcels.count)
    this.shipFrom = work.columns.column('ship_from')
    this.weight = work.columns.column('parcel_weight_g')
  }

  /** A `TableState`. A weight of 0 is none. */
  stateOf(parcel: number, kind: FreightKind): number {
    if (!this.tables.has(kind, this.countryOf(parcel), this.dayOf(parcel))) return TableState.absent
    if (!(this.weightE3(parcel) > 0)) return TableState.weight_missing
    return this.find(parcel, kind) ? TableState.known : TableState.absent
  }

  find(parcel: number, kind: FreightKind): FreightFound | undefined {
    const weight = this.weightE3(parcel)
    if (!(weight > 0)) return undefined
    return this.tables.find(kind, this.countryOf(parcel), this.dayOf(parcel), weight)
  }

  weightE3(parcel: number): number {
    return firstGiven(this.weight, this.work.parcels, parcel, notKnown)
  }

  private countryOf(parcel: number): number {
    return firstGiven(this.shipFrom, this.work.parcels, parcel, 0)
  }

  private dayOf(parcel: number): Day {
    const { parcels } = this.work
    return this.work.dayOf(parcels.rows[parcels.starts[parcel]!]!)
  }
}
