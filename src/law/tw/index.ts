/** The law of Taiwan that a parcel from Korea meets. */
import { exchangeDays } from '../exchange-day.js'
import { formOf, issueOf, provision } from '../provision.js'
import { entered, remembered, reported } from '../versions.js'

const customs = issueOf(
  {
    instrument: '대만 관세서 안내: 소액 수입',
    instrumentEn: 'Customs Administration of Taiwan: low-value imports',
    url: 'https://ekaohsiung.customs.gov.tw/',
  },
  '關稅法',
  '',
)
const vatAct = issueOf(
  {
    instrument: '대만 부가가치형 및 비부가가치형 영업세법',
    instrumentEn: 'Value-Added and Non-Value-Added Business Tax Act (Taiwan)',
    url: 'https://law.moj.gov.tw/ENG/',
  },
  '營業稅法',
  '',
)
const promotion = issueOf(
  {
    instrument: '대만 무역법(무역진흥 서비스료)',
    instrumentEn: 'Foreign Trade Act (Taiwan), trade promotion service fee',
    url: 'https://law.moj.gov.tw/ENG/',
  },
  '貿易法',
  '',
)

const checkedOn = '2026-11-27'
const start = '2018-01-01'
const since = {
  ko: '첫날은 기억에 따른 것입니다.',
  en: 'Its first day is from memory.',
}

export const imports = {
  limit: provision({
    ko: '관세와 세금이 없는 한도(과세가격)',
    en: 'dutiable value up to which there is no duty and no tax',
    unit: 'TWD cents',
    checkedOn,
    versions: [entered(start, 2_000_00, reported(customs, 'art. 49'), since)],
  }),
  taxRate: provision({
    ko: '영업세율(수입 부가가치세)',
    en: 'business tax at import',
    unit: '1/1000 %',
    checkedOn,
    versions: [entered(start, 5_000, reported(vatAct, 'arts. 10, 20'), since)],
  }),
  promotionFee: provision({
    ko: '무역진흥 서비스료율',
    en: 'trade promotion service fee',
    unit: '1/1000 %',
    checkedOn,
    versions: [
      entered(start, 40, reported(promotion, 'art. 21'), {
        ko: '세관 안내 하나는 0.0425 %라고 적습니다. 0.04 %를 골랐습니다.',
        en: 'One page of customs prints 0.0425 %; 0.04 % was chosen.',
      }),
    ],
  }),
  realName: formOf(
    {
      not_asked: { ko: '요구하지 않음', en: 'not asked for' },
      asked: { ko: '요구함', en: 'asked for' },
    },
    {
      ko: '수하인의 실명 확인(EZ WAY)',
      en: 'confirmation by the consignee under the real name (EZ WAY)',
      unit: 'form',
      checkedOn,
      versions: [
        entered(start, 'not_asked', remembered(customs, 'EZ WAY (before it)')),
        entered('2020-05-16', 'asked', remembered(customs, 'EZ WAY')),
      ],
    },
  ),
  exchange: formOf(exchangeDays, {
    ko: '환율을 고르는 날',
    en: 'which day picks the rate of exchange',
    unit: 'form',
    checkedOn,
    versions: [entered(start, 'day_of_entry', remembered(customs, 'rates of ten days'), since)],
  }),
}

export const tw = { imports }

export type TaiwaneseLaw = typeof tw
