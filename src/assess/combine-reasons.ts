/** Why lots are combined, or were not tested: a bit for each reason, and a set for each case. */
import { type MarkSets, mark, noMarks } from '../judge/marks.js'
import { R } from './reason-ids.js'

const combineMarks: readonly number[] = [
  R.combined_supplier_day,
  R.combined_arrival_day,
  R.combined_split_waybill,
  R.combine_not_tested,
  R.supplier_names_alike,
]

export class CombineReasons {
  private readonly bitsOf: Uint8Array
  private readonly sets: MarkSets
  /** Number of the set for each combination of bits, as far as it was asked. */
  private readonly setOfBits: number[] = [0]

  constructor(lots: number, sets: MarkSets) {
    this.bitsOf = new Uint8Array(lots)
    this.sets = sets
  }

  add(lot: number, reason: number): void {
    this.bitsOf[lot]! |= 1 << combineMarks.indexOf(reason)
  }

  /** Number of the set of reasons of a lot; 0 for none. */
  setOf(lot: number): number {
    const bits = this.bitsOf[lot]!
    this.setOfBits[bits] ??= this.intern(bits)
    return this.setOfBits[bits]
  }

  private intern(bits: number): number {
    const marks = noMarks()
    combineMarks.forEach((reason, at) => {
      if ((bits & (1 << at)) !== 0) mark(marks, reason)
    })
    return this.sets.intern(marks)
  }
}
