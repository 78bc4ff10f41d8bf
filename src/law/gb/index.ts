/** The law of the United Kingdom that a parcel from Korea meets. */
import { exchangeDays } from '../exchange-day.js'
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported, sold } from '../versions.js'

const hmrc = issueOf(
  {
    instrument: '영국 국세·관세청 안내: 135파운드 이하 화물의 부가가치세',
    instrumentEn: 'HMRC: VAT on consignments up to 135 pounds',
    url: 'https://www.gov.uk/guidance/vat-and-overseas-goods-sold-directly-to-customers-in-the-uk',
  },
  'Finance Act 2021',
  '2021-06-10',
)
const budget = issueOf(
  {
    instrument: '영국 예산(2025-11-26)',
    instrumentEn: 'Budget of 26 November 2025',
    url: 'https://www.gov.uk/government/publications/budget-2025-document',
  },
  'Budget 2025',
  '2025-11-26',
)
const vatAct = issueOf(
  {
    instrument: '영국 부가가치세법 1994',
    instrumentEn: 'Value Added Tax Act 1994',
    url: 'https://www.legislation.gov.uk/ukpga/1994/23',
  },
  '1994 c. 23',
  '',
)

const checkedOn = '2026-11-27'
const start = '2021-01-01'
const unit = 'GBP pence'

const since = {
  ko: '기억에 따른 것이고, 첫날을 찾지 못해 이날부터로 두었습니다.',
  en: 'From memory; its first day was not found: held from this day.',
}

export const lowValue = {
  smallConsignments: formOf(
    {
      relief: { ko: '관세 면제', en: 'free of duty' },
      not_known: { ko: '알지 못함', en: 'not known' },
    },
    {
      ko: '소액 화물의 관세',
      en: 'duty on small consignments',
      unit: 'form',
      checkedOn,
      versions: [
        entered(start, 'relief', reported(hmrc, 'low value imports')),
        entered('2029-03-01', 'not_known', reported(budget, 'low value imports'), {
          ko: '늦어도 2029년 3월까지 면제가 끝납니다. 그 앞에 끝나는지와 뒤의 제도는 알려지지 않았습니다.',
          en: 'The relief ends by March 2029 at the latest; whether earlier, and what follows, is not known.',
        }),
      ],
    },
  ),
  reliefEnd: formOf(
    {
      none: { ko: '끝나지 않음', en: 'not ended' },
      may_end: { ko: '2029년 3월 안에 끝날 수 있음', en: 'may end before March 2029' },
    },
    {
      ko: '소액 화물 면제가 이미 끝났을 수 있는지',
      en: 'whether the relief of small consignments may have ended',
      unit: 'form',
      checkedOn,
      versions: [
        entered(start, 'none', reported(hmrc, 'low value imports')),
        entered('2026-11-28', 'may_end', reported(budget, 'low value imports'), {
          ko: '2026-11-27까지는 면제가 이어졌습니다. 늦어도 2029년 3월까지 끝나며, 어느 날인지 정해지지 않았습니다.',
          en: 'It stood up to 2026-11-27, when we looked; it ends by March 2029, on no day that is known.',
        }),
      ],
    },
  ),
  limit: provision({
    ko: '소액 화물의 한도(내재가치)',
    en: 'intrinsic value up to which a consignment is small',
    unit,
    checkedOn,
    versions: [entered(start, 135_00, reported(hmrc, 'low value imports'))],
  }),
  excised: formOf(
    {
      outside: { ko: '소액 화물이 아님', en: 'never small consignments' },
      inside: { ko: '소액 화물이 될 수 있음', en: 'may be small consignments' },
    },
    {
      ko: '소비세 물품(주류·담배)',
      en: 'goods under excise (alcohol, tobacco)',
      unit: 'form',
      checkedOn,
      versions: [entered(start, 'outside', reported(hmrc, 'low value imports'))],
    },
  ),
  exchange: formOf(exchangeDays, {
    ko: '환율을 고르는 날',
    en: 'which day picks the rate of exchange',
    unit: 'form',
    checkedOn,
    versions: [entered(start, 'day_of_entry', remembered(hmrc, 'rates of a month'), since)],
  }),
}

export const valueAddedTax = {
  standardRate: provision({
    ko: '부가가치세 표준세율',
    en: 'standard rate of VAT',
    unit: '1/1000 %',
    checkedOn,
    versions: [entered(start, 20_000, reported(vatAct, 's. 2'))],
  }),
  saleLimit: provision({
    ko: '판매할 때 부가가치세를 걷는 한도(내재가치)',
    en: 'intrinsic value up to which VAT is charged at the sale',
    unit,
    checkedOn,
    versions: [sold(start, 135_00, reported(hmrc, 'low value imports'))],
  }),
}

export const gb = { lowValue, valueAddedTax }

export type BritishLaw = typeof gb
