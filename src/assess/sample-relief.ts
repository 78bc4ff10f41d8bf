/** Are the goods free of duty as commercial samples (상업용 견본품 면세)? */
import { mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { ParcelAnswer, ParcelFacts } from './facts.js'
import { R } from './reason-ids.js'
import { freightOpen } from './tested-freight.js'
import { Relief } from './words.js'

const rests = ['kr.customsActRule.sampleLimit']

export const sampleReasons: Reasons = {
  sample_as_stated: {
    weight: 'warns',
    rests,
    ko: '용도(use)에 적힌 대로 견본품으로 보았습니다. 견본품으로 인정하는 것은 세관입니다.',
    en: 'Taken for samples as the use says; it is customs that recognises goods as samples.',
  },
  relief_sample: {
    weight: 'decides',
    rests,
    ko: '견본품의 과세가격 {tested_value_usd}달러가 한도 {limit_usd}달러 이하이므로 관세를 면제합니다.',
    en:
      'The customs value of the samples, {tested_value_usd} dollars, is within the limit of ' +
      '{limit_usd} dollars: free of duty.',
  },
  relief_sample_over_limit: {
    weight: 'decides',
    rests,
    ko: '견본품의 과세가격이 한도 {limit_usd}달러를 넘으므로 전액에 과세합니다.',
    en: 'The customs value of the samples is above the limit of {limit_usd} dollars: all is taxed.',
  },
  relief_sample_by_kind: {
    weight: 'warns',
    rests,
    ko: '값과 관계없이 면세되는 견본품(시행규칙 제45조제1항제1호·제2호·제4호)인지는 자료로 알 수 없어 과세로 보았습니다.',
    en:
      'Samples that are perforated or cut, catalogues, and samples by their shape or function are ' +
      'free whatever their value (art. 45(1) items 1, 2 and 4 of the rule). The data do not show ' +
      'it, so the goods were taxed.',
  },
}

/** The relief of a parcel of samples: a `Relief`. Goods of other parcels are not added to it. */
export function sampleRelief(
  parcel: ParcelFacts,
  law: Bound<KoreanLaw>,
  answer: ParcelAnswer,
): number {
  const limit = law.customsActRule.sampleLimit
  if (limit === undefined) {
    mark(answer.marks, R.relief_law_not_known)
    return Relief.not_known
  }
  mark(answer.marks, R.sample_as_stated)
  answer.isCustomsTested = true
  answer.limitCents = limit
  if (parcel.own.isCustomsAboveUsd(limit)) {
    if (parcel.isFreightMost && !parcel.own.isAboveUsd(limit)) return freightOpen(law, answer)
    mark(answer.marks, R.relief_sample_over_limit)
    mark(answer.marks, R.relief_sample_by_kind)
    return Relief.none
  }
  if (!parcel.own.isFreightKnown) mark(answer.marks, R.freight_not_known)
  if (!parcel.own.isCustomsWhole || !parcel.own.isFreightKnown) return Relief.not_known
  mark(answer.marks, R.relief_sample)
  return Relief.sample
}
