/** The law of Thailand that a parcel from Korea meets. */
import { exchangeDays } from '../exchange-day.js'
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const before = issueOf(
  {
    instrument: '태국 관세청 고시(1,500바트 이하 면세)',
    instrumentEn: 'Customs Announcement on goods up to 1,500 baht (Thailand)',
    url: 'https://www.customs.go.th/',
  },
  'Customs Tariff Decree, part 4, class 12',
  '',
)
const duty = issueOf(
  {
    instrument: '태국 관세청 고시 219/2568호',
    instrumentEn: 'Customs Announcement 219/2568 (Thailand)',
    url: 'https://www.customs.go.th/',
  },
  '219/2568',
  '',
)
const vatCode = issueOf(
  {
    instrument: '태국 국세법(부가가치세)',
    instrumentEn: 'Revenue Code (Thailand), value added tax',
    url: 'https://www.rd.go.th/english/',
  },
  'Revenue Code',
  '',
)
const customsAct = issueOf(
  {
    instrument: '태국 관세법',
    instrumentEn: 'Customs Act (Thailand)',
    url: 'https://www.customs.go.th/',
  },
  'B.E. 2560',
  '',
)

const checkedOn = '2026-11-27'
const start = '2021-01-01'
const unit = 'THB satang'
const since = {
  ko: '더 이른 날부터 있었습니다. 이날부터로 두었습니다.',
  en: 'It began earlier: held from this day.',
}

export const imports = {
  dutyLimit: provision({
    ko: '관세가 없는 한도(과세가격)',
    en: 'customs value up to which there is no duty',
    unit,
    checkedOn,
    versions: [
      entered(start, 1_500_00, reported(before, 'class 12'), since),
      entered('2026-01-01', 0, reported(duty, 'from the first baht')),
    ],
  }),
  taxLimit: provision({
    ko: '부가가치세가 없는 한도(과세가격)',
    en: 'customs value up to which there is no VAT',
    unit,
    checkedOn,
    versions: [
      entered(start, 1_500_00, reported(before, 'class 12'), since),
      entered('2024-07-05', 0, reported(vatCode, 'imports up to 1,500 baht')),
    ],
  }),
  taxRate: provision({
    ko: '부가가치세율',
    en: 'rate of VAT',
    unit: '1/1000 %',
    checkedOn,
    versions: [entered(start, 7_000, reported(vatCode, 's. 80 and its decrees'), since)],
  }),
  exchange: formOf(exchangeDays, {
    ko: '환율을 고르는 날',
    en: 'which day picks the rate of exchange',
    unit: 'form',
    checkedOn,
    versions: [entered(start, 'day_of_entry', remembered(customsAct, 'rates of customs'), since)],
  }),
}

export const th = { imports }

export type ThaiLaw = typeof th
