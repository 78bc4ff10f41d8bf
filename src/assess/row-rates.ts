/** The rate of duty of a row on its day, and the reasons that go with it. */
import type { Day } from '../basis/day.js'
import { type Marks, mark } from '../judge/marks.js'
import type { Column } from '../parcel/columns.js'
import { firstGiven } from '../parcel/parcels.js'
import type { EntryFacts } from './facts.js'
import type { ParcelFreight } from './parcel-freight.js'
import { R } from './reason-ids.js'
import type { RowAnswers } from './row-answers.js'
import {
  Exclusion,
  FreightBasis,
  isKnown,
  notKnown,
  RateKind,
  RateState,
  rateStates,
  Use,
} from './words.js'
import type { Work } from './work.js'

/** The reason for each state of a rate; a rate that is known has its kind as the reason. */
const reasonOfState: readonly number[] = rateStates.map(state =>
  state === 'known' ? R.rate_basic : R[`rate_${state}` as keyof typeof R],
)

export class RowRates {
  private readonly work: Work
  private readonly freight: ParcelFreight
  private readonly hs: Column
  private readonly declared: Column
  private readonly proof: Column
  private readonly use: Column

  constructor(work: Work, freight: ParcelFreight) {
    this.work = work
    this.freight = freight
    this.hs = work.columns.column('hs')
    this.declared = work.columns.column('declared_on')
    this.proof = work.columns.column('origin_proof')
    this.use = work.columns.column('use')
  }

  codeOf(row: number): number {
    return this.hs.values[row & this.hs.mask]!
  }

  /** Whether the schedule on board holds on the day of the row. */
  isInEdition(row: number): boolean {
    const { firstDay, lastDay } = this.work.bench.schedule
    const day = this.declared.values[row]! as Day
    return day >= firstDay && day <= lastDay
  }

  /** The kind of rate of a row: part of what makes a declaration line. */
  kindOf(row: number): number {
    return this.isInEdition(row) ? this.work.goods.rateKind[this.codeOf(row)]! : RateKind.not_known
  }

  /** Fills what the schedule and the lists say of a row's goods. */
  fill(row: number, facts: EntryFacts): void {
    const { goods } = this.work
    const code = this.codeOf(row)
    const isRate = this.isInEdition(row) && goods.rateState[code] === RateState.known
    facts.ratePermyriad = isRate ? goods.ratePermyriad[code]! : notKnown
    facts.isLuxury = goods.isLuxury[code] === 1
    const always = goods.hasOpenLiquor[code] === 1 || goods.hasOpenTobacco[code] === 1
    const unlessRelieved = goods.hasOpenConsumption[code] === 1 && !facts.isRelieved
    facts.hasOpenExcise = always || unlessRelieved
    facts.hasOpenVat = goods.hasOpenVat[code] === 1
    facts.isUncoded = code === 0 || goods.rateState[code] === RateState.no_such_code
  }

  /** Marks the reasons of a row that follow from its code, its freight and its relief. */
  markRow(row: number, facts: EntryFacts, answers: RowAnswers, marks: Marks): void {
    const code = this.codeOf(row)
    if (facts.isUncoded) mark(marks, reasonOfState[this.work.goods.rateState[code]!]!)
    if (facts.isRelieved) {
      const isLimited = this.work.goods.exclusion[code] === Exclusion.always
      if (facts.isSmallValue && isLimited) mark(marks, R.self_use_not_tested)
      return
    }
    if (!facts.isUncoded) this.markRate(row, code, marks)
    if (this.proof.values[row & this.proof.mask]! > 1) mark(marks, R.preference_not_tested)
    this.markFreight(row, facts, answers, marks)
  }

  private markRate(row: number, code: number, marks: Marks): void {
    const { goods } = this.work
    if (!this.isInEdition(row)) mark(marks, R.rate_outside_edition)
    else if (goods.rateKind[code] === RateKind.wto) mark(marks, R.rate_concession)
    else mark(marks, reasonOfState[goods.rateState[code]!]!)
  }

  private markFreight(row: number, facts: EntryFacts, answers: RowAnswers, marks: Marks): void {
    const basis = answers.freightBasis[row]!
    if (isKnown(facts.customsValueKrw)) mark(marks, R.customs_value)
    if (basis === FreightBasis.not_known) mark(marks, R.freight_not_known)
    if (basis !== FreightBasis.actual) return
    mark(marks, R.freight_actual)
    if (this.isBelowSurfaceCeiling(row)) mark(marks, R.freight_surface_table_absent)
  }

  /** Self-use goods whose value without freight would take the surface parcel tariff. */
  private isBelowSurfaceCeiling(row: number): boolean {
    const { work } = this
    const parcel = work.parcels.parcelOf[row]!
    const given = firstGiven(this.use, work.parcels, parcel, 0)
    if (given !== 0 && given !== Use.self) return false
    const { law } = work.bench.book.on(this.declared.values[row]! as Day)
    const ceiling = law.customsActRule.surfaceFreightCeiling
    return ceiling === undefined || this.freight.goodsKrw[parcel]! <= ceiling
  }
}
