/** Declarations of which nothing is due: row by row what the rules said of lines alike, and the value. */
import type { Fraction } from '../basis/exact.js'
import { mostCompared } from '../basis/limits.js'
import { copyMarks, noMarks } from '../judge/marks.js'
import type { Column } from '../parcel/columns.js'
import { cutBase, wholeWon } from './customs-value.js'
import { type EntryFacts, newEntryFacts } from './facts.js'
import type { LotAnswers } from './lot-answers.js'
import type { ParcelFreight } from './parcel-freight.js'
import { R } from './reason-ids.js'
import type { RowAnswers } from './row-answers.js'
import { GoodsBit } from './row-goods.js'
import type { RowRates } from './row-rates.js'
import { ExciseState, isKnown, Relief, reliefs } from './words.js'
import type { Work } from './work.js'

/** In place of the number of a set and one: not asked yet. */
const notAsked = 0
/** The same where the taxes of the line have to be worked out. */
const taxed = -1

/** What the declarations of a run are judged from and into. */
interface Parts {
  readonly work: Work
  readonly lots: LotAnswers
  readonly freight: ParcelFreight
  readonly answers: RowAnswers
  readonly rates: RowRates
  /** Asks the rules of the line of a relieved row: the number of its set, below 0 where it is not free. */
  readonly askFree: (row: number) => number
}

/**
 * Only what needs no sharing is judged here: every row is relieved and a line of its own, so that
 * nothing is summed, and the value of each is known.
 */
export class FreeDeclarations {
  private readonly parts: Parts
  private readonly hs: Column
  private readonly origin: Column
  /** By epoch and relief, then by code: the number of the set of a line and one. */
  private readonly known: Int32Array[] = []
  /** The value and the set of each row of the declaration. */
  private readonly values = new Float64Array(mostCompared)
  private readonly sets = new Int32Array(mostCompared)
  private readonly barred: EntryFacts = { ...newEntryFacts(), isRelieved: true, isSmallValue: true }
  private readonly marks = noMarks()
  /** The row whose exact value is asked for, if it has to be. */
  private asked = 0

  constructor(parts: Parts) {
    this.parts = parts
    this.hs = parts.work.columns.column('hs')
    this.origin = parts.work.columns.column('origin')
  }

  /** Judges the rows of a declaration; false where they need more than this, and nothing is written. */
  judge(rows: Int32Array, from: number, to: number): boolean {
    if (to - from > mostCompared) return false
    for (let at = from; at < to; at++) {
      const isLine = this.isNewLine(rows, from, at)
      if (!isLine || !this.fill(rows[at]!, at - from)) return false
    }
    for (let at = from; at < to; at++) this.put(rows[at]!, at - from)
    return true
  }

  /** Whether no row before has the same code and origin, so that a row is a line for certain. */
  private isNewLine(rows: Int32Array, from: number, at: number): boolean {
    const { hs, origin } = this
    const row = rows[at]!
    for (let before = from; before < at; before++) {
      const other = rows[before]!
      const isCode = hs.values[other & hs.mask] === hs.values[row & hs.mask]
      if (isCode && origin.values[other & origin.mask] === origin.values[row & origin.mask])
        return false
    }
    return true
  }

  /** Fills value and set of a row; false where something is due, or not known. */
  private fill(row: number, place: number): boolean {
    const { work, lots, freight } = this.parts
    const lot = work.lotOf[row]!
    const relief = lots.relief[lot]!
    const isRelieved = relief !== Relief.not_known && relief !== Relief.none
    if (!isRelieved || work.sets.has(lots.set[lot]!, R.list_but_not_relieved)) return false
    const set = this.setOf(row, relief)
    if (set < 0) return false
    const { baseUnit } = work.lawOf(row).treasuryAct
    const won = freight.rowKrw(row)
    if (!isKnown(won) || baseUnit === undefined) return false
    this.asked = row
    this.values[place] = cutBase(wholeWon(won, this.exactAsked), baseUnit)
    this.sets[place] = set
    return true
  }

  private readonly exactAsked = (): Fraction => this.parts.freight.exactRowKrw(this.asked)

  /** Goods that are barred from list clearance and free all the same: more is said of them. */
  private isBarred(row: number): boolean {
    const { work, lots } = this.parts
    const isSmallValue = lots.relief[work.lotOf[row]!] === Relief.small_value
    return isSmallValue && (work.rowGoods.bitsOf(row) & GoodsBit.always) !== 0
  }

  private markBarred(row: number): void {
    const { work, rates } = this.parts
    copyMarks(this.marks, work.sets.setOf(work.rowSet[row]!))
    rates.markRow(row, this.barred, this.marks)
    work.rowSet[row] = work.sets.intern(this.marks)
  }

  /** The set of a line, asked once for each code, relief and stretch of law. */
  private setOf(row: number, relief: number): number {
    const { work } = this.parts
    const place = work.bench.book.on(work.dayOf(row)).number * reliefs.length + relief
    this.known[place] ??= new Int32Array(work.goods.isListed.length)
    const known = this.known[place]
    const code = this.hs.values[row & this.hs.mask]!
    if (known[code] === notAsked) known[code] = this.ask(row)
    return known[code]! - 1
  }

  private ask(row: number): number {
    const set = this.parts.askFree(row)
    return set < 0 ? taxed : set + 1
  }

  private put(row: number, place: number): void {
    const { work, lots, answers } = this.parts
    const code = this.hs.values[row & this.hs.mask]!
    const ofLot = work.sets.union(work.rowSet[row]!, lots.set[work.lotOf[row]!]!)
    work.rowSet[row] = work.sets.union(ofLot, this.sets[place]!)
    if (this.isBarred(row)) this.markBarred(row)
    answers.customsValueKrw.put(row, this.values[place]!)
    answers.entryLine.put(row, place + 1)
    const hasExcise = work.goods.hasExcise[code] === 1
    answers.exciseState[row] = hasExcise ? ExciseState.judged : ExciseState.none
  }
}
