/** 지방세법: tobacco consumption tax and the local education tax on it. */
import { formOf, issueOf, provision } from '../provision.js'

const act = {
  instrument: '지방세법',
  instrumentEn: 'Local Tax Act',
  url: 'https://www.law.go.kr/법령/지방세법',
}
const act12855 = issueOf(act, '법률 제12855호', '2014-12-23')
const act15292 = issueOf(act, '법률 제15292호', '2017-12-26')
const act21308 = issueOf(act, '법률 제21308호', '2025-12-31')

export const localTaxAct = {
  cigarette: provision({
    ko: '궐련의 담배소비세',
    en: 'tobacco consumption tax on cigarettes',
    unit: 'KRW per 20 sticks',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 1_007,
        standing: 'read',
        cite: { ...act12855, article: '제52조제1항제1호' },
      },
    ],
  }),
  pipe: provision({
    ko: '파이프담배·각련의 담배소비세',
    en: 'tobacco consumption tax on pipe and rolling tobacco',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 36,
        standing: 'read',
        cite: { ...act12855, article: '제52조제1항제1호' },
      },
    ],
  }),
  cigar: provision({
    ko: '엽궐련의 담배소비세',
    en: 'tobacco consumption tax on cigars',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 103,
        standing: 'read',
        cite: { ...act12855, article: '제52조제1항제1호' },
      },
    ],
  }),
  liquid: provision({
    ko: '니코틴 용액 전자담배의 담배소비세',
    en: 'tobacco consumption tax on nicotine solution',
    unit: 'KRW per ml',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 628,
        standing: 'read',
        cite: { ...act12855, article: '제52조제1항제1호' },
      },
    ],
  }),
  heatedStick: provision({
    ko: '궐련형 전자담배의 담배소비세',
    en: 'tobacco consumption tax on heated sticks',
    unit: 'KRW per 20 sticks',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2018-01-01',
        value: 897,
        standing: 'read',
        cite: { ...act15292, article: '제52조제1항제1호' },
      },
    ],
  }),
  heatedOther: provision({
    ko: '기타유형 전자담배의 담배소비세',
    en: 'tobacco consumption tax on other heated tobacco',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2018-01-01',
        value: 88,
        standing: 'read',
        cite: { ...act15292, article: '제52조제1항제1호' },
      },
    ],
  }),
  waterPipe: provision({
    ko: '물담배의 담배소비세',
    en: 'tobacco consumption tax on water pipe tobacco',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 715,
        standing: 'read',
        cite: { ...act12855, article: '제52조제1항제1호' },
      },
    ],
  }),
  chewing: provision({
    ko: '씹는 담배의 담배소비세',
    en: 'tobacco consumption tax on chewing tobacco',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 364,
        standing: 'read',
        cite: { ...act12855, article: '제52조제1항제2호' },
      },
    ],
  }),
  oral: provision({
    ko: '머금는 담배의 담배소비세',
    en: 'tobacco consumption tax on oral tobacco',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 364,
        standing: 'read',
        cite: { ...act12855, article: '제52조제1항제2호' },
      },
    ],
  }),
  snuff: provision({
    ko: '냄새 맡는 담배의 담배소비세',
    en: 'tobacco consumption tax on snuff',
    unit: 'KRW per g',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 26,
        standing: 'read',
        cite: { ...act12855, article: '제52조제1항제3호' },
      },
    ],
  }),
  nonLeafShare: provision({
    ko: '연초가 원료가 아닌 담배에 적용하는 세율의 비율',
    en: 'share of the rate that tobacco not made from leaf bears',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2026-04-24',
        value: 5_000,
        standing: 'reported',
        cite: { ...act21308, article: '제52조제1항 단서, 부칙 제2조' },
        note: {
          ko: '시행일은 건강증진부담금의 부칙(2026-04-24)과 담배사업법 부칙에서 추론했습니다.',
          en: 'First day inferred from the clauses of the health levy and the Tobacco Business Act.',
        },
      },
      {
        from: '2028-04-24',
        value: 10_000,
        standing: 'reported',
        cite: { ...act21308, article: '제52조제1항 단서, 부칙 제2조' },
        note: {
          ko: '2년의 유효기간이 끝나는 날입니다.',
          en: 'The day after its two years have passed.',
        },
      },
    ],
  }),
  educationShare: provision({
    ko: '담배소비세액에 대한 지방교육세율',
    en: 'local education tax on tobacco consumption tax',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2015-01-01',
        value: 4_399,
        standing: 'read',
        cite: { ...act12855, article: '제151조제1항제4호' },
      },
    ],
  }),
  smallValue: formOf(
    {
      taxed: { ko: '관세가 면제되어도 과세', en: 'taxed, though free of duty' },
      exempt: { ko: '면세', en: 'free of tobacco taxes' },
    },
    {
      ko: '소액물품으로 관세가 면제되는 담배의 담배소비세',
      en: 'tobacco taxes on small goods that are free of duty',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2015-01-01',
          value: 'taxed',
          standing: 'read',
          cite: { ...act12855, article: '제54조' },
          note: {
            ko: '면세 대상에 입국자의 담배만 있고 소액물품은 없습니다. 개별소비세법 제20조의3제2항도 이 조를 따릅니다.',
            en: 'The article frees what travellers bring, and no small goods; consumption tax follows it.',
          },
        },
      ],
    },
  ),
}
