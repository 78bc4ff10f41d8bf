/** Puts simplified rates on rows: which rows take one, and what a declaration line of them bears. */
import { permyriad, quantityScale } from '../basis/scale.js'
import { hasMark, mark, noMarks, unmark } from '../judge/marks.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { Column } from '../parcel/columns.js'
import { firstGiven } from '../parcel/parcels.js'
import { cut, markFraction } from './collect.js'
import { wholeWon } from './customs-value.js'
import type { EntryAnswer } from './facts.js'
import { GoodsAmounts } from './goods-amounts.js'
import type { LotAnswers } from './lots.js'
import type { ParcelFreight } from './parcel-freight.js'
import { R } from './reason-ids.js'
import type { RowAnswers } from './row-answers.js'
import { barred, luxuryFormula, type SimplifiedFacts, simplified } from './simplified.js'
import { Commercial, isKnown, notKnown, RateKind, Relief, SelfUse, Use } from './words.js'
import type { Work } from './work.js'

/** The reasons of an ordinary rate: they go where another rate takes its place. */
const ordinaryReasons = [
  R.rate_basic,
  R.rate_concession,
  R.rate_farm_concession,
  R.rate_quota_not_applied,
  R.rate_farm_quota_not_applied,
  R.rate_end_use_not_applied,
  R.rate_agreement,
  R.preference_papers_waived,
]

type Law = Bound<KoreanLaw>

export class SimplifiedRows {
  private readonly work: Work
  private readonly lots: LotAnswers
  private readonly freight: ParcelFreight
  private readonly answers: RowAnswers
  private readonly amounts: GoodsAmounts
  private readonly hs: Column
  private readonly use: Column
  private readonly marks = noMarks()
  private readonly facts: SimplifiedFacts = {
    commercial: 0,
    goods: 0,
    luxury: 0,
    hasExcise: false,
    isSpecific: false,
    ratePermyriad: notKnown,
    basicPermyriad: notKnown,
    valueKrw: notKnown,
    piecesE3: 0,
    unitsE3: 0,
  }

  constructor(work: Work, lots: LotAnswers, freight: ParcelFreight, answers: RowAnswers) {
    this.work = work
    this.lots = lots
    this.freight = freight
    this.answers = answers
    this.amounts = new GoodsAmounts(work.columns)
    this.hs = work.columns.column('hs')
    this.use = work.columns.column('use')
  }

  private codeOf(row: number): number {
    return this.hs.values[row & this.hs.mask]!
  }

  /** Whether a row is taxed, and its tax depends on which rates are asked for. */
  private isAsked(row: number): boolean {
    const { work, lots } = this
    const lot = work.lotOf[row]!
    if (work.columns.refusals[row] !== 0 || lots.relief[lot] !== Relief.none) return false
    if (hasMark(work.sets.setOf(lots.set[lot]!), R.list_but_not_relieved)) return false
    if (this.answers.rateKind[row] !== RateKind.not_known) return true
    const isSpecific = work.goods.isSpecific[work.slotOf(row, this.codeOf(row))] === 1
    return isSpecific && work.ratesOf(row) !== undefined
  }

  /** Puts the simplified rate on a row where it takes one; a row that may take one is left open. */
  apply(row: number, law: Law): void {
    if (!this.isAsked(row)) return
    const { work, answers, marks } = this
    this.fill(row)
    marks.set(work.sets.setOf(work.rowSet[row]!))
    const isAgreement = hasMark(marks, R.rate_agreement)
    const rate = simplified(this.facts, law, marks)
    if (rate !== barred) {
      if (work.alcohol.isNoLiquor(row, this.codeOf(row))) mark(marks, R.liquor_too_weak)
      this.put(row, isKnown(rate) ? RateKind.simplified : RateKind.not_known, rate)
      for (const reason of ordinaryReasons) unmark(marks, reason)
      if (isAgreement && isKnown(rate)) mark(marks, R.simplified_over_agreement)
    }
    work.rowSet[row] = work.sets.intern(marks)
    if (!isKnown(rate) && answers.isRateOpen) answers.isRateOpen[row] = 1
  }

  /** Leaves open which rates a row bears. */
  open(row: number, reason: number): void {
    if (!this.isAsked(row)) return
    const { work, answers, marks } = this
    marks.set(work.sets.setOf(work.rowSet[row]!))
    for (const one of ordinaryReasons) unmark(marks, one)
    mark(marks, reason)
    this.put(row, RateKind.not_known, notKnown)
    if (answers.isRateOpen) answers.isRateOpen[row] = 1
    work.rowSet[row] = work.sets.intern(marks)
  }

  private put(row: number, kind: number, rate: number): void {
    this.answers.rateKind[row] = kind
    this.answers.ratePermyriad.put(row, rate)
    this.answers.rateMaxPermyriad.put(row, rate)
  }

  private fill(row: number): void {
    const { facts, amounts, answers, freight } = this
    const { goods } = this.work
    const code = this.codeOf(row)
    const slot = this.work.slotOf(row, code)
    facts.commercial = this.commercialOf(row)
    facts.goods = goods.simplified[code]!
    facts.luxury = goods.luxury[code]!
    facts.hasExcise = this.work.alcohol.kindOf(row, code) + goods.tobacco[code]! > 0
    facts.isSpecific = goods.isSpecific[slot] === 1
    facts.ratePermyriad = answers.ratePermyriad.at(row)
    facts.basicPermyriad = goods.rates.basic_only.permyriad[slot]!
    const value = freight.rowKrw(row)
    facts.valueKrw = isKnown(value) ? wholeWon(value, () => freight.exactRowKrw(row)) : notKnown
    facts.piecesE3 = amounts.piecesE3(row)
    facts.unitsE3 = amounts.unitsE3(row)
  }

  private commercialOf(row: number): number {
    const { work, lots } = this
    const marks = work.sets.setOf(lots.set[work.lotOf[row]!]!)
    if (hasMark(marks, R.use_not_self)) return Commercial.yes
    const use = firstGiven(this.use, work.parcels, work.parcels.parcelOf[row]!, 0)
    if (use === Use.resale) return Commercial.yes
    const selfUse = lots.selfUse[work.lotOf[row]!]
    const isMore = selfUse === SelfUse.exceeded || selfUse === SelfUse.open
    const isOpen = use === Use.sample || isMore
    return isOpen ? Commercial.unclear : Commercial.no
  }

  /** The one amount of a line of simplified rows, whose customs value is shared already. */
  amountOf(rows: readonly number[], law: Law, answer: EntryAnswer): number {
    let top = BigInt(0)
    for (const row of rows) {
      const part = this.partOf(row, law)
      if (part === undefined) return notKnown
      top += part
    }
    const won = BigInt(permyriad * quantityScale)
    const tax = cut(Number(top / won), law, answer)
    markFraction(tax, top % won === BigInt(0), law, answer)
    return tax
  }

  /** The amount of a row, as parts of a won by the scales of rates and quantities. */
  private partOf(row: number, law: Law): bigint | undefined {
    const { answers, work, amounts } = this
    const value = answers.customsValueKrw.at(row)
    const rate = answers.ratePermyriad.at(row)
    if (!isKnown(value)) return undefined
    if (!hasMark(work.sets.setOf(work.rowSet[row]!), R.simplified_luxury)) {
      return BigInt(value * quantityScale) * BigInt(rate)
    }
    const { base, threshold } = luxuryFormula(work.goods.luxury[this.codeOf(row)]!, law)
    if (base === undefined || threshold === undefined) return undefined
    const pieces = BigInt(amounts.piecesE3(row))
    const excess = BigInt(value * quantityScale) - pieces * BigInt(threshold)
    return pieces * BigInt(base) * BigInt(permyriad) + excess * BigInt(rate)
  }
}
