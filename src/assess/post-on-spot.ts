/** How is mail cleared that is not declared: free or taxed on the spot, or simply? */
import { type Marks, mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { R } from './reason-ids.js'
import { Track } from './words.js'

const limits = ['kr.postalNotice.paidLimit', 'kr.postalNotice.unpaidLimit']

export const onSpotReasons: Reasons = {
  post_free_on_spot: {
    weight: 'decides',
    rests: limits,
    ko: '세금이 없으므로 수입신고 없이 현장면세통관합니다.',
    en: 'No tax is due: cleared free on the spot, without a declaration.',
  },
  post_free_minimum: {
    weight: 'decides',
    rests: ['kr.postalNotice.belowMinimum'],
    ko: '세액이 징수금액의 최저한 미만이므로 현장면세통관합니다.',
    en: 'The tax is below the minimum that is collected: cleared free on the spot.',
  },
  post_taxed_combined: {
    weight: 'decides',
    rests: ['kr.importNotice.combinedPostLimit'],
    ko: '합산하여 면세 한도를 넘지만 수입신고할 금액은 아니므로 우편물목록에 따라 과세합니다.',
    en: 'Combined above the relief, but not to be declared: taxed by the mail list.',
  },
  post_taxed_on_spot: {
    weight: 'decides',
    rests: limits,
    ko: '간이통관 대상 우편물에 세금이 있으므로 현장에서 과세합니다.',
    en: 'Mail for simple clearance on which tax is due: taxed on the spot.',
  },
  post_clearness_not_shown: {
    weight: 'warns',
    rests: limits,
    ko: '과세가격과 수취인의 주소·성명이 명확한지는 자료로 알 수 없어 명확하다고 보았습니다. 명확하지 않으면 간이통관(통지받은 날부터 5일 안에 신청)입니다.',
    en:
      'Whether value, name and address are clear is not in the data; they were taken to be clear. If ' +
      'not, it is simple clearance, to be asked for within 5 days of the notice.',
  },
  post_simple_agreement: {
    weight: 'decides',
    rests: ['kr.postalNotice.agreementOnSpot'],
    ko: '협정관세를 적용받는 우편물은 현장과세에서 제외되므로 간이통관을 신청합니다.',
    en: 'Mail with an agreement rate is not taxed on the spot: simple clearance is asked for.',
  },
}

type Law = Bound<KoreanLaw>

/** What the taxes of an undeclared parcel decide. */
export interface PostTaxes {
  /** What is due, and what of it is collected; not a number where not known. */
  taxKrw: number
  collectedKrw: number
  hasAgreementRate: boolean
  /** Whether the goods are taxed because they are combined. */
  isCombined: boolean
}

/** The track of a parcel that is not declared, its taxes being known: a `Track`. */
export function undeclaredTrack(taxes: PostTaxes, law: Law, marks: Marks): number {
  if (taxes.taxKrw === 0) {
    mark(marks, R.post_free_on_spot)
    return Track.free_on_spot
  }
  const { belowMinimum, agreementOnSpot } = law.postalNotice
  if (taxes.collectedKrw === 0 && belowMinimum !== 'taxed') {
    mark(marks, belowMinimum === undefined ? R.post_law_not_known : R.post_free_minimum)
    return belowMinimum === undefined ? Track.not_known : Track.free_on_spot
  }
  if (taxes.hasAgreementRate && agreementOnSpot !== 'allowed') {
    const isKnown = agreementOnSpot !== undefined
    mark(marks, isKnown ? R.post_simple_agreement : R.post_law_not_known)
    return isKnown ? Track.simple : Track.not_known
  }
  mark(marks, taxes.isCombined ? R.post_taxed_combined : R.post_taxed_on_spot)
  mark(marks, R.post_clearness_not_shown)
  return Track.taxed_on_spot
}
