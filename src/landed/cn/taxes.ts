/** What do goods of a taxable price bear in China, as a retail import or in full? */
import { roundMulDiv } from '../../basis/exact.js'
import { hundred, rateParts } from '../../basis/scale.js'
import { type Marks, mark } from '../../judge/marks.js'
import type { ChineseLaw } from '../../law/cn/index.js'
import type { Bound } from '../../law/law-on.js'
import { S } from '../general-reasons.js'
import { unknown } from '../words.js'
import type { HighEnd } from './cosmetics.js'
import type { ChineseGoods } from './goods.js'
import { C } from './reasons.js'

/** Rates in 1/1,000 %, -1 where not known, and the share of them that is due in percent. */
export interface Rates {
  readonly duty: number
  readonly consumption: number
  readonly vat: number
  readonly share: number
}

/** In fen; -1 where not known. */
export interface Taxes {
  duty: number
  excise: number
  tax: number
}

/** The rate of import VAT: by the goods, or as the seller knows it where they do not tell. */
export function vatRate(
  { vat }: ChineseGoods,
  given: number,
  { retailImports }: Bound<ChineseLaw>,
  marks: Marks,
): number {
  if (vat === 'unclear') {
    if (given < 0) {
      mark(marks, C.cn_vat_unclear)
      return unknown
    }
    mark(marks, S.tax_rate_given)
    return given
  }
  const isReduced = vat === 'reduced'
  mark(marks, isReduced ? C.cn_vat_reduced : C.cn_vat_standard)
  const rate = isReduced ? retailImports.vatReduced : retailImports.vat
  if (rate === undefined) mark(marks, S.law_of_day_not_known)
  return rate ?? unknown
}

export function consumptionRate(isHighEnd: HighEnd, { cosmeticsTax }: Bound<ChineseLaw>): number {
  if (isHighEnd === 'unknown') return unknown
  return isHighEnd === 'yes' ? (cosmeticsTax.rate ?? unknown) : 0
}

/** Consumption tax is laid on a price that holds it, VAT on the price with it. */
export function layTaxes(
  price: number,
  { duty, consumption, vat, share }: Rates,
  taxes: Taxes,
): void {
  taxes.duty = duty < 0 ? unknown : roundMulDiv(price, duty, rateParts)
  taxes.excise = consumption === 0 ? 0 : unknown
  taxes.tax = unknown
  if (taxes.duty < 0 || consumption < 0) return
  const base = price + taxes.duty
  const parts = (rateParts - consumption) * hundred
  taxes.excise = roundMulDiv(base, consumption * share, parts)
  if (vat >= 0) taxes.tax = roundMulDiv(base, vat * share, parts)
}

/** VAT and consumption tax as one rate on the price; -1 where one is not known. */
export function compositeRate({ consumption, vat, share }: Rates): number {
  if (consumption < 0 || vat < 0) return unknown
  return roundMulDiv((consumption + vat) * share, rateParts, (rateParts - consumption) * hundred)
}
