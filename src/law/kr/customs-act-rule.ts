/** 관세법 시행규칙: the rule of the ministry. */
import { formOf, issueOf, provision } from '../provision.js'

const rule = {
  instrument: '관세법 시행규칙',
  instrumentEn: 'Customs Act Enforcement Rule',
  url: 'https://www.law.go.kr/법령/관세법시행규칙',
}
const rule375 = issueOf(rule, '재정경제부령 제375호', '2004-03-30')
const rule175 = issueOf(rule, '재정경제부령 제175호', '2000-12-30')
const rule413 = issueOf(rule, '재정경제부령 제413호', '2005-02-11')
const rule61 = issueOf(rule, '기획재정부령 제61호', '2009-03-26')
const rule513 = issueOf(rule, '기획재정부령 제513호', '2015-12-01')
const rule809 = issueOf(rule, '기획재정부령 제809호', '2020-10-07')
const rule842 = issueOf(rule, '기획재정부령 제842호', '2021-03-16')
const rule895 = issueOf(rule, '기획재정부령 제895호', '2022-03-18')
const rule936 = issueOf(rule, '기획재정부령 제936호', '2022-09-16')

const manifestDay = {
  ko: '부칙에 따라 통관목록을 제출한 날이 기준입니다.',
  en: 'By its clause the day on which the manifest is filed picks the version.',
}

export const customsActRule = {
  reliefBasis: formOf(
    {
      customs_value_krw: {
        ko: '운임·보험료를 포함한 과세가격(원)',
        en: 'the customs value, freight and insurance included, in won',
      },
      item_value_usd: { ko: '물품가격(미화)', en: 'the item value, in US dollars' },
    },
    {
      ko: '소액물품 면세의 판단 기준',
      en: 'which value the small-value relief is tested on',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2004-03-31',
          value: 'customs_value_krw',
          standing: 'read',
          cite: { ...rule375, article: '제45조제2항제1호' },
        },
        {
          from: '2015-12-01',
          value: 'item_value_usd',
          standing: 'read',
          cite: { ...rule513, article: '제45조제2항제1호' },
        },
        {
          from: '2022-03-18',
          value: 'item_value_usd',
          standing: 'read',
          cite: { ...rule895, article: '제45조제2항제1호' },
        },
      ],
    },
  ),
  reliefLimit: provision({
    ko: '소액물품 면세 한도',
    en: 'small-value relief: highest value that is free of duty',
    unit: 'KRW, or USD cents where the test is on the item value',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2004-03-31',
        value: 150_000,
        unit: 'KRW',
        standing: 'read',
        cite: { ...rule375, article: '제45조제2항제1호' },
        note: {
          ko: '금액 문언은 2005-02-11 판에서 읽었고, 제375호와의 연결은 부칙에서 추론했습니다.',
          en: 'The amount was read in the text of 2005-02-11; that no. 375 made it is inferred.',
        },
      },
      {
        from: '2015-12-01',
        value: 150_00,
        unit: 'USD cents',
        standing: 'read',
        cite: { ...rule513, article: '제45조제2항제1호' },
      },
      {
        from: '2022-03-18',
        value: 150_00,
        unit: 'USD cents',
        standing: 'read',
        cite: { ...rule895, article: '제45조제2항제1호' },
      },
    ],
  }),
  sampleLimit: provision({
    ko: '견본품 면세 한도(과세가격)',
    en: 'commercial samples: highest customs value that is free of duty',
    unit: 'USD cents',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2001-01-01',
        value: 250_00,
        standing: 'reported',
        cite: { ...rule175, article: '제45조제1항제3호' },
        note: {
          ko: '금액 문언은 2005-02-11 판에서 읽었고, 그 판의 제1항에는 개정 표시가 없습니다.',
          en: 'The amount was read in the text of 2005-02-11, whose paragraph 1 bears no mark of amendment.',
        },
      },
      {
        from: '2005-02-11',
        value: 250_00,
        standing: 'read',
        cite: { ...rule413, article: '제45조제1항제3호' },
      },
      {
        from: '2021-03-16',
        value: 250_00,
        standing: 'read',
        cite: { ...rule842, article: '제45조제1항제3호' },
      },
    ],
  }),
  listLimit: provision({
    ko: '목록통관 한도(물품가격)',
    en: 'list clearance: highest item value',
    unit: 'USD cents',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2009-04-01',
        value: 100_00,
        standing: 'read',
        cite: { ...rule61, article: '제79조의2제1항' },
        note: manifestDay,
      },
      {
        from: '2015-12-01',
        value: 150_00,
        standing: 'read',
        cite: { ...rule513, article: '제79조의2제1항' },
        note: manifestDay,
      },
      {
        from: '2022-03-18',
        value: 150_00,
        standing: 'read',
        cite: { ...rule895, article: '제79조의2제1항' },
        note: manifestDay,
      },
    ],
  }),
  inseparableFreight: formOf(
    {
      not_stated: { ko: '조문에 정함이 없음', en: 'the text does not say' },
      stays_in: { ko: '물품가격에 포함', en: 'it stays in the item value' },
    },
    {
      ko: '구분할 수 없는 국제운임의 물품가격 포함 여부',
      en: 'international freight that cannot be told apart stays in the item value',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2009-04-01',
          value: 'not_stated',
          standing: 'read',
          cite: { ...rule61, article: '제45조제2항제1호, 제79조의2제1항' },
        },
        {
          from: '2022-03-18',
          value: 'stays_in',
          standing: 'read',
          cite: { ...rule895, article: '제45조제2항제1호, 제79조의2제1항' },
        },
      ],
    },
  ),
  exchangeMethod: formOf(
    {
      selling_rate: {
        ko: '지난주 전신환매도율의 평균',
        en: 'mean of the telegraphic selling rates of the week before',
      },
      base_rate: {
        ko: '지난주 매매기준율·재정된 매매기준율의 평균',
        en: 'mean of the base or arbitrage rates of the week before',
      },
    },
    {
      ko: '과세환율의 결정 방법',
      en: 'how the weekly customs rate of exchange is made',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2021-01-01',
          value: 'selling_rate',
          standing: 'read',
          cite: { ...rule809, article: '제1조의2제1항' },
          note: {
            ko: '그 전에는 「관세법」 제18조의 외국환매도율 평균이며, 주간 세부는 관세청 실무입니다(보도).',
            en:
              'Before, art. 18 of the act: mean of selling rates; the detail was practice ' +
              '(reported).',
          },
        },
        {
          from: '2022-09-18',
          value: 'base_rate',
          standing: 'read',
          cite: { ...rule936, article: '제1조의2제1항' },
        },
      ],
    },
  ),
  surfaceFreightCeiling: provision({
    ko: '선편소포 운임을 적용하는 자가사용물품의 가격 상한(운임·보험료 제외)',
    en: 'self-use goods up to this (without freight) take the surface parcel tariff as freight',
    unit: 'KRW',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2021-01-01',
        value: 200_000,
        standing: 'read',
        cite: { ...rule809, article: '제4조의3제2항제7호' },
      },
    ],
  }),
  sampleFreightCeiling: provision({
    ko: '선편소포 운임을 적용하는 무상 견본품·광고용품의 가격 상한(운임·보험료 제외)',
    en: 'free samples up to this (without freight) take the surface parcel tariff as freight',
    unit: 'KRW',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2021-01-01',
        value: 200_000,
        standing: 'read',
        cite: { ...rule809, article: '제4조의3제2항제1호' },
      },
    ],
  }),
  surfaceFreight: formOf(
    {
      air: { ko: '실제 항공운임', en: 'the real freight by air' },
      lower_of_tariff_and_air: {
        ko: '선편소포 요금과 실제 항공운임 가운데 낮은 것',
        en: 'the lower of the surface parcel tariff and the real freight by air',
      },
    },
    {
      ko: '소액 자가사용물품·견본품이 항공으로 올 때의 운임',
      en: 'freight of small own-use goods and samples that come by air',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2021-01-01',
          value: 'lower_of_tariff_and_air',
          standing: 'read',
          cite: { ...rule809, article: '제4조의3제3항' },
        },
      ],
    },
  ),
  unknownExpressFreight: formOf(
    {
      not_stated: { ko: '조문에 정함이 없음', en: 'the text does not say' },
      express_table: {
        ko: '관세청장이 정한 탁송품 과세운임표',
        en: 'the express freight table of the customs service',
      },
    },
    {
      ko: '운임을 알 수 없는 탁송품의 운임',
      en: 'freight of an express parcel where it cannot be known',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2021-01-01',
          value: 'express_table',
          standing: 'read',
          cite: { ...rule809, article: '제4조의3제1항제4호' },
        },
      ],
    },
  ),
  refundExportLimit: provision({
    ko: '수출신고 없이 수출하고도 관세를 환급받는 자가사용물품의 수출신고가격(이하)',
    en: 'export value up to which own-use goods sent back without a declaration have their duty paid back',
    unit: 'KRW',
    checkedOn: '2026-11-26',
    versions: [
      {
        from: '2022-03-18',
        value: 2_000_000,
        standing: 'read',
        cite: { ...rule895, article: '제58조의2' },
      },
    ],
  }),
}
