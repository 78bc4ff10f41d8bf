/** The customs value of a declaration line: the sum of what its rows are worth, cut to whole won. */
import { addFractions, type Fraction, zeroFraction } from '../basis/exact.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { cutBase, wholeWon } from './customs-value.js'
import type { EntryLines } from './entry-lines.js'
import type { LineShares } from './line-shares.js'
import type { ParcelFreight } from './parcel-freight.js'
import { isKnown, notKnown } from './words.js'

export class LineValues {
  private readonly entries: EntryLines
  private readonly freight: ParcelFreight
  private readonly shared: LineShares
  /** The row and the size of the line whose exact value is asked for, if it has to be. */
  private asked = 0
  private size = 0

  constructor(entries: EntryLines, freight: ParcelFreight, shared: LineShares) {
    this.entries = entries
    this.freight = freight
    this.shared = shared
  }

  /** The value of so many rows of the line that is open; each row weighs what it is worth. */
  sum(size: number, law: Bound<KoreanLaw>): number {
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
    this.size = size
    return cutBase(wholeWon(sum, this.exactSum), unit)
  }

  private readonly exactAsked = (): Fraction => this.freight.exactRowKrw(this.asked)

  private readonly exactSum = (): Fraction => {
    let sum = zeroFraction
    for (let at = 0; at < this.size; at++) {
      sum = addFractions(sum, this.freight.exactRowKrw(this.entries.rowAt(at)))
    }
    return sum
  }
}
