/** Amounts of declarations as exact whole numbers: 1/10,000,000 of a currency unit. */
import { decimalText } from '../basis/decimal-text.js'
import {
  amountScale,
  powerOfTen,
  quantityScale,
  rateScale,
  valuePerCent,
  valueScale,
} from '../basis/scale.js'
import type { LeavingLine } from './leaving-line.js'

/** 1/10,000,000 of a unit of some currency. */
export type Money = bigint

export function moneyOf(amount: number): Money {
  return amount < 0 ? 0n : BigInt(amount) * BigInt(quantityScale)
}

/** Shares of a whole by weight that add up to it; what is left over goes by order of the parts. */
export function sharesOf(whole: Money, weights: readonly Money[]): readonly Money[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total === 0n) return weights.map((_, at) => (at === 0 ? whole : 0n))
  const shares = weights.map(weight => (whole * weight) / total)
  let left = whole - shares.reduce((sum, share) => sum + share, 0n)
  for (let at = 0; left > 0n; at = (at + 1) % shares.length) {
    if (weights[at] === 0n) continue
    shares[at]! += 1n
    left -= 1n
  }
  return shares
}

/** What is charged for the pieces of a line that are sent: price less the seller's discount on them. */
export function lineValue(line: LeavingLine): Money {
  const { price, shipped, ordered, discount, discountBy } = line
  const gross = BigInt(price) * BigInt(shipped)
  if (discountBy === 'platform' || discount === 0 || ordered === 0) return gross
  const part = (moneyOf(discount) * BigInt(shipped)) / BigInt(ordered)
  return gross > part ? gross - part : 0n
}

/** Whole won of an amount at a rate in millionths of a won, parts dropped. */
export function wonOf(amount: Money, rate: number): number {
  return Number((amount * BigInt(rate)) / (BigInt(valueScale) * BigInt(rateScale)))
}

/** An amount with so many decimals, parts below them dropped: `(12500000n, 2)` is `1.25`. */
export function moneyText(amount: Money, places: number): string {
  const unit = BigInt(valueScale)
  const part = String(amount % unit).padStart(String(unit).length - 1, '0')
  const whole = String(amount / unit)
  return places === 0 ? whole : `${whole}.${part.slice(0, places)}`
}

/** An amount as it is kept in a column, parts below it dropped. */
export function amountOf(money: Money): number {
  return Number(money / BigInt(valueScale / amountScale))
}

/** The same in another currency, by what one unit of each is in won. */
export function exchanged(amount: Money, from: number, to: number): Money {
  return (amount * BigInt(from)) / BigInt(to)
}

/** To the nearest cent, halves up. */
export function wholeCents(amount: Money): Money {
  const unit = BigInt(valuePerCent)
  return ((amount + amount + unit) / (unit + unit)) * unit
}

/** To the nearest of so many decimals, halves up, without zeros behind: `(45000000n, 2)` is `4.5`. */
export function roundedText(amount: Money, places: number): string {
  const unit = BigInt(valueScale) / powerOfTen(places)
  const doubled = amount + amount + unit
  return decimalText(doubled / (unit + unit), places)
}
