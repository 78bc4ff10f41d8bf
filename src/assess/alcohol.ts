/** Do the goods of a row hold enough alcohol to be liquor at all? */
import { blankAmount, type Column } from '../parcel/columns.js'
import { LiquorKind } from './words.js'
import type { Work } from './work.js'

export class Alcohol {
  private readonly work: Work
  private readonly abv: Column
  private readonly isGiven: boolean

  constructor(work: Work) {
    this.work = work
    this.isGiven = work.columns.has('abv')
    this.abv = work.columns.column('abv')
  }

  /** Whether the row says that its goods hold less alcohol than liquor does (주세법 제2조). */
  isTooWeak(row: number): boolean {
    if (!this.isGiven) return false
    const value = this.abv.values[row & this.abv.mask]!
    if (value === blankAmount) return false
    const least = this.work.lawOf(row).liquorTaxAct.leastAlcohol
    return least !== undefined && value < least
  }

  /** The `LiquorKind` of a row with a code. */
  kindOf(row: number, code: number): number {
    const kind = this.work.goods.liquor[code]!
    return kind !== LiquorKind.none && this.isTooWeak(row) ? LiquorKind.none : kind
  }

  /** Whether the code of a row is of liquor, and the row says that its goods are none. */
  isNoLiquor(row: number, code: number): boolean {
    const isLiquor = this.isGiven && this.work.goods.liquor[code] !== LiquorKind.none
    return isLiquor && this.isTooWeak(row)
  }
}
