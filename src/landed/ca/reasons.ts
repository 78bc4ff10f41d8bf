/** Why duty and tax in Canada are what they are, in sentences. */
import type { Reason, Reasons } from '../../judge/reasons.js'
import { reasonsFrom } from '../numbered-reasons.js'
import { exchangedOn } from '../rate-day.js'

const province = (names: readonly string[], ko: string, en: string) =>
  ({
    weight: 'decides',
    rests: names.map(name => `ca.salesTaxes.${name}`),
    ko: `${ko}의 세율로 가격과 관세에 세금을 냅니다.`,
    en: `The tax of ${en} on value and duty.`,
  }) as const satisfies Reason

export const caReasons = {
  ca_exchange_day: exchangedOn('ca.smallValues.exchange', 'day_of_export'),
  ca_free: {
    weight: 'decides',
    rests: ['ca.smallValues.limit'],
    ko: '가격이 한도 이하여서 관세와 세금이 없습니다.',
    en: 'The value is within the limit: no duty and no tax.',
  },
  ca_over_limit: {
    weight: 'decides',
    rests: ['ca.smallValues.limit'],
    ko: '가격이 한도를 넘어(한국에서 오는 화물에는 더 높은 CUSMA 한도가 없습니다) 관세와 세금을 냅니다.',
    en: 'Above the limit (the higher ones of CUSMA are not for parcels from Korea): duty and tax.',
  },
  ca_not_post_or_courier: {
    weight: 'decides',
    rests: ['ca.smallValues.limit'],
    ko: '소액 한도는 우편과 특송에만 있습니다.',
    en: 'The limit of small values is for post and courier.',
  },
  ca_excised: {
    weight: 'decides',
    rests: [],
    standing: 'remembered',
    ko: '주류·담배는 소액 한도에서 빠집니다.',
    en: 'Alcohol and tobacco are outside the limit of small values.',
  },
  ca_tax_on: province(['on'], '온타리오(통합판매세)', 'Ontario (HST)'),
  ca_tax_ns: province(['ns'], '노바스코샤(통합판매세)', 'Nova Scotia (HST)'),
  ca_tax_nb: province(['nb'], '뉴브런즈윅(통합판매세)', 'New Brunswick (HST)'),
  ca_tax_nl: province(['nl'], '뉴펀들랜드 래브라도(통합판매세)', 'Newfoundland and Labrador (HST)'),
  ca_tax_pe: province(['pe'], '프린스에드워드아일랜드(통합판매세)', 'Prince Edward Island (HST)'),
  ca_tax_qc: province(['federal', 'quebec'], '퀘벡(연방세와 판매세)', 'Québec (GST and QST)'),
  ca_tax_ab: province(['federal', 'ab'], '앨버타(연방세)', 'Alberta (GST)'),
  ca_tax_yt: province(['federal', 'yt'], '유콘(연방세)', 'Yukon (GST)'),
  ca_tax_nt: province(
    ['federal', 'nt'],
    '노스웨스트 준주(연방세)',
    'the Northwest Territories (GST)',
  ),
  ca_tax_nu: province(['federal', 'nu'], '누나부트(연방세)', 'Nunavut (GST)'),
  ca_region_missing: {
    weight: 'not_known',
    rests: [],
    ko: '세율이 주에 따라 다릅니다. region에 주(ON, QC 등)를 적어 주십시오.',
    en: 'The rate depends on the province: give region (such as ON or QC).',
  },
  ca_region_not_known: {
    weight: 'not_known',
    rests: [],
    ko: '그런 주를 알지 못하거나(두 글자 부호로 적어 주십시오) 그 주의 판매세가 실려 있지 않습니다. tax_rate_pct를 적어 주십시오.',
    en: 'No such province is known, or its sales tax is not on board: give its code or tax_rate_pct.',
  },
  ca_post_fee: {
    weight: 'decides',
    rests: ['ca.smallValues.postFee'],
    ko: '세금을 내는 우편물에 우체국 처리 수수료가 붙습니다(그해의 금액을 확인하지 못했습니다).',
    en: 'A handling fee of the post on a parcel that is taxed (of which year was not seen).',
  },
} as const satisfies Reasons

/** `C.ca_free` is the number of that reason. */
export const C = reasonsFrom(caReasons)
