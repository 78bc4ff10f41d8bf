/** Leaves open what both ends of an approximate rate answer differently: nothing near a threshold. */
import { type Marks, mark, noMarks, reasonsIn } from '../judge/marks.js'
import type { Amounts } from './amounts.js'
import type { Judged } from './batch.js'
import { R } from './reason-ids.js'
import { inboundReasons } from './reasons.js'
import type { Ends } from './undecided-taxes.js'
import { areApart, differs, openTaxes } from './undecided-taxes.js'
import { FreightBasis, notKnown, Relief, Track } from './words.js'

/** Reasons that hang on the last digits of an amount and decide nothing. */
const ofDigits: readonly number[] = [R.truncated]

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
      openTaxes(this.ends, row)
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

  /** Whether a row has an approximate rate, or goods that it is summed with have one. */
  private isApproximate(row: number): boolean {
    const { middle, low, high } = this.ends
    const lot = middle.work.lotOf[row]!
    if (this.isBanded(row) || this.isSummedWithBanded(lot)) return true
    if (areApart(low.lots.testedUsdE4, high.lots.testedUsdE4, lot)) return true
    return !Object.is(low.rows.taxKrw.at(row), high.rows.taxKrw.at(row))
  }

  private isBanded(row: number): boolean {
    const { bands, columns } = this.ends.middle.work
    if (!bands || columns.refusals[row] !== 0) return false
    return bands.own[row]! > 0 || bands.dollar[row]! > 0
  }

  private isSummedWithBanded(lot: number): boolean {
    const { groups } = this.ends.middle
    if (!groups.isCombined(lot)) return false
    let isAny = false
    groups.forEachBucket(lot, ({ rows }, id) => {
      for (let at = rows.starts[id]!; at < rows.starts[id + 1]! && !isAny; at++) {
        isAny = this.isBanded(rows.rows[at]!)
      }
    })
    return isAny
  }
}

/** Takes the middle run, and leaves open in it what the ends answer differently. */
export function settleBands(ends: Ends): void {
  new Settler(ends).settleAll()
}
