/** Which way does an express parcel clear: by list, by simplified or by general declaration? */
import { hasMark, mark, markAll, unmark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { isAboveRelief } from './ex-post.js'
import type { ParcelAnswer, ParcelFacts } from './facts.js'
import { R } from './reason-ids.js'
import { markOpenGroup } from './relief.js'
import { Exclusion, isOwnUse, notKnown, Relief, SelfUse, Track, Use } from './words.js'

const listRests = ['kr.customsActRule.listLimit', 'kr.expressNotice.listScope']

export const trackReasons: Reasons = {
  track_list: {
    weight: 'decides',
    rests: listRests,
    ko: '자가사용 물품으로(용도가 비면 그렇게 봅니다) 물품가격이 목록통관 한도 이하이고 배제대상물품이 아닙니다. 배제대상의 품목번호는 이 프로그램의 해석입니다.',
    en:
      'Goods for own use (so taken where no use is given) whose item value is within the limit of ' +
      'list clearance, and which are not excluded. The codes of excluded goods are our reading.',
  },
  track_list_us: {
    weight: 'decides',
    rests: ['kr.ftaActRule.usExpressListLimit', 'kr.expressNotice.listScope'],
    ko: '미국에서 발송한 특송물품은 원산지와 관계없이 그 한도까지 목록통관합니다. 조문은 미국으로부터 수입된다고만 하므로 발송국으로 봅니다.',
    en:
      'Express goods dispatched from the United States clear by list up to a limit of their own, ' +
      'whatever their origin. The text says imported from the United States: taken as dispatched there.',
  },
  track_list_sample: {
    weight: 'decides',
    rests: listRests,
    ko: '면세되는 상업용 견본품으로 물품가격이 목록통관 한도 이하입니다.',
    en: 'Commercial samples free of duty whose item value is within the limit of list clearance.',
  },
  track_simplified: {
    weight: 'decides',
    rests: ['kr.expressNotice.simplifiedLimit', 'kr.expressNotice.simplifiedScope'],
    ko: '목록통관 대상이 아니고 물품가격이 간이신고 한도 이하이므로 간이신고합니다. 별표 2(간이신고 배제)의 내용은 확인하지 못했습니다.',
    en:
      'Not for list clearance, and within the limit of the simplified declaration. What annex 2 ' +
      'excludes was not found.',
  },
  track_general_over_limit: {
    weight: 'decides',
    rests: ['kr.expressNotice.simplifiedLimit'],
    ko: '물품가격이 간이신고 한도를 넘으므로 일반수입신고합니다.',
    en: 'The item value is above the limit of the simplified declaration: general declaration.',
  },
  track_general_excluded: {
    weight: 'decides',
    rests: ['kr.expressNotice.listScope', 'kr.expressNotice.simplifiedScope'],
    ko: '목록통관 배제대상물품(별표 1)이므로 가격과 관계없이 일반수입신고합니다.',
    en: 'Goods of annex 1 are barred from list clearance: general declaration, whatever the value.',
  },
  track_general_combined: {
    weight: 'decides',
    rests: ['kr.importNotice.combinedTrack', 'kr.importNotice.combinedUsLimit'],
    ko: '합산하여 한도를 넘으므로 목록통관을 배제하고 일반수입신고합니다.',
    en: 'Above the limit when combined: no list clearance, general declaration.',
  },
  track_general_self_use: {
    weight: 'decides',
    rests: ['kr.importNotice.selfUseQuantities', 'kr.expressNotice.simplifiedScope'],
    standing: 'reported',
    ko: '자가사용 인정기준을 넘어 자가사용 물품이 아니므로 목록통관하지 않고 일반수입신고합니다.',
    en: 'Above the self-use quantities: no list clearance, general declaration.',
  },
  track_law_not_known: {
    weight: 'not_known',
    rests: [...listRests, 'kr.expressNotice.simplifiedScope'],
    ko: '그날의 특송 통관 기준을 알지 못합니다.',
    en: 'The rule of express clearance of that day is not known.',
  },
  exclusion_not_tested: {
    weight: 'not_known',
    rests: ['kr.expressNotice.listScope'],
    ko: '품목번호가 없고 품명(goods)으로도 목록통관 배제대상인지 알 수 없습니다. hs를 4자리 이상 적으십시오.',
    en:
      'Neither an HS code nor the goods name tells whether the goods are barred from list clearance. ' +
      'Give at least 4 digits.',
  },
  exclusion_unclear: {
    weight: 'not_known',
    rests: ['kr.expressNotice.listScope'],
    ko: '품목번호와 품명으로는 목록통관 배제대상(기능성 화장품, 야생동물의 가죽, 의료기기 등)인지 알 수 없습니다. 10자리 번호와 품명을 적으십시오.',
    en:
      'Neither the HS code nor the name shows whether the goods are barred from list clearance ' +
      '(functional cosmetics, leather of wild animals, medical devices and the like). Give ten digits ' +
      'and a name.',
  },
  exclusion_by_words: {
    weight: 'warns',
    rests: ['kr.expressNotice.listScope'],
    standing: 'remembered',
    ko:
      '품목번호로는 알 수 없어(적히지 않았거나, 목록에 없거나, 여러 물품이 드는 번호) 품명의 낱말로 목록통관 ' +
      '배제 여부를 판단했습니다. 목록에 있는 10자리 번호이면 더 확실합니다.',
    en:
      'The code does not tell (it is blank, not on the list, or covers several goods), so the words of ' +
      'the goods name decide whether the goods are barred from list clearance. A ten-digit code of the ' +
      'list makes it surer.',
  },
  list_but_not_relieved: {
    weight: 'not_known',
    rests: [...listRests, 'kr.customsActRule.reliefLimit'],
    ko: '목록통관 대상이지만 면세 한도는 넘습니다. 세금이 있는지 알 수 없습니다.',
    en: 'Cleared by list but above the limit of the relief: whether tax is due is not known.',
  },
}

/** The limit of list clearance for this parcel in USD cents; undefined where not known. */
function listLimit(parcel: ParcelFacts, law: Bound<KoreanLaw>): number | undefined {
  const general = law.customsActRule.listLimit
  const us = law.ftaActRule.usExpressListLimit
  if (general === undefined || us === undefined) return undefined
  return parcel.isFromUs && us !== 0 ? us : general
}

/** The limit that the sums are tested on, where a parcel has a limit of its own. */
function sumLimit(ownLimit: number, law: Bound<KoreanLaw>): number {
  const isUs = law.importNotice.combinedUsLimit === 'us_limit'
  return isUs ? ownLimit : (law.customsActRule.listLimit ?? ownLimit)
}

/** Whether what a declaration by the way of its value would ask is not known on the day. */
function isDeclarationUnknown({ expressNotice }: Bound<KoreanLaw>): boolean {
  return expressNotice.simplifiedLimit === undefined || expressNotice.simplifiedScope === undefined
}

function notKnownLaw(answer: ParcelAnswer): number {
  mark(answer.marks, R.track_law_not_known)
  return Track.not_known
}

function declared(parcel: ParcelFacts, law: Bound<KoreanLaw>, answer: ParcelAnswer): number {
  const limit = law.expressNotice.simplifiedLimit
  if (limit === undefined || law.expressNotice.simplifiedScope === undefined) {
    return notKnownLaw(answer)
  }
  const isAbove = parcel.own.isAboveUsd(limit)
  if (!isAbove && !parcel.own.isWhole) return Track.not_known
  mark(answer.marks, isAbove ? R.track_general_over_limit : R.track_simplified)
  return isAbove ? Track.general : Track.simplified
}

/** Whether a parcel goes by general declaration with its group above the limit or within it. */
function isGeneralAnyway(parcel: ParcelFacts, law: Bound<KoreanLaw>): boolean {
  const limit = law.expressNotice.simplifiedLimit
  const isAbove = limit !== undefined && parcel.own.isAboveUsd(limit)
  return isAbove && law.importNotice.combinedTrack === 'general'
}

/** A combined group above its limit is declared; undefined where combining does not decide. */
function combined(
  parcel: ParcelFacts,
  limit: number,
  law: Bound<KoreanLaw>,
  answer: ParcelAnswer,
): number | undefined {
  if (!parcel.isCombined) return undefined
  if (!parcel.group.isAboveUsd(limit)) {
    if (!parcel.hasOpenGroup || isGeneralAnyway(parcel, law)) return undefined
    markOpenGroup(parcel, answer)
    return Track.not_known
  }
  mark(answer.marks, R.track_general_combined)
  switch (law.importNotice.combinedTrack) {
    case 'general':
      return Track.general
    case 'simplified':
      return Track.simplified
    default:
      return Track.not_known
  }
}

/** Goods that may be barred: above the simplified limit the way is the same for all. */
function unclear(
  parcel: ParcelFacts,
  isDeclared: boolean,
  law: Bound<KoreanLaw>,
  answer: ParcelAnswer,
): number {
  const limit = law.expressNotice.simplifiedLimit
  if (isDeclared && isDeclarationUnknown(law)) return notKnownLaw(answer)
  if (limit !== undefined && parcel.own.isAboveUsd(limit)) {
    mark(answer.marks, R.track_general_over_limit)
    return Track.general
  }
  mark(answer.marks, parcel.hasCode ? R.exclusion_unclear : R.exclusion_not_tested)
  return Track.not_known
}

/** Whether the rule on express goods from the United States holds for a parcel. */
function isUsRule(parcel: ParcelFacts, law: Bound<KoreanLaw>): boolean {
  const limit = law.ftaActRule.usExpressListLimit ?? 0
  const isBarred = parcel.sums.some(sum => isAboveRelief(sum, law))
  return parcel.isFromUs && limit !== 0 && !isBarred
}

function byList(parcel: ParcelFacts, law: Bound<KoreanLaw>, answer: ParcelAnswer): number {
  const isWithin = !parcel.own.isAboveUsd(law.customsActRule.listLimit ?? 0)
  const isGeneral = isWithin && (answer.relief !== Relief.none || !isUsRule(parcel, law))
  const general = parcel.use === Use.sample ? R.track_list_sample : R.track_list
  mark(answer.marks, isGeneral ? general : R.track_list_us)
  if (answer.relief !== Relief.none) return Track.list
  if (isGeneral) {
    mark(answer.marks, R.list_but_not_relieved)
    return Track.list
  }
  mark(answer.marks, R.relief_us_list)
  unmark(answer.marks, R.relief_over_limit)
  unmark(answer.marks, R.relief_over_customs_value)
  answer.relief = Relief.korus_list
  answer.limitCents = law.ftaActRule.usExpressListLimit ?? notKnown
  return Track.list
}

/** Whether the use lets goods pass by list: own use, or samples that are not taxed for certain. */
function isListUse(parcel: ParcelFacts, answer: ParcelAnswer): boolean {
  if (parcel.use === Use.sample) return answer.relief !== Relief.none
  return isOwnUse(parcel.use)
}

/** Goods from the US that may yet pass by list are not known to be taxed. */
function openRelief(parcel: ParcelFacts, law: Bound<KoreanLaw>, answer: ParcelAnswer): void {
  const limit = law.ftaActRule.usExpressListLimit ?? 0
  const mayPass = isOwnUse(parcel.use) && !parcel.own.isAboveUsd(limit)
  if (answer.relief !== Relief.none || !isUsRule(parcel, law) || !mayPass) return
  unmark(answer.marks, R.relief_over_limit)
  unmark(answer.marks, R.relief_over_customs_value)
  answer.relief = Relief.not_known
}

function withinLimits(
  parcel: ParcelFacts,
  limit: number,
  law: Bound<KoreanLaw>,
  answer: ParcelAnswer,
): number {
  const ofSum = sumLimit(limit, law)
  const isOver = parcel.isCombined && parcel.group.isAboveUsd(ofSum)
  if (!isOver && law.expressNotice.listScope === undefined) return notKnownLaw(answer)
  const isAbove = parcel.own.isAboveUsd(limit)
  const isDeclared = isAbove || parcel.isListDeclined || !isListUse(parcel, answer)
  if (!isOver && isDeclared && isDeclarationUnknown(law)) return notKnownLaw(answer)
  const byCombining = combined(parcel, ofSum, law, answer)
  if (byCombining !== undefined) return byCombining
  if (parcel.exclusion === Exclusion.unclear) return unclear(parcel, isDeclared, law, answer)
  if (isDeclared) return declared(parcel, law, answer)
  if (!parcel.own.isWhole) return Track.not_known
  if (parcel.use === Use.sample && answer.relief === Relief.not_known) return Track.not_known
  if (parcel.selfUse === SelfUse.open) {
    markAll(answer.marks, parcel.selfUseMarks)
    return Track.not_known
  }
  return byList(parcel, law, answer)
}

/** General declaration for a reason; how goods are declared is known since the first notice read. */
function generalFor(
  reason: number,
  parcel: ParcelFacts,
  law: Bound<KoreanLaw>,
  answer: ParcelAnswer,
): number {
  if (law.expressNotice.simplifiedScope !== undefined) {
    mark(answer.marks, reason)
    return Track.general
  }
  const limit = listLimit(parcel, law)
  if (limit === undefined || !parcel.isCombined) return notKnownLaw(answer)
  const ofSum = sumLimit(limit, law)
  const isOver = parcel.group.isAboveUsd(ofSum)
  return (isOver ? combined(parcel, ofSum, law, answer) : undefined) ?? notKnownLaw(answer)
}

/** The track of an express parcel: a `Track`; list clearance of US goods sets the relief too. */
export function track(parcel: ParcelFacts, law: Bound<KoreanLaw>, answer: ParcelAnswer): number {
  if (parcel.isByWords && parcel.exclusion !== Exclusion.unclear)
    mark(answer.marks, R.exclusion_by_words)
  if (parcel.exclusion === Exclusion.always) {
    return generalFor(R.track_general_excluded, parcel, law, answer)
  }
  if (parcel.selfUse === SelfUse.exceeded) {
    const found = generalFor(R.track_general_self_use, parcel, law, answer)
    const isByCombining = hasMark(answer.marks, R.track_general_combined)
    if (!isByCombining) markAll(answer.marks, parcel.selfUseMarks)
    return found
  }
  const limit = listLimit(parcel, law)
  if (limit === undefined) return notKnownLaw(answer)
  const found = withinLimits(parcel, limit, law, answer)
  if (found === Track.not_known) openRelief(parcel, law, answer)
  return found
}
