/** The order of the reasons in an answer: by the question asked, as the rules stand. */
import { reasonNumbers } from '../judge/numbered.js'

export const reasonCodes = [
  // value
  'local_charges_not_known',
  'discount_reduces_price',
  'discount_doubtful',
  'gift_card_is_payment',
  'discount_kind_missing',
  'order_discount_too_large',
  'order_currencies_mixed',
  'order_member_refused',
  'price_zero',
  'freight_inseparable',
  'freight_inseparable_not_stated',
  // combine
  'combined_supplier_day',
  'combined_arrival_day',
  'combined_split_waybill',
  'combine_not_tested',
  'combine_member_refused',
  // use
  'use_not_self',
  'use_from_business_id',
  'use_not_judged',
  // relief
  'relief_small_value',
  'relief_customs_value',
  'relief_over_limit',
  'relief_over_customs_value',
  'relief_combined_over_limit',
  'relief_us_list',
  'relief_law_not_known',
  'self_use_not_tested',
  'self_use_exceeded',
  'self_use_doubtful',
  'self_use_measure_missing',
  'self_use_goods_unclear',
  'self_use_more_allowed',
  'self_use_kinds',
  // track
  'track_list',
  'track_list_us',
  'track_simplified',
  'track_general_over_limit',
  'track_general_excluded',
  'track_general_combined',
  'track_general_self_use',
  'track_law_not_known',
  'exclusion_not_tested',
  'exclusion_unclear',
  'exclusion_by_words',
  'list_but_not_relieved',
  // rate and duty
  'rate_basic',
  'rate_concession',
  'rate_no_code',
  'rate_range',
  'rate_not_held',
  'rate_gap',
  'rate_no_such_code',
  'rate_outside_edition',
  'preference_not_tested',
  // customs value
  'customs_value',
  'freight_not_known',
  'freight_actual',
  'freight_surface_table_absent',
  // taxes
  'duty_relieved',
  'vat',
  'vat_exempt_small_value',
  'vat_law_not_known',
  'excise_not_judged',
  'vat_exemption_not_judged',
  'minimum_not_collected',
  'minimum_law_not_known',
  'truncated',
] as const

export type ReasonCode = (typeof reasonCodes)[number]

/** Reason numbers by code. */
export const R = reasonNumbers(reasonCodes)
