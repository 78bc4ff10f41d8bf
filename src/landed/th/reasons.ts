/** Why duty and tax in Thailand are what they are, in sentences. */
import type { Reasons } from '../../judge/reasons.js'
import { reasonsFrom } from '../numbered-reasons.js'
import { exchangedOn } from '../rate-day.js'

export const thReasons = {
  th_exchange_day: exchangedOn('th.imports.exchange', 'day_of_entry'),
  th_duty_free: {
    weight: 'decides',
    rests: ['th.imports.dutyLimit'],
    ko: '과세가격이 한도 이하여서 관세가 없습니다.',
    en: 'The customs value is within the limit: no duty.',
  },
  th_duty_due: {
    weight: 'decides',
    rests: ['th.imports.dutyLimit'],
    ko: '과세가격이 한도를 넘거나, 관세 면제 한도가 없어져 첫 바트부터 관세를 냅니다.',
    en: 'Above the limit, or since there is none from the first baht: duty is due.',
  },
  th_tax_free: {
    weight: 'decides',
    rests: ['th.imports.taxLimit'],
    ko: '과세가격이 한도 이하여서 부가가치세가 없습니다.',
    en: 'The customs value is within the limit: no VAT.',
  },
  th_tax: {
    weight: 'decides',
    rests: ['th.imports.taxLimit', 'th.imports.taxRate'],
    ko: '운임·보험료를 더한 값과 관세에 부가가치세를 냅니다.',
    en: 'VAT on the value with charges and on duty.',
  },
} as const satisfies Reasons

/** `T.th_tax` is the number of that reason. */
export const T = reasonsFrom(thReasons)
