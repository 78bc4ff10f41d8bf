/** Why duty and tax in Taiwan are what they are, in sentences. */
import type { Reasons } from '../../judge/reasons.js'
import { reasonsFrom } from '../numbered-reasons.js'
import { exchangedOn } from '../rate-day.js'

export const twReasons = {
  tw_exchange_day: exchangedOn('tw.imports.exchange', 'day_of_entry'),
  tw_free: {
    weight: 'decides',
    rests: ['tw.imports.limit'],
    ko: '과세가격이 한도 이하여서 관세·영업세·무역진흥 서비스료가 없습니다.',
    en: 'The dutiable value is within the limit: no duty, no business tax, no promotion fee.',
  },
  tw_frequent: {
    weight: 'warns',
    rests: ['tw.imports.limit'],
    ko: '자주 받는 수하인은 면제에서 빠집니다. 다른 화물은 보지 않았습니다.',
    en: 'Frequent consignees are outside the exemption; other parcels were not seen.',
  },
  tw_duty_due: {
    weight: 'decides',
    rests: ['tw.imports.limit'],
    ko: '과세가격이 한도를 넘어 관세를 냅니다.',
    en: 'The dutiable value is above the limit: duty is due.',
  },
  tw_tax: {
    weight: 'decides',
    rests: ['tw.imports.taxRate'],
    ko: '운임·보험료를 더한 값과 관세에 영업세를 냅니다.',
    en: 'Business tax on the value with charges and on duty.',
  },
  tw_commodity_tax: {
    weight: 'warns',
    rests: [],
    standing: 'remembered',
    ko: '가전·음료 등에 매기는 화물세(貨物稅)는 실려 있지 않아, 없는 물품으로 보았습니다.',
    en: 'The commodity tax on appliances, drinks and the like is not on board: taken as none.',
  },
  tw_promotion_fee: {
    weight: 'decides',
    rests: ['tw.imports.promotionFee'],
    ko: '무역진흥 서비스료를 냅니다. 세관 안내 하나는 다른 요율을 적고 있습니다.',
    en: 'The trade promotion fee is due; one page of customs prints another rate.',
  },
} as const satisfies Reasons

/** `W.tw_tax` is the number of that reason. */
export const W = reasonsFrom(twReasons)
