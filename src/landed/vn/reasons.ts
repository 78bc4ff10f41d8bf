/** Why duty and tax in Viet Nam are what they are, in sentences. */
import type { Reasons } from '../../judge/reasons.js'
import { reasonsFrom } from '../numbered-reasons.js'
import { exchangedOn } from '../rate-day.js'

const limit = ['vn.imports.limit']

export const vnReasons = {
  vn_exchange_day: exchangedOn('vn.imports.exchange', 'day_of_entry'),
  vn_free: {
    weight: 'decides',
    rests: limit,
    ko: '가격이 한도 이하여서 관세와 부가가치세가 없습니다.',
    en: 'The value is within the limit: no duty and no VAT.',
  },
  vn_duty_due: {
    weight: 'decides',
    rests: limit,
    ko: '가격이 한도를 넘거나, 면제가 끝나 가격과 관계없이 관세를 냅니다.',
    en: 'Above the limit, or since the exemption has ended: duty is due.',
  },
  vn_limit_with_charges: {
    weight: 'not_known',
    rests: limit,
    ko: '물품값은 한도 이하이고 운임·보험료를 더하면 넘습니다. 어느 쪽으로 보는지 확인하지 못해 판정하지 않았습니다.',
    en: 'The price is within the limit, with charges it is above: which one counts was not seen. Not judged.',
  },
  vn_tax: {
    weight: 'decides',
    rests: ['vn.imports.limit', 'vn.imports.taxRate'],
    ko: '운임·보험료를 더한 값과 관세에 부가가치세를 냅니다.',
    en: 'VAT on the value with charges and on duty.',
  },
  vn_tax_cut: {
    weight: 'warns',
    rests: ['vn.imports.taxCut'],
    ko: '한시적으로 세율이 낮은 물품이 있으나 어느 물품인지 알지 못해 보통 세율로 계산했습니다. 낮으면 tax_rate_pct를 적어 주십시오.',
    en: 'Some goods bear a lower rate for a time, which is not known: give tax_rate_pct if these do.',
  },
} as const satisfies Reasons

/** `V.vn_tax` is the number of that reason. */
export const V = reasonsFrom(vnReasons)
