/** Reasons that only an option brings: runs with options are asked for them. The list may only shrink. */
import type { Absence } from './absent-reasons.js'

const words = (text: string) => text.trim().split(/\s+/)

/** Reasons that no row of the boundary generator says by itself; runs with options are asked for them. */
export const byOption: readonly Omit<Absence, 'why'>[] = [
  {
    reasons: words(`rate_approximate rate_undecided ex_post_released supplier_names_alike
      choice_simplified_lower choice_ordinary_kept choice_not_known ordinary_needs_declaration
      freight_chosen_actual freight_surface freight_surface_above_air freight_cap_not_tested
      freight_weight_missing freight_self_use_open freight_express_table`),
  },
  // Lines that the schedule on board does not have.
  {
    reasons: words(`rate_farm_concession rate_row_refused rate_unknown_kind rate_rows_differ
      rate_special_duty rate_adjustment rate_provisional rate_quota rate_end_use rate_farm_open
      rate_quota_not_applied rate_farm_quota_not_applied rate_end_use_not_applied
      simplified_barred_above_basic consumption_area_missing`),
  },
  // Mail of such values, or for sale, is declared: express goods that ask for simplified rates.
  {
    reasons: words(
      'simplified_barred_commercial simplified_barred_ceiling simplified_ceiling_unclear',
    ),
  },
  // Rates of duty of other years than the one on board.
  {
    until: '2023-02-27',
    reasons: words(`post_rates_open simplified_by_default simplified_barred_zero
      simplified_barred_specific simplified_barred_declared simplified_over_agreement simplified_other
      simplified_listed simplified_luxury simplified_luxury_band simplified_barred_goods
      simplified_goods_unclear simplified_law_not_known`),
  },
  { until: '2023-12-11', reasons: ['post_simple_agreement'] },
  {
    until: '2025-12-16',
    reasons: ['post_taxed_combined', 'simplified_commercial_unclear'],
  },
  {
    until: '2018-12-31',
    reasons: words(`rate_basic rate_concession rate_range rate_not_held rate_gap rate_agreement
      preference_no_proof preference_not_direct preference_not_known preference_not_held
      preference_others_not_held preference_waiver_not_known vat`),
  },
  {
    from: '2007-09-07',
    until: '2010-02-10',
    reasons: ['post_taxed_on_spot', 'post_clearness_not_shown', 'post_law_not_known'],
  },
]
