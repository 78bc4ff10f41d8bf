/** 개별소비세법: individual consumption tax. */
import { formOf, issueOf, provision } from '../provision.js'

const act = {
  instrument: '개별소비세법',
  instrumentEn: 'Individual Consumption Tax Act',
  url: 'https://www.law.go.kr/법령/개별소비세법',
}
const act8829 = issueOf(act, '법률 제8829호', '2007-12-31')
const act9909 = issueOf(act, '법률 제9909호', '2010-01-01')
const act12846 = issueOf(act, '법률 제12846호', '2014-12-23')
const act13547 = issueOf(act, '법률 제13547호', '2015-12-15')
const act16091 = issueOf(act, '법률 제16091호', '2018-12-31')

export const consumptionTaxAct = {
  luxuryRate: provision({
    ko: '기준가격을 초과하는 부분의 개별소비세율',
    en: 'rate of individual consumption tax on the part above the threshold',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2016-01-01',
        value: 2_000,
        standing: 'read',
        cite: { ...act13547, article: '제1조제2항제2호' },
      },
    ],
  }),
  wholeRate: provision({
    ko: '사행기구·수렵용 총포의 개별소비세율',
    en: 'rate of individual consumption tax on gambling articles and hunting guns',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '2016-01-01',
        value: 2_000,
        standing: 'read',
        cite: { ...act13547, article: '제1조제2항제1호' },
      },
    ],
  }),
  looseStones: formOf(
    {
      may_be_taxed: { ko: '과세될 수 있음', en: 'may bear the tax' },
      not_taxed: { ko: '과세하지 않음', en: 'not taxed' },
    },
    {
      ko: '나석(세팅하지 않은 보석)의 과세',
      en: 'whether cut stones that are not mounted may bear the tax',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2016-01-01',
          value: 'may_be_taxed',
          standing: 'read',
          cite: { ...act13547, article: '제1조제2항제2호' },
        },
        {
          from: '2019-01-01',
          value: 'not_taxed',
          standing: 'read',
          cite: { ...act16091, article: '제1조제2항제2호' },
        },
      ],
    },
  ),
  smallValueExemption: formOf(
    {
      exempt_where_duty_is: {
        ko: '관세가 면제되면 면세',
        en: 'free of it where it is free of duty',
      },
      taxed: { ko: '과세', en: 'taxed' },
    },
    {
      ko: '거주자가 받는 소액물품으로서 관세가 면제되는 물품의 면세',
      en: 'small goods received by a resident are free of it where they are free of duty',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2015-01-01',
          value: 'exempt_where_duty_is',
          standing: 'read',
          cite: { ...act12846, article: '제19조제11호' },
          note: {
            ko: '그 전의 문언은 기증되는 소액물품만 면제했습니다.',
            en: 'The text before freed only small goods that were given.',
          },
        },
      ],
    },
  ),
  sampleExemption: formOf(
    {
      exempt_where_duty_is: {
        ko: '관세가 면제되면 면세',
        en: 'free of it where it is free of duty',
      },
      taxed: { ko: '과세', en: 'taxed' },
    },
    {
      ko: '상업용 견본 또는 광고용 물품으로서 관세가 면제되는 물품의 면세',
      en: 'commercial samples and advertising goods are free of it where they are free of duty',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '2008-01-01',
          value: 'exempt_where_duty_is',
          standing: 'read',
          cite: { ...act8829, article: '제19조제12호' },
        },
        {
          from: '2010-01-01',
          value: 'exempt_where_duty_is',
          standing: 'read',
          cite: { ...act9909, article: '제19조제12호' },
        },
      ],
    },
  ),
}
