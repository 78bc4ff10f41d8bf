/** 부가가치세법: value added tax. */
import { formOf, issueOf, provision } from '../provision.js'

const act = {
  instrument: '부가가치세법',
  instrumentEn: 'Value Added Tax Act',
  url: 'https://www.law.go.kr/법령/부가가치세법',
}
const act2934 = issueOf(act, '법률 제2934호', '1976-12-22')
const act4023 = issueOf(act, '법률 제4023호', '1988-12-26')
const act7007 = issueOf(act, '법률 제7007호', '2003-12-30')
const act8826 = issueOf(act, '법률 제8826호', '2007-12-31')
const act9915 = issueOf(act, '법률 제9915호', '2010-01-01')
const act11873 = issueOf(act, '법률 제11873호', '2013-06-07')

export const vatAct = {
  rate: provision({
    ko: '부가가치세율',
    en: 'rate of value added tax',
    unit: 'permyriad',
    checkedOn: '2026-11-24',
    versions: [
      {
        from: '1989-01-01',
        value: 10_00,
        standing: 'read',
        cite: { ...act4023, article: '제14조' },
      },
      {
        from: '2013-07-01',
        value: 10_00,
        standing: 'read',
        cite: { ...act11873, article: '제30조' },
      },
    ],
  }),
  importBase: formOf(
    {
      customs_value_and_taxes: {
        ko: '과세가격에 관세와 그 밖의 국내 세금을 더한 금액',
        en: 'the customs value with duty and the other domestic taxes',
      },
    },
    {
      ko: '재화의 수입에 대한 과세표준(과세가격과 관세 등을 합한 금액)',
      en: 'tax base of imports: the customs value with duty and the other taxes',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2008-01-01',
          value: 'customs_value_and_taxes',
          standing: 'read',
          cite: { ...act8826, article: '제13조제4항' },
        },
        {
          from: '2013-07-01',
          value: 'customs_value_and_taxes',
          standing: 'read',
          cite: { ...act11873, article: '제29조제2항' },
        },
      ],
    },
  ),
  smallValueExemption: formOf(
    {
      exempt_where_duty_is: {
        ko: '관세가 면제되면 면세',
        en: 'free of VAT where it is free of duty',
      },
      taxed: { ko: '과세', en: 'taxed' },
    },
    {
      ko: '거주자가 받는 소액물품으로서 관세가 면제되는 재화의 면세',
      en: 'small goods received by a resident are free of VAT where they are free of duty',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2004-01-01',
          value: 'exempt_where_duty_is',
          standing: 'read',
          cite: { ...act7007, article: '제12조제2항제6호' },
        },
        {
          from: '2010-01-01',
          value: 'exempt_where_duty_is',
          standing: 'read',
          cite: { ...act9915, article: '제12조제2항제6호' },
        },
        {
          from: '2013-07-01',
          value: 'exempt_where_duty_is',
          standing: 'read',
          cite: { ...act11873, article: '제27조제6호' },
        },
      ],
    },
  ),
  sampleExemption: formOf(
    {
      exempt_where_duty_is: {
        ko: '관세가 면제되면 면세',
        en: 'free of VAT where it is free of duty',
      },
      taxed: { ko: '과세', en: 'taxed' },
    },
    {
      ko: '수입하는 상품의 견본과 광고용 물품으로서 관세가 면제되는 재화의 면세',
      en: 'imported samples and advertising goods are free of VAT where they are free of duty',
      unit: 'form',
      checkedOn: '2026-11-26',
      versions: [
        {
          from: '1977-07-01',
          value: 'exempt_where_duty_is',
          standing: 'read',
          cite: { ...act2934, article: '제12조제2항제9호' },
        },
        {
          from: '2010-01-01',
          value: 'exempt_where_duty_is',
          standing: 'read',
          cite: { ...act9915, article: '제12조제2항제9호' },
        },
        {
          from: '2013-07-01',
          value: 'exempt_where_duty_is',
          standing: 'read',
          cite: { ...act11873, article: '제27조제9호' },
        },
      ],
    },
  ),
  bookExemption: formOf(
    {
      exempt: { ko: '면세', en: 'free of VAT' },
      taxed: { ko: '과세', en: 'taxed' },
    },
    {
      ko: '수입하는 도서·신문·잡지의 면세',
      en: 'imported books, newspapers and magazines are free of VAT',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2013-07-01',
          value: 'exempt',
          standing: 'read',
          cite: { ...act11873, article: '제27조제2호' },
        },
      ],
    },
  ),
  foodExemption: formOf(
    {
      exempt: { ko: '면세', en: 'free of VAT' },
      taxed: { ko: '과세', en: 'taxed' },
    },
    {
      ko: '수입하는 미가공식료품의 면세',
      en: 'imported food that is not processed is free of VAT',
      unit: 'form',
      checkedOn: '2026-11-24',
      versions: [
        {
          from: '2013-07-01',
          value: 'exempt',
          standing: 'read',
          cite: { ...act11873, article: '제27조제1호' },
        },
      ],
    },
  ),
}
