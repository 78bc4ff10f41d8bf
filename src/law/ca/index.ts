/** The law of Canada and its provinces that a parcel from Korea meets. */
import { exchangeDays } from '../exchange-day.js'
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const remission = issueOf(
  {
    instrument: '캐나다 우편·특송 수입 감면령',
    instrumentEn: 'Postal and Courier Imports Remission Orders (Canada)',
    url: 'https://www.cbsa-asfc.gc.ca/import/courier/lvs-efv/menu-eng.html',
  },
  'SI/85-181, SI/85-182',
  '',
)
const exciseTax = issueOf(
  {
    instrument: '캐나다 소비세법(GST/HST)',
    instrumentEn: 'Excise Tax Act (Canada), GST/HST',
    url: 'https://laws-lois.justice.gc.ca/eng/acts/E-15/',
  },
  'R.S.C. 1985, c. E-15',
  '',
)
const quebec = issueOf(
  {
    instrument: '퀘벡 판매세법',
    instrumentEn: 'Act respecting the Québec sales tax',
    url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/t-0.1',
  },
  'T-0.1',
  '',
)
const post = issueOf(
  {
    instrument: '캐나다 우체국',
    instrumentEn: 'Canada Post',
    url: 'https://www.canadapost-postescanada.ca/',
  },
  'Canada Post',
  '',
)
const currency = issueOf(
  {
    instrument: '캐나다 관세평가 환율 규정',
    instrumentEn: 'Currency Exchange for Customs Valuation Regulations (Canada)',
    url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-85-900/',
  },
  'SOR/85-900',
  '',
)

const checkedOn = '2026-11-27'
const start = '2020-07-01'
const rateUnit = '1/1000 %'
const since = {
  ko: '첫날을 찾지 못해 이날부터로 두었습니다.',
  en: 'Its first day was not found: held from this day.',
}

const harmonized = (ko: string, en: string, value: number) =>
  provision({
    ...{ ko: `통합판매세율(HST): ${ko}`, en: `HST: ${en}`, unit: rateUnit, checkedOn },
    versions: [entered(start, value, reported(exciseTax, `HST, ${en}`), since)],
  })

const federalOnly = (ko: string, en: string) =>
  provision({
    ...{ ko: `주세율: ${ko}`, en: `tax of the province: ${en}`, unit: rateUnit, checkedOn },
    versions: [entered(start, 0, remembered(exciseTax, `no tax of its own, ${en}`), since)],
  })

export const smallValues = {
  limit: provision({
    ko: '관세와 세금이 없는 한도(한국에서 오는 우편·특송)',
    en: 'value up to which post and courier from Korea pay no duty and no tax',
    unit: 'CAD cents',
    checkedOn,
    versions: [entered(start, 20_00, reported(remission, 'post and courier, not CUSMA'), since)],
  }),
  postFee: provision({
    ko: '우체국 처리 수수료(세금을 내는 우편물 하나)',
    en: 'handling fee of the post for a parcel that is taxed',
    unit: 'CAD cents',
    checkedOn,
    versions: [
      entered(start, 9_95, remembered(post, 'handling fee'), {
        ko: '해마다 바뀔 수 있습니다. 어느 해의 금액인지 확인하지 못했습니다.',
        en: 'May change each year; of which year this amount is was not found.',
      }),
    ],
  }),
  exchange: formOf(exchangeDays, {
    ko: '환율을 고르는 날',
    en: 'which day picks the rate of exchange',
    unit: 'form',
    checkedOn,
    versions: [entered(start, 'day_of_export', remembered(currency, 's. 3'), since)],
  }),
}

export const salesTaxes = {
  federal: provision({
    ko: '연방 상품·용역세율(GST)',
    en: 'federal rate of GST',
    unit: rateUnit,
    checkedOn,
    versions: [entered(start, 5_000, reported(exciseTax, 's. 165'), since)],
  }),
  on: harmonized('온타리오', 'Ontario', 13_000),
  ns: provision({
    ko: '통합판매세율(HST): 노바스코샤',
    en: 'HST: Nova Scotia',
    unit: rateUnit,
    checkedOn,
    versions: [
      entered(start, 15_000, remembered(exciseTax, 'HST, Nova Scotia'), since),
      entered('2025-04-01', 14_000, reported(exciseTax, 'HST, Nova Scotia')),
    ],
  }),
  nb: harmonized('뉴브런즈윅', 'New Brunswick', 15_000),
  nl: harmonized('뉴펀들랜드 래브라도', 'Newfoundland and Labrador', 15_000),
  pe: harmonized('프린스에드워드아일랜드', 'Prince Edward Island', 15_000),
  quebec: provision({
    ko: '퀘벡 판매세율(연방세에 더함)',
    en: 'Québec sales tax, beside the federal one',
    unit: rateUnit,
    checkedOn,
    versions: [entered(start, 9_975, reported(quebec, 's. 16'), since)],
  }),
  ab: federalOnly('앨버타', 'Alberta'),
  yt: federalOnly('유콘', 'Yukon'),
  nt: federalOnly('노스웨스트 준주', 'Northwest Territories'),
  nu: federalOnly('누나부트', 'Nunavut'),
}

export const ca = { smallValues, salesTaxes }

export type CanadianLaw = typeof ca
