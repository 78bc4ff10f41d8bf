/** Why duty and tax in the United Kingdom are what they are, in sentences. */
import type { Reasons } from '../../judge/reasons.js'
import { reasonsFrom } from '../numbered-reasons.js'
import { exchangedOn } from '../rate-day.js'

export const gbReasons = {
  gb_exchange_day: exchangedOn('gb.lowValue.exchange', 'day_of_entry'),
  gb_relief: {
    weight: 'decides',
    rests: ['gb.lowValue.smallConsignments', 'gb.lowValue.limit'],
    ko: '내재가치가 소액 화물의 한도 이하여서 관세가 없습니다.',
    en: 'The intrinsic value is within the limit of small consignments: no duty.',
  },
  gb_relief_may_end: {
    weight: 'warns',
    rests: ['gb.lowValue.reliefEnd'],
    ko: '소액 화물의 관세 면제는 늦어도 2029년 3월까지 끝납니다. 그날까지 이어지는지는 알지 못하며 이어진다고 보았습니다.',
    en: 'The relief ends by March 2029 at the latest; whether it stands on that day is not known: taken so.',
  },
  gb_over_limit: {
    weight: 'decides',
    rests: ['gb.lowValue.limit'],
    ko: '내재가치가 소액 화물의 한도를 넘어 관세와 수입 부가가치세를 냅니다.',
    en: 'The intrinsic value is above the limit of small consignments: duty and import VAT are due.',
  },
  gb_excised: {
    weight: 'decides',
    rests: ['gb.lowValue.excised'],
    ko: '소비세 물품(주류·담배)이 들어 있어 소액 화물이 아닙니다.',
    en: 'Goods under excise (alcohol, tobacco) are in it: never a small consignment.',
  },
  gb_small_not_known: {
    weight: 'not_known',
    rests: ['gb.lowValue.smallConsignments'],
    ko: '소액 화물의 관세 면제가 끝난 뒤의 제도를 알지 못합니다.',
    en: 'What follows the relief of small consignments is not known.',
  },
  gb_sale_vat: {
    weight: 'decides',
    rests: ['gb.valueAddedTax.saleLimit', 'gb.valueAddedTax.standardRate'],
    ko: '소액 화물이어서 판매할 때 판매자(플랫폼에서 팔면 플랫폼)가 운임을 더한 값에 부가가치세를 걷습니다.',
    en: 'A small consignment: VAT at the sale, with freight, by the seller, or by the marketplace.',
  },
  gb_registration: {
    weight: 'warns',
    rests: ['gb.valueAddedTax.saleLimit'],
    ko: '플랫폼을 거치지 않은 판매자는 첫 판매부터 영국 부가가치세에 등록해야 합니다(scheme=uk_vat).',
    en: 'A seller without a marketplace must register for VAT from the first sale (scheme=uk_vat).',
  },
  gb_reverse_charge: {
    weight: 'decides',
    rests: [],
    standing: 'remembered',
    ko: '부가가치세에 등록한 사업자가 샀으면 부가가치세를 스스로 신고합니다.',
    en: 'A buyer registered for VAT accounts for the tax itself.',
  },
  gb_import_vat: {
    weight: 'decides',
    rests: ['gb.valueAddedTax.standardRate'],
    ko: '수입할 때 운임·보험료를 더한 값과 관세에 부가가치세를 냅니다.',
    en: 'VAT at import on the value with charges and on duty.',
  },
  gb_standard_rate: {
    weight: 'decides',
    rests: ['gb.valueAddedTax.standardRate'],
    ko: '부가가치세 표준세율입니다.',
    en: 'The standard rate of VAT.',
  },
} as const satisfies Reasons

/** `G.gb_relief` is the number of that reason. */
export const G = reasonsFrom(gbReasons)
