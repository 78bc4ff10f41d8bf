/** 특송물품 수입통관 사무처리에 관한 고시: the express notice. */
import { formOf, issueOf, provision } from '../provision.js'

const notice = {
  instrument: '특송물품 수입통관 사무처리에 관한 고시',
  instrumentEn: 'Notice on the Import Clearance of Express Goods',
  url: 'https://www.law.go.kr/행정규칙/특송물품수입통관사무처리에관한고시',
}
const notice2022 = issueOf(notice, '관세청고시 제2022-24호', '2022-06-07')
const notice2025 = issueOf(notice, '관세청고시 제2025-69호', '2025-12-22')
const amendment2014 = issueOf(notice, '2014-06-16 개정(번호 미확인)', '2014-06-16')

export const expressNotice = {
  simplifiedLimit: provision({
    ko: '간이신고 한도(물품가격)',
    en: 'simplified declaration: highest item value',
    unit: 'USD cents',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2022-06-07',
        value: 2000_00,
        standing: 'read',
        cite: { ...notice2022, article: '제8조제1항제2호' },
        note: {
          ko: '이 한도가 시작된 날은 확인하지 못했습니다. 2022-06-07 판에서 읽었습니다.',
          en:
            'The day on which this limit began was not found; it stands in the text of ' +
            '2022-06-07.',
        },
      },
      {
        from: '2025-12-22',
        value: 2000_00,
        standing: 'read',
        cite: { ...notice2025, article: '제9조제1항제2호' },
      },
    ],
  }),
  declarationAtWish: provision({
    ko: '목록통관된 물품을 수신인이 수입신고할 수 있는 기간(반출된 날부터)',
    en: 'days from release within which the addressee may declare what cleared by list',
    unit: 'days',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2022-06-07',
        value: 30,
        standing: 'read',
        cite: { ...notice2022, article: '제12조의3제2항' },
      },
      {
        from: '2025-12-22',
        value: 30,
        standing: 'reported',
        cite: { ...notice2025, article: '제17조' },
      },
    ],
  }),
  listScope: formOf(
    {
      all_but_excluded: {
        ko: '별표 1의 물품을 뺀 모든 물품',
        en: 'all goods but those of annex 1',
      },
    },
    {
      ko: '목록통관 대상 품목의 범위(별표 1 배제대상물품 제외)',
      en: 'list clearance is open to all consumer goods but those of annex 1',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2014-06-16',
          value: 'all_but_excluded',
          standing: 'reported',
          cite: { ...amendment2014, article: '별표 1' },
        },
        {
          from: '2022-06-07',
          value: 'all_but_excluded',
          standing: 'reported',
          cite: { ...notice2022, article: '제8조제2항, 별표 1' },
        },
        {
          from: '2025-12-22',
          value: 'all_but_excluded',
          standing: 'reported',
          cite: { ...notice2025, article: '제9조제2항, 별표 1' },
        },
      ],
    },
  ),
  simplifiedScope: formOf(
    {
      all_but_excluded: {
        ko: '별표 1·2의 물품을 뺀 모든 물품',
        en: 'all goods but those of annexes 1 and 2',
      },
    },
    {
      ko: '간이신고 대상의 범위(별표 2 배제대상물품 제외)',
      en: 'the simplified declaration is open to all goods but those of annexes 1 and 2',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2022-06-07',
          value: 'all_but_excluded',
          standing: 'reported',
          cite: { ...notice2022, article: '제8조제2항, 별표 2' },
          note: {
            ko: '별표 2의 내용은 확인하지 못했습니다.',
            en: 'What annex 2 lists was not found.',
          },
        },
        {
          from: '2025-12-22',
          value: 'all_but_excluded',
          standing: 'reported',
          cite: { ...notice2025, article: '제9조제2항, 별표 2' },
        },
      ],
    },
  ),
}
