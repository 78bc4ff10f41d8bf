/** A sum of values in several currencies and weeks, compared with a limit without rounding. */
import {
  addFractions,
  ceilFraction,
  compareFractions,
  type Fraction,
  fraction,
  isFloorCertain,
  isOrderDoubtful,
  zeroFraction,
} from '../basis/exact.js'
import { amountScale, centScale, valuePerCent, wonScale } from '../basis/scale.js'
import { numbered } from '../judge/numbered.js'
import { notKnown } from './words.js'

/** Parts of 1/10,000 dollars in a cent. */
const partsPerCent = amountScale / centScale

/** Parts of a value in 1/10,000 dollars. */
const valuePerPart = valuePerCent / partsPerCent

/** Kinds of terms: goods, freight, and goods with freight in their price. */
const Term = numbered(['goods', 'freight', 'inclusive'])

/** What is kept of a term, one number behind the other. */
const parts = ['value', 'rate', 'dollar', 'kind'] as const
const Part = numbered(parts)

/** A share of freight in won, at a rate of the dollar. */
interface Share {
  readonly krw: Fraction
  readonly dollar: number
}

const noShares: readonly Share[] = []
/** Below every limit. */
const noLimit = -1

/** Terms of value (parts of a currency unit), its rate and the dollar's rate of the same day. */
export class ValueSum {
  count = 0
  /** In USD cents, as a double: near a limit the exact terms decide. */
  usdCents = 0
  /** Goods in won, as a double. */
  goodsKrw = 0
  /** International freight and insurance in won, as a double. */
  freightKrw = 0
  /** Whether all goods are priced in dollars, and then their exact value. */
  private inDollars = true
  private dollarValue = 0
  /** False where some goods are missing or not known: the sum is then the least it can be. */
  isWhole = true
  /** The same of the customs value: freight that is in the price does not leave it open. */
  isCustomsWhole = true
  /** False where the freight or insurance is not known. */
  isFreightKnown = true
  /** Since `clear` the value was found above limits up to one, and not above limits from another on. */
  aboveCents = noLimit
  upToCents = Number.MAX_VALUE
  /** Whether it was compared with a limit of another kind. */
  isComparedOtherwise = false
  /** Shares of freight that are no whole parts of a currency. */
  private shares: Share[] | undefined
  /** All terms in one list: thousands of sums are kept at a time. */
  private readonly terms: number[] = []

  clear(): void {
    this.count = 0
    this.usdCents = 0
    this.goodsKrw = 0
    this.freightKrw = 0
    this.isWhole = true
    this.isCustomsWhole = true
    this.isFreightKnown = true
    this.inDollars = true
    this.dollarValue = 0
    this.aboveCents = noLimit
    this.upToCents = Number.MAX_VALUE
    this.isComparedOtherwise = false
    this.shares = undefined
  }

  addGoods(value: number, rate: number, dollar: number): void {
    this.push(value, rate, dollar, Term.goods)
    const isDollar = rate === dollar
    if (isDollar) this.dollarValue += value
    else this.inDollars = false
    this.usdCents += isDollar ? value / valuePerCent : (value / valuePerCent) * (rate / dollar)
    this.goodsKrw += (value / wonScale) * rate
  }

  addFreight(value: number, rate: number, dollar: number): void {
    this.push(value, rate, dollar, Term.freight)
    this.freightKrw += (value / wonScale) * rate
  }

  /** Goods with freight in their price: what they are worth without it is not known. */
  addInclusive(value: number, rate: number, dollar: number): void {
    this.push(value, rate, dollar, Term.inclusive)
    this.goodsKrw += (value / wonScale) * rate
    this.isWhole = false
  }

  /** Goods are missing, or their value is not known. */
  leaveOpen(): void {
    this.isWhole = false
    this.isCustomsWhole = false
  }

  /** A share of freight in won, at a rate of the dollar. */
  addShare(krw: Fraction, dollar: number): void {
    this.shares ??= []
    this.shares.push({ krw, dollar })
    this.freightKrw += Number(krw.top) / Number(krw.bottom)
  }

  addAll(other: ValueSum): void {
    for (const { krw, dollar } of other.shares ?? noShares) this.addShare(krw, dollar)
    this.isWhole &&= other.isWhole
    this.isCustomsWhole &&= other.isCustomsWhole
    this.isFreightKnown &&= other.isFreightKnown
    for (let term = 0; term < other.count; term++) {
      const add = adders[other.partOf(term, Part.kind)]!
      const [value, rate] = [other.partOf(term, Part.value), other.partOf(term, Part.rate)]
      add.call(this, value, rate, other.partOf(term, Part.dollar))
    }
  }

  private push(value: number, rate: number, dollar: number, kind: number): void {
    const { terms } = this
    const first = this.count * parts.length
    terms[first + Part.value] = value
    terms[first + Part.rate] = rate
    terms[first + Part.dollar] = dollar
    terms[first + Part.kind] = kind
    this.count++
  }

  private partOf(term: number, part: number): number {
    return this.terms[term * parts.length + part]!
  }

  /** The exact value of a term times its rate. */
  private productOf(term: number): bigint {
    return BigInt(this.partOf(term, Part.value)) * BigInt(this.partOf(term, Part.rate))
  }

  /** Whether the goods are worth more than a limit in USD cents. */
  isAboveUsd(limitCents: number): boolean {
    const isAbove = this.isUsdAbove(limitCents)
    if (isAbove) this.aboveCents = Math.max(this.aboveCents, limitCents)
    else this.upToCents = Math.min(this.upToCents, limitCents)
    return isAbove
  }

  private isUsdAbove(limitCents: number): boolean {
    if (!isOrderDoubtful(this.usdCents, limitCents)) return this.usdCents > limitCents
    return compareFractions(this.exactUsdCents(), fraction(BigInt(limitCents), BigInt(1))) > 0
  }

  /** Whether goods and freight are worth more than a limit in won. */
  isAboveKrw(limitKrw: number): boolean {
    this.isComparedOtherwise = true
    const value = this.goodsKrw + this.freightKrw
    if (!isOrderDoubtful(value, limitKrw)) return value > limitKrw
    return compareFractions(this.exactKrw(true), fraction(BigInt(limitKrw), BigInt(1))) > 0
  }

  /** Whether the goods alone, without freight, are worth more than a limit in won. */
  isGoodsAboveKrw(limitKrw: number): boolean {
    this.isComparedOtherwise = true
    if (!isOrderDoubtful(this.goodsKrw, limitKrw)) return this.goodsKrw > limitKrw
    return compareFractions(this.exactKrw(false), fraction(BigInt(limitKrw), BigInt(1))) > 0
  }

  /** The value in 1/10,000 dollars, rounded up so that it never shows the limit it is above. */
  usdE4(): number {
    if (!this.isWhole) return notKnown
    if (this.inDollars) return Math.ceil(this.dollarValue / valuePerPart)
    const approximate = this.usdCents * partsPerCent
    if (isFloorCertain(approximate)) return Math.ceil(approximate)
    const exact = this.exactUsdCents()
    return ceilFraction({ top: exact.top * BigInt(partsPerCent), bottom: exact.bottom })
  }

  /** Whether goods and freight are worth more than a limit in USD cents. */
  isCustomsAboveUsd(limitCents: number): boolean {
    this.isComparedOtherwise = true
    const limit = fraction(BigInt(limitCents), BigInt(1))
    return compareFractions(this.exactUsdCents(true), limit) > 0
  }

  /** Goods and freight in 1/10,000 dollars, rounded up. */
  customsUsdE4(): number {
    if (!this.isCustomsWhole || !this.isFreightKnown) return notKnown
    const exact = this.exactUsdCents(true)
    return ceilFraction({ top: exact.top * BigInt(partsPerCent), bottom: exact.bottom })
  }

  exactUsdCents(isFreightAdded = false): Fraction {
    let sum = zeroFraction
    for (let term = 0; term < this.count; term++) {
      if (this.partOf(term, Part.kind) !== Term.goods && !isFreightAdded) continue
      const bottom = BigInt(this.partOf(term, Part.dollar)) * BigInt(valuePerCent)
      sum = addFractions(sum, fraction(this.productOf(term), bottom))
    }
    if (!isFreightAdded) return sum
    for (const { krw, dollar } of this.shares ?? noShares) {
      const bottom = krw.bottom * BigInt(dollar) * BigInt(valuePerCent)
      sum = addFractions(sum, fraction(krw.top * BigInt(wonScale), bottom))
    }
    return sum
  }

  exactKrw(hasFreight: boolean): Fraction {
    let top = zeroFraction.top
    for (let term = 0; term < this.count; term++) {
      if (!hasFreight && this.partOf(term, Part.kind) === Term.freight) continue
      top += this.productOf(term)
    }
    let sum = fraction(top, BigInt(wonScale))
    if (hasFreight) for (const { krw } of this.shares ?? noShares) sum = addFractions(sum, krw)
    return sum
  }
}

/** How a term of each kind is added. */
const adders = [
  ValueSum.prototype.addGoods,
  ValueSum.prototype.addFreight,
  ValueSum.prototype.addInclusive,
]

/** One value in 1/10,000 dollars, rounded up; not a number where it is not known. */
export function usdE4Of(value: number, rate: number, dollar: number): number {
  if (rate === dollar) return Math.ceil(value / valuePerPart)
  const approximate = (value / valuePerCent) * partsPerCent * (rate / dollar)
  if (!(approximate >= 0) || isFloorCertain(approximate)) return Math.ceil(approximate)
  const bottom = BigInt(dollar) * BigInt(valuePerCent)
  return ceilFraction(fraction(BigInt(value) * BigInt(rate) * BigInt(partsPerCent), bottom))
}
