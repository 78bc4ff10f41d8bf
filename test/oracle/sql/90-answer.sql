-- The answer, one row for each row of the input, in the columns of docs/interface.md.
CREATE OR REPLACE MACRO money_text(n) AS -- 1/10,000 as text, two to four decimals
  (n // 10000)::VARCHAR || '.' || CASE WHEN n % 100 = 0 THEN lpad(((n % 10000) // 100)::VARCHAR, 2, '0')
    ELSE rtrim(lpad((n % 10000)::VARCHAR, 4, '0'), '0') END;
CREATE OR REPLACE MACRO plain_text(n, scale, digits) AS
  (n // scale)::VARCHAR || CASE WHEN n % scale = 0 THEN '' ELSE '.' || rtrim(lpad((n % scale)::VARCHAR, digits, '0'), '0') END;
-- 1e-12 dollars rounded up to 1/10,000.
CREATE OR REPLACE MACRO shown_dollars(cut_sum, parts_cut) AS
  money_text(cut_sum // 100000000 + CASE WHEN cut_sum % 100000000 <> 0 OR parts_cut > 0 THEN 1 ELSE 0 END);

-- Why: marks of a lot that come from its rows and their orders.
CREATE OR REPLACE TABLE value_marks AS
SELECT v.lot,
  bool_and(v.is_known) AS price_known, bool_or(v.charges_missing) AS local_charges,
  bool_or(v.discount > 0 OR (r.discounted > 0 AND r.discount_kind = 'seller')) AS reduces,
  bool_or(v.discount_doubtful > 0 OR (r.discounted > 0 AND r.discount_kind IN ('platform', 'points'))) AS doubtful,
  bool_or(v.discount_gift > 0 OR (r.discounted > 0 AND r.discount_kind = 'gift_card')) AS gift_card,
  bool_or(v.discount_open > 0 OR v.kind_missing OR (v.has_share AND v.has_kind_missing)) AS kind_missing,
  bool_or(v.too_large) AS too_large,
  bool_or(v.has_share AND v.is_mixed) AS mixed,
  bool_or(v.has_share AND v.has_refused) AS member_refused,
  bool_or(v.zero OR (v.has_share AND v.has_zero)) AS zero
FROM valued v JOIN r USING (ord) GROUP BY v.lot;

CREATE OR REPLACE TABLE combine_marks AS
SELECT r.lot,
  -- A gift that says no day of purchase was not bought. Samples are not combined.
  p."use" <> 'sample' AND bool_or((d.combine_supplier IS NULL OR p.person IS NULL OR r.supplier IS NULL OR r.purchased_on IS NULL)
      AND NOT (p."use" = 'gift' AND r.purchased_on IS NULL)
    OR d.combine_arrival IS NULL
    OR (d.combine_arrival = 'same_country' AND (p.arrived_on IS NULL OR p.person IS NULL))) AS not_tested
FROM r JOIN parcel1 p USING (parcel) JOIN on_day d ON d.day = r.day GROUP BY r.lot, p."use";
CREATE OR REPLACE TABLE set_marks AS
SELECT lot, bool_or(kind = 's') AS supplier, bool_or(kind = 'a') AS arrival, bool_or(kind = 'w') AS waybill
FROM lot_set GROUP BY lot;

CREATE OR REPLACE TABLE answer AS
WITH joined AS (
  SELECT r.ord, r.parcel, r.line, r.declaration, r.rate AS fx, v.is_known, v.n, v.usd,
    t.*  EXCLUDE (parcel, declaration, usd, day, is_history, surface_won, parcel_least, carriage), x.duty_row, x.vat_row, x.ict_row, x.liquor_row, x.tobacco_row, x.education_row, x.rural_row, x.levies_row,
    x.customs_row, x.freight_row, c.rate_kind, c.rate, c.is_simplified, c.rates_open, c.needs_declaration, c.takes_any, w.why AS rate_way, w.verdict AS way_verdict, c.simplified_outcome, c.in_band, c.over_agreement, c.lowest, c.highest, c.ordinary_reason, c.notes, c.agreement, c.origin_proof,
    c.not_direct, c.no_proof, c.over_waiver, c.preference_not_known, c.preference_not_held, c.says_not_known, c.waiver_not_known, c.others_not_held,
    n.entry_line, k.group_no, m.combined_with, f.basis, z.outcome,
    vm.local_charges, vm.reduces, vm.doubtful AS discount_doubtful, vm.gift_card, vm.kind_missing, vm.too_large, vm.mixed, vm.member_refused, vm.zero,
    idn.reasons AS identity_reasons, coalesce(om.by_item AND t.value_known, false) AS has_open_member, coalesce(NOT t.by_item AND om.by_price AND vm.price_known, false) AS has_open_price, dd.lot IS NOT NULL AS days_differ, al.lot IS NOT NULL AS names_alike, ar.lot IS NOT NULL AS after_release, cm.not_tested AS combine_not_tested, sm.supplier, sm.arrival, sm.waybill,
    e.ict_outcome, e.too_weak, e.liquor_outcome, e.tobacco_outcome, e.excise_remembered, e.vat_outcome, e.consumption_kind, e.education_rate, e.levy_known, e.liquor_law_missing,
    CASE WHEN r.hs IS NULL THEN 'rate_no_code' WHEN e.no_code THEN 'rate_no_such_code' END AS no_code_reason, e.used, e.customs_value AS entry_customs, e.duty AS entry_duty, e.vat_krw AS entry_vat, e.is_truncated, e.vat AS vat_law, e.vat_small_value, coalesce(f.is_blank, f.freight IS NULL) AS freight_missing,
    -- Which rows name their customs value: those not relieved, and those with other taxes or that may have them.
    t.relief = 'none' OR (t.relief IS NOT NULL AND (
      coalesce(e.ict, 0) + coalesce(e.liquor, 0) + coalesce(e.tobacco_ict, 0) + coalesce(e.education, 0) > 0
      OR e.ict_outcome NOT IN ('none', 'relieved', 'under', 'korus', 'silent')
      OR (e.liquor IS NULL AND e.liquor_outcome NOT IN ('none', 'silent')) OR coalesce(e.liquor_law_missing, false)
      OR (e.tobacco_ict IS NULL AND e.tobacco_outcome NOT IN ('none', 'silent'))))
      AS names_value,
    d.minimum, ut.not_tested AS goods_not_tested, d.surface_won, pv.least AS parcel_least, f.carriage, f.how
  FROM r JOIN valued v USING (ord) JOIN lot_track t ON t.lot = r.lot JOIN row_tax x ON x.ord = r.ord
  LEFT JOIN choice c ON c.ord = r.ord LEFT JOIN rate_way w ON w.declaration = r.declaration JOIN entry_no n ON n.entry = x.entry JOIN entry_tax e ON e.entry = x.entry
  JOIN (SELECT lot, dense_rank() OVER (ORDER BY group_no) AS group_no FROM bound) k ON k.lot = r.lot
  LEFT JOIN companions m ON m.lot = r.lot JOIN parcel_freight f ON f.parcel = r.parcel
  JOIN collected z ON z.declaration = r.declaration
  JOIN value_marks vm ON vm.lot = r.lot JOIN combine_marks cm ON cm.lot = r.lot LEFT JOIN set_marks sm ON sm.lot = r.lot
  LEFT JOIN identity idn ON idn.lot = r.lot LEFT JOIN open_member om ON om.lot = r.lot LEFT JOIN days_differ dd ON dd.lot = r.lot LEFT JOIN alike al ON al.lot = r.lot LEFT JOIN after_release ar ON ar.lot = r.lot
  JOIN on_day d ON d.day = r.day JOIN untested ut ON ut.ord = r.ord JOIN parcel_value pv ON pv.parcel = r.parcel
), told AS (
  SELECT *,
    duty_row + vat_row + ict_row + liquor_row + tobacco_row + education_row + rural_row AS tax_row,
    (relief_reason IN ('open_self_use', 'open') OR (relief_reason = 'open_us' AND NOT is_unclear AND NOT is_untested)) AND self_use IS NOT NULL AND self_use <> 'exceeded' AS self_use_open,
    list_filter([
      CASE WHEN local_charges THEN 'local_charges_not_known' END,
      CASE WHEN reduces THEN 'discount_reduces_price' END,
      CASE WHEN discount_doubtful THEN 'discount_doubtful' END,
      CASE WHEN gift_card THEN 'gift_card_is_payment' END,
      CASE WHEN kind_missing THEN 'discount_kind_missing' END,
      CASE WHEN too_large THEN 'order_discount_too_large' END,
      CASE WHEN mixed THEN 'order_currencies_mixed' END,
      CASE WHEN member_refused THEN 'order_member_refused' END,
      CASE WHEN zero THEN 'price_zero' END,
      CASE WHEN separate = 'no' AND NOT not_stated THEN 'freight_inseparable' END,
      CASE WHEN not_stated THEN 'freight_inseparable_not_stated' END,
      CASE WHEN supplier THEN 'combined_supplier_day' END,
      CASE WHEN arrival THEN 'combined_arrival_day' END,
      CASE WHEN waybill THEN 'combined_split_waybill' END,
      CASE WHEN combine_not_tested THEN 'combine_not_tested' END,
      CASE WHEN names_alike THEN 'supplier_names_alike' END,
      CASE WHEN (set_refused AND (relief_reason LIKE 'open%' OR track_reason = 'open' OR (sum_open AND post_verdict = 'open'))) OR (count_refused AND relief_reason IN ('open_self_use', 'open')) THEN 'combine_member_refused' END,
      CASE WHEN NOT set_refused AND (has_open_price AND relief_reason = 'open'
        OR has_open_member AND (relief_reason LIKE 'open%' OR track_reason = 'open' OR (sum_open AND post_verdict = 'open'))) THEN 'combine_member_open' END,
      CASE WHEN after_release THEN 'ex_post_released' END,
      CASE WHEN days_differ THEN 'ex_post_days_differ' END,
      CASE WHEN relief_reason = 'use_not_self' THEN 'use_not_self' END,
      CASE WHEN use_from_id THEN 'use_from_business_id' END,
      CASE WHEN "use" = 'gift' AND day_open IS NOT TRUE THEN 'use_gift' END,
      CASE WHEN "use" = 'sample' AND day_open IS NOT TRUE THEN 'sample_as_stated' END,
      CASE WHEN relief_reason LIKE 'relief%' THEN relief_reason END,
      CASE WHEN relief_reason = 'relief_sample_over_limit' THEN 'relief_sample_by_kind' END,
      CASE WHEN goods_not_tested AND relief = 'small_value' THEN 'self_use_not_tested' END,
      CASE WHEN relief_reason = 'self_use_exceeded' OR track_reason = 'track_general_self_use' OR track_by_self_use THEN 'self_use_exceeded' END,
      CASE WHEN (relief_reason = 'self_use_exceeded' OR track_reason = 'track_general_self_use' OR track_by_self_use) AND doubtful
        THEN 'self_use_doubtful' END,
      CASE WHEN self_use_open AND missing THEN 'self_use_measure_missing' END,
      CASE WHEN self_use_open AND unclear THEN 'self_use_goods_unclear' END,
      CASE WHEN self_use_open AND more_allowed THEN 'self_use_more_allowed' END,
      CASE WHEN self_use_open AND several THEN 'self_use_kinds' END,
      CASE WHEN track_reason LIKE 'track%' THEN track_reason END,
      CASE WHEN track_reason = 'exclusion' AND is_untested THEN 'exclusion_not_tested' END,
      CASE WHEN track_reason = 'exclusion' AND is_unclear AND NOT is_untested THEN 'exclusion_unclear' END,
      CASE WHEN NOT is_mail AND has_words AND (is_excluded OR NOT (is_unclear OR is_untested)) THEN 'exclusion_by_words' END,
      CASE WHEN track_reason = 'track_list' AND relief = 'none' THEN 'list_but_not_relieved' END,
      CASE WHEN is_mail AND post_verdict = 'no' THEN 'post_day_arrival' END,
      CASE WHEN track_reason = 'post_law_not_known' THEN 'post_law_not_known' END,
      CASE WHEN track_reason LIKE 'post_declared%' THEN track_reason END,
      CASE WHEN post_verdict = 'open' AND health_open THEN 'post_health_unclear' END,
      CASE WHEN day_open THEN 'post_day_open' END,
      CASE WHEN rates_open THEN 'post_rates_open' END,
      CASE WHEN post_verdict = 'open' AND restricted_open THEN 'post_restricted_open' END,
      CASE WHEN is_mail AND NOT is_declared AND ((to_check AND NOT restricted_open AND NOT is_restricted) OR coalesce(self_use = 'exceeded', false)) THEN 'post_restricted_not_judged' END,
      CASE WHEN track_reason IN ('post_free_on_spot', 'post_free_minimum') THEN track_reason END,
      CASE WHEN track_reason = 'post_taxed_on_spot' THEN CASE WHEN relief_reason = 'relief_combined_over_limit' THEN 'post_taxed_combined' ELSE 'post_taxed_on_spot' END END,
      CASE WHEN track_reason = 'post_taxed_on_spot' THEN 'post_clearness_not_shown' END,
      CASE WHEN track_reason = 'post_simple_agreement' THEN track_reason END
    ], x -> x IS NOT NULL) || coalesce(identity_reasons, []) || list_filter([
      no_code_reason, CASE WHEN agreement IS NULL AND NOT preference_not_known THEN ordinary_reason END,
      CASE WHEN agreement IS NULL AND NOT preference_not_known AND ordinary_reason IS NOT NULL THEN 'rate_' || notes || '_not_applied' END,
      CASE WHEN agreement IS NOT NULL AND NOT preference_not_known THEN 'rate_agreement' END,
      CASE WHEN agreement IS NOT NULL AND NOT preference_not_known AND origin_proof = 'receipt' THEN 'preference_papers_waived' END,
      CASE WHEN no_proof AND NOT preference_not_known THEN 'preference_no_proof' END,
      CASE WHEN over_waiver AND NOT preference_not_known THEN 'preference_over_waiver' END,
      CASE WHEN not_direct AND NOT preference_not_known THEN 'preference_not_direct' END,
      CASE WHEN preference_not_known THEN 'preference_not_known' END,
      CASE WHEN preference_not_held THEN 'preference_not_held' END,
      CASE WHEN others_not_held THEN 'preference_others_not_held' END,
      CASE WHEN waiver_not_known THEN 'preference_waiver_not_known' END,
      CASE WHEN is_simplified AND rate_way = 'default' THEN 'simplified_by_default' END,
      CASE WHEN simplified_outcome LIKE 'simplified%' THEN simplified_outcome END,
      CASE WHEN is_simplified AND in_band THEN 'simplified_luxury_band' END,
      CASE WHEN over_agreement THEN 'simplified_over_agreement' END,
      CASE WHEN needs_declaration THEN 'ordinary_needs_declaration' END,
      CASE WHEN ord IN (SELECT ord FROM touched) THEN way_verdict END,
      CASE WHEN names_value AND entry_customs IS NOT NULL THEN 'customs_value' END,
      CASE WHEN (freight_missing AND names_value) OR (freight_open AND post_verdict = 'open') OR (relief_reason = 'open' AND (freight_missing OR set_freight_missing) AND (NOT by_item OR "use" = 'sample')) THEN 'freight_not_known' END,
      CASE WHEN names_value AND basis = 'actual' THEN 'freight_actual' END,
      CASE WHEN names_value AND how = 'chosen_actual' THEN 'freight_chosen_actual' END,
      CASE WHEN names_value AND how IN ('surface', 'cap_not_tested') THEN 'freight_surface' END,
      CASE WHEN names_value AND how = 'above_air' THEN 'freight_surface_above_air' END,
      CASE WHEN names_value AND how = 'cap_not_tested' THEN 'freight_cap_not_tested' END,
      CASE WHEN names_value AND self_use IS DISTINCT FROM 'exceeded' AND how = 'absent' AND carriage > 0 THEN 'freight_surface_table_absent' END,
      CASE WHEN names_value AND how = 'weight_missing' THEN 'freight_weight_missing' END,
      CASE WHEN names_value AND how = 'self_use_open' THEN 'freight_self_use_open' END,
      CASE WHEN names_value AND "use" <> 'resale' AND self_use IS DISTINCT FROM 'exceeded' AND surface_won IS NULL AND carriage > 0 AND how <> 'chosen_actual' THEN 'freight_notice_not_seen' END,
      CASE WHEN names_value AND how = 'express' THEN 'freight_express_table' END,
      CASE WHEN relief IN ('small_value', 'korus_list', 'sample') THEN 'duty_relieved' END,
      CASE WHEN ict_outcome = 'luxury' THEN 'consumption_tax' END,
      CASE WHEN ict_outcome = 'whole' THEN 'consumption_tax_whole' END,
      CASE WHEN ict_outcome = 'under' THEN 'consumption_under_threshold' END,
      CASE WHEN ict_outcome = 'relieved' THEN CASE WHEN relief = 'sample' THEN 'consumption_relieved_sample' ELSE 'consumption_relieved' END END,
      CASE WHEN ict_outcome = 'kind_unclear' THEN 'consumption_kind_unclear' END,
      CASE WHEN ict_outcome = 'area_missing' THEN 'consumption_area_missing' END,
      CASE WHEN ict_outcome = 'set_unclear' THEN 'consumption_set_unclear' END,
      CASE WHEN ict_outcome = 'law_not_known' THEN 'consumption_law_not_known' END,
      CASE WHEN ict_outcome IN ('luxury', 'whole') AND consumption_kind IN ('fur', 'furniture', 'whole') THEN 'rural_tax' END,
      CASE WHEN too_weak THEN 'liquor_too_weak' END,
      CASE WHEN liquor_outcome = 'by_value' THEN 'liquor_by_value' END,
      CASE WHEN liquor_outcome = 'by_volume' THEN 'liquor_by_volume' END,
      CASE WHEN liquor_outcome NOT IN ('none', 'open', 'silent') AND relief IN ('small_value', 'sample') THEN 'liquor_not_relieved' END,
      CASE WHEN liquor_outcome = 'kind_unclear' THEN 'liquor_kind_unclear' END,
      CASE WHEN liquor_outcome = 'volume_missing' THEN 'liquor_volume_missing' END,
      CASE WHEN liquor_outcome = 'keg_unclear' THEN 'liquor_keg_unclear' END,
      CASE WHEN liquor_law_missing THEN 'liquor_law_not_known' END,
      CASE WHEN liquor_outcome IN ('by_value', 'by_volume') AND education_rate > 0 THEN 'education_on_liquor' END,
      CASE WHEN tobacco_outcome = 'taxed' THEN 'tobacco_taxes' END,
      CASE WHEN tobacco_outcome = 'taxed' AND excise_remembered THEN 'tobacco_excise_remembered' END,
      CASE WHEN tobacco_outcome NOT IN ('none', 'open', 'silent') AND relief IN ('small_value', 'sample') THEN 'tobacco_not_relieved' END,
      CASE WHEN tobacco_outcome = 'kind_unclear' THEN 'tobacco_kind_unclear' END,
      CASE WHEN tobacco_outcome = 'amount_missing' THEN 'tobacco_amount_missing' END,
      CASE WHEN tobacco_outcome = 'law_not_known' THEN 'tobacco_law_not_known' END,
      CASE WHEN tobacco_outcome NOT IN ('none', 'open', 'silent') AND used <> 'resale' AND levy_known THEN 'levy_private' END,
      CASE WHEN tobacco_outcome IN ('taxed', 'law_not_known') AND used = 'resale' AND levies_row IS NOT NULL THEN 'levy_dealer' END,
      CASE WHEN vat_outcome = 'taxed' AND entry_vat IS NOT NULL THEN 'vat' END,
      CASE WHEN vat_outcome = 'small_value' THEN 'vat_exempt_small_value' END,
      CASE WHEN vat_outcome = 'sample' THEN 'vat_exempt_sample' END,
      CASE WHEN vat_outcome = 'law_not_known' THEN 'vat_law_not_known' END,
      CASE WHEN vat_outcome = 'books' THEN 'vat_exempt_books' END,
      CASE WHEN vat_outcome = 'food' THEN 'vat_exempt_food' END,
      CASE WHEN vat_outcome = 'not_judged' THEN 'vat_exemption_not_judged' END,
      CASE WHEN outcome = 'not_collected' THEN 'minimum_not_collected' END,
      CASE WHEN is_truncated THEN 'truncated' END
    ], x -> x IS NOT NULL) AS reasons
  FROM joined
)
SELECT i.ord, i.parcel, coalesce(q.line::VARCHAR, i.line) AS line,
  CASE WHEN x.code IS NOT NULL THEN 'refused'
    WHEN q.relief IS NULL OR q.track_reason NOT LIKE 'track%' AND q.track_reason NOT LIKE 'post%' OR q.track_reason IN ('track_law_not_known', 'post_open', 'post_law_not_known') OR q.outcome IS NULL THEN 'partial'
    ELSE 'judged' END AS state,
  q.group_no AS "group", q.combined_with, q.declaration, q.entry_line,
  CASE WHEN q.track_reason LIKE 'track_list%' THEN 'list' WHEN q.track_reason = 'track_simplified' THEN 'simplified'
    WHEN q.track_reason LIKE 'track_general%' THEN 'general' WHEN q.track_reason LIKE 'post_declared%' THEN 'declaration'
    WHEN q.track_reason LIKE 'post_free%' THEN 'free_on_spot' WHEN q.track_reason = 'post_taxed_on_spot' THEN 'taxed_on_spot'
    WHEN q.track_reason = 'post_simple_agreement' THEN 'simple' END AS track,
  q.relief,
  -- Its own total where that is above the limit or no sum that it is part of is larger; else the largest sum.
  -- An open sum may be the larger one: then it is not known.
  CASE WHEN q.use = 'sample' THEN CASE WHEN q.old_known THEN
      shown_dollars(q.old_won * 100000 // q.usd, (q.old_won * 100000 % q.usd <> 0)::INT + q.old_cuts) END
    WHEN NOT q.value_known OR (q.relief_reason <> 'relief_over_limit' AND NOT q.sets_known) THEN NULL
    WHEN q.relief_reason = 'relief_over_limit' OR q.largest IS NULL OR q.largest < q.dollars
      THEN shown_dollars(q.dollars, q.dollars_cut)
    ELSE shown_dollars(q.largest, q.largest_cut) END AS tested_value_usd,
  CASE WHEN q.day_open THEN NULL WHEN q.relief_reason = 'relief_us_list' THEN money_text(q.us_list_usd * 10000) WHEN q.use = 'sample' THEN '250.00' WHEN q.is_own AND q.by_item THEN money_text(q.relief_usd * 10000) END AS limit_usd,
  CASE WHEN x.code IS NULL THEN plain_text(q.fx, 1000000, 6) END AS fx_krw,
  CASE WHEN q.is_known THEN shown_dollars((q.n * q.fx * 100000) // q.usd, ((q.n * q.fx * 100000) % q.usd <> 0)::INT) END AS item_value_usd,
  q.freight_row AS freight_krw, q.basis AS freight_basis, q.customs_row AS customs_value_krw,
  q.rate_kind,
  plain_text(CASE WHEN q.agreement IS NOT NULL THEN q.rate ELSE q.lowest END, 100, 2) AS duty_rate_pct,
  plain_text(CASE WHEN q.agreement IS NOT NULL THEN q.rate ELSE q.highest END, 100, 2) AS duty_rate_max_pct,
  q.duty_row AS duty_krw, q.ict_row AS consumption_tax_krw, q.liquor_row AS liquor_tax_krw, q.tobacco_row AS tobacco_taxes_krw,
  q.education_row AS education_tax_krw, q.rural_row AS rural_tax_krw, q.vat_row AS vat_krw,
  q.tax_row AS tax_krw,
  CASE q.outcome WHEN 'collected' THEN q.tax_row WHEN 'not_collected' THEN 0 WHEN 'nothing' THEN 0 END AS collected_krw,
  q.levies_row AS levies_krw, NULL AS requirements,
  CASE WHEN x.code IS NOT NULL THEN x.code ELSE array_to_string(q.reasons, '|') END AS reasons,
  NULL AS standing, NULL AS edition
FROM input i JOIN refusal x USING (ord) LEFT JOIN told q USING (ord) WHERE NOT i.is_history;
