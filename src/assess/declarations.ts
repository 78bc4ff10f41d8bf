/** Goes through the declarations of a run: declaration lines, duty, VAT and what is collected. */
import { addFractions, type Fraction, zeroFraction } from '../basis/exact.js'
import { allocate } from '../judge/allocate.js'
import { clearMarks, copyMarks, type Marks, markAll, noMarks } from '../judge/marks.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { Buckets } from '../parcel/buckets.js'
import type { Amounts } from './amounts.js'
import { cutTotal, isCollected } from './collect.js'
import { cutBase, wholeWon } from './customs-value.js'
import { DomesticTaxes, domesticTaxOf, unsaidState } from './domestic.js'
import { duty } from './duty.js'
import { declarationsOf, EntryLines } from './entry-lines.js'
import { newEntryAnswer, newEntryFacts } from './facts.js'
import { FreightShares } from './freight-shares.js'
import { LineShares } from './line-shares.js'
import type { LotAnswers } from './lots.js'
import type { ParcelFreight } from './parcel-freight.js'
import { RateChoices } from './rate-choice.js'
import { R } from './reason-ids.js'
import { domesticTaxes, newRowAnswers, type RowAnswers } from './row-answers.js'
import { RowRates } from './row-rates.js'
import { SimplifiedRows } from './simplified-rows.js'
import { vat } from './vat.js'
import { ExciseState, isKnown, notKnown, Relief } from './words.js'
import type { Work } from './work.js'

class DeclarationJudge {
  readonly answers: RowAnswers
  private readonly work: Work
  private readonly lots: LotAnswers
  private readonly freight: ParcelFreight
  private readonly rates: RowRates
  private readonly declarations: Buckets
  private readonly entries: EntryLines
  private readonly facts = newEntryFacts()
  private readonly entry = newEntryAnswer()
  private readonly rowMarks = noMarks()
  private readonly totalMarks = noMarks()
  private readonly domestic: DomesticTaxes | undefined
  private readonly simplified: SimplifiedRows | undefined
  private readonly choices: RateChoices | undefined
  private readonly opened: number[] = []
  /** The row and the size of the line whose exact value is asked for, if it has to be. */
  private asked = 0
  private openSize = 0
  /** Where the rows of the declaration that is judged stand. */
  private from = 0
  private to = 0
  private readonly shared = new LineShares()

  constructor(work: Work, lots: LotAnswers, freight: ParcelFreight) {
    this.work = work
    this.lots = lots
    const hasDomestic = work.goods.hasExcise.includes(1)
    const hasChoice = !RateChoices.areAllOrdinary(work)
    const has = { domestic: hasDomestic, rateChoice: hasChoice }
    this.answers = newRowAnswers(work.ownRows, has)
    if (hasDomestic) this.domestic = new DomesticTaxes(work, lots, this.answers)
    this.freight = freight
    this.rates = new RowRates(work, freight, this.answers)
    this.declarations = declarationsOf(work)
    this.entries = new EntryLines(work, lots, this.rates)
    if (!hasChoice) return
    this.simplified = new SimplifiedRows(work, lots, this.freight, this.answers)
    this.choices = new RateChoices(work, this.simplified, this.answers)
  }

  judgeAll(): RowAnswers {
    const { parcels, isRefused, ownParcels } = this.work
    const shares = new FreightShares(this.work, this.freight)
    for (let parcel = 0; parcel < ownParcels; parcel++) {
      const isEmpty = parcels.starts[parcel] === parcels.starts[parcel + 1]
      if (!isEmpty && isRefused[parcel] === 0) shares.fill(parcel, this.answers)
    }
    this.chooseRates()
    const isByParcel = this.declarations === parcels
    const count = isByParcel ? ownParcels : this.declarations.count
    for (let at = 0; at < count; at++) this.judgeAt(at)
    return this.answers
  }

  private judgeAt(declaration: number): void {
    const { rows, starts } = this.declarations
    const from = starts[declaration]!
    const to = starts[declaration + 1]!
    const { choices } = this
    this.from = from
    this.to = to
    const isPlain = from === to || !choices || choices.isOrdinary(rows[from]!)
    if (isPlain) this.judge()
    else choices.judge({ rows, from, to }, this.judge)
  }

  /** Rates come first: what shares code, origin and kind of rate is one declaration line. */
  private chooseRates(): void {
    const { work } = this
    for (let row = 0; row < work.ownRows; row++) {
      const isTaxed = this.lots.relief[work.lotOf[row]!] === Relief.none
      if (work.columns.refusals[row] !== 0) this.leaveOpen(row)
      else if (isTaxed) this.rates.choose(row)
    }
  }

  /** Of a row that was refused no tax is known. */
  private leaveOpen(row: number): void {
    const { dutyKrw, vatKrw, taxKrw, collectedKrw } = this.answers
    for (const taxes of [dutyKrw, vatKrw, taxKrw, collectedKrw]) taxes.put(row, notKnown)
  }

  private readonly judge = (): void => {
    const count = this.entries.gather(this.declarations.rows, this.from, this.to)
    if (count === 0) return
    this.shared.makeRoom(this.entries.rowCount)
    for (let entry = 0; entry < count; entry++) this.judgeEntry(entry)
    this.collect()
  }

  private judgeEntry(entry: number): void {
    const { entries, facts, work } = this
    const size = entries.open(entry)
    const first = entries.rowAt(0)
    const law = this.work.lawOf(first)
    const lotRelief = this.lots.relief[work.lotOf[first]!]!
    facts.isSmallValue = lotRelief === Relief.small_value
    facts.isSample = lotRelief === Relief.sample
    facts.isRelieved = facts.isSmallValue || facts.isSample || lotRelief === Relief.korus_list
    facts.customsValueKrw = this.customsValue(size, law)
    this.rates.fill(first, facts)
    clearMarks(this.entry.marks)
    const isOpen = this.isOpen(work.lotOf[first]!)
    this.shareValue(facts.customsValueKrw, size)
    this.entry.dutyKrw = isOpen ? notKnown : this.dutyOf(size, law)
    this.shareOne(this.entry.dutyKrw, size, this.answers.dutyKrw)
    this.entry.exciseKrw = 0
    if (facts.hasExcise) this.judgeDomestic(size, isOpen || facts.isRateOpen, law)
    this.entry.vatKrw = isOpen || facts.isRateOpen ? notKnown : vat(facts, law, this.entry)
    this.share(entry, size)
  }

  /** The duty of the line that is open, or its one amount where a simplified rate applies. */
  private dutyOf(size: number, law: Bound<KoreanLaw>): number {
    if (!this.facts.isSimplified || !this.simplified) return duty(this.facts, law, this.entry)
    return this.simplified.amountOf(this.openRows(size), law, this.entry)
  }

  /** The rows of the line that is open, until the next one is asked for. */
  private openRows(size: number): readonly number[] {
    const { opened } = this
    opened.length = size
    for (let at = 0; at < size; at++) opened[at] = this.entries.rowAt(at)
    return opened
  }

  /** Judges the domestic taxes of the line that is open, and shares them over its rows. */
  private judgeDomestic(size: number, isOpen: boolean, law: Bound<KoreanLaw>): void {
    const { domestic, answers } = this
    if (!domestic || !answers.domestic) return
    const rows = this.openRows(size)
    if (isOpen) domestic.open(rows[0]!, law)
    else domestic.judge(rows, this.facts, law, this.entry)
    markAll(this.entry.marks, domestic.answer.marks)
    // A declaration that is judged once finds no amounts of before to be taken back.
    if (!this.choices && domestic.isFree) return
    for (const name of domesticTaxes) {
      this.shareOne(domestic.answer[name], size, answers.domestic[name])
    }
    this.shareOne(domestic.answer.leviesKrw, size, answers.domestic.leviesKrw)
  }

  /** Whether it is not known if the lot is taxed at all. */
  private isOpen(lot: number): boolean {
    if (this.lots.relief[lot] === Relief.not_known) return true
    return this.work.sets.has(this.lots.set[lot]!, R.list_but_not_relieved)
  }

  /** The customs value of the rows that are open: the sum of their values, cut to whole won. */
  private customsValue(size: number, law: Bound<KoreanLaw>): number {
    let sum = 0
    for (let at = 0; at < size; at++) {
      this.asked = this.entries.rowAt(at)
      const won = this.freight.rowKrw(this.asked)
      // A row that is alone takes the whole, whatever it weighs.
      if (size > 1) this.shared.weights[at] = isKnown(won) ? wholeWon(won, this.exactAsked) : 0
      sum += won
    }
    this.shared.areWeightsKnown = isKnown(sum)
    const unit = law.treasuryAct.baseUnit
    if (!isKnown(sum) || unit === undefined) return notKnown
    this.openSize = size
    return cutBase(wholeWon(sum, this.exactSum), unit)
  }

  private readonly exactAsked = (): Fraction => this.freight.exactRowKrw(this.asked)

  private readonly exactSum = (): Fraction => {
    let sum = zeroFraction
    for (let at = 0; at < this.openSize; at++) {
      sum = addFractions(sum, this.freight.exactRowKrw(this.entries.rowAt(at)))
    }
    return sum
  }

  /** Shares what is left of a declaration line over its rows, by their customs value. */
  private share(entry: number, size: number): void {
    const { answers } = this
    const law = this.work.lawOf(this.entries.rowAt(0))
    this.shareOne(this.entry.vatKrw, size, answers.vatKrw)
    const judged = this.facts.hasExcise ? ExciseState.judged : ExciseState.none
    const state = this.facts.isUncoded ? unsaidState(this.facts, law, this.entry) : judged
    const entrySet = this.work.sets.intern(this.entry.marks)
    for (let at = 0; at < size; at++) {
      const row = this.entries.rowAt(at)
      answers.entryLine.put(row, entry + 1)
      answers.exciseState[row] = state
      this.addMarks(row, entrySet)
    }
  }

  private shareValue(amount: number, size: number): void {
    const column = this.answers.customsValueKrw
    this.shared.split(amount, size)
    for (let at = 0; at < size; at++) column.put(this.entries.rowAt(at), this.shared.shares[at]!)
  }

  private shareOne(amount: number, size: number, column: Amounts): void {
    this.shared.split(amount, size)
    for (let at = 0; at < size; at++) column.put(this.entries.rowAt(at), this.shared.shares[at]!)
  }

  private addMarks(row: number, entrySet: number): void {
    const { work, rowMarks, facts, rates } = this
    const lot = work.lotOf[row]!
    const ofLot = work.sets.union(work.rowSet[row]!, this.lots.set[lot]!)
    work.rowSet[row] = work.sets.union(ofLot, entrySet)
    const isValueUsed = this.lots.relief[lot] === Relief.none || this.entry.exciseKrw !== 0
    if (!isValueUsed && !rates.hasMarks(row, facts)) return
    copyMarks(rowMarks, work.sets.setOf(work.rowSet[row]))
    rates.markRow(row, facts, rowMarks)
    if (isValueUsed) rates.markFreight(row, facts, rowMarks)
    work.rowSet[row] = work.sets.intern(rowMarks)
  }

  /** Adds the taxes of the declaration up and asks whether they are collected. */
  private collect(): void {
    const { entries, answers, totalMarks, work } = this
    const law = work.lawOf(entries.anyRow(0))
    clearMarks(totalMarks)
    if (law.treasuryAct.truncationLevel === 'declaration') this.recutAll(law)
    let total = 0
    for (let at = 0; at < entries.rowCount; at++) {
      const row = entries.anyRow(at)
      const domestic = domesticTaxOf(answers, row)
      answers.taxKrw.put(row, answers.dutyKrw.at(row) + answers.vatKrw.at(row) + domestic)
      total += answers.taxKrw.at(row)
    }
    const answer = isCollected(total, law, totalMarks)
    const uncollected = answer === undefined ? notKnown : 0
    const totalSet = work.sets.intern(totalMarks)
    for (let at = 0; at < entries.rowCount; at++) {
      const row = entries.anyRow(at)
      answers.collectedKrw.put(row, answer ? answers.taxKrw.at(row) : uncollected)
      if (totalSet > 0) work.rowSet[row] = work.sets.union(work.rowSet[row]!, totalSet)
    }
  }

  /** Cuts the total of each tax where the law cuts totals. */
  private recutAll(law: Bound<KoreanLaw>): void {
    const { answers, totalMarks } = this
    this.recut(answers.dutyKrw, law, totalMarks)
    this.recut(answers.vatKrw, law, totalMarks)
    if (!answers.domestic) return
    for (const name of domesticTaxes) this.recut(answers.domestic[name], law, totalMarks)
  }

  /** Cuts the total of one tax, and shares what is left. */
  private recut(column: Amounts, law: Bound<KoreanLaw>, marks: Marks): void {
    const { entries } = this
    let total = 0
    for (let at = 0; at < entries.rowCount; at++) total += column.at(entries.anyRow(at))
    const whole = cutTotal(total, law, marks)
    if (!isKnown(whole) || whole === total) return
    for (let at = 0; at < entries.rowCount; at++)
      this.shared.weights[at] = column.at(entries.anyRow(at))
    allocate(whole, this.shared.weights, entries.rowCount, this.shared.shares)
    for (let at = 0; at < entries.rowCount; at++)
      column.put(entries.anyRow(at), this.shared.shares[at]!)
  }
}

/** The amounts of every row that was not refused; adds to the reasons of the rows. */
export function judgeDeclarations(
  work: Work,
  lots: LotAnswers,
  freight: ParcelFreight,
): RowAnswers {
  return new DeclarationJudge(work, lots, freight).judgeAll()
}
