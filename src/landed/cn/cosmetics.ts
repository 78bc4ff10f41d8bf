/** Do goods bear the consumption tax on high-end cosmetics? */
import { quantityScale } from '../../basis/scale.js'
import { type Marks, mark } from '../../judge/marks.js'
import type { ChineseLaw } from '../../law/cn/index.js'
import type { Bound } from '../../law/law-on.js'
import { S } from '../general-reasons.js'
import type { ChineseCase } from './case.js'
import type { ChineseGoods } from './goods.js'
import { C } from './reasons.js'

/** `unknown`: a code, the weight or the tax itself is missing. */
export type HighEnd = 'yes' | 'no' | 'unknown'

/** The price is the taxable one of the line without VAT. */
export function isHighEnd(
  { consumption }: ChineseGoods,
  { price, weight, quantity }: ChineseCase,
  { cosmeticsTax }: Bound<ChineseLaw>,
  marks: Marks,
): HighEnd {
  if (consumption === 'none') return 'no'
  if (consumption === 'other') {
    mark(marks, S.excise_not_known)
    return 'unknown'
  }
  if (consumption === 'unclear') {
    mark(marks, C.cn_consumption_unclear)
    return 'unknown'
  }
  const isByGram = consumption === 'by_gram'
  const amount = isByGram ? weight : quantity
  const least = isByGram ? cosmeticsTax.perGram : cosmeticsTax.perSheet
  if (amount <= 0 || least === undefined) {
    mark(marks, amount <= 0 ? S.weight_missing : S.law_of_day_not_known)
    return 'unknown'
  }
  const isReached = price * quantityScale >= least * amount
  if (isReached) mark(marks, isByGram ? C.cn_high_end_by_gram : C.cn_high_end_by_sheet)
  else mark(marks, isByGram ? C.cn_ordinary_by_gram : C.cn_ordinary_by_sheet)
  return isReached ? 'yes' : 'no'
}
