/** 관세법 시행령 별표 2: the simplified rates, one rate in place of duty and domestic taxes. */
import { issueOf, provision } from '../provision.js'

const decree = {
  instrument: '관세법 시행령',
  instrumentEn: 'Customs Act Enforcement Decree',
  url: 'https://www.law.go.kr/법령/관세법시행령',
}
const decree26830 = issueOf(decree, '대통령령 제26830호', '2015-12-31')
const decree33275 = issueOf(decree, '대통령령 제33275호', '2023-02-28')

/** Clause 9 of decree 33275 keeps the old rates for parcels that came before it. */
const clause = {
  ko: '부칙 제9조: 시행 전에 통관우체국에 도착한 우편물과 시행 전에 신고한 별송품은 종전의 세율에 따릅니다. 별표의 글은 공식 PDF에서 옮긴 것을 읽었습니다.',
  en:
    'Clause 9: postal parcels that reached the customs post office before, and unaccompanied goods ' +
    'declared before, keep the old rates. The annex was read as text taken from the official PDF.',
}
const old = {
  ko: '2023-02-27까지의 세율입니다. 별표 원문은 보지 못했습니다. 제1호는 2015-08-27과 2015-11-27에도 바뀌었으나 그 금액을 확인하지 못했습니다.',
  en:
    'The rate up to 2023-02-27; the annex of that time was not seen. Item 1 changed on 2015-08-27 ' +
    'and 2015-11-27 too, to amounts that were not found.',
}

const before = { from: '2016-01-01', note: old }
const since = { from: '2023-02-28', standing: 'read', note: clause } as const

export const simplifiedRates = {
  gamblingRate: provision({
    ko: '간이세율: 투전기, 오락용 사행기구 그 밖의 오락용품(제1호가목)',
    en: 'simplified rate: gambling machines and articles (item 1-ga)',
    unit: 'permyriad',
    checkedOn: '2026-11-26',
    versions: [
      {
        ...before,
        value: 5_500,
        standing: 'remembered',
        cite: { ...decree26830, article: '별표 2 제1호가목' },
      },
      { ...since, value: 4_700, cite: { ...decree33275, article: '별표 2 제1호가목' } },
    ],
  }),
  jewelBase: provision({
    ko: '간이세율: 보석·귀금속 제품의 기본 금액(제1호나목, 1개당)',
    en: 'simplified rate: base amount of jewels and precious-metal goods, each (item 1-na)',
    unit: 'KRW',
    checkedOn: '2026-11-26',
    versions: [
      {
        ...before,
        value: 926_000,
        standing: 'remembered',
        cite: { ...decree26830, article: '별표 2 제1호나목' },
      },
      { ...since, value: 721_200, cite: { ...decree33275, article: '별표 2 제1호나목' } },
    ],
  }),
  jewelThreshold: provision({
    ko: '간이세율: 보석·귀금속 제품의 기준 금액(제1호나목, 1개당)',
    en: 'simplified rate: threshold of jewels and precious-metal goods, each (item 1-na)',
    unit: 'KRW',
    checkedOn: '2026-11-26',
    versions: [
      {
        ...before,
        value: 4_630_000,
        standing: 'remembered',
        cite: { ...decree26830, article: '별표 2 제1호나목' },
      },
      { ...since, value: 4_808_000, cite: { ...decree33275, article: '별표 2 제1호나목' } },
    ],
  }),
  watchBase: provision({
    ko: '간이세율: 고급 시계·고급 가방의 기본 금액(제1호다목, 1개당)',
    en: 'simplified rate: base amount of luxury watches and bags, each (item 1-da)',
    unit: 'KRW',
    checkedOn: '2026-11-26',
    versions: [
      {
        ...before,
        value: 370_400,
        standing: 'remembered',
        cite: { ...decree26830, article: '별표 2 제1호다목' },
      },
      { ...since, value: 288_450, cite: { ...decree33275, article: '별표 2 제1호다목' } },
    ],
  }),
  watchThreshold: provision({
    ko: '간이세율: 고급 시계·고급 가방의 기준 금액(제1호다목, 1개당)',
    en: 'simplified rate: threshold of luxury watches and bags, each (item 1-da)',
    unit: 'KRW',
    checkedOn: '2026-11-26',
    versions: [
      {
        ...before,
        value: 1_852_000,
        standing: 'remembered',
        cite: { ...decree26830, article: '별표 2 제1호다목' },
      },
      { ...since, value: 1_923_000, cite: { ...decree33275, article: '별표 2 제1호다목' } },
    ],
  }),
  excessRate: provision({
    ko: '간이세율: 기준 금액을 초과하는 금액의 세율(제1호나목·다목)',
    en: 'simplified rate on the part above the threshold (items 1-na and 1-da)',
    unit: 'permyriad',
    checkedOn: '2026-11-26',
    versions: [
      {
        ...before,
        value: 5_000,
        standing: 'remembered',
        cite: { ...decree26830, article: '별표 2 제1호나목·다목' },
      },
      { ...since, value: 4_500, cite: { ...decree33275, article: '별표 2 제1호나목·다목' } },
    ],
  }),
  leastBasicDuty: provision({
    ko: '간이세율: 제3호(모피·섬유·가죽의류·신발·녹용)가 요구하는 기본관세율의 하한',
    en: 'simplified rates of item 3 (fur, textiles, leather clothing, footwear, antler): least basic duty',
    unit: 'permyriad',
    checkedOn: '2026-11-26',
    versions: [
      {
        ...before,
        value: 1_000,
        standing: 'remembered',
        cite: { ...decree26830, article: '별표 2 제3호' },
      },
      { ...since, value: 1_000, cite: { ...decree33275, article: '별표 2 제3호' } },
    ],
  }),
  furRate: provision({
    ko: '간이세율: 모피의류와 그 밖의 모피제품(제3호가목)',
    en: 'simplified rate: fur clothing and other fur goods (item 3-ga)',
    unit: 'permyriad',
    checkedOn: '2026-11-26',
    versions: [
      {
        ...before,
        value: 3_000,
        standing: 'reported',
        cite: { ...decree26830, article: '별표 2 제3호가목' },
      },
      { ...since, value: 1_900, cite: { ...decree33275, article: '별표 2 제3호가목' } },
    ],
  }),
  textileRate: provision({
    ko: '간이세율: 가죽제 의류, 방직용 섬유와 그 제품, 신발류(제3호나목)',
    en: 'simplified rate: leather clothing, textiles and their goods, footwear (item 3-na)',
    unit: 'permyriad',
    checkedOn: '2026-11-26',
    versions: [
      {
        ...before,
        value: 2_500,
        standing: 'reported',
        cite: { ...decree26830, article: '별표 2 제3호나목' },
      },
      { ...since, value: 1_800, cite: { ...decree33275, article: '별표 2 제3호나목' } },
    ],
  }),
  antlerRate: provision({
    ko: '간이세율: 녹용(제3호다목)',
    en: 'simplified rate: deer antler (item 3-da)',
    unit: 'permyriad',
    checkedOn: '2026-11-26',
    versions: [
      {
        ...before,
        value: 3_200,
        standing: 'remembered',
        cite: { ...decree26830, article: '별표 2 제3호다목' },
      },
      { ...since, value: 2_100, cite: { ...decree33275, article: '별표 2 제3호다목' } },
    ],
  }),
  otherRate: provision({
    ko: '간이세율: 그 밖의 물품(제4호)',
    en: 'simplified rate: all other goods (item 4)',
    unit: 'permyriad',
    checkedOn: '2026-11-26',
    versions: [
      {
        ...before,
        value: 2_000,
        standing: 'reported',
        cite: { ...decree26830, article: '별표 2 제4호' },
      },
      { ...since, value: 1_500, cite: { ...decree33275, article: '별표 2 제4호' } },
    ],
  }),
}
