/** 관세법 시행령: the decree. */
import { formOf, issueOf, provision } from '../provision.js'

const decree = {
  instrument: '관세법 시행령',
  instrumentEn: 'Customs Act Enforcement Decree',
  url: 'https://www.law.go.kr/법령/관세법시행령',
}
const decree17467 = issueOf(decree, '대통령령 제17467호', '2001-12-31')
const decree19478 = issueOf(decree, '대통령령 제19478호', '2006-05-22')
const decree22816 = issueOf(decree, '대통령령 제22816호', '2011-04-01')
const decree31088 = issueOf(decree, '대통령령 제31088호', '2020-10-07')
const decree33275 = issueOf(decree, '대통령령 제33275호', '2023-02-28')
const decree35363 = issueOf(decree, '대통령령 제35363호', '2025-02-28')

/** The clause of each version says "최초로 징수하는 분부터": the day of collection. */
const collected = {
  ko: '부칙은 최초로 징수하는 분부터라 하므로 수입신고일을 징수일로 봅니다.',
  en:
    'By its clause the day of collection picks the version; the day of declaration is ' +
    'taken for it.',
}

export const customsActDecree = {
  declarationCode: formOf(
    {
      item: { ko: '수입신고서에 적는 사항', en: 'an item of the import declaration' },
    },
    {
      ko: '수입신고서에 적는 통관고유부호',
      en: 'the customs id as an item of the import declaration',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2006-05-22',
          value: 'item',
          standing: 'read',
          cite: { ...decree19478, article: '제246조제1항제5호' },
          note: {
            ko: '이 항목이 시작된 날은 확인하지 못했습니다. 2006-05-22 판에서 읽었습니다.',
            en: 'The day on which it began was not found; it stands in the text of 2006-05-22.',
          },
        },
      ],
    },
  ),
  minimumCollected: provision({
    ko: '징수금액의 최저한',
    en: 'tax due below this is not collected',
    unit: 'KRW',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2002-01-01',
        value: 3_000,
        standing: 'reported',
        cite: { ...decree17467, article: '제37조제1항' },
        note: collected,
      },
      {
        from: '2006-05-22',
        value: 10_000,
        standing: 'read',
        cite: { ...decree19478, article: '제37조제1항' },
        note: collected,
      },
    ],
  }),
  deemedFreight: formOf(
    {
      by_notice: { ko: '관세청 고시로 정함', en: 'named by a notice of the customs service' },
      by_rule: { ko: '시행규칙으로 정함', en: 'named by the rule of the ministry' },
    },
    {
      ko: '항공 운송을 일반 운송으로 보아 운임을 정하는 물품을 어디에서 정하는가',
      en: 'where the goods are named whose freight by air is taken as that of ordinary transport',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2006-05-22',
          value: 'by_notice',
          standing: 'read',
          cite: { ...decree19478, article: '제20조제3항' },
          note: {
            ko: '이 판의 본문에서 읽었습니다. 관세청장이 정한 고시는 보지 못했습니다.',
            en: 'Read in the text of this version; the notice of the customs service was not seen.',
          },
        },
        {
          from: '2021-01-01',
          value: 'by_rule',
          standing: 'read',
          cite: { ...decree31088, article: '제20조제3항' },
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
      ko: '간이세율을 적용하지 않는 물품(무세·감면, 종량세, 상업용 수량 등)',
      en:
        'goods that take no simplified rate: free of duty or relieved, specific duty, commercial ' +
        'quantity and others',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2002-01-01',
          value: 'listed',
          standing: 'read',
          cite: { ...decree17467, article: '제96조제2항' },
        },
      ],
    },
  ),
  postalRestricted: formOf(
    {
      declared: { ko: '수입신고 대상', en: 'to be declared' },
    },
    {
      ko: '수입이 제한·금지되거나 세관장확인이 필요한 우편물의 수입신고',
      en: 'mail that is restricted, prohibited or verified by customs has to be declared',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2006-05-22',
          value: 'declared',
          standing: 'read',
          cite: { ...decree19478, article: '제261조제1호·제2호' },
          note: {
            ko: '이 항목이 시작된 날은 확인하지 못했습니다. 2006-05-22 판에서 읽었습니다.',
            en: 'The day on which it began was not found; it stands in the text of 2006-05-22.',
          },
        },
        {
          from: '2011-04-01',
          value: 'declared',
          standing: 'read',
          cite: { ...decree22816, article: '제261조제1호·제2호' },
        },
      ],
    },
  ),
  postalHealthGoods: formOf(
    {
      as_others: { ko: '다른 우편물과 같음', en: 'as any other mail' },
      declared: { ko: '가격과 관계없이 수입신고 대상', en: 'to be declared, whatever their value' },
    },
    {
      ko: '건강기능식품과 의약품 우편물의 수입신고',
      en: 'whether health functional food and medicines in the mail have to be declared',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2006-05-22',
          value: 'as_others',
          standing: 'read',
          cite: { ...decree19478, article: '제261조' },
        },
        {
          from: '2023-07-01',
          by: 'arrived',
          value: 'declared',
          standing: 'read',
          cite: { ...decree33275, article: '제261조제4호의2' },
          note: {
            ko: '부칙 제1조제2호, 제6조: 2023-07-01 이후 통관우체국에 도착하는 물품부터입니다.',
            en: 'Clauses 1(2) and 6: goods that reach the customs post office from 2023-07-01 on.',
          },
        },
        {
          from: '2025-02-28',
          value: 'declared',
          standing: 'read',
          cite: { ...decree35363, article: '제261조제4호의2' },
        },
      ],
    },
  ),
}
