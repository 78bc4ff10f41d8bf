/** What is the customs value of the goods of a consignment in Japan? */
import { floorMulDiv } from '../../basis/exact.js'
import { hundred } from '../../basis/scale.js'
import { allocate } from '../../judge/allocate.js'
import { mark } from '../../judge/marks.js'
import type { JapaneseLaw } from '../../law/jp/index.js'
import type { Bound } from '../../law/law-on.js'
import type { Consignment } from '../consignment.js'
import { S } from '../general-reasons.js'
import { Use } from '../words.js'
import { J } from './reasons.js'

/** Whether the value is a share of the retail price: goods for personal use while the law says so. */
export function isByFactor({ use }: Consignment, { customsTariff }: Bound<JapaneseLaw>): boolean {
  return use !== Use.business && customsTariff.personalValue === 'factor'
}

/** Whether the day's law of goods for personal use is not known, and the goods are of them. */
export function isValueOpen({ use }: Consignment, { customsTariff }: Bound<JapaneseLaw>): boolean {
  return use !== Use.business && customsTariff.personalValue === 'not_known'
}

/** Fills the customs values of the lines, which add up, and returns their sum. */
export function customsValues(
  consignment: Consignment,
  law: Bound<JapaneseLaw>,
  values: Float64Array,
): number {
  const { marks, use } = consignment
  if (use === 0) mark(marks, J.jp_use_assumed)
  if (isByFactor(consignment, law)) return byFactor(consignment, law, values)
  mark(marks, J.jp_full_value)
  if (!consignment.hasFreight && !consignment.isFreightInPrice) mark(marks, S.freight_missing)
  let sum = 0
  for (let at = 0; at < consignment.count; at++) {
    values[at] =
      consignment.value[at]! + consignment.lineFreight[at]! + consignment.lineInsurance[at]!
    sum += values[at]!
  }
  return sum
}

function byFactor(
  { marks, goods, value, count }: Consignment,
  { customsTariff }: Bound<JapaneseLaw>,
  values: Float64Array,
): number {
  mark(marks, J.jp_personal_factor)
  if (customsTariff.factorDispute === 'end_disputed') mark(marks, J.jp_factor_disputed)
  const sum = floorMulDiv(goods, customsTariff.personalFactor ?? 0, hundred)
  allocate(sum, value, count, values)
  return sum
}
