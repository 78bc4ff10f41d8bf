/** Where a reason cannot stand, whatever is asked for. The list may only shrink. */

export interface Absence {
  readonly why: string
  readonly reasons: readonly string[]
  /** Stretches of days within these two are meant; all days where they are left out. */
  readonly from?: string
  readonly until?: string
}

const words = (text: string) => text.trim().split(/\s+/)

export const absences: readonly Absence[] = [
  {
    why: 'approximate rates stand in since 2022-09-18',
    until: '2020-12-31',
    reasons: ['rate_approximate', 'rate_undecided'],
  },
  { why: 'a wish of the addressee is an option of explain', reasons: ['post_declared_wish'] },
  {
    why: 'how mail was cleared before 2007-09-07 is not known',
    until: '2007-09-06',
    reasons: words(`post_declared_resale post_declared_value post_declared_unpaid post_free_on_spot
      post_taxed_on_spot post_clearness_not_shown`),
  },
  {
    why: 'declared mail took its arrival until 2007-03-31, and its way is not known',
    until: '2007-03-31',
    reasons: ['post_day_arrival'],
  },
  {
    why: 'restricted mail is asked since 2006-05-22',
    until: '2006-05-21',
    reasons: ['post_declared_restricted', 'post_restricted_open'],
  },
  {
    why: 'health food and medicines are declared since 2023-07-01',
    until: '2023-06-30',
    reasons: ['post_declared_health', 'post_health_unclear'],
  },
  {
    why: 'mail is combined since 2013-09-26',
    until: '2013-09-25',
    reasons: ['post_declared_combined'],
  },
  {
    why: 'mail below the minimum is free since 2023-04-18',
    until: '2023-04-17',
    reasons: ['post_free_minimum'],
  },
  {
    why: 'the whole postal notice is known since then',
    from: '2023-04-18',
    reasons: ['post_law_not_known'],
  },
  {
    why: 'annex 2 is known since 2016-01-01: before it nothing else of simplified rates is asked',
    until: '2015-12-31',
    reasons:
      words(`simplified_by_default simplified_other simplified_listed simplified_luxury simplified_luxury_band
      simplified_barred_goods simplified_barred_zero simplified_barred_specific simplified_barred_above_basic
      simplified_barred_commercial simplified_barred_ceiling simplified_commercial_unclear
      simplified_ceiling_unclear simplified_goods_unclear simplified_over_agreement choice_simplified_lower`),
  },
  { why: 'the same', from: '2016-01-01', reasons: ['simplified_law_not_known'] },
  {
    why: 'mail takes agreement rates on the spot since 2023-04-18',
    until: '2023-04-17',
    reasons: ['post_simple_agreement'],
  },
  {
    why: 'no rule of combining is known before 2013-09-26',
    until: '2013-09-25',
    reasons:
      words(`combined_supplier_day combined_arrival_day combined_split_waybill supplier_names_alike
      combine_member_refused combine_member_open ex_post_days_differ relief_combined_over_limit
      track_general_combined post_taxed_combined ex_post_released`),
  },
  {
    why: 'goods of one arrival are not combined since 2022-11-17',
    from: '2022-11-17',
    reasons: ['combined_arrival_day'],
  },
  {
    why: 'what holds where freight cannot be told apart is stated since 2022-03-18',
    until: '2022-03-17',
    reasons: ['freight_inseparable'],
  },
  { why: 'the same', from: '2022-03-18', reasons: ['freight_inseparable_not_stated'] },
  {
    why: 'the relief went by customs value until 2015-11-30',
    until: '2015-11-30',
    reasons: ['relief_small_value', 'relief_over_limit'],
  },
  {
    why: 'the relief goes by item value since 2015-12-01',
    from: '2015-12-01',
    reasons: ['relief_customs_value', 'relief_over_customs_value', 'list_but_not_relieved'],
  },
  {
    why: 'days before the first rule of the relief are refused',
    reasons: ['relief_law_not_known'],
  },
  {
    why: 'the agreement with the United States is in force since 2012-03-15',
    until: '2012-03-14',
    reasons: ['relief_us_list', 'track_list_us'],
  },
  {
    why: 'until 2020-12-31 the freight stood in a notice, since then in the rule',
    from: '2021-01-01',
    reasons: ['relief_freight_by_notice', 'freight_notice_not_seen'],
  },
  {
    why: 'the same',
    until: '2020-12-31',
    reasons:
      words(`relief_freight_not_held freight_surface_table_absent freight_surface freight_surface_above_air
      freight_cap_not_tested freight_weight_missing freight_self_use_open freight_express_table`),
  },
  {
    why: 'no quantities of own use are held before 2013-09-26',
    until: '2013-09-25',
    reasons:
      words(`self_use_exceeded self_use_doubtful self_use_measure_missing self_use_goods_unclear
      self_use_more_allowed self_use_kinds track_general_self_use`),
  },
  {
    why: 'quantities of medicines and tobacco are held since 2024-09-10',
    until: '2024-09-09',
    reasons: ['self_use_more_allowed', 'self_use_kinds'],
  },
  {
    why: 'which goods clear by list is not known before 2014-06-16',
    until: '2014-06-15',
    reasons:
      words(`track_list track_list_us track_list_sample exclusion_not_tested exclusion_unclear
      list_but_not_relieved`),
  },
  {
    why: 'the forms of declaration are known since 2022-06-07',
    until: '2022-06-06',
    reasons: words(
      'track_simplified track_general_over_limit track_general_excluded track_general_self_use',
    ),
  },
  { why: 'the same', from: '2022-06-07', reasons: ['track_law_not_known'] },
  {
    why: 'the code on the manifest is asked since 2020-12-01, in doubt since 2019-06-03',
    until: '2020-11-30',
    reasons: ['identity_code_missing'],
  },
  { why: 'the same', until: '2019-06-02', reasons: ['identity_code_missing_doubtful'] },
  { why: 'the same', from: '2020-12-01', reasons: ['identity_code_missing_doubtful'] },
  {
    why: 'the code on the declaration is asked since 2006-05-22',
    until: '2006-05-21',
    reasons: ['identity_code_missing_declared'],
  },
  {
    why: 'orders are matched since 2026-08-24',
    until: '2026-08-23',
    reasons:
      words(`identity_order_code_missing identity_order_match_failed identity_order_not_matched
      identity_order_fields_missing identity_order_number_missing identity_order_outage identity_order_met`),
  },
  { why: 'the same', from: '2026-08-24', reasons: ['identity_one_time_not_known'] },
  {
    why: 'the form of the personal code is known since 2019-06-03',
    until: '2019-06-02',
    reasons: ['identity_form_wrong'],
  },
  {
    why: 'codes expire since 2025-06-18',
    until: '2025-06-17',
    reasons: ['identity_expired', 'identity_expired_renewable', 'identity_renewal_due'],
  },
  {
    why: 'matching is known since 2020-12-01',
    until: '2020-11-30',
    reasons: words(
      'identity_not_matched identity_match_fields_missing identity_outage_not_known identity_met',
    ),
  },
  {
    why: 'the postcode is matched since 2026-02-02',
    until: '2026-02-01',
    reasons: ['identity_postcode_missing'],
  },
  {
    why: 'name lending reaches imports by others since 2025-01-01, declarations since 2010-01-01',
    until: '2024-12-31',
    reasons: ['identity_shared_id'],
  },
  { why: 'the same', until: '2009-12-31', reasons: ['identity_shared_id_declaration'] },
  { why: 'the same', from: '2025-01-01', reasons: ['identity_shared_id_declaration'] },
  {
    why: 'what needs no paper of origin is known since 2016-07-01',
    until: '2016-06-30',
    reasons: ['preference_papers_waived', 'preference_over_waiver'],
  },
  { why: 'the base of VAT is known since 2008-01-01', until: '2007-12-31', reasons: ['vat'] },
  {
    why: 'the tax base is cut to won since 2005-07-01',
    until: '2005-06-30',
    reasons: ['customs_value', 'truncated'],
  },
  {
    why: 'individual consumption tax is known since 2016-01-01, its thresholds since 2016-02-05',
    until: '2015-12-31',
    reasons: ['consumption_tax_whole', 'rural_tax'],
  },
  {
    why: 'the same',
    until: '2016-02-04',
    reasons: words(`consumption_tax consumption_under_threshold consumption_area_missing
      consumption_set_unclear`),
  },
  { why: 'the same', from: '2016-02-05', reasons: ['consumption_law_not_known'] },
  {
    why: 'small goods are free of consumption tax since 2015-01-01',
    until: '2014-12-31',
    reasons: ['consumption_relieved'],
  },
  {
    why: 'samples are free of consumption tax since 2008-01-01',
    until: '2007-12-31',
    reasons: ['consumption_relieved_sample'],
  },
  {
    why: 'liquor tax is known since 2010-01-01, its education tax since 2010-12-27',
    until: '2009-12-31',
    reasons: words(
      'liquor_by_value liquor_by_volume liquor_kind_unclear liquor_volume_missing liquor_too_weak',
    ),
  },
  { why: 'the same', until: '2010-12-26', reasons: ['education_on_liquor'] },
  { why: 'the same', from: '2010-12-27', reasons: ['liquor_law_not_known'] },
  {
    why: 'beer and takju are taxed by volume since 2020-01-01',
    until: '2019-12-31',
    reasons: ['liquor_by_volume', 'liquor_volume_missing', 'liquor_keg_unclear'],
  },
  {
    why: 'taxes and levies on tobacco are known since 2015-01-01',
    until: '2014-12-31',
    reasons: words(
      'tobacco_taxes tobacco_excise_remembered tobacco_kind_unclear tobacco_amount_missing ' +
        'levy_private levy_dealer',
    ),
  },
  {
    why: 'exemptions of books and food are held since 2013-07-01',
    until: '2013-06-30',
    reasons: ['vat_exempt_books', 'vat_exempt_food'],
  },
  { why: 'the same', from: '2013-07-01', reasons: ['vat_law_not_known'] },
  {
    why: 'no sum of taxes is known before VAT is, 2008-01-01',
    until: '2006-05-21',
    reasons: ['minimum_not_collected'],
  },
  { why: 'the minimum is known on every day that is judged', reasons: ['minimum_law_not_known'] },
]
