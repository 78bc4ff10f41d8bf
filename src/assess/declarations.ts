/** Goes through the declarations of a run: declaration lines, duty, VAT and what is collected. */
import { clearMarks, copyMarks, markAll, noMarks } from '../judge/marks.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { Buckets } from '../parcel/buckets.js'
import type { Amounts } from './amounts.js'
import { DeclarationTotals } from './declaration-totals.js'
import { DomesticTaxes, unsaidState } from './domestic.js'
import { duty } from './duty.js'
import { declarationsOf, EntryLines } from './entry-lines.js'
import { newEntryAnswer, newEntryFacts } from './facts.js'
import { FreeDeclarations } from './free-declarations.js'
import { FreeLines } from './free-lines.js'
import { FreightShares } from './freight-shares.js'
import { LineShares } from './line-shares.js'
import { LineValues } from './line-values.js'
import type { LotAnswers } from './lots.js'
import type { ParcelFreight } from './parcel-freight.js'
import { RateChoices } from './rate-choice.js'
import { R } from './reason-ids.js'
import { domesticTaxes, newRowAnswers, type RowAnswers } from './row-answers.js'
import { RowRates } from './row-rates.js'
import { SimplifiedRows } from './simplified-rows.js'
import { vat } from './vat.js'
import { ExciseState, notKnown, Relief } from './words.js'
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
  private readonly domestic: DomesticTaxes | undefined
  private readonly simplified: SimplifiedRows | undefined
  private readonly choices: RateChoices | undefined
  private readonly opened: number[] = []
  private readonly free: FreeLines
  private readonly freely: FreeDeclarations
  private readonly freeSets: number[] = []
  /** Where the rows of the declaration that is judged stand. */
  private from = 0
  private to = 0
  /** Whether the declaration is judged once, under the rates that it has anyway. */
  private isOnce = true
  private readonly shared = new LineShares()
  private readonly values: LineValues
  private readonly totals: DeclarationTotals

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
    this.values = new LineValues(this.entries, freight, this.shared)
    this.totals = new DeclarationTotals(work, this.entries, this.shared, this.answers)
    this.free = new FreeLines(work)
    const { answers, rates, askFree } = this
    this.freely = new FreeDeclarations({ work, lots, freight, answers, rates, askFree })
    if (!hasChoice) return
    this.simplified = new SimplifiedRows(work, lots, this.freight, this.answers)
    this.choices = new RateChoices(work, this.simplified, this.answers)
  }

  judgeAll(): RowAnswers {
    const { parcels, isRefused, ownParcels } = this.work
    const shares = new FreightShares(this.work, this.freight)
    const isByParcel = this.declarations === parcels
    this.chooseRates()
    for (let parcel = 0; parcel < ownParcels; parcel++) {
      const isEmpty = parcels.starts[parcel] === parcels.starts[parcel + 1]
      if (isEmpty || isRefused[parcel] !== 0) continue
      shares.fill(parcel, this.answers)
      if (isByParcel) this.judgeAt(parcel)
    }
    if (isByParcel) return this.answers
    for (let at = 0; at < this.declarations.count; at++) this.judgeAt(at)
    return this.answers
  }

  private judgeAt(declaration: number): void {
    const { rows, starts } = this.declarations
    const from = starts[declaration]!
    const to = starts[declaration + 1]!
    const { choices } = this
    if (this.freely.judge(rows, from, to)) return
    this.from = from
    this.to = to
    this.isOnce = !choices || !this.isTaxed() || choices.isOrdinary(rows[from]!)
    if (this.isOnce || !choices) this.judge()
    else choices.judge({ rows, from, to }, this.judge)
  }

  /** Whether any row of the declaration is taxed, so that it matters which rates are asked for. */
  private isTaxed(): boolean {
    const { rows } = this.declarations
    for (let at = this.from; at < this.to; at++) {
      if (this.lots.relief[this.work.lotOf[rows[at]!]!] === Relief.none) return true
    }
    return false
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
    if (this.isOnce && this.areFree(count)) {
      for (let entry = 0; entry < count; entry++) this.putFree(entry, count)
      return
    }
    for (let entry = 0; entry < count; entry++) this.judgeEntry(entry)
    this.totals.collect()
  }

  /** The set of the line of a row, where nothing is due on it whatever it is worth; else below 0. */
  private readonly askFree = (row: number): number => {
    this.fillLine(row)
    const epoch = this.work.bench.book.on(this.work.dayOf(row))
    const relief = this.lots.relief[this.work.lotOf[row]!]!
    return this.free.setOf(this.rates.codeOf(row), relief, this.facts, epoch)
  }

  /** Whether nothing is due on any line of a declaration, whatever the goods are worth. */
  private areFree(count: number): boolean {
    const { entries, work, freeSets } = this
    for (let entry = 0; entry < count; entry++) {
      entries.open(entry)
      const first = entries.rowAt(0)
      if (this.isOpen(work.lotOf[first]!)) return false
      const set = this.askFree(first)
      if (set < 0) return false
      freeSets[entry] = set
    }
    return true
  }

  /** Puts what is left to say of a line that bears nothing: its value and its reasons. */
  private putFree(entry: number, count: number): void {
    const { entries, facts } = this
    const size = entries.open(entry)
    const first = entries.rowAt(0)
    if (count > 1) this.fillLine(first)
    this.entry.exciseKrw = 0
    this.shareValue(this.values.sum(size, this.work.lawOf(first)), size)
    const state = facts.hasExcise ? ExciseState.judged : ExciseState.none
    this.putLine(entry, size, state, this.freeSets[entry]!)
  }

  /** Fills what relief, code and rates say of the line of a row. */
  private fillLine(row: number): void {
    const { facts } = this
    const relief = this.lots.relief[this.work.lotOf[row]!]!
    facts.isSmallValue = relief === Relief.small_value
    facts.isSample = relief === Relief.sample
    facts.isRelieved = facts.isSmallValue || facts.isSample || relief === Relief.korus_list
    this.rates.fill(row, facts)
  }

  private judgeEntry(entry: number): void {
    const { entries, facts, work } = this
    const size = entries.open(entry)
    const first = entries.rowAt(0)
    const law = this.work.lawOf(first)
    this.fillLine(first)
    facts.customsValueKrw = this.values.sum(size, law)
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

  /** Shares what is left of a declaration line over its rows, by their customs value. */
  private share(entry: number, size: number): void {
    const law = this.work.lawOf(this.entries.rowAt(0))
    this.shareOne(this.entry.vatKrw, size, this.answers.vatKrw)
    const judged = this.facts.hasExcise ? ExciseState.judged : ExciseState.none
    const state = this.facts.isUncoded ? unsaidState(this.facts, law, this.entry) : judged
    this.putLine(entry, size, state, this.work.sets.intern(this.entry.marks))
  }

  private putLine(entry: number, size: number, state: number, entrySet: number): void {
    const { answers } = this
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
}

/** The amounts of every row that was not refused; adds to the reasons of the rows. */
export function judgeDeclarations(
  work: Work,
  lots: LotAnswers,
  freight: ParcelFreight,
): RowAnswers {
  return new DeclarationJudge(work, lots, freight).judgeAll()
}
