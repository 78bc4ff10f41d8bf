/** Leaves open what both ends of an approximate rate answer differently: nothing near a threshold. */
import type { WholeAmounts } from '../basis/narrow.js'
import { type Marks, mark, noMarks, reasonsIn } from '../judge/marks.js'
import type { Amounts } from './amounts.js'
import type { Judged } from './batch.js'
import { R } from './reason-ids.js'
import { inboundReasons } from './reasons.js'
import { domesticTaxes } from './row-answers.js'
import { FreightBasis, notKnown, RateKind, Relief, Track } from './words.js'

/** Reasons that hang on the last digits of an amount and decide nothing. */
const ofDigits: readonly number[] = [R.truncated]

/** A run with the rates as they are, and at both ends of their bands. */
export interface Ends {
  readonly middle: Judged
  readonly low: Judged
  readonly high: Judged
  /** What the middle run refused: an end may have refused more. */
  readonly refusals: Uint8Array
}

/** Whether a number differs at the ends; two that are not known are the same. */
function differs(low: ArrayLike<number>, high: ArrayLike<number>, at: number): boolean {
  return low[at] !== high[at] && !(Number.isNaN(low[at]!) && Number.isNaN(high[at]!))
}

function areApart(low: WholeAmounts, high: WholeAmounts, at: number): boolean {
  return !Object.is(low.at(at), high.at(at))
}

function isKnownAtOneEnd(low: Amounts, high: Amounts, row: number): boolean {
  return Number.isNaN(low.at(row)) !== Number.isNaN(high.at(row))
}

class Settler {
  private readonly ends: Ends
  private readonly isTaxReason: (reason: number) => boolean
  private readonly marks = noMarks()

  constructor(ends: Ends) {
    this.ends = ends
    this.isTaxReason = reason =>
      reason >= R.rate_basic &&
      reason !== R.minimum_not_collected &&
      !ofDigits.includes(reason) &&
      inboundReasons[reason]!.reason.weight !== 'warns'
  }

  settleAll(): void {
    const { work } = this.ends.middle
    this.openRefused()
    const isOpen = new Uint8Array(work.rows)
    for (let row = 0; row < work.rows; row++) {
      if (work.columns.refusals[row] === 0 && this.settleAmounts(row)) isOpen[row] = 1
    }
    for (let row = 0; row < work.rows; row++) {
      if (work.columns.refusals[row] === 0) this.settleMarks(row, isOpen[row] === 1)
    }
    this.settleLots()
  }

  /** Rows that only an end refused, for want of a rate on another day, are open and not refused. */
  private openRefused(): void {
    const { middle, low, high, refusals } = this.ends
    const { columns, lotOf, rows } = middle.work
    for (let row = 0; row < rows; row++) {
      if (columns.refusals[row] === refusals[row]) continue
      columns.refusals[row] = refusals[row]!
      low.lots.relief[lotOf[row]!] = Relief.none
      high.lots.relief[lotOf[row]!] = Relief.small_value
      low.lots.track[lotOf[row]!] = Track.list
      high.lots.track[lotOf[row]!] = Track.general
    }
  }

  /** Relief and track; what was tested stays as the rates in the middle give it. */
  private settleLots(): void {
    const { middle, low, high } = this.ends
    for (let lot = 0; lot < middle.work.lots.count; lot++) {
      const { relief, track, limitCents } = middle.lots
      if (differs(low.lots.relief, high.lots.relief, lot)) relief[lot] = Relief.not_known
      if (differs(low.lots.track, high.lots.track, lot)) track[lot] = Track.not_known
      if (areApart(low.lots.limitCents, high.lots.limitCents, lot)) limitCents.put(lot, notKnown)
    }
  }

  /** Whether anything of a row had to be left open. */
  private settleAmounts(row: number): boolean {
    const { middle, low, high } = this.ends
    const lot = middle.work.lotOf[row]!
    const isTrackOpen = differs(low.lots.track, high.lots.track, lot)
    const isFreightOpen = differs(low.rows.freightBasis, high.rows.freightBasis, row)
    if (isFreightOpen) {
      middle.rows.freightBasis[row] = FreightBasis.not_known
      middle.rows.freightKrw.put(row, notKnown)
      middle.rows.customsValueKrw.put(row, notKnown)
    }
    if (isFreightOpen || this.isTaxOpen(row, lot)) {
      this.openTaxes(row)
      return true
    }
    const [least, most] = [low.rows.collectedKrw, high.rows.collectedKrw]
    const isCollectedOpen =
      isKnownAtOneEnd(least, most, row) || (least.at(row) === 0) !== (most.at(row) === 0)
    if (isCollectedOpen) middle.rows.collectedKrw.put(row, notKnown)
    return isTrackOpen || isCollectedOpen
  }

  private isTaxOpen(row: number, lot: number): boolean {
    const { low, high } = this.ends
    if (differs(low.lots.relief, high.lots.relief, lot)) return true
    if (differs(low.work.days, high.work.days, row)) return true
    if (differs(low.rows.rateKind, high.rows.rateKind, row)) return true
    if (isKnownAtOneEnd(low.rows.taxKrw, high.rows.taxKrw, row)) return true
    const [a, b] = [this.marksOf(low, row), this.marksOf(high, row)]
    return a.some((word, at) => word !== b[at]) && this.isTaxReasonApart(a, b)
  }

  private isTaxReasonApart(a: Marks, b: Marks): boolean {
    const apart = reasonsIn(a.map((word, at) => word ^ b[at]!))
    return apart.some(this.isTaxReason)
  }

  private marksOf(judged: Judged, row: number): Marks {
    return judged.work.sets.setOf(judged.work.rowSet[row]!)
  }

  private openTaxes(row: number): void {
    const { low, high, middle } = this.ends
    const { rows } = middle
    if (differs(low.rows.rateKind, high.rows.rateKind, row)) {
      rows.rateKind[row] = RateKind.not_known
      rows.ratePermyriad.put(row, notKnown)
      rows.rateMaxPermyriad.put(row, notKnown)
    }
    for (const taxes of [rows.dutyKrw, rows.vatKrw, rows.taxKrw, rows.collectedKrw]) {
      taxes.put(row, notKnown)
    }
    if (!rows.domestic) return
    for (const name of domesticTaxes) rows.domestic[name].put(row, notKnown)
    rows.domestic.leviesKrw.put(row, notKnown)
  }

  /** An open row keeps the reasons that hold at both ends; the others keep their own. */
  private settleMarks(row: number, isOpen: boolean): void {
    const { middle, low, high } = this.ends
    const { work } = middle
    if (!isOpen && !this.isApproximate(row)) return
    this.marks.set(this.marksOf(middle, row))
    if (isOpen) {
      const [a, b] = [this.marksOf(low, row), this.marksOf(high, row)]
      for (let word = 0; word < this.marks.length; word++) this.marks[word]! &= a[word]! & b[word]!
      mark(this.marks, R.rate_undecided)
    }
    mark(this.marks, R.rate_approximate)
    work.rowSet[row] = work.sets.intern(this.marks)
  }

  /** Whether a row has an approximate rate, or is tested together with one that has. */
  private isApproximate(row: number): boolean {
    const { middle, low, high } = this.ends
    const { bands, lotOf } = middle.work
    if (bands && (bands.own[row]! > 0 || bands.dollar[row]! > 0)) return true
    if (areApart(low.lots.testedUsdE4, high.lots.testedUsdE4, lotOf[row]!)) return true
    return !Object.is(low.rows.taxKrw.at(row), high.rows.taxKrw.at(row))
  }
}

/** Takes the middle run, and leaves open in it what the ends answer differently. */
export function settleBands(ends: Ends): void {
  new Settler(ends).settleAll()
}
