/** The tax on value of a line: which rate, and what it is laid on. */
import { mark } from '../judge/marks.js'
import type { Consignment } from './consignment.js'
import { S } from './general-reasons.js'
import type { GoodsOfLine } from './goods-of-line.js'
import type { LineWork } from './line-work.js'
import { Carrier, Collector, unknown } from './words.js'

/** The price of all goods and the charges. */
export function costOfAll({ goods, freight, insurance }: Consignment): number {
  return goods + freight + insurance
}

/** The rate of a law, and the reason that rests on it. */
export interface LawRate {
  readonly rate: number | undefined
  readonly reason: number
  /** Whether some goods bear less, so that the kind must be known. */
  readonly isSometimesReduced: boolean
}

/** The rate that the seller gave, else that of the law; unknown where neither holds for the goods. */
export function taxRateOf(
  given: number,
  { rate, reason, isSometimesReduced }: LawRate,
  { marks }: LineWork,
  goods: GoodsOfLine,
): number {
  if (given >= 0) {
    mark(marks, S.tax_rate_given)
    return given
  }
  if (rate === undefined) {
    mark(marks, S.tax_rate_missing)
    return unknown
  }
  if (isSometimesReduced && goods.reduced === 'yes') {
    mark(marks, S.tax_perhaps_reduced)
    return unknown
  }
  if (isSometimesReduced && goods.reduced === 'perhaps') mark(marks, S.tax_kind_silent)
  mark(marks, reason)
  return rate
}

/** Excise where goods bear none for certain, else a reason. */
export function markExcise(work: LineWork, goods: GoodsOfLine): void {
  if (goods.excised === 'no') work.excise = 0
  else mark(work.marks, S.excise_not_known)
}

/** The tax; excise is part of what is taxed, so that with it unknown the rate is all that is said. */
export function layRate(work: LineWork, goods: GoodsOfLine, rate: number): void {
  if (rate === unknown) return
  if (goods.excised === 'yes') work.taxRate = rate
  else work.layTax(rate)
}

/** The post, the carrier, or the buyer where goods go as cargo or to a business. */
export function collectAtBorder(
  work: LineWork,
  { carrier }: Consignment,
  isBusiness: boolean,
): void {
  const isByBuyer = isBusiness || carrier === Carrier.cargo
  work.collectedAtBorder(carrier === Carrier.post, isByBuyer)
}

/** The seller, or the marketplace where goods were sold on one. */
export function collectAtSale(work: LineWork, isOnMarketplace: boolean): void {
  work.collectedBy = isOnMarketplace ? Collector.platform : Collector.seller
  if (isOnMarketplace) mark(work.marks, S.marketplace_collects)
}
