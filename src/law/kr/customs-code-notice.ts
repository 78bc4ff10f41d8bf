/** 통관고유부호 및 해외거래처부호 등록·관리에 관한 고시: the notice on customs ids. */
import { formOf, issueOf, provision } from '../provision.js'

const notice = {
  instrument: '통관고유부호 및 해외거래처부호 등록·관리에 관한 고시',
  instrumentEn: 'Notice on the Registration of Customs Ids and Overseas Party Codes',
  url: 'https://www.law.go.kr/행정규칙/통관고유부호및해외거래처부호등록·관리에관한고시',
}
const notice2025 = issueOf(notice, '관세청고시 제2025-32호', '2025-06-12')
const notice2026 = issueOf(notice, '관세청고시 제2026-21호', '2026-04-10')
const earlier = issueOf(notice, '2025-06-18 개정 전', '')

const firstExpiries = {
  ko: '2026년부터 발급된 부호에 적용되고, 그 전에 발급된 부호는 2027년 본인 생일에 처음 만료된다고 관세청이 발표하였습니다(부칙은 보지 못했습니다).',
  en:
    'By the announcement of customs it applies to ids issued from 2026 on; older ids first ' +
    "expire on the holder's birthday in 2027 (the clauses were not seen).",
}

export const customsCodeNotice = {
  codeKinds: formOf(
    {
      business_and_personal: {
        ko: '업체는 사업자 통관고유부호, 개인은 개인 통관고유부호',
        en: 'business ids for traders, personal ids for individuals',
      },
    },
    {
      ko: '통관고유부호의 종류: 수출입통관업체의 사업자 통관고유부호와 개인의 개인 통관고유부호',
      en: 'kinds of customs ids: business ids of traders, personal ids of individuals',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2025-06-18',
          value: 'business_and_personal',
          standing: 'read',
          cite: { ...notice2025, article: '제2조제1호·제2호·제3호' },
        },
        {
          from: '2026-04-13',
          value: 'business_and_personal',
          standing: 'read',
          cite: { ...notice2026, article: '제2조제1호·제2호·제3호' },
        },
      ],
    },
  ),
  personalForm: formOf(
    {
      p_and_12_digits: { ko: 'P와 숫자 12자리', en: 'P and 12 digits' },
    },
    {
      ko: '개인 통관고유부호의 형식(P와 숫자 12자리)',
      en: 'form of the personal customs id: P and 12 digits',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2019-06-03',
          value: 'p_and_12_digits',
          standing: 'reported',
          cite: { ...earlier, article: '별표 2' },
          note: {
            ko: '별표 원문과 이 형식이 시작된 날은 확인하지 못했습니다. 오류검증부호의 계산법은 공개되지 않아 검사하지 않습니다.',
            en:
              'The annex and the day on which the form began were not seen. How its check ' +
              'character is made is not public, so that it is not tested.',
          },
        },
      ],
    },
  ),
  validityYears: provision({
    ko: '개인 통관고유부호의 유효기간',
    en: 'validity of a personal customs id',
    unit: 'years',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2025-06-18',
        value: 1,
        standing: 'read',
        cite: { ...notice2025, article: '제16조제4항·제5항' },
        note: firstExpiries,
      },
      {
        from: '2026-04-13',
        value: 1,
        standing: 'read',
        cite: { ...notice2026, article: '제16조제4항·제5항' },
        note: firstExpiries,
      },
    ],
  }),
  renewalDays: provision({
    ko: '갱신을 신청할 수 있는 기간(유효기간 만료일 전후 각각)',
    en: 'days before and after its last day within which a personal customs id may be renewed',
    unit: 'days',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2025-06-18',
        value: 30,
        standing: 'read',
        cite: { ...notice2025, article: '제8조제2항제2호' },
      },
      {
        from: '2026-04-13',
        value: 30,
        standing: 'read',
        cite: { ...notice2026, article: '제8조제2항제2호' },
      },
    ],
  }),
}
