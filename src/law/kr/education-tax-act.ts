/** 교육세법: education tax on other taxes. */
import { formOf, issueOf, provision } from '../provision.js'

const act = {
  instrument: '교육세법',
  instrumentEn: 'Education Tax Act',
  url: 'https://www.law.go.kr/법령/교육세법',
}
const act10407 = issueOf(act, '법률 제10407호', '2010-12-27')
const act16839 = issueOf(act, '법률 제16839호', '2019-12-31')
const act21210 = issueOf(act, '법률 제21210호', '2025-12-23')

export const educationTaxAct = {
  consumptionShare: provision({
    ko: '개별소비세액에 대한 교육세율',
    en: 'education tax on individual consumption tax',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2010-12-27',
        value: 3_000,
        standing: 'read',
        cite: { ...act10407, article: '제5조제1항제2호' },
      },
    ],
  }),
  liquorShare: provision({
    ko: '주세액에 대한 교육세율',
    en: 'education tax on liquor tax',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2010-12-27',
        value: 1_000,
        standing: 'read',
        cite: { ...act10407, article: '제5조제1항제4호' },
      },
    ],
  }),
  liquorHighShare: provision({
    ko: '주세액에 대한 교육세율(맥주, 세율이 높은 주류)',
    en: 'education tax on the liquor tax of beer and of liquor with a high rate',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2010-12-27',
        value: 3_000,
        standing: 'read',
        cite: { ...act10407, article: '제5조제1항제4호' },
      },
    ],
  }),
  liquorHighFor: formOf(
    {
      high_rate: { ko: '주세율이 높은 주류', en: 'liquor with a high rate of liquor tax' },
      beer_and_distilled: { ko: '맥주와 증류주류', en: 'beer and distilled liquor' },
      beer_and_high_rate: {
        ko: '맥주와 주세율이 높은 주류',
        en: 'beer, and liquor with a high rate of liquor tax',
      },
    },
    {
      ko: '높은 교육세율을 적용하는 주류',
      en: 'which liquor bears the higher education tax',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2010-12-27',
          value: 'high_rate',
          standing: 'read',
          cite: { ...act10407, article: '제5조제1항제4호' },
        },
        {
          from: '2020-01-01',
          value: 'beer_and_distilled',
          standing: 'read',
          cite: { ...act16839, article: '제5조제1항제4호' },
        },
        {
          from: '2026-01-01',
          value: 'beer_and_high_rate',
          standing: 'read',
          cite: { ...act21210, article: '제5조제1항제4호' },
        },
      ],
    },
  ),
  liquorHighAbove: provision({
    ko: '높은 교육세율을 적용하는 주세율(초과)',
    en: 'rate of liquor tax above which the higher education tax applies',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2010-12-27',
        value: 7_000,
        standing: 'read',
        cite: { ...act10407, article: '제5조제1항제4호' },
      },
    ],
  }),
  takjuAndYakju: formOf(
    {
      not_liable: { ko: '내지 않음', en: 'they bear none' },
      liable: { ko: '냄', en: 'they bear it' },
    },
    {
      ko: '탁주와 약주의 교육세 납세의무',
      en: 'whether takju and yakju bear education tax',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2010-12-27',
          value: 'not_liable',
          standing: 'read',
          cite: { ...act10407, article: '제3조제4호' },
        },
      ],
    },
  ),
}
