/** How is a postal parcel cleared: by declaration, taxed or free on the spot, or simply? */
import { type Marks, mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { ParcelAnswer, ParcelFacts } from './facts.js'
import { R } from './reason-ids.js'
import { markOpenGroup } from './relief.js'
import {
  HealthState,
  notKnown,
  PostClass,
  Relief,
  Restriction,
  SelfUse,
  Track,
  Use,
} from './words.js'

const limits = ['kr.postalNotice.paidLimit', 'kr.postalNotice.unpaidLimit']

export const postReasons: Reasons = {
  post_day_arrival: {
    weight: 'decides',
    rests: ['kr.customsAct.postalDay'],
    ko: '우편물이므로 통관우체국 도착일(arrived_on)의 법령과 환율을 적용합니다.',
    en: 'Mail: the law and rates of the day of arrival at the customs post office (arrived_on) hold.',
  },
  post_law_not_known: {
    weight: 'not_known',
    rests: [...limits, 'kr.postalNotice.belowMinimum'],
    ko: '그날의 우편물 통관 기준을 알지 못합니다.',
    en: 'The rule of postal clearance of that day is not known.',
  },
  post_declared_wish: {
    weight: 'decides',
    rests: ['kr.postalNotice.declarationAtWish'],
    ko: '수취인이 원하여 수입신고합니다. 신고일의 법령과 환율을 적용합니다.',
    en: 'Declared at the wish of the addressee, under the law and rates of that day.',
  },
  post_declared_resale: {
    weight: 'decides',
    rests: ['kr.postalNotice.resale'],
    ko: '판매를 목적으로 반입하는 우편물이므로 수입신고합니다. 신고일의 법령과 환율을 적용합니다.',
    en: 'Mail that is brought in for sale is declared; the law and rates of that day hold.',
  },
  post_declared_health: {
    weight: 'decides',
    rests: ['kr.customsActDecree.postalHealthGoods'],
    standing: 'reported',
    ko: '건강기능식품이나 의약품이므로 값과 관계없이 수입신고합니다. 신고일의 법령과 환율을 적용합니다.',
    en:
      'Health functional food or medicines are declared whatever their value; the law and rates of ' +
      'that day hold.',
  },
  post_declared_restricted: {
    weight: 'decides',
    rests: ['kr.customsActDecree.postalRestricted'],
    standing: 'reported',
    ko: '수입이 제한되거나 세관장확인이 필요한 물품이므로 값과 관계없이 수입신고합니다(요건과 서류에서 들여올 수 없거나 갖추어야 하는 것). 신고일의 법령과 환율을 적용합니다.',
    en:
      'Goods that are restricted or verified by customs are declared whatever their value (not to be ' +
      'brought in, or with papers that must be there); the law and rates of that day hold.',
  },
  post_declared_value: {
    weight: 'decides',
    rests: ['kr.postalNotice.paidLimit'],
    ko: '대가를 지급한 물품의 물품가격이 간이통관 한도를 넘으므로 수입신고합니다. 신고일의 법령과 환율을 적용합니다.',
    en:
      'The item value of goods that were paid for is above the limit of simple clearance: declared, ' +
      'under the law and rates of that day.',
  },
  post_declared_unpaid: {
    weight: 'decides',
    rests: ['kr.postalNotice.unpaidLimit'],
    ko: '대가를 지급하지 않은 물품의 과세가격이 간이통관 한도를 넘으므로 수입신고합니다. 신고일의 법령과 환율을 적용합니다.',
    en:
      'The customs value of goods not paid for is above the limit of simple clearance: declared, ' +
      'under the law and rates of that day.',
  },
  post_declared_combined: {
    weight: 'decides',
    rests: ['kr.importNotice.combinedPostLimit'],
    ko: '합산한 물품가격이 우편물목록으로 과세하는 한도를 넘으므로 수입신고합니다. 신고일의 법령과 환율을 적용합니다.',
    en:
      'The combined value is above the limit of taxing by the mail list: declared, under the law and ' +
      'rates of that day.',
  },
  post_health_unclear: {
    weight: 'not_known',
    rests: ['kr.customsActDecree.postalHealthGoods'],
    ko: '품목번호와 품명으로는 수입신고 대상인 건강기능식품·의약품인지 알 수 없습니다.',
    en:
      'Neither code nor name tells whether the goods are health functional food or medicines, which ' +
      'are declared.',
  },
  post_day_open: {
    weight: 'not_known',
    rests: ['kr.customsAct.postalDay'],
    ko: '수입신고 대상인지 알 수 없는데 도착일과 신고일의 법령이나 환율이 달라, 어느 날을 적용할지 알 수 없습니다.',
    en:
      'Whether the parcel is declared is not known, and law or rates differ between the days of ' +
      'arrival and declaration: which of them holds is not known.',
  },
  post_rates_open: {
    weight: 'not_known',
    rests: ['kr.customsAct.simplifiedScope'],
    ko: '수입신고 대상인지 알 수 없어 간이세율을 적용하는지 알 수 없습니다. 수입신고하는 우편물에는 적용하지 않습니다.',
    en:
      'Whether the parcel is declared is not known, and so is whether simplified rates apply: ' +
      'declared mail takes none.',
  },
  post_restricted_open: {
    weight: 'not_known',
    rests: ['kr.customsActDecree.postalRestricted'],
    ko: '수입이 제한되거나 세관장확인이 필요한 물품일 수 있어(요건과 서류에서 확인할 것) 수입신고 대상인지 알 수 없습니다.',
    en:
      'The goods may be restricted or verified by customs (papers to be checked), so that it is not ' +
      'known whether they are declared.',
  },
  post_restricted_not_judged: {
    weight: 'warns',
    rests: ['kr.customsActDecree.postalRestricted'],
    standing: 'reported',
    ko: '수입이 제한되거나 세관장확인이 필요한 우편물은 수입신고합니다. 이 물품에는 요건과 서류에서 확인할 것이 남았거나 어떤 물품인지 몰라, 그런 물품이 아니라고 보았습니다.',
    en:
      'Mail whose import is restricted or verified by customs (art. 226) is declared. Papers ' +
      'are left to be checked, or nothing is told of the goods; it was taken that these are not ' +
      'restricted.',
  },
}

type Law = Bound<KoreanLaw>

/** Goods that were paid for: by item value. */
function byItemValue(parcel: ParcelFacts, limitCents: number, marks: Marks): number {
  if (parcel.own.isAboveUsd(limitCents)) {
    mark(marks, R.post_declared_value)
    return PostClass.declared
  }
  return parcel.own.isWhole ? PostClass.undeclared : PostClass.open
}

/** Gifts and samples: by customs value, the freight included. */
function byCustomsValue(parcel: ParcelFacts, limitKrw: number, marks: Marks): number {
  const { own } = parcel
  if (own.isAboveKrw(limitKrw)) {
    mark(marks, R.post_declared_unpaid)
    return PostClass.declared
  }
  if (!own.isFreightKnown) mark(marks, R.freight_not_known)
  return own.isCustomsWhole && own.isFreightKnown ? PostClass.undeclared : PostClass.open
}

/** Goods that are combined with others: by the largest sum. */
function byGroup(parcel: ParcelFacts, law: Law, marks: Marks): number {
  if (!parcel.isCombined) return PostClass.undeclared
  const limit = law.importNotice.combinedPostLimit
  if (limit === undefined) {
    mark(marks, R.post_law_not_known)
    return PostClass.open
  }
  if (parcel.group.isAboveUsd(limit)) {
    mark(marks, R.post_declared_combined)
    return PostClass.declared
  }
  markOpenGroup(parcel, { marks })
  return parcel.hasOpenGroup ? PostClass.open : PostClass.undeclared
}

/** Goods of a kind that is declared; undefined where the kind does not decide. */
function byKind(parcel: ParcelFacts, law: Law, marks: Marks): number | undefined {
  if (parcel.use === Use.resale && law.postalNotice.resale === 'declared') {
    mark(marks, R.post_declared_resale)
    return PostClass.declared
  }
  const isAsked = law.customsActDecree.postalHealthGoods === 'declared'
  if (isAsked && parcel.health === HealthState.health) {
    mark(marks, R.post_declared_health)
    return PostClass.declared
  }
  if (parcel.restriction !== Restriction.restricted) return undefined
  mark(marks, R.post_declared_restricted)
  return PostClass.declared
}

function byRestriction(parcel: ParcelFacts, marks: Marks): number {
  if (parcel.restriction !== Restriction.open) return PostClass.undeclared
  mark(marks, R.post_restricted_open)
  return PostClass.open
}

function byHealth(parcel: ParcelFacts, law: Law, marks: Marks): number {
  const isAsked = law.customsActDecree.postalHealthGoods === 'declared'
  if (!isAsked || parcel.health !== HealthState.unclear) return PostClass.undeclared
  mark(marks, R.post_health_unclear)
  return PostClass.open
}

/** Whether a postal parcel has to be declared, under the law of its arrival: a `PostClass`. */
export function postClass(parcel: ParcelFacts, law: Law, marks: Marks): number {
  const { paidLimit, unpaidLimit, resale } = law.postalNotice
  const health = law.customsActDecree.postalHealthGoods
  if (
    paidLimit === undefined ||
    unpaidLimit === undefined ||
    resale === undefined ||
    health === undefined ||
    law.customsActDecree.postalRestricted === undefined
  ) {
    mark(marks, R.post_law_not_known)
    return PostClass.open
  }
  if (parcel.isListDeclined) {
    mark(marks, R.post_declared_wish)
    return PostClass.declared
  }
  const kind = byKind(parcel, law, marks)
  if (kind !== undefined) return kind
  const isUnpaid = parcel.use === Use.gift || parcel.use === Use.sample
  const value = isUnpaid
    ? byCustomsValue(parcel, unpaidLimit, marks)
    : byItemValue(parcel, paidLimit, marks)
  if (value === PostClass.declared) return value
  const group = byGroup(parcel, law, marks)
  if (group === PostClass.declared) return group
  return Math.max(value, group, byHealth(parcel, law, marks), byRestriction(parcel, marks))
}

/**
 * Marks which day counts, and what of an undeclared parcel was not judged. `isTurnable` is whether
 * mail that is declared takes that day.
 */
export function markPost(parcel: ParcelFacts, isTurnable: boolean, marks: Marks): void {
  const isDeclared = parcel.postClass === PostClass.declared
  const isTurned = isDeclared && isTurnable
  if (!isTurned && parcel.postClass !== PostClass.open) mark(marks, R.post_day_arrival)
  const isDoubtful =
    parcel.restriction === Restriction.doubtful || parcel.selfUse === SelfUse.exceeded
  if (!isDeclared && isDoubtful) mark(marks, R.post_restricted_not_judged)
}

/** The relief where the day that counts is not known. */
export function unknownDay(parcel: ParcelFacts, answer: ParcelAnswer): number {
  mark(answer.marks, R.post_day_open)
  answer.limitCents = notKnown
  answer.isCustomsTested = parcel.use === Use.sample
  return Relief.not_known
}

/** The track before the taxes are known: parcels that are not declared wait for them. */
export function postTrack(parcel: ParcelFacts): number {
  return parcel.postClass === PostClass.declared ? Track.declaration : Track.not_known
}
