/** Is the parcel free of duty as goods of small value (소액물품 면세)? All of it, or none of it. */
import { mark, markAll, unmark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { ParcelAnswer, ParcelFacts } from './facts.js'
import { R } from './reason-ids.js'
import { sampleRelief } from './sample-relief.js'
import { freightOpen } from './tested-freight.js'
import { notKnown, Relief, SelfUse, Use } from './words.js'

const rests = ['kr.customsActRule.reliefBasis', 'kr.customsActRule.reliefLimit']

export const reliefReasons: Reasons = {
  use_not_self: {
    weight: 'decides',
    rests,
    ko: '자가사용 물품이 아니므로 소액물품 면세를 받지 못합니다.',
    en: 'The goods are not for own use, so there is no small-value relief.',
  },
  use_from_business_id: {
    weight: 'warns',
    rests,
    ko: '용도가 비어 있고 사업자 부호이므로 자가사용으로 보지 않았습니다.',
    en: 'The use is blank and the id is a business: it was not taken for own use.',
  },
  use_gift: {
    weight: 'decides',
    rests,
    ko: '선물도 거주자가 자가사용으로 받는 소액물품이므로 면세 여부를 똑같이 판단합니다. 값은 unit_price에 적힌 것입니다.',
    en:
      'A gift too is goods that a resident receives for own use: the relief is tested in the same ' +
      'way, on the value given in unit_price.',
  },
  relief_small_value: {
    weight: 'decides',
    rests,
    ko: '자가사용 물품으로(용도가 비면 그렇게 봅니다) 물품가격 {tested_value_usd}달러가 한도 {limit_usd}달러 이하이므로 관세를 면제합니다.',
    en:
      'Goods for own use (so taken where no use is given) whose item value of {tested_value_usd} ' +
      'dollars is within the limit of {limit_usd} dollars: free of duty.',
  },
  relief_customs_value: {
    weight: 'decides',
    rests,
    ko: '자가사용 물품으로(용도가 비면 그렇게 봅니다) 운임을 포함한 과세가격이 당시 한도 이하이므로 관세를 면제합니다.',
    en:
      'Goods for own use (so taken where no use is given) whose customs value with freight is ' +
      'within the limit of that day: free of duty.',
  },
  relief_over_limit: {
    weight: 'decides',
    rests,
    ko: '물품가격 {tested_value_usd}달러가 소액물품 면세 한도를 넘으므로 초과분이 아닌 전액에 과세합니다.',
    en:
      'The item value of {tested_value_usd} dollars is above the limit of the relief: the ' +
      'whole is taxed, not the excess.',
  },
  relief_over_customs_value: {
    weight: 'decides',
    rests,
    ko: '운임을 포함한 과세가격이 당시 한도를 넘으므로 전액에 과세합니다.',
    en: 'The customs value with freight is above the limit of that day: the whole is taxed.',
  },
  relief_combined_over_limit: {
    weight: 'decides',
    rests: [...rests, 'kr.importNotice.combineSupplierDay'],
    ko: '합산한 물품가격이 한도를 넘으므로 면세하지 않습니다. 이 화물에 합산되지 않는 물품이 함께 있어도 화물 전부에 과세한다고 보았습니다(글은 분명하지 않습니다).',
    en:
      'The combined value is above the limit, so there is no relief. Goods of the parcel that are ' +
      'not combined are taken to be taxed with it, which the text leaves open.',
  },
  relief_us_list: {
    weight: 'decides',
    standing: 'reported',
    rests: ['kr.ftaActRule.usExpressListLimit'],
    ko:
      '미국발 특송물품의 목록통관으로 수입신고를 생략하므로 세금을 걷지 않습니다. 소액물품 면세 한도를 넘는 이 물품의 세금을 면제한다는 조문은 찾지 못했고, ' +
      '세관의 안내와 실무를 따랐습니다.',
    en:
      'Express goods from the United States pass by list without a declaration: no tax is ' +
      'collected. No article was found that frees these goods, which are above the limit of the ' +
      'small-value relief, of tax: it follows the practice and what customs says.',
  },
  relief_law_not_known: {
    weight: 'not_known',
    rests,
    ko: '그날의 소액물품 면세 기준을 알지 못합니다.',
    en: 'The rule of small-value relief of that day is not known.',
  },
}

function byItemValue(parcel: ParcelFacts, limitCents: number, answer: ParcelAnswer): number {
  answer.limitCents = limitCents
  const isOwn = parcel.own.isAboveUsd(limitCents)
  if (isOwn || parcel.group.isAboveUsd(limitCents)) {
    mark(answer.marks, isOwn ? R.relief_over_limit : R.relief_combined_over_limit)
    return Relief.none
  }
  if (isOpen(parcel)) return notWhole(parcel, answer)
  mark(answer.marks, R.relief_small_value)
  return Relief.small_value
}

/** Whether goods are missing or not known in any of the sums that are tested. */
function isOpen({ own, group, hasOpenGroup }: ParcelFacts): boolean {
  return !own.isWhole || !group.isWhole || hasOpenGroup
}

/** Says why a group is open: a member is refused, or its value is not known. */
export function markOpenGroup(
  parcel: ParcelFacts,
  answer: Pick<ParcelAnswer, 'marks'>,
  isMemberOpen = parcel.hasOpenGroup && parcel.own.isWhole,
): void {
  if (parcel.hasRefusedMember) mark(answer.marks, R.combine_member_refused)
  else if (isMemberOpen) mark(answer.marks, R.combine_member_open)
}

/** A group that lacks a member may be above its limit; goods above their quantity are taxed anyway. */
function notWhole(parcel: ParcelFacts, answer: ParcelAnswer, isMemberOpen?: boolean): number {
  if (parcel.selfUse !== SelfUse.exceeded) markOpenGroup(parcel, answer, isMemberOpen)
  return Relief.not_known
}

function byCustomsValue(
  parcel: ParcelFacts,
  limitKrw: number,
  law: Bound<KoreanLaw>,
  answer: ParcelAnswer,
): number {
  const { own, sums } = parcel
  if (own.isAboveKrw(limitKrw) || sums.some(sum => sum.isAboveKrw(limitKrw))) {
    const isGoodsAbove =
      own.isGoodsAboveKrw(limitKrw) || sums.some(sum => sum.isGoodsAboveKrw(limitKrw))
    if (!isGoodsAbove && parcel.isFreightMost) return freightOpen(law, answer)
    const isOwn = parcel.isFreightMost ? own.isGoodsAboveKrw(limitKrw) : own.isAboveKrw(limitKrw)
    mark(answer.marks, isOwn ? R.relief_over_customs_value : R.relief_combined_over_limit)
    return Relief.none
  }
  const isFreightKnown = own.isFreightKnown && sums.every(sum => sum.isFreightKnown)
  if (!isFreightKnown) mark(answer.marks, R.freight_not_known)
  if (!own.isCustomsWhole || parcel.hasOpenCustoms || !isFreightKnown) {
    return notWhole(parcel, answer, parcel.hasOpenCustoms && own.isCustomsWhole)
  }
  mark(answer.marks, R.relief_customs_value)
  return Relief.small_value
}

/** Goods above the self-use quantities are not for own use: what the value gave is taken back. */
function forOwnUse(parcel: ParcelFacts, byValue: number, answer: ParcelAnswer): number {
  const isMet = parcel.selfUse === SelfUse.not_tested || parcel.selfUse === SelfUse.within
  if (isMet || byValue === Relief.none) return byValue
  unmark(answer.marks, R.relief_small_value)
  unmark(answer.marks, R.relief_customs_value)
  unmark(answer.marks, R.relief_freight_by_notice)
  unmark(answer.marks, R.relief_freight_not_held)
  markAll(answer.marks, parcel.selfUseMarks)
  return parcel.selfUse === SelfUse.exceeded ? Relief.none : Relief.not_known
}

/** The relief of a parcel: a `Relief`, with its reasons marked and its limit filled in. */
export function relief(parcel: ParcelFacts, law: Bound<KoreanLaw>, answer: ParcelAnswer): number {
  answer.limitCents = notKnown
  answer.isCustomsTested = false
  if (parcel.use === Use.resale) {
    mark(answer.marks, R.use_not_self)
    return Relief.none
  }
  if (parcel.use === Use.sample) return sampleRelief(parcel, law, answer)
  if (parcel.use === Use.gift) mark(answer.marks, R.use_gift)
  const { reliefBasis, reliefLimit } = law.customsActRule
  if (reliefBasis === undefined || reliefLimit === undefined) {
    mark(answer.marks, R.relief_law_not_known)
    return Relief.not_known
  }
  switch (reliefBasis) {
    case 'customs_value_krw':
      return forOwnUse(parcel, byCustomsValue(parcel, reliefLimit, law, answer), answer)
    case 'item_value_usd':
      return forOwnUse(parcel, byItemValue(parcel, reliefLimit, answer), answer)
  }
}
