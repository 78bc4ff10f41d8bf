/** The rate of duty of a row on its day, and the reasons that go with it. */
import { type Marks, mark, noMarks } from '../judge/marks.js'
import { agreementColumns, type Schedule } from '../law/schedule.js'
import type { Column } from '../parcel/columns.js'
import { firstGiven } from '../parcel/parcels.js'
import type { EntryFacts } from './facts.js'
import type { Rates } from './goods-rates.js'
import type { ParcelFreight } from './parcel-freight.js'
import { isCustomsValueAbove } from './parcel-value.js'
import { Preference, type PreferenceFacts, preference } from './preference.js'
import { R } from './reason-ids.js'
import type { RowAnswers } from './row-answers.js'
import { Exclusion, isKnown, notKnown, RateKind, RateState, rateStates } from './words.js'
import type { Work } from './work.js'

/** The reason for each state of a rate; a rate that is known has its kind as the reason. */
const reasonOfState: readonly number[] = rateStates.map(state =>
  state === 'known' ? R.rate_basic : R[`rate_${state}` as keyof typeof R],
)

/** 1 for each agreement whose rates the schedule has a column for. */
function heldAgreements({ agreements }: Schedule): Uint8Array {
  return Uint8Array.from(agreementColumns, column =>
    (agreements?.includes(column) ?? true) ? 1 : 0,
  )
}

export class RowRates {
  private readonly work: Work
  private readonly freight: ParcelFreight
  private readonly answers: RowAnswers
  private readonly hs: Column
  private readonly origin: Column
  private readonly shipFrom: Column
  private readonly proof: Column
  private readonly facts: PreferenceFacts = {
    origin: 0,
    shipFrom: 0,
    proof: 0,
    ordinaryPermyriad: 0,
    isHeld: new Uint8Array(0),
    isValueAbove: cents => this.isValueAbove(cents),
    isValueKnown: () => this.freight.isCustomsValueKnown(this.parcel),
  }
  private parcel = 0
  private code = 0
  /** Where the rates of the code stand on the day of the row. */
  private slot = 0
  private readonly marks = noMarks()

  constructor(work: Work, freight: ParcelFreight, answers: RowAnswers) {
    const { columns } = work
    this.work = work
    this.freight = freight
    this.answers = answers
    this.hs = columns.column('hs')
    this.origin = columns.column('origin')
    this.shipFrom = columns.column('ship_from')
    this.proof = columns.column('origin_proof')
    this.facts.isHeld = heldAgreements(work.bench.schedule)
  }

  codeOf(row: number): number {
    return this.hs.values[row & this.hs.mask]!
  }

  /** The kind of rate of a row: part of what makes a declaration line. */
  kindOf(row: number): number {
    return this.answers.rateKind[row]!
  }

  /** Chooses the rate of a row that is taxed, and adds its reasons to those of the row. */
  choose(row: number): void {
    const { work, answers, marks } = this
    const rates = work.ratesOf(row)
    this.code = this.codeOf(row)
    this.slot = work.slotOf(row, this.code)
    marks.set(work.sets.setOf(work.rowSet[row]!))
    if (rates) {
      answers.ratePermyriad.put(row, rates.permyriad[this.slot]!)
      answers.rateMaxPermyriad.put(row, rates.maxPermyriad[this.slot]!)
      answers.rateKind[row] = rates.kind[this.slot]!
      const isKnownRate = rates.state[this.slot] === RateState.known
      const agreement = isKnownRate ? this.agreementOf(row) : Preference.none
      if (agreement >= 0) this.applyAgreement(row, agreement)
      else if (agreement === Preference.not_known) this.leaveOpen(row)
      else if (work.goods.isListed[this.code] === 1) this.markOrdinary(rates)
    } else mark(marks, R.rate_outside_edition)
    work.rowSet[row] = work.sets.intern(marks)
  }

  private agreementOf(row: number): number {
    const { facts, work } = this
    facts.origin = this.origin.values[row & this.origin.mask]!
    if (facts.origin === 0) return Preference.none
    facts.shipFrom = firstGiven(this.shipFrom, work.parcels, work.parcels.parcelOf[row]!, 0)
    facts.proof = this.proof.values[row & this.proof.mask]!
    facts.ordinaryPermyriad = this.answers.ratePermyriad.at(row)
    this.parcel = work.parcels.parcelOf[row]!
    const rateOf = (agreement: number): number => work.goods.agreements[agreement]![this.slot]!
    return preference(facts, rateOf, work.lawOf(row), this.marks)
  }

  private isValueAbove(cents: number): boolean {
    return isCustomsValueAbove(this.work, this.freight, this.parcel, cents)
  }

  private applyAgreement(row: number, agreement: number): void {
    const { answers, marks } = this
    const rate = this.work.goods.agreements[agreement]![this.slot]!
    answers.ratePermyriad.put(row, rate)
    answers.rateMaxPermyriad.put(row, rate)
    answers.rateKind[row] = RateKind[agreementColumns[agreement]!]
    mark(marks, R.rate_agreement)
  }

  /** The rate where it is not known whether a lower one of an agreement applies. */
  private leaveOpen(row: number): void {
    this.answers.ratePermyriad.put(row, notKnown)
    this.answers.rateMaxPermyriad.put(row, notKnown)
    this.answers.rateKind[row] = RateKind.not_known
    mark(this.marks, R.preference_not_known)
  }

  private markOrdinary(rates: Rates): void {
    const kind = rates.kind[this.slot]!
    const state = rates.state[this.slot]!
    const because = this.work.goods.because[this.slot]
    if (because) for (const reason of because) mark(this.marks, reason)
    if (state === RateState.gap && because) return
    if (kind === RateKind.wto) mark(this.marks, R.rate_concession)
    else if (kind === RateKind.wto_farm) mark(this.marks, R.rate_farm_concession)
    else mark(this.marks, reasonOfState[state]!)
  }

  /** Fills what the schedule and the lists say of a row's goods. */
  fill(row: number, facts: EntryFacts): void {
    const { goods } = this.work
    const code = this.codeOf(row)
    const isRate = this.answers.rateKind[row] !== RateKind.not_known
    facts.ratePermyriad = isRate ? this.answers.ratePermyriad.at(row) : notKnown
    facts.isSimplified = this.answers.rateKind[row] === RateKind.simplified
    facts.isRateOpen = this.answers.isRateOpen?.[row] === 1
    const isListed = goods.isListed[code] === 1
    facts.hasExcise = goods.hasExcise[code] === 1 && isListed && !facts.isSimplified
    facts.vatKind = goods.vat[code]!
    facts.isUncoded = goods.isListed[code] === 0
  }

  /** Whether anything follows from the code of a row and its relief. */
  hasMarks(row: number, facts: EntryFacts): boolean {
    if (facts.isUncoded) return true
    return facts.isSmallValue && this.work.rowGoods.exclusionOf(row) === Exclusion.always
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
    const day = this.work.dayOf(row)
    const hits = rowGoods.selfUseOf(row) ?? []
    return isHeld && hits.some(({ at }) => selfUseRows[at]!.from <= day)
  }

  /** Marks what follows from the freight of a row whose tax depends on it. */
  markFreight(row: number, facts: EntryFacts, marks: Marks): void {
    if (isKnown(facts.customsValueKrw)) mark(marks, R.customs_value)
    this.freight.markParcel(this.work.parcels.parcelOf[row]!, marks)
  }
}
