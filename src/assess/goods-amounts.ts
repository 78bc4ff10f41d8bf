/** How many pieces, and how much by volume or weight, a row holds: what specific rates are on. */
import { floorMulDiv } from '../basis/exact.js'
import { quantityScale } from '../basis/scale.js'
import { blankAmount, type Column, type Columns } from '../parcel/columns.js'
import type { TobaccoRate } from './domestic-facts.js'
import { notKnown, TobaccoGiven, TobaccoKind } from './words.js'

/** The rates of the kinds that a code tells. */
const rateOfKind: Readonly<Record<number, TobaccoRate>> = {
  [TobaccoKind.cigarette]: 'cigarette',
  [TobaccoKind.cigar]: 'cigar',
  [TobaccoKind.pipe]: 'pipe',
  [TobaccoKind.water_pipe]: 'waterPipe',
  [TobaccoKind.chewing]: 'chewing',
  [TobaccoKind.oral]: 'oral',
  [TobaccoKind.snuff]: 'snuff',
}

/** All amounts are in thousandths; not a number where nothing was given. */
export class GoodsAmounts {
  private readonly quantity: Column
  private readonly pieces: Column
  private readonly volumeEach: Column
  private readonly volume: Column
  private readonly weight: Column
  private readonly tobaccoGiven: Column

  constructor(columns: Columns) {
    this.quantity = columns.column('quantity')
    this.pieces = columns.column('pieces_per_unit')
    this.volumeEach = columns.column('volume_ml_each')
    this.volume = columns.column('volume_ml')
    this.weight = columns.column('weight_g')
    this.tobaccoGiven = columns.column('tobacco_kind')
  }

  private given(column: Column, row: number): number {
    const value = column.values[row & column.mask]!
    return value === blankAmount ? notKnown : value
  }

  /** Units of the row, at least one. */
  unitsE3(row: number): number {
    return Math.max(this.quantity.values[row & this.quantity.mask]!, quantityScale)
  }

  /** Pieces in a unit as given. */
  piecesPerUnitE3(row: number): number {
    return this.given(this.pieces, row)
  }

  /** Pieces of the row; a unit is one piece where nothing else is said. */
  piecesE3(row: number): number {
    const each = this.piecesPerUnitE3(row)
    if (!(each > 0)) return this.unitsE3(row)
    return Math.max(this.timesQuantity(each, row), quantityScale)
  }

  private timesQuantity(each: number, row: number): number {
    return floorMulDiv(each, this.quantity.values[row & this.quantity.mask]!, quantityScale)
  }

  /** Volume of the row in 1/1,000 ml: as given, or of each times the pieces. */
  volumeE3(row: number): number {
    const whole = this.given(this.volume, row)
    const each = this.given(this.volumeEach, row)
    if (!Number.isNaN(whole) || Number.isNaN(each)) return whole
    const perUnit = this.piecesPerUnitE3(row)
    const inUnit = Number.isNaN(perUnit) ? each : floorMulDiv(each, perUnit, quantityScale)
    return this.timesQuantity(inUnit, row)
  }

  /** Volume of one container: as given, else of the whole row shared over its pieces. */
  containerE3(row: number): number {
    const each = this.given(this.volumeEach, row)
    if (!Number.isNaN(each)) return each
    const whole = this.volumeE3(row)
    if (Number.isNaN(whole)) return notKnown
    return floorMulDiv(whole, quantityScale, this.piecesE3(row))
  }

  /** The rate of tobacco that a row bears; undefined where neither code nor row tells. */
  tobaccoRate(kind: number, row: number): TobaccoRate | undefined {
    const given = this.tobaccoGiven.values[row & this.tobaccoGiven.mask]!
    if (kind === TobaccoKind.heated) {
      if (given === TobaccoGiven.heatedStick) return 'heatedStick'
      return given === TobaccoGiven.heatedOther ? 'heatedOther' : undefined
    }
    if (kind !== TobaccoKind.liquid) return rateOfKind[kind]
    const isTold = given === TobaccoGiven.leafNicotine || given === TobaccoGiven.otherNicotine
    return isTold ? 'liquid' : undefined
  }

  isNonLeaf(row: number): boolean {
    const given = this.tobaccoGiven.values[row & this.tobaccoGiven.mask]!
    return given === TobaccoGiven.otherNicotine
  }

  /** What the rate of a kind of tobacco is on: sticks, millilitres or grams. */
  tobaccoE3(rate: TobaccoRate, row: number): number {
    switch (rate) {
      case 'cigarette':
      case 'heatedStick': {
        const each = this.piecesPerUnitE3(row)
        return Number.isNaN(each) ? notKnown : this.timesQuantity(each, row)
      }
      case 'liquid':
        return this.volumeE3(row)
      default:
        return this.given(this.weight, row)
    }
  }
}
