/** 주세법: liquor tax. */
import { formOf, issueOf, provision } from '../provision.js'

const act = {
  instrument: '주세법',
  instrumentEn: 'Liquor Tax Act',
  url: 'https://www.law.go.kr/법령/주세법',
}
const act9899 = issueOf(act, '법률 제9899호', '2009-12-31')
const act16847 = issueOf(act, '법률 제16847호', '2019-12-31')
const act17762 = issueOf(act, '법률 제17762호', '2020-12-29')
const decree31449Source = {
  instrument: '주세법 시행령',
  instrumentEn: 'Liquor Tax Act Enforcement Decree',
  url: 'https://www.law.go.kr/법령/주세법시행령',
}
const decree31449 = issueOf(decree31449Source, '대통령령 제31449호', '2021-02-17')
const decree32426Source = {
  instrument: '주세법 시행령',
  instrumentEn: 'Liquor Tax Act Enforcement Decree',
  url: 'https://www.law.go.kr/법령/주세법시행령',
}
const decree32426 = issueOf(decree32426Source, '대통령령 제32426호', '2022-02-15')
const decree33270Source = {
  instrument: '주세법 시행령',
  instrumentEn: 'Liquor Tax Act Enforcement Decree',
  url: 'https://www.law.go.kr/법령/주세법시행령',
}
const decree33270 = issueOf(decree33270Source, '대통령령 제33270호', '2023-02-28')
const act19937 = issueOf(act, '법률 제19937호', '2023-12-31')

export const liquorTaxAct = {
  leastAlcohol: provision({
    ko: '주류인 음료의 알코올분(이 도수 이상)',
    en: 'alcohol from which a drink is liquor',
    unit: '1/1,000 % by volume',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2010-01-01',
        value: 1_000,
        standing: 'read',
        cite: { ...act9899, article: '제3조제1호나목' },
      },
      {
        from: '2021-01-01',
        value: 1_000,
        standing: 'read',
        cite: { ...act17762, article: '제2조제1호나목' },
      },
    ],
  }),
  fermentedRate: provision({
    ko: '약주·과실주·청주의 주세율',
    en: 'rate of liquor tax on yakju, fruit wine and cheongju',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2010-01-01',
        value: 3_000,
        standing: 'read',
        cite: { ...act9899, article: '제22조제2항제1호' },
      },
      {
        from: '2021-01-01',
        value: 3_000,
        standing: 'read',
        cite: { ...act17762, article: '제8조제1항제2호' },
      },
    ],
  }),
  distilledRate: provision({
    ko: '증류주류의 주세율',
    en: 'rate of liquor tax on distilled liquor',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2010-01-01',
        value: 7_200,
        standing: 'read',
        cite: { ...act9899, article: '제22조제2항제2호' },
      },
      {
        from: '2021-01-01',
        value: 7_200,
        standing: 'read',
        cite: { ...act17762, article: '제8조제1항제3호' },
      },
    ],
  }),
  beerAndTakjuBasis: formOf(
    {
      by_value: { ko: '가격(종가세)', en: 'by value' },
      by_volume: { ko: '수량(종량세)', en: 'by volume' },
    },
    {
      ko: '맥주와 탁주의 주세 과세표준(가격 또는 수량)',
      en: 'whether beer and takju are taxed by value or by volume',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2010-01-01',
          value: 'by_value',
          standing: 'read',
          cite: { ...act9899, article: '제21조제2항' },
        },
        {
          from: '2020-01-01',
          value: 'by_volume',
          standing: 'read',
          cite: { ...act16847, article: '제21조, 제22조제2항제1호' },
        },
        {
          from: '2021-01-01',
          value: 'by_volume',
          standing: 'read',
          cite: { ...act17762, article: '제7조제1항' },
        },
      ],
    },
  ),
  beerRate: provision({
    ko: '맥주의 주세율(가격 기준)',
    en: 'rate of liquor tax on beer while it was taxed by value',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2010-01-01',
        value: 7_200,
        standing: 'read',
        cite: { ...act9899, article: '제22조제2항제1호' },
      },
    ],
  }),
  takjuRate: provision({
    ko: '탁주의 주세율(가격 기준)',
    en: 'rate of liquor tax on takju while it was taxed by value',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2010-01-01',
        value: 500,
        standing: 'read',
        cite: { ...act9899, article: '제22조제2항제1호' },
      },
    ],
  }),
  beerPerKilolitre: provision({
    ko: '맥주의 주세율(1킬로리터당)',
    en: 'liquor tax on a kilolitre of beer',
    unit: 'KRW',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2020-01-01',
        value: 830_300,
        standing: 'read',
        cite: { ...act16847, article: '제22조제2항제1호' },
      },
      {
        from: '2021-03-01',
        value: 834_400,
        standing: 'read',
        cite: { ...decree31449, article: '제7조제1항' },
      },
      {
        from: '2022-04-01',
        value: 855_200,
        standing: 'read',
        cite: { ...decree32426, article: '제7조제1항' },
      },
      {
        from: '2023-04-01',
        value: 885_700,
        standing: 'read',
        cite: { ...decree33270, article: '제7조제1항' },
      },
      {
        from: '2024-01-01',
        value: 885_700,
        standing: 'read',
        cite: { ...act19937, article: '제8조제1항제2호' },
      },
    ],
  }),
  takjuPerKilolitre: provision({
    ko: '탁주의 주세율(1킬로리터당)',
    en: 'liquor tax on a kilolitre of takju',
    unit: 'KRW',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2020-01-01',
        value: 41_700,
        standing: 'read',
        cite: { ...act16847, article: '제22조제2항제1호' },
      },
      {
        from: '2021-03-01',
        value: 41_900,
        standing: 'read',
        cite: { ...decree31449, article: '제7조제1항' },
      },
      {
        from: '2022-04-01',
        value: 42_900,
        standing: 'read',
        cite: { ...decree32426, article: '제7조제1항' },
      },
      {
        from: '2023-04-01',
        value: 44_400,
        standing: 'read',
        cite: { ...decree33270, article: '제7조제1항' },
      },
      {
        from: '2024-01-01',
        value: 44_400,
        standing: 'read',
        cite: { ...act19937, article: '제8조제1항제2호' },
      },
    ],
  }),
  kegVolume: provision({
    ko: '세율을 낮춘 생맥주 용기의 최소 용량',
    en: 'draught beer in containers of at least this may bear a lower rate',
    unit: '1/1,000 ml',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2020-01-01',
        value: 8_000_000,
        standing: 'read',
        cite: { ...act16847, article: '제22조제2항제1호' },
        note: {
          ko: '별도의 추출장치를 쓰는지는 품목번호로 알 수 없습니다.',
          en: 'Whether it is drawn by a separate device is not seen in the code.',
        },
      },
    ],
  }),
  smallValue: formOf(
    {
      taxed: { ko: '관세가 면제되어도 과세', en: 'taxed, though free of duty' },
      exempt: { ko: '면세', en: 'free of liquor tax' },
    },
    {
      ko: '소액물품으로 관세가 면제되는 주류의 주세',
      en: 'liquor tax on small goods that are free of duty',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2010-01-01',
          value: 'taxed',
          standing: 'read',
          cite: { ...act9899, article: '제31조제2항' },
          note: {
            ko: '면세 대상에 여행자의 주류만 있고 소액물품은 없습니다.',
            en: 'Of imports the article frees what travellers bring, and no small goods.',
          },
        },
        {
          from: '2021-01-01',
          value: 'taxed',
          standing: 'read',
          cite: { ...act17762, article: '제20조제2항' },
        },
      ],
    },
  ),
}
