/** The law of Australia that a parcel from Korea meets. */
import { exchangeDays } from '../exchange-day.js'
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported, sold } from '../versions.js'

const ato = { url: 'https://www.ato.gov.au/law/view/document?docid=COG/LCR20181/NAT/ATO/00001' }
const lowValueGoods = issueOf(
  {
    instrument: '호주 국세청 법령 안내 LCR 2018/1(소액 수입 물품)',
    instrumentEn: 'ATO Law Companion Ruling LCR 2018/1 (low value imported goods)',
    ...ato,
  },
  'LCR 2018/1',
  '2018-06-27',
)
const gstAct = issueOf(
  {
    instrument: '호주 상품·용역세법 1999',
    instrumentEn: 'A New Tax System (Goods and Services Tax) Act 1999',
    url: 'https://www.legislation.gov.au/C2004A00446/latest',
  },
  'GST Act 1999',
  '',
)
const borderForce = issueOf(
  {
    instrument: '호주 국경군 안내: 수입 신고 비용',
    instrumentEn: 'Australian Border Force: cost of importing goods',
    url: 'https://www.abf.gov.au/importing-exporting-and-manufacturing/importing/cost-of-importing-goods',
  },
  'ABF',
  '',
)
const agreement = issueOf(
  {
    instrument: '한·호주 자유무역협정',
    instrumentEn: 'Korea-Australia Free Trade Agreement',
    url: 'https://www.dfat.gov.au/trade/agreements/in-force/kafta',
  },
  'KAFTA',
  '',
)
const customsAct = issueOf(
  {
    instrument: '호주 관세법 1901',
    instrumentEn: 'Customs Act 1901 (Australia)',
    url: 'https://www.legislation.gov.au/C1901A00006/latest',
  },
  'Customs Act 1901',
  '',
)

const checkedOn = '2026-11-27'
const start = '2018-07-01'
const unit = 'AUD cents'
const yearly = {
  ko: '해마다 바뀝니다. 이 금액이 어느 해의 것인지 확인하지 못했습니다.',
  en: 'Changes each year; of which year this amount is was not found.',
}

const charge = (ko: string, en: string, value: number) =>
  provision({
    ...{ ko, en, unit, checkedOn },
    versions: [entered(start, value, remembered(borderForce, en), yearly)],
  })

const since = {
  ko: '기억에 따른 것이고, 첫날을 찾지 못해 이날부터로 두었습니다.',
  en: 'From memory; its first day was not found: held from this day.',
}

export const goodsTax = {
  rate: provision({
    ko: '상품·용역세율(수입)',
    en: 'rate of GST at import',
    unit: '1/1000 %',
    checkedOn,
    versions: [entered(start, 10_000, reported(gstAct, 's. 13-20'))],
  }),
  saleRate: provision({
    ko: '상품·용역세율(판매)',
    en: 'rate of GST at the sale',
    unit: '1/1000 %',
    checkedOn,
    versions: [sold(start, 10_000, reported(gstAct, 's. 84-75'))],
  }),
  saleLimit: provision({
    ko: '판매할 때 세금을 걷는 한도(물품의 과세가격)',
    en: 'customs value up to which GST is charged at the sale',
    unit,
    checkedOn,
    versions: [sold(start, 1_000_00, reported(lowValueGoods, 'low value goods'))],
  }),
  importLimit: provision({
    ko: '관세와 수입 세금이 없는 한도(과세가격)',
    en: 'customs value up to which there is no duty and no GST at import',
    unit,
    checkedOn,
    versions: [entered(start, 1_000_00, reported(lowValueGoods, 'low value goods'))],
  }),
  registration: provision({
    ko: '등록 기준: 호주 매출(이상)',
    en: 'registration: turnover in Australia from this on',
    unit,
    checkedOn,
    versions: [sold(start, 75_000_00, reported(lowValueGoods, 'registration turnover'))],
  }),
}

export const customsDuty = {
  kafta: provision({
    ko: '한·호주 협정 세율',
    en: 'rate of the Korea-Australia agreement',
    unit: '1/1000 %',
    checkedOn,
    versions: [
      entered('2021-01-01', 0, remembered(agreement, 'schedule of Australia'), {
        ko: '협정 세율은 무세라고 합니다. 마지막 인하의 날과 남은 예외는 확인하지 못했습니다.',
        en: 'Said to be free; the day of the last cut, and whether any exception is left, were not seen.',
      }),
    ],
  }),
  exchange: formOf(exchangeDays, {
    ko: '환율을 고르는 날',
    en: 'which day picks the rate of exchange',
    unit: 'form',
    checkedOn,
    versions: [entered(start, 'day_of_export', remembered(customsAct, 's. 161J'), since)],
  }),
}

export const charges = {
  processing: charge('수입 처리 비용', 'import processing charge', 50_00),
  processingHighFrom: charge(
    '수입 처리 비용이 오르는 가격(이상)',
    'value from which the import processing charge is higher',
    10_000_00,
  ),
  processingHigh: charge(
    '수입 처리 비용(높은 가격)',
    'import processing charge, high value',
    152_00,
  ),
  biosecurity: charge('생물안전 비용', 'biosecurity charge', 48_00),
}

export const au = { goodsTax, customsDuty, charges }

export type AustralianLaw = typeof au
