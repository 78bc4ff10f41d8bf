/** Asks for each parcel where its freight comes from, and keeps what was found. */
import { hasMark, type Marks, markAll, noMarks } from '../judge/marks.js'
import type { FreightFound } from '../law/freight-table.js'
import type { Column } from '../parcel/columns.js'
import { firstGiven } from '../parcel/parcels.js'
import {
  type FreightFacts,
  FreightSource,
  freightSource,
  newFreightFacts,
  SurfaceClass,
  surfaceClass,
} from './freight.js'
import { FreightTariffs } from './freight-tariffs.js'
import type { ParcelGoods } from './parcel-goods.js'
import { R } from './reason-ids.js'
import { businessId, Channel, SelfUse, Use } from './words.js'
import type { Work } from './work.js'

/** Reasons by which the law may take less than was paid. */
const lessReasons = [
  R.freight_surface_table_absent,
  R.freight_weight_missing,
  R.freight_notice_not_seen,
]

/** What is known of the amounts of a parcel. */
export interface FreightAmounts {
  readonly goods: ParcelGoods
  /** Freight as given in won; not a number where it is blank. */
  givenKrw(parcel: number): number
  isGoodsAbove(parcel: number, krw: number): boolean
  isAboveGiven(parcel: number, krw: number): boolean
}

export class FreightChoice {
  /** Only in a run with tables that are asked. */
  readonly tariffs: FreightTariffs | undefined
  private readonly work: Work
  private readonly amounts: FreightAmounts
  private readonly use: Column
  private readonly idKind: Column
  private readonly channel: Column
  private readonly facts: FreightFacts
  private asked = 0
  private readonly noted = noMarks()
  private readonly scratch = noMarks()
  private notedParcel = -1
  /** A `SelfUse` of each parcel, where it was judged. */
  private selfUse: Uint8Array | undefined

  constructor(work: Work, amounts: FreightAmounts) {
    const { columns, bench } = work
    this.work = work
    this.amounts = amounts
    this.use = columns.column('use')
    this.idKind = columns.column('customs_id_kind')
    this.channel = columns.column('channel')
    const isActual = bench.freight?.choice === 'actual'
    const tables = isActual ? undefined : bench.freight?.tables
    if (tables) this.tariffs = new FreightTariffs(work, tables)
    this.facts = newFreightFacts(isActual, krw => amounts.isGoodsAbove(this.asked, krw))
  }

  /** Takes in what was found of own use; returns whether any freight may differ by it. */
  settle(selfUseOfLot: Uint8Array): boolean {
    const { parcelOfLot, parcels, lots } = this.work
    for (let lot = 0; lot < lots.count; lot++) {
      const found = selfUseOfLot[lot]!
      if (found === 0) continue
      this.selfUse ??= new Uint8Array(parcels.count)
      const parcel = parcelOfLot[lot]!
      this.selfUse[parcel] = strongest(this.selfUse[parcel]!, found)
    }
    return this.selfUse !== undefined && this.tariffs !== undefined
  }

  /** Whether own use was judged for a parcel. */
  hasSelfUse(parcel: number): boolean {
    return this.selfUse !== undefined && this.selfUse[parcel] !== 0
  }

  /** A `FreightSource`, with its reasons marked. */
  sourceOf(parcel: number, marks: Marks): number {
    const { facts, work, amounts, tariffs } = this
    const { parcels } = work
    this.asked = parcel
    facts.use = this.useOf(parcel)
    facts.selfUse = this.selfUse?.[parcel] ?? 0
    facts.isExpress = firstGiven(this.channel, parcels, parcel, 0) !== Channel.post
    facts.givenKrw = amounts.givenKrw(parcel)
    facts.isGoodsKnown = !Number.isNaN(amounts.goods.krwOf(parcel))
    if (tariffs) {
      facts.surface = tariffs.stateOf(parcel, 'surface_parcel')
      facts.express = tariffs.stateOf(parcel, 'express')
      const found = tariffs.find(parcel, 'surface_parcel')
      facts.isSurfaceAboveGiven = found !== undefined && amounts.isAboveGiven(parcel, found.krw)
    }
    return freightSource(facts, work.lawOf(parcels.rows[parcels.starts[parcel]!]!), marks)
  }

  /** Whether the law may take less than the freight that was paid, and it is not known how much. */
  isMost(parcel: number): boolean {
    const marks = this.scratch.fill(0)
    if (this.sourceOf(parcel, marks) !== FreightSource.given) return false
    return lessReasons.some(reason => hasMark(marks, reason))
  }

  /**
   * Whether a notice that was not seen works freight and insurance out (관세법 시행령 제20조제3항), and
   * the freight is not known: then the insurance that was paid is no part of the value for certain.
   */
  isInsuranceOpen(parcel: number): boolean {
    const { facts, work } = this
    const isSource = this.sourceOf(parcel, this.scratch.fill(0)) === FreightSource.not_known
    const law = work.lawOf(work.parcels.rows[work.parcels.starts[parcel]!]!)
    return isSource && surfaceClass(facts, law) === SurfaceClass.by_notice
  }

  /** Adds the reasons of a parcel's freight. */
  markSource(parcel: number, marks: Marks): void {
    if (parcel !== this.notedParcel) this.sourceOf(parcel, this.noted.fill(0))
    this.notedParcel = parcel
    markAll(marks, this.noted)
  }

  private useOf(parcel: number): number {
    const given = firstGiven(this.use, this.work.parcels, parcel, 0)
    if (given > 0) return given
    const kind = firstGiven(this.idKind, this.work.parcels, parcel, 0)
    return kind === businessId ? Use.resale : Use.self
  }

  /** What a table says of a parcel, where the freight comes from it. */
  foundFor(parcel: number, isSurface: boolean): FreightFound | undefined {
    return this.tariffs?.find(parcel, isSurface ? 'surface_parcel' : 'express')
  }
}

/** Of two parts of a parcel the one that bars own use counts, then the one that leaves it open. */
function strongest(a: number, b: number): number {
  if (a === SelfUse.exceeded || b === SelfUse.exceeded) return SelfUse.exceeded
  if (a === SelfUse.open || b === SelfUse.open) return SelfUse.open
  return Math.max(a, b)
}
