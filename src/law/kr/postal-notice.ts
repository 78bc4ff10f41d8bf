/** 국제우편물 수입통관 사무처리에 관한 고시: the postal notice. */
import { formOf, issueOf, provision } from '../provision.js'

const notice = {
  instrument: '국제우편물 수입통관 사무처리에 관한 고시',
  instrumentEn: 'Notice on the Import Clearance of International Mail',
  url: 'https://www.law.go.kr/행정규칙/국제우편물수입통관사무처리에관한고시',
}
const notice2007 = issueOf(notice, '관세청고시 제2007-030호', '2007-09-04')
const notice2010 = issueOf(notice, '관세청고시 제2010-016호', '2010-02-10')
const amendment2011 = issueOf(notice, '2011-10-04 개정(번호 미확인)', '2011-10-04')
const notice23 = issueOf(notice, '관세청고시 제2023-23호', '2023-04-12')
const notice63 = issueOf(notice, '관세청고시 제2023-63호', '2023-12-12')

const unread = {
  ko: '2011-10-04부터 2023-04-17까지의 문언은 읽지 못했습니다. 그 앞뒤의 판이 같습니다.',
  en: 'The texts from 2011-10-04 to 2023-04-17 were not read; those before and after agree.',
}

export const postalNotice = {
  paidLimit: provision({
    ko: '우편물 간이통관 한도(대가를 지급한 물품의 물품가격)',
    en: 'simple clearance of mail: highest item value of goods that were paid for',
    unit: 'USD cents',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2007-09-07',
        value: 600_00,
        standing: 'read',
        cite: { ...notice2007, article: '제4-2조제2항제2호' },
      },
      {
        from: '2010-02-11',
        value: 600_00,
        standing: 'read',
        cite: { ...notice2010, article: '제4-2조제2항제2호' },
      },
      {
        from: '2011-10-04',
        value: 1000_00,
        standing: 'reported',
        cite: { ...amendment2011, article: '수입신고대상 우편물' },
        note: {
          ko: '관세청 발표를 옮긴 보도(2011-10-03)에서 가져왔습니다. 문언은 읽지 못했습니다.',
          en: 'From press reports of the announcement (2011-10-03); the text was not read.',
        },
      },
      {
        from: '2023-04-18',
        value: 1000_00,
        standing: 'read',
        cite: { ...notice23, article: '제2조제4호가목, 제16조제1항제6호' },
      },
      {
        from: '2023-12-12',
        value: 1000_00,
        standing: 'read',
        cite: { ...notice63, article: '제2조제4호가목, 제16조제1항' },
      },
    ],
  }),
  unpaidLimit: provision({
    ko: '우편물 간이통관 한도(선물 등 대가를 지급하지 않는 물품의 과세가격)',
    en: 'simple clearance of mail: highest customs value of gifts and other goods not paid for',
    unit: 'KRW',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2007-09-07',
        value: 5_000_000,
        standing: 'read',
        cite: { ...notice2007, article: '제4-2조제2항제3호' },
      },
      {
        from: '2010-02-11',
        value: 5_000_000,
        standing: 'read',
        cite: { ...notice2010, article: '제4-2조제2항제3호' },
      },
      {
        from: '2011-10-04',
        value: 5_000_000,
        standing: 'reported',
        cite: { ...amendment2011, article: '수입신고대상 우편물' },
        note: unread,
      },
      {
        from: '2023-04-18',
        value: 5_000_000,
        standing: 'read',
        cite: { ...notice23, article: '제2조제4호나목, 제16조제1항제7호' },
      },
      {
        from: '2023-12-12',
        value: 5_000_000,
        standing: 'read',
        cite: { ...notice63, article: '제2조제4호나목, 제16조제2항제1호' },
      },
    ],
  }),
  resale: formOf(
    {
      declared: { ko: '수입신고 대상', en: 'to be declared' },
      as_others: { ko: '다른 우편물과 같음', en: 'as any other mail' },
    },
    {
      ko: '판매를 목적으로 반입하는 우편물의 수입신고',
      en: 'whether mail that is brought in for sale has to be declared',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2007-09-07',
          value: 'declared',
          standing: 'read',
          cite: { ...notice2007, article: '제4-2조제2항제1호' },
        },
        {
          from: '2010-02-11',
          value: 'declared',
          standing: 'read',
          cite: { ...notice2010, article: '제4-2조제2항제1호' },
        },
        {
          from: '2011-10-04',
          value: 'declared',
          standing: 'reported',
          cite: { ...amendment2011, article: '수입신고대상 우편물' },
          note: unread,
        },
        {
          from: '2023-04-18',
          value: 'declared',
          standing: 'read',
          cite: { ...notice23, article: '제16조제1항제5호' },
        },
        {
          from: '2023-12-12',
          value: 'declared',
          standing: 'read',
          cite: { ...notice63, article: '제2조제4호, 제16조' },
          note: {
            ko: '제16조는 판매 목적을 따로 적지 않지만, 간이통관은 판매 목적이 아닌 물품에만 열려 있고 영 제261조제3호가 남아 있습니다.',
            en:
              'Art. 16 no longer names goods for sale; simple clearance is open only to goods that are ' +
              'not for sale, and item 3 of art. 261 of the decree stands.',
          },
        },
      ],
    },
  ),
  belowMinimum: formOf(
    {
      free_on_spot: { ko: '현장면세통관', en: 'cleared free on the spot' },
      taxed: { ko: '과세 대상 우편물로 통관', en: 'cleared as mail that is taxed' },
    },
    {
      ko: '징수금액의 최저한 미만인 우편물의 현장면세통관',
      en: 'mail whose tax is below the minimum that is collected is cleared free on the spot',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2023-04-18',
          value: 'free_on_spot',
          standing: 'read',
          cite: { ...notice23, article: '제2조제8호나목' },
        },
        {
          from: '2023-12-12',
          value: 'free_on_spot',
          standing: 'read',
          cite: { ...notice63, article: '제2조제8호나목' },
        },
      ],
    },
  ),
  agreementOnSpot: formOf(
    {
      excluded: { ko: '현장과세통관하지 않음', en: 'not taxed on the spot' },
      allowed: { ko: '현장과세통관할 수 있음', en: 'may be taxed on the spot' },
    },
    {
      ko: '협정관세를 적용받는 우편물의 현장과세통관',
      en: 'whether mail with an agreement rate may be taxed on the spot',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2023-04-18',
          value: 'excluded',
          standing: 'read',
          cite: { ...notice23, article: '제23조, 제24조 단서' },
        },
        {
          from: '2023-12-12',
          value: 'excluded',
          standing: 'read',
          cite: { ...notice63, article: '제23조, 제24조 단서' },
        },
      ],
    },
  ),
  declarationAtWish: provision({
    ko: '현장면세통관된 우편물을 수취인이 수입신고할 수 있는 기간(반출된 날부터)',
    en: 'days from release within which the addressee may declare what was cleared free on the spot',
    unit: 'days',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2023-04-18',
        value: 30,
        standing: 'read',
        cite: { ...notice23, article: '제28조제2항' },
      },
      {
        from: '2023-12-12',
        value: 30,
        standing: 'reported',
        cite: { ...notice63, article: '제28조제2항' },
      },
    ],
  }),
  ordinaryRates: formOf(
    {
      by_declaration: {
        ko: '수취인이 수입신고하여야 함',
        en: 'the addressee has to declare the mail',
      },
    },
    {
      ko: '우편물에 간이세율을 적용받지 않으려는 수취인의 수입신고',
      en: 'mail is declared where the addressee asks not to be assessed by simplified rates',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2023-04-18',
          value: 'by_declaration',
          standing: 'read',
          cite: { ...notice23, article: '제26조제1항제2호' },
        },
        {
          from: '2023-12-12',
          value: 'by_declaration',
          standing: 'reported',
          cite: { ...notice63, article: '제26조제1항제2호' },
        },
      ],
    },
  ),
  partReturned: formOf(
    {
      asked_apart: {
        ko: '일부만의 반송을 따로 신청',
        en: 'the return of a part is asked for apart',
      },
    },
    {
      ko: '한 우편물 가운데 일부만의 반송',
      en: 'the return of a part of one postal item is asked for apart',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2023-04-18',
          value: 'asked_apart',
          standing: 'read',
          cite: { ...notice23, article: '제30조제1항' },
        },
        {
          from: '2023-12-12',
          value: 'asked_apart',
          standing: 'reported',
          cite: { ...notice63, article: '제30조제1항' },
        },
      ],
    },
  ),
}
