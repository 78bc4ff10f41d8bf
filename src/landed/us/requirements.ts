/** What the United States asks of goods besides duty, by their kind. */
import { type Marks, mark } from '../../judge/marks.js'
import type { Bound } from '../../law/law-on.js'
import type { AmericanLaw } from '../../law/us/index.js'
import { kindMissing, numbersOf, type Requirements } from '../requirements.js'
import { GoodsKind } from '../words.js'

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

/** Marks what is asked of goods of a kind in the United States. */
export function askOf(kind: number, { agencies }: Bound<AmericanLaw>, marks: Marks): void {
  switch (kind) {
    case 0:
      mark(marks, Q.kind_missing)
      break
    case GoodsKind['food']:
    case GoodsKind['health_food']:
      mark(marks, Q.us_fda_prior_notice)
      break
    case GoodsKind['cosmetic']:
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
