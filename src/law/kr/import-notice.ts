/** 수입통관 사무처리에 관한 고시: the import clearance notice. */
import { formOf, issueOf, provision } from '../provision.js'

const notice = {
  instrument: '수입통관 사무처리에 관한 고시',
  instrumentEn: 'Notice on Import Clearance',
  url: 'https://www.law.go.kr/행정규칙/수입통관사무처리에관한고시',
}
const notice2013 = issueOf(notice, '관세청고시 제2013-71호', '2013-09-26')
const press2022 = issueOf(notice, '2022-10-05 발표', '2022-10-05')
const amendment2022 = issueOf(notice, '2022-11-16 개정(번호 미확인)', '2022-11-16')
const notice2024 = issueOf(notice, '관세청고시 제2024-43호', '2024-09-10')

const notice2025 = issueOf(notice, '관세청고시 제2025-67호', '2025-12-17')

/** The notice of 2025-12-17 was not opened: a reviewer cites it, and its articles are taken as before. */
const notOpened = {
  ko: '제2025-67호의 원문은 열어 보지 못했습니다. 제2024-43호의 조문 그대로라고 봅니다.',
  en: 'The text of no. 2025-67 was not opened; the article is taken to be that of no. 2024-43.',
}

export const importNotice = {
  selfUseQuantities: formOf(
    {
      annex: { ko: '별표 11의 품목별 수량', en: 'the quantities by goods of annex 11' },
    },
    {
      ko: '자가사용 인정기준(품목별 수량)',
      en: 'self-use quantities by goods, above which there is no small-value relief',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2013-09-26',
          value: 'annex',
          standing: 'reported',
          cite: { ...notice2013, article: '제67조' },
          note: {
            ko: '별표 원문은 확인하지 못했습니다. 수량은 관세청 안내와 언론에서 가져왔습니다.',
            en: 'The annex itself was not seen; its quantities are from KCS answers and the press.',
          },
        },
        {
          from: '2024-09-10',
          value: 'annex',
          standing: 'reported',
          cite: { ...notice2024, article: '제67조, 별표 11' },
          note: {
            ko: '별표 원문은 확인하지 못했습니다. 수량은 관세청 안내와 언론에서 가져왔습니다.',
            en: 'The annex itself was not seen; its quantities are from KCS answers and the press.',
          },
        },
        {
          from: '2025-12-17',
          value: 'annex',
          standing: 'reported',
          cite: { ...notice2025, article: '제67조, 별표 11' },
          note: notOpened,
        },
      ],
    },
  ),
  combineSplitWaybill: formOf(
    {
      combined: { ko: '합산함', en: 'combined' },
      apart: { ko: '합산하지 않음', en: 'not combined' },
    },
    {
      ko: '합산과세: 한 B/L·AWB를 나누어 통관하는 경우',
      en: 'combining: goods of one B/L or AWB that are cleared apart',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2013-09-26',
          value: 'combined',
          standing: 'read',
          cite: { ...notice2013, article: '제68조제1호' },
        },
        {
          from: '2024-09-10',
          value: 'combined',
          standing: 'read',
          cite: { ...notice2024, article: '제68조제1호' },
        },
        {
          from: '2025-12-17',
          value: 'combined',
          standing: 'reported',
          cite: { ...notice2025, article: '제68조제1호' },
          note: notOpened,
        },
      ],
    },
  ),
  combineSupplierDay: formOf(
    {
      combined: { ko: '합산함', en: 'combined' },
      apart: { ko: '합산하지 않음', en: 'not combined' },
    },
    {
      ko: '합산과세: 같은 해외공급자로부터 같은 날짜에 구매한 물품',
      en: 'combining: goods bought from one overseas supplier on one day',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2013-09-26',
          value: 'combined',
          standing: 'read',
          cite: { ...notice2013, article: '제68조제4호' },
        },
        {
          from: '2024-09-10',
          value: 'combined',
          standing: 'read',
          cite: { ...notice2024, article: '제68조제3호' },
        },
        {
          from: '2025-12-17',
          value: 'combined',
          standing: 'reported',
          cite: { ...notice2025, article: '제68조제3호' },
          note: notOpened,
        },
      ],
    },
  ),
  combineArrivalDay: formOf(
    {
      same_supplier: {
        ko: '해외공급자도 같으면 합산함',
        en: 'combined where the supplier is the same too',
      },
      same_country: {
        ko: '보낸 나라가 같으면 합산함',
        en: 'combined where the country of dispatch is the same',
      },
      apart: { ko: '합산하지 않음', en: 'not combined' },
    },
    {
      ko: '합산과세: 입항일이 같은 두 건 이상의 물품',
      en: 'combining: parcels that arrive on one day (deleted for declarations from 2022-11-17)',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2013-09-26',
          value: 'same_supplier',
          standing: 'reported',
          cite: { ...notice2013, article: '제68조제2호' },
          note: {
            ko:
              '2013년 판(원문 확인)은 같은 공급자의 물품(제2호)과 여러 공급자의 같은 종류 물품(제3호)을 합산했습니다. ' +
              '모든 물품으로 넓어진 날은 확인하지 못했습니다. 같은 공급자의 물품은 어느 판에서나 합산됩니다.',
            en:
              'The text of 2013 (read) adds up goods of one supplier (item 2), and goods of one kind of ' +
              'several (item 3). The day it widened to all goods was not found; goods of one supplier ' +
              'are added up by either.',
          },
        },
        {
          from: '2022-10-05',
          value: 'same_country',
          standing: 'reported',
          cite: { ...press2022, article: '제68조제2호' },
        },
        {
          from: '2022-11-17',
          value: 'apart',
          standing: 'reported',
          cite: { ...amendment2022, article: '제68조제2호(삭제)' },
        },
        {
          from: '2024-09-10',
          value: 'apart',
          standing: 'read',
          cite: { ...notice2024, article: '제68조제2호(삭제)' },
        },
        {
          from: '2025-12-17',
          value: 'apart',
          standing: 'reported',
          cite: { ...notice2025, article: '제68조제2호(삭제)' },
          note: notOpened,
        },
      ],
    },
  ),
  splitExPost: formOf(
    {
      may_collect: { ko: '사후에 추징할 수 있음', en: 'the tax may be collected afterwards' },
      none: { ko: '사후에 추징하지 않음', en: 'nothing is collected afterwards' },
    },
    {
      ko: '합산과세: 나누어 면세로 통관된 물품의 사후 추징',
      en: 'combining: goods that were cleared free in parts may be taxed afterwards',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2013-09-26',
          value: 'may_collect',
          standing: 'read',
          cite: { ...notice2013, article: '제69조제4항' },
        },
        {
          from: '2024-09-10',
          value: 'may_collect',
          standing: 'read',
          cite: { ...notice2024, article: '제69조제4항' },
        },
        {
          from: '2025-12-17',
          value: 'may_collect',
          standing: 'reported',
          cite: { ...notice2025, article: '제69조제4항' },
          note: notOpened,
        },
      ],
    },
  ),
  combinedTrack: formOf(
    {
      general: { ko: '일반수입신고', en: 'general declaration' },
      simplified: { ko: '간이신고', en: 'simplified declaration' },
    },
    {
      ko: '합산하여 면세한도를 넘는 특송물품의 통관 방법',
      en: 'how express goods are cleared whose combined value is above the limit',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2013-09-26',
          value: 'general',
          standing: 'read',
          cite: { ...notice2013, article: '제69조제1항제1호' },
        },
        {
          from: '2024-09-10',
          value: 'general',
          standing: 'read',
          cite: { ...notice2024, article: '제69조제1항제1호' },
        },
        {
          from: '2025-12-17',
          value: 'general',
          standing: 'reported',
          cite: { ...notice2025, article: '제69조제1항제1호' },
          note: notOpened,
        },
      ],
    },
  ),
  combinedPostLimit: provision({
    ko: '합산한 우편물을 우편물목록으로 과세하는 한도(넘으면 일반수입신고)',
    en: 'combined postal goods up to this are taxed by the mail list, above it they are declared',
    unit: 'USD cents',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2013-09-26',
        value: 1000_00,
        standing: 'read',
        cite: { ...notice2013, article: '제69조제1항제2호' },
      },
      {
        from: '2024-09-10',
        value: 1000_00,
        standing: 'read',
        cite: { ...notice2024, article: '제69조제1항제2호' },
      },
      {
        from: '2025-12-17',
        value: 1000_00,
        standing: 'reported',
        cite: { ...notice2025, article: '제69조제1항제2호' },
        note: notOpened,
      },
    ],
  }),
  combinedUsLimit: formOf(
    {
      general_limit: {
        ko: '일반 한도(소액물품 면세 한도)',
        en: 'the general limit, that of the small-value relief',
      },
      us_limit: { ko: '미국발 특송물품의 한도', en: 'the limit of express goods from the US' },
    },
    {
      ko: '합산한 미국발 특송물품에 적용하는 한도(150달러 또는 200달러)',
      en: 'which limit a combined group of express goods from the US is tested on',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2013-09-26',
          value: 'general_limit',
          standing: 'reported',
          cite: { ...notice2013, article: '제67조, 제68조, 제69조제1항제1호' },
          note: {
            ko: '고시는 일반 한도만 적고 200달러를 언급하지 않습니다. 미국발에 대한 해석은 확인하지 못했습니다.',
            en:
              'The notice names the general limit only; how it meets the 200 dollars of the US was ' +
              'not found.',
          },
        },
        {
          from: '2024-09-10',
          value: 'general_limit',
          standing: 'reported',
          cite: { ...notice2024, article: '제67조, 제68조, 제69조제1항제1호' },
        },
        {
          from: '2025-12-17',
          value: 'general_limit',
          standing: 'reported',
          cite: { ...notice2025, article: '제67조, 제68조, 제69조제1항제1호' },
          note: notOpened,
        },
      ],
    },
  ),
  simplifiedBars: formOf(
    {
      listed: {
        ko: '열거된 물품에는 간이세율을 적용하지 않음',
        en: 'the goods that are listed take no simplified rate',
      },
    },
    {
      ko: '간이세율 적용 배제물품(상업용 수량, 기본관세율보다 높은 세율을 적용받는 물품)',
      en: 'barred from simplified rates: commercial quantities, and goods with a rate above the basic one',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2013-09-26',
          value: 'listed',
          standing: 'reported',
          cite: { ...notice2013, article: '제55조제2호' },
        },
        {
          from: '2024-09-10',
          value: 'listed',
          standing: 'read',
          cite: { ...notice2024, article: '제55조제2호나목·다목' },
        },
        {
          from: '2025-12-17',
          value: 'listed',
          standing: 'reported',
          cite: { ...notice2025, article: '제55조제2호나목·다목' },
          note: notOpened,
        },
      ],
    },
  ),
  simplifiedCeiling: provision({
    ko: '간이세율을 적용하는 1개나 1조의 과세가격 한도',
    en: 'simplified rates: highest customs value of one piece or set',
    unit: 'KRW',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2013-09-26',
        value: 5_000_000,
        standing: 'reported',
        cite: { ...notice2013, article: '제55조제2호' },
        note: {
          ko: '이 판의 글은 다른 이가 읽었습니다. 금액이 1천만원으로 바뀐 날은 확인하지 못했습니다.',
          en:
            'The text of this version was read by others; the day on which it became ten million ' +
            'was not found.',
        },
      },
      {
        from: '2024-09-10',
        value: 10_000_000,
        standing: 'read',
        cite: { ...notice2024, article: '제55조제2호가목' },
        note: {
          ko: '고시는 부과고지 대상인 물품이라고 합니다. 신고납부하는 특송물품에도 적용되는지는 적혀 있지 않습니다.',
          en:
            'The notice speaks of goods that customs assesses; whether it binds express goods that ' +
            'are self-assessed is not said.',
        },
      },
      {
        from: '2025-12-17',
        value: 10_000_000,
        standing: 'reported',
        cite: { ...notice2025, article: '제55조제2호가목' },
        note: notOpened,
      },
    ],
  }),
  waybillNotSplit: formOf(
    {
      not_for_relief: {
        ko: '면세를 받으려고 나누어 신고할 수 없음',
        en: 'may not be declared apart to gain the relief',
      },
    },
    {
      ko: '소액물품 면세를 받기 위한 B/L 분할신고의 금지',
      en: 'goods of one B/L may not be declared apart in order to gain the small-value relief',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2024-09-10',
          value: 'not_for_relief',
          standing: 'read',
          cite: { ...notice2024, article: '제16조제2항제3호' },
        },
        {
          from: '2025-12-17',
          value: 'not_for_relief',
          standing: 'reported',
          cite: { ...notice2025, article: '제16조제2항제3호' },
          note: notOpened,
        },
      ],
    },
  ),
}
