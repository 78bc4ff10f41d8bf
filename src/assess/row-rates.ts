/** The rate of duty of a row on its day, and the reasons that go with it. */
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
  private readonly proof: Column
  private readonly use: Column
  private readonly declared: Column

  constructor(work: Work, freight: ParcelFreight) {
    this.work = work
    this.freight = freight
    this.hs = work.columns.column('hs')
    this.proof = work.columns.column('origin_proof')
    this.use = work.columns.column('use')
    this.declared = work.columns.column('declared_on')
  }

  codeOf(row: number): number {
    return this.hs.values[row & this.hs.mask]!
  }

  /** The kind of rate of a row: part of what makes a declaration line. */
  kindOf(row: number): number {
    return this.work.ratesOf(row)?.kind[this.codeOf(row)] ?? RateKind.not_known
  }

  /** Fills what the schedule and the lists say of a row's goods. */
  fill(row: number, facts: EntryFacts): void {
    const { goods } = this.work
    const code = this.codeOf(row)
    const rates = this.work.ratesOf(row)
    const isRate = rates?.state[code] === RateState.known
    facts.ratePermyriad = isRate ? rates.permyriad[code]! : notKnown
    facts.isLuxury = goods.isLuxury[code] === 1
    const always = goods.hasOpenLiquor[code] === 1 || goods.hasOpenTobacco[code] === 1
    const unlessRelieved = goods.hasOpenConsumption[code] === 1 && !facts.isRelieved
    facts.hasOpenExcise = always || unlessRelieved
    facts.hasOpenVat = goods.hasOpenVat[code] === 1
    facts.isUncoded = goods.isListed[code] === 0
  }

  /** Marks what follows from the code of a row and its relief. */
  markRow(row: number, facts: EntryFacts, marks: Marks): void {
    const code = this.codeOf(row)
    if (facts.isUncoded) mark(marks, code === 0 ? R.rate_no_code : R.rate_no_such_code)
    const { rowGoods } = this.work
    if (!facts.isSmallValue || rowGoods.exclusionOf(row) !== Exclusion.always) return
    if (!this.isQuantityTested(row)) mark(marks, R.self_use_not_tested)
  }

  /** Whether the list of self-use quantities has the goods on the day of the row. */
  private isQuantityTested(row: number): boolean {
    const { rowGoods, selfUseRows } = this.work
    const isHeld = this.work.lawOf(row).importNotice.selfUseQuantities !== undefined
    const declared = this.declared.values[row]!
    const hits = rowGoods.selfUseOf(row) ?? []
    return isHeld && hits.some(({ at }) => selfUseRows[at]!.from <= declared)
  }

  /** Marks what follows from the rate and the freight of a row that is taxed. */
  markTaxed(row: number, facts: EntryFacts, answers: RowAnswers, marks: Marks): void {
    if (!facts.isUncoded) this.markRate(row, this.codeOf(row), marks)
    if (this.proof.values[row & this.proof.mask]! > 1) mark(marks, R.preference_not_tested)
    this.markFreight(row, facts, answers, marks)
  }

  private markRate(row: number, code: number, marks: Marks): void {
    const rates = this.work.ratesOf(row)
    if (!rates) mark(marks, R.rate_outside_edition)
    else if (rates.kind[code] === RateKind.wto) mark(marks, R.rate_concession)
    else mark(marks, reasonOfState[rates.state[code]!]!)
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
    const ceiling = work.lawOf(row).customsActRule.surfaceFreightCeiling
    return ceiling !== undefined && this.freight.goodsKrw[parcel]! <= ceiling
  }
}
