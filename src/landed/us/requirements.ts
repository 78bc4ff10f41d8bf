/** What the United States asks of goods besides duty, by their kind. */
import { type Marks, mark } from '../../judge/marks.js'
import type { Bound } from '../../law/law-on.js'
import type { AmericanLaw } from '../../law/us/index.js'
import type { Consignment } from '../consignment.js'
import { kindMissing, numbersOf, type Requirements } from '../requirements.js'
import { Carrier, GoodsKind } from '../words.js'

export const usRequirements = {
  us_fda_prior_notice: {
    rests: ['us.agencies.food'],
    ko: '식품: FDA 시설 등록, 미국 대리인, 화물마다 사전 통지 번호',
    en: 'food: FDA registration, an agent in the United States, a prior notice for each parcel',
  },
  us_mocra: {
    rests: ['us.agencies.cosmetics'],
    ko: '화장품: MoCRA에 따른 시설 등록·제품 목록(소규모 면제 가능), 표시, 안전성 근거',
    en: 'cosmetics: registration and listing under MoCRA (small firms may be exempt), labels, safety',
  },
  us_drug_claims: {
    rests: ['us.agencies.drugClaims'],
    ko: '자외선 차단·여드름·미백을 말하는 화장품은 일반의약품(OTC)일 수 있음: 시설·제품 등록과 의약품 표시',
    en: 'sunscreen, anti-acne, whitening: perhaps an OTC drug, with its own registration and labels',
  },
  us_advance_data: {
    rests: ['us.agencies.mail'],
    ko: '우편물: 전자 사전자료(ITMATT)에 품목번호 10자리·원산지·무게·값',
    en: 'mail: electronic advance data (ITMATT) with ten digits, origin, weight and value',
  },
  us_cosmetic_labels: {
    rests: ['us.agencies.cosmetics'],
    ko: '화장품: 영문 표시와 성분',
    en: 'cosmetics: labels and ingredients in English',
  },
  us_cpsc_certificate: {
    rests: ['us.agencies.children'],
    ko: '어린이제품: 제3자 시험에 따른 인증서(CPC)',
    en: 'products for children: a certificate after third-party tests (CPC)',
  },
  us_cpsc_certificate_filed: {
    rests: ['us.agencies.children'],
    ko: '어린이제품: 인증서(CPC)를 전자로 제출',
    en: 'products for children: the certificate (CPC) is filed electronically',
  },
  kind_missing: kindMissing,
} as const satisfies Requirements

const Q = numbersOf(usRequirements)

/** Marks what is asked of the goods of a line in the United States. */
export function askOf(
  { kind, carrier }: Consignment,
  at: number,
  { agencies }: Bound<AmericanLaw>,
  marks: Marks,
): void {
  const isMail = carrier === Carrier.post
  if (isMail && agencies.mail === 'advance_data') mark(marks, Q.us_advance_data)
  switch (kind[at]) {
    case 0:
      mark(marks, Q.kind_missing)
      break
    case GoodsKind['food']:
    case GoodsKind['health_food']:
      mark(marks, Q.us_fda_prior_notice)
      break
    case GoodsKind['cosmetic']:
      if (agencies.drugClaims === 'drug') mark(marks, Q.us_drug_claims)
      mark(marks, agencies.cosmetics === 'mocra' ? Q.us_mocra : Q.us_cosmetic_labels)
      break
    case GoodsKind['toy']:
    case GoodsKind['children']:
      mark(
        marks,
        agencies.children === 'electronic' ? Q.us_cpsc_certificate_filed : Q.us_cpsc_certificate,
      )
      break
    default:
  }
}
