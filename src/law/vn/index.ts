/** The law of Viet Nam that a parcel from Korea meets. */
import { exchangeDays } from '../exchange-day.js'
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const before = issueOf(
  {
    instrument: '베트남 총리 결정 78/2010/QĐ-TTg',
    instrumentEn: 'Decision 78/2010/QĐ-TTg (Viet Nam)',
    url: 'https://vanban.chinhphu.vn/',
  },
  '78/2010/QĐ-TTg',
  '2010-11-30',
)
const ended = issueOf(
  {
    instrument: '베트남 총리 결정 01/2025/QĐ-TTg',
    instrumentEn: 'Decision 01/2025/QĐ-TTg (Viet Nam)',
    url: 'https://vanban.chinhphu.vn/',
  },
  '01/2025/QĐ-TTg',
  '2025-01-03',
)
const vatAct = issueOf(
  {
    instrument: '베트남 부가가치세법',
    instrumentEn: 'Law on Value Added Tax (Viet Nam)',
    url: 'https://vanban.chinhphu.vn/',
  },
  '13/2008/QH12, 48/2024/QH15',
  '',
)
const cuts = issueOf(
  {
    instrument: '베트남 부가가치세 인하 결의',
    instrumentEn: 'resolutions that cut VAT (Viet Nam)',
    url: 'https://vanban.chinhphu.vn/',
  },
  'resolutions of the National Assembly',
  '',
)
const valuation = issueOf(
  {
    instrument: '베트남 관세평가 시행령',
    instrumentEn: 'decree on customs valuation (Viet Nam)',
    url: 'https://vanban.chinhphu.vn/',
  },
  '08/2015/NĐ-CP',
  '',
)

const checkedOn = '2026-11-27'
const start = '2021-01-01'
const since = {
  ko: '더 이른 날부터 있었습니다. 이날부터로 두었습니다.',
  en: 'It began earlier: held from this day.',
}

export const imports = {
  limit: provision({
    ko: '관세와 부가가치세가 없는 한도(화물 가격)',
    en: 'value of a consignment up to which there is no duty and no VAT',
    unit: 'VND',
    checkedOn,
    versions: [
      entered(start, 1_000_000, reported(before, 'art. 1'), since),
      entered('2025-02-18', 0, reported(ended, 'art. 1')),
    ],
  }),
  taxRate: provision({
    ko: '부가가치세율',
    en: 'rate of VAT',
    unit: '1/1000 %',
    checkedOn,
    versions: [entered(start, 10_000, reported(vatAct, 'rate of 10 %'), since)],
  }),
  taxCut: formOf(
    {
      none: { ko: '없음', en: 'none' },
      some_goods: { ko: '일부 물품은 8 %', en: 'some goods at 8 %' },
    },
    {
      ko: '한시적인 부가가치세 인하',
      en: 'cut of VAT for a time',
      unit: 'form',
      checkedOn,
      versions: [
        entered(start, 'none', remembered(cuts, '(before them)')),
        entered('2022-02-01', 'some_goods', remembered(cuts, '43/2022/QH15')),
        entered('2023-01-01', 'none', remembered(cuts, '(between them)')),
        entered('2023-07-01', 'some_goods', remembered(cuts, '101/2023/QH15 and later'), {
          ko: '어느 물품이 8 %인지와 언제 끝나는지를 확인하지 못했습니다.',
          en: 'Which goods bear 8 %, and when it ends, were not seen.',
        }),
      ],
    },
  ),
  exchange: formOf(exchangeDays, {
    ko: '환율을 고르는 날',
    en: 'which day picks the rate of exchange',
    unit: 'form',
    checkedOn,
    versions: [entered(start, 'day_of_entry', remembered(valuation, 'weekly rates'), since)],
  }),
}

export const vn = { imports }

export type VietnameseLaw = typeof vn
