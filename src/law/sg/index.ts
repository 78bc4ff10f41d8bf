/** The law of Singapore that a parcel from Korea meets. */
import { exchangeDays } from '../exchange-day.js'
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported, sold } from '../versions.js'

const act = issueOf(
  {
    instrument: '싱가포르 상품·용역세법',
    instrumentEn: 'Goods and Services Tax Act (Singapore)',
    url: 'https://www.iras.gov.sg/taxes/goods-services-tax-(gst)',
  },
  'GST Act 1993',
  '',
)
const relief = issueOf(
  {
    instrument: '싱가포르 세관 안내: 소액 수입의 세금 면제',
    instrumentEn: 'Singapore Customs: import GST relief',
    url: 'https://www.customs.gov.sg/',
  },
  'GST (Imports Relief) Order',
  '',
)
const lowValueGoods = issueOf(
  {
    instrument: '싱가포르 국세청 안내: 소액 물품과 해외판매자 등록(OVR)',
    instrumentEn: 'IRAS e-Tax Guide: low-value goods and overseas vendors (OVR)',
    url: 'https://www.iras.gov.sg/taxes/goods-services-tax-(gst)',
  },
  'GST (Amendment) Act 2021',
  '',
)
const duties = issueOf(
  {
    instrument: '싱가포르 관세(관세)령',
    instrumentEn: 'Customs (Duties) Order (Singapore)',
    url: 'https://www.customs.gov.sg/',
  },
  'Customs (Duties) Order',
  '',
)

const checkedOn = '2026-11-27'
const unit = 'SGD cents'
const rateUnit = '1/1000 %'
const vendors = '2023-01-01'
const since = {
  ko: '첫날을 찾지 못해 이날부터로 두었습니다.',
  en: 'Its first day was not found: held from this day.',
}

export const importTax = {
  rate: provision({
    ko: '수입할 때의 상품·용역세율',
    en: 'rate of GST at import',
    unit: rateUnit,
    checkedOn,
    versions: [
      entered('2021-01-01', 7_000, reported(act, 's. 16'), since),
      entered('2023-01-01', 8_000, reported(act, 's. 16')),
      entered('2024-01-01', 9_000, reported(act, 's. 16')),
    ],
  }),
  reliefLimit: provision({
    ko: '수입 세금 면제 한도(항공·우편, 운임·보험료 포함)',
    en: 'value with freight and insurance up to which import by air or post is free of GST',
    unit,
    checkedOn,
    versions: [entered('2021-01-01', 400_00, reported(relief, 'CIF, air or post'), since)],
  }),
  reliefCarriage: formOf(
    {
      air_or_post: { ko: '항공·우편', en: 'by air or post' },
      any: { ko: '모든 운송', en: 'any carriage' },
    },
    {
      ko: '수입 세금 면제를 받는 운송',
      en: 'carriage for which import is free of GST',
      unit: 'form',
      checkedOn,
      versions: [entered('2021-01-01', 'air_or_post', reported(relief, 'CIF, air or post'), since)],
    },
  ),
  excised: formOf(
    {
      outside: { ko: '면제하지 않음', en: 'not free' },
      inside: { ko: '면제함', en: 'free' },
    },
    {
      ko: '주류·담배의 수입 세금 면제',
      en: 'relief for alcohol and tobacco',
      unit: 'form',
      checkedOn,
      versions: [entered('2021-01-01', 'outside', reported(relief, 'liquor and tobacco'), since)],
    },
  ),
  otherDuty: provision({
    ko: '주류·담배·차량·석유가 아닌 물품의 관세율',
    en: 'duty on goods other than liquor, tobacco, vehicles and petroleum',
    unit: rateUnit,
    checkedOn,
    versions: [entered('2021-01-01', 0, remembered(duties, 'schedule'), since)],
  }),
  exchange: formOf(exchangeDays, {
    ko: '환율을 고르는 날',
    en: 'which day picks the rate of exchange',
    unit: 'form',
    checkedOn,
    versions: [
      entered('2021-01-01', 'day_of_entry', remembered(duties, 'weekly rates of customs'), since),
    ],
  }),
}

export const overseasVendors = {
  rate: provision({
    ko: '판매할 때의 상품·용역세율',
    en: 'rate of GST at the sale',
    unit: rateUnit,
    checkedOn,
    versions: [
      sold(vendors, 8_000, reported(act, 's. 16')),
      sold('2024-01-01', 9_000, reported(act, 's. 16')),
    ],
  }),
  itemLimit: provision({
    ko: '소액 물품의 한도(물품 하나의 판매가, 운임·보험료 제외)',
    en: 'price of one item, without freight and insurance, up to which it is a low-value good',
    unit,
    checkedOn,
    versions: [sold(vendors, 400_00, reported(lowValueGoods, 'low-value goods'))],
  }),
  worldTurnover: provision({
    ko: '등록 기준: 전 세계 매출(초과)',
    en: 'registration: turnover in the world above this',
    unit,
    checkedOn,
    versions: [sold(vendors, 1_000_000_00, reported(lowValueGoods, 'registration'))],
  }),
  localTurnover: provision({
    ko: '등록 기준: 싱가포르 소비자 판매(초과)',
    en: 'registration: sales to consumers in Singapore above this',
    unit,
    checkedOn,
    versions: [sold(vendors, 100_000_00, reported(lowValueGoods, 'registration'))],
  }),
}

export const sg = { importTax, overseasVendors }

export type SingaporeanLaw = typeof sg
