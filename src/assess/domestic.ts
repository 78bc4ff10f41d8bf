/** Fills the facts of the domestic taxes from the rows of a declaration line, and asks the rules. */

import { quantityScale } from '../basis/scale.js'
import { clearMarks, hasMark, type Marks, mark } from '../judge/marks.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { Column } from '../parcel/columns.js'
import { firstGiven } from '../parcel/parcels.js'
import { consumption, isExempt, isUntaxed, openConsumption } from './consumption.js'
import {
  type DomesticAnswer,
  type DomesticFacts,
  newDomesticAnswer,
  newDomesticFacts,
} from './domestic-facts.js'
import type { EntryAnswer, EntryFacts } from './facts.js'
import { GoodsAmounts } from './goods-amounts.js'
import { liquor, liquorEducationShare } from './liquor.js'
import type { LotAnswers } from './lots.js'
import { R } from './reason-ids.js'
import { domesticTaxes, type RowAnswers, taxesInVatBase } from './row-answers.js'
import { openTobacco, tobacco } from './tobacco.js'
import { ExciseState, LiquorKind, LuxuryKind, notKnown, TobaccoKind, Use } from './words.js'
import type { Work } from './work.js'

export class DomesticTaxes {
  readonly facts: DomesticFacts = newDomesticFacts()
  readonly answer: DomesticAnswer = newDomesticAnswer()
  private readonly amounts: GoodsAmounts
  private readonly use: Column
  private readonly hs: Column
  private readonly work: Work
  private readonly lots: LotAnswers
  private readonly rows: RowAnswers

  constructor(work: Work, lots: LotAnswers, rows: RowAnswers) {
    this.work = work
    this.lots = lots
    this.rows = rows
    this.amounts = new GoodsAmounts(work.columns)
    this.use = work.columns.column('use')
    this.hs = work.columns.column('hs')
  }

  /** Fills the facts from the rows of a line, whose customs value and duty are shared already. */
  fill(rows: readonly number[], entry: EntryFacts, dutyKrw: number): void {
    const { facts, work } = this
    const code = this.hs.values[rows[0]! & this.hs.mask]!
    facts.isRelieved = entry.isRelieved
    facts.isSmallValue = entry.isSmallValue
    facts.isSample = entry.isSample
    facts.customsValueKrw = entry.customsValueKrw
    facts.dutyKrw = dutyKrw
    facts.liquor = work.alcohol.kindOf(rows[0]!, code)
    facts.isNoLiquor = work.alcohol.isNoLiquor(rows[0]!, code)
    facts.tobacco = work.goods.tobacco[code]!
    facts.luxury = work.goods.luxury[code]!
    if (facts.liquor !== LiquorKind.none) this.fillLiquor(rows)
    if (facts.tobacco !== TobaccoKind.none) this.fillTobacco(rows)
    if (facts.luxury !== LuxuryKind.none) this.fillLuxury(rows)
  }

  private fillLiquor(rows: readonly number[]): void {
    const { facts, amounts } = this
    facts.volumeE3 = rows.reduce((sum, row) => sum + amounts.volumeE3(row), 0)
    facts.containerE3 = Math.max(...rows.map(row => amounts.containerE3(row)))
  }

  private fillTobacco(rows: readonly number[]): void {
    const { facts, amounts } = this
    const rate = amounts.tobaccoRate(facts.tobacco, rows[0]!)
    facts.isNonLeaf = amounts.isNonLeaf(rows[0]!)
    facts.isDealer = this.isDealer(rows[0]!)
    const isOne = rows.every(
      row =>
        amounts.tobaccoRate(facts.tobacco, row) === rate &&
        amounts.isNonLeaf(row) === facts.isNonLeaf &&
        this.isDealer(row) === facts.isDealer,
    )
    facts.tobaccoRate = isOne ? rate : undefined
    facts.tobaccoE3 = rate
      ? rows.reduce((sum, row) => sum + amounts.tobaccoE3(rate, row), 0)
      : notKnown
  }

  private isDealer(row: number): boolean {
    const { work, lots } = this
    const given = firstGiven(this.use, work.parcels, work.parcels.parcelOf[row]!, 0)
    const set = work.sets.setOf(lots.set[work.lotOf[row]!]!)
    return given === Use.resale || hasMark(set, R.use_from_business_id)
  }

  private fillLuxury(rows: readonly number[]): void {
    const { facts, amounts } = this
    if (facts.valuesKrw.length < rows.length) {
      facts.valuesKrw = new Float64Array(rows.length)
      facts.piecesE3 = new Float64Array(rows.length)
      facts.unitsE3 = new Float64Array(rows.length)
    }
    facts.rows = rows.length
    facts.isOnePiece = true
    rows.forEach((row, at) => {
      facts.valuesKrw[at] = this.rows.customsValueKrw.at(row) + this.rows.dutyKrw.at(row)
      facts.piecesE3[at] = amounts.piecesE3(row)
      facts.unitsE3[at] = amounts.unitsE3(row)
      if (amounts.piecesPerUnitE3(row) !== quantityScale) facts.isOnePiece = false
    })
  }

  /** Judges a line that is taxed or relieved for certain. */
  judge(
    rows: readonly number[],
    entry: EntryFacts,
    law: Bound<KoreanLaw>,
    entryAnswer: EntryAnswer,
  ): void {
    const { facts, answer } = this
    this.clear(0)
    clearMarks(answer.marks)
    this.fill(rows, entry, entryAnswer.dutyKrw)
    liquor(facts, law, answer)
    tobacco(facts, law, answer)
    consumption(facts, law, answer)
    entryAnswer.exciseKrw = 0
    for (const name of taxesInVatBase) entryAnswer.exciseKrw += answer[name]
  }

  /** Whether a line that was judged bears nothing at all. */
  get isFree(): boolean {
    const { answer } = this
    return answer.leviesKrw === 0 && domesticTaxes.every(name => answer[name] === 0)
  }

  /** Leaves open what the goods of a row may bear, where it is not known if they are taxed. */
  open(row: number, law: Bound<KoreanLaw>): void {
    const { answer } = this
    const { goods, alcohol } = this.work
    const code = this.hs.values[row & this.hs.mask]!
    this.clear(0)
    clearMarks(answer.marks)
    if (alcohol.isNoLiquor(row, code)) mark(answer.marks, R.liquor_too_weak)
    const kind = alcohol.kindOf(row, code)
    if (kind !== LiquorKind.none) {
      answer.liquorKrw = notKnown
      answer.educationKrw = liquorEducationShare(kind, law, undefined) === 0 ? 0 : notKnown
    }
    const luxury = goods.luxury[code]!
    if (!isUntaxed(luxury, law)) openConsumption(luxury, answer)
    if (goods.tobacco[code] === TobaccoKind.none) return
    openTobacco(answer)
    answer.leviesKrw = notKnown
  }

  /** Sets all taxes and levies to one amount. */
  clear(amount: number): void {
    for (const name of domesticTaxes) this.answer[name] = amount
    this.answer.leviesKrw = amount
  }
}

/** What is open of goods of which the code says nothing: relieved ones bear no consumption tax. */
export function unsaidState(
  entry: EntryFacts,
  law: Bound<KoreanLaw>,
  answer: { readonly marks: Marks },
): number {
  return isExempt(entry, law, answer) ? ExciseState.open_relieved : ExciseState.open
}

/** The taxes of a row that stand beside duty and VAT. */
export function domesticTaxOf(rows: RowAnswers, row: number): number {
  const { domestic, exciseState } = rows
  const state = exciseState[row]!
  if (state === ExciseState.open || state === ExciseState.open_relieved) return notKnown
  if (!domestic || state !== ExciseState.judged) return 0
  let sum = 0
  for (const name of domesticTaxes) sum += domestic[name].at(row)
  return sum
}
