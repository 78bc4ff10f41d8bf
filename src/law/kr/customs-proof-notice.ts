/** 관세법 제226조에 따른 세관장확인물품 및 확인방법 지정고시: what the customs office verifies. */
import { formOf, issueOf } from '../provision.js'

const notice = {
  instrument: '관세법 제226조에 따른 세관장확인물품 및 확인방법 지정고시',
  instrumentEn: 'Notice on Goods Verified by Customs under Article 226 of the Customs Act',
  url: 'https://www.law.go.kr/행정규칙/관세법제226조에따른세관장확인물품및확인방법지정고시',
}
const notice2013 = issueOf(notice, '관세청고시 제2013-89호', '2014-01-01')
const notice2023 = issueOf(notice, '관세청고시 제2023-18호', '2023-04-07')
const notice2026 = issueOf(notice, '관세청고시 제2026-46호', '2026-07-16')

export const customsProofNotice = {
  productSafetyOutsideTrade: formOf(
    {
      skipped: { ko: '확인하지 않음', en: 'not verified' },
      verified: { ko: '확인함', en: 'verified' },
    },
    {
      ko: '상행위가 아닌 수입물품의 KC(전기·생활용품, 어린이제품) 세관장확인',
      en: 'whether customs verifies KC marks of goods imported outside trade',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2014-01-01',
          value: 'skipped',
          standing: 'read',
          cite: { ...notice2013, article: '제7조제2항제1호' },
        },
        {
          from: '2023-04-07',
          value: 'skipped',
          standing: 'read',
          cite: { ...notice2023, article: '제7조제2항제1호' },
          note: {
            ko: '이 판과 2026-07-16 판 사이의 개정은 보지 못했습니다. 바뀐 날은 더 이를 수 있습니다.',
            en: 'Amendments before the text of 2026-07-16 were not seen: it may have changed earlier.',
          },
        },
        {
          from: '2026-07-16',
          value: 'verified',
          standing: 'read',
          cite: { ...notice2026, article: '제7조제2항제1호' },
        },
      ],
    },
  ),
  misusedMedicines: formOf(
    {
      verified_unless_prescribed: {
        ko: '처방전이 없으면 확인함',
        en: 'verified unless a prescription is given',
      },
      skipped: { ko: '확인하지 않음', en: 'not verified' },
    },
    {
      ko: '오·남용우려 의약품의 세관장확인(자가치료용 처방전을 내면 생략)',
      en: 'medicines liable to misuse are verified unless a prescription for own treatment is given',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2014-01-01',
          value: 'verified_unless_prescribed',
          standing: 'read',
          cite: { ...notice2013, article: '제7조제2항제1호아목' },
        },
        {
          from: '2023-04-07',
          value: 'verified_unless_prescribed',
          standing: 'read',
          cite: { ...notice2023, article: '제7조제2항제1호아목' },
        },
        {
          from: '2026-07-16',
          value: 'verified_unless_prescribed',
          standing: 'read',
          cite: { ...notice2026, article: '제7조제2항제1호아목' },
        },
      ],
    },
  ),
}
