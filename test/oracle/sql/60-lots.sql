-- Relief and track of what is declared together (CAER 45(2)1, 79-2(1); EXP 9; IMP 67-69; FTA rule 29).
CREATE OR REPLACE MACRO dollars(usd) AS usd * 1000000000000;
-- Above a limit: the sum that was cut lies above it, or on it with something cut off.
CREATE OR REPLACE MACRO above(cut_sum, parts_cut, lim) AS
  cut_sum > lim OR (cut_sum = lim AND parts_cut > 0);

-- Customs value in 1e-13 won, for samples and for the days before 2015-12-01: value and the share of the freight by value.
CREATE OR REPLACE TABLE old_share AS
WITH row_won AS (
  SELECT v.ord, v.lot, v.parcel, v.n * v.rate AS won, v.is_known, v.least * v.rate AS least
  FROM valued v JOIN r USING (ord) JOIN parcel1 p ON p.parcel = v.parcel
  -- Goods declared a little later may be combined with goods of those days.
  WHERE r.day < DATE '2016-03-01' OR p."use" = 'sample'
), parcel_won AS (SELECT parcel, sum(won) AS won, count(*) AS rows, bool_and(is_known) AS is_known FROM row_won GROUP BY parcel)
SELECT x.ord, x.lot, x.parcel, x.won, x.least, f.freight IS NULL AS freight_missing,
  x.is_known AND f.freight IS NOT NULL AND (p.is_known OR f.freight = 0) AS is_known,
  CASE WHEN f.freight = 0 THEN 0 WHEN p.rows = 1 THEN f.freight * 1000
    ELSE cut_share(f.freight * 1000, x.won, p.won) END AS share,
  CASE WHEN f.freight = 0 OR p.rows = 1 OR x.won = p.won OR f.freight * 1000 % (p.won // gcd(x.won, p.won)) = 0
    THEN 0 ELSE 1 END AS share_cut
FROM row_won x JOIN parcel_won p USING (parcel) JOIN parcel_freight f USING (parcel);

-- What is certain of the goods of a parcel that are added up: their least value, and with it the least
-- freight, where it is not shared with goods of the parcel that are not in the sum, or the share is known.
CREATE OR REPLACE TABLE old_part AS
WITH whole AS (SELECT parcel, count(*) AS rows FROM old_share GROUP BY parcel),
sum_row AS (
  SELECT -lot AS sum_id, ord FROM old_share
  UNION ALL SELECT set_id, ord FROM in_set
)
SELECT m.sum_id, o.parcel, bool_and(o.is_known) AS is_known, sum(o.won + o.share) AS won, sum(o.share_cut) AS cuts,
  sum(o.least) AS least, bool_or(o.freight_missing) AS freight_missing, count(*) AS rows,
  sum(o.least) + CASE WHEN count(*) = any_value(w.rows) THEN any_value(f.freight_least) * 1000
    WHEN bool_and(o.is_known) THEN sum(o.share) ELSE 0 END AS least_with_freight,
  -- The notice has freight and insurance both worked out (CAED 20(3), old); without a freight there is nothing
  -- to work out, and the insurance is what was paid.
  sum(o.least) + CASE WHEN any_value(f.carriage) IS DISTINCT FROM 0 THEN 0
    WHEN count(*) = any_value(w.rows) THEN any_value(f.freight_least) * 1000
    WHEN bool_and(o.is_known) THEN sum(o.share) ELSE 0 END AS least_insured
FROM sum_row m JOIN old_share o USING (ord) JOIN whole w ON w.parcel = o.parcel
JOIN parcel_freight f ON f.parcel = o.parcel GROUP BY m.sum_id, o.parcel;
CREATE OR REPLACE TABLE old_lot AS
SELECT -sum_id AS lot, is_known, won, cuts, least_insured AS least, least_with_freight FROM old_part WHERE sum_id < 0;
CREATE OR REPLACE TABLE old_set AS
SELECT p.sum_id AS set_id, bool_and(p.is_known) AND sum(p.rows) = any_value(z.rows) AS is_known,
  sum(p.won) AS won, sum(p.cuts) AS cuts, sum(p.least_insured) AS least, sum(p.least_with_freight) AS least_with_freight,
  bool_or(p.freight_missing) AS freight_missing
FROM old_part p JOIN (SELECT set_id, count(*) AS rows FROM in_set GROUP BY set_id) z ON z.set_id = p.sum_id
GROUP BY p.sum_id;

CREATE OR REPLACE TABLE lot_facts AS
WITH head AS (
  SELECT l.lot, l.parcel, l.declaration, l.first_ord, r.is_history, r.day, r.code IS NOT NULL AS is_refused, r.usd
  FROM lot1 l JOIN r ON r.ord = l.first_ord
), exclusion AS (
  SELECT lot, bool_or(verdict = 'excluded') AS is_excluded, bool_or(verdict = 'unclear') AS is_unclear,
    bool_or(verdict = 'not_tested') AS is_untested, bool_or(is_by_words) AS has_words FROM row_exclusion GROUP BY lot
), over_sets AS (
  SELECT m.lot,
    bool_or(above(s.least_dollars, s.least_cut, dollars(d.relief_usd))) AS over_relief,
    bool_or(above(s.least_dollars, s.least_cut, dollars(coalesce(d.list_usd, 150)))) AS over_list,
    bool_and(s.is_known AND NOT s.has_refused) AS all_known, bool_or(s.has_refused) AS has_refused,
    max(s.least_dollars) AS largest,
    arg_max(s.least_cut, s.least_dollars) AS largest_cut,
    bool_or(above(o.least, 0, 150000::HUGEINT * 10000000000000)) AS over_won,
    bool_or(above(o.least_with_freight, 0, 150000::HUGEINT * 10000000000000)
      OR (o.is_known AND above(o.won, o.cuts, 150000::HUGEINT * 10000000000000))) AS over_with_freight,
    bool_or(o.freight_missing) AS freight_missing,
    bool_and(coalesce(o.is_known, false) AND NOT s.has_refused) AS all_known_won
  FROM lot_set m JOIN set_sum s USING (set_id) LEFT JOIN old_set o USING (set_id)
  JOIN head h ON h.lot = m.lot LEFT JOIN on_day d ON d.day = h.day GROUP BY m.lot
)
SELECT h.*, p.ship_from, p."use", p.is_own, p.use_from_id, p.separate,
  d.relief_basis, d.relief_usd, d.sample_usd, d.list_usd, d.list_scope, d.simplified_usd, d.us_list_usd, d.inseparable,
  d.combine_waybill, d.combine_supplier, d.combine_arrival, d.surface_won, g.parcel_least, g.carriage,
  s.is_known AS value_known,
  p.separate IS NOT DISTINCT FROM 'no' AND d.inseparable IS NULL AS not_stated,
  s.dollars, s.dollars_cut, s.least_dollars,
  s.least_cut,
  o.won AS old_won, o.cuts AS old_cuts, o.least AS old_least, o.least_with_freight AS old_least_with_freight, coalesce(o.is_known, false) AS old_known,
  coalesce(z.over_relief, false) AS set_over_relief, coalesce(z.over_list, false) AS set_over_list,
  coalesce(z.over_won, false) AS set_over_won, coalesce(z.over_with_freight, false) AS set_over_with_freight,
  coalesce(z.all_known, true) AS sets_known, coalesce(z.all_known_won, true) AS sets_known_won,
  coalesce(z.has_refused, false) AS set_refused, coalesce(z.freight_missing, false) AS set_freight_missing, z.largest, z.largest_cut, z.lot IS NOT NULL AS in_sets,
  p.is_mail, coalesce(pf.stands_in, false) AS stands_in, pl.verdict AS post_verdict, pl.is_declared, pl.day_open, pl.health_open, pl.is_restricted, pl.restricted_open, pl.to_check, pl.sum_open, pl.freight_open, pl.asked_on,
  e.is_excluded, e.is_unclear, e.is_untested, e.has_words, CASE WHEN p."use" <> 'sample' THEN u.verdict END AS self_use, u.doubtful, u.missing, u.unclear, u.more_allowed, u.several, u.member_refused AS count_refused
FROM head h JOIN parcel1 p USING (parcel) LEFT JOIN on_day d USING (day)
LEFT JOIN lot_sum s USING (lot) LEFT JOIN old_lot o USING (lot) LEFT JOIN over_sets z USING (lot)
LEFT JOIN exclusion e USING (lot) JOIN self_use_lot u USING (lot) LEFT JOIN post_lot pl ON pl.lot = h.lot
LEFT JOIN (SELECT v.parcel, sum(v.least * v.rate) AS parcel_least, any_value(f.carriage) AS carriage
  FROM valued v JOIN parcel_freight f ON f.parcel = v.parcel GROUP BY v.parcel) g ON g.parcel = h.parcel
LEFT JOIN parcel_freight pf ON pf.parcel = h.parcel
WHERE NOT h.is_refused;

CREATE OR REPLACE TABLE lot_relief AS
WITH tested AS (
  SELECT *,
    relief_basis = 'item_value' AS by_item,
    -- A sample is tested on its customs value: dollars x won for a dollar, in 1e-13 won.
    sample_usd * usd * 10000000 AS sample_won,
    CASE relief_basis WHEN 'item_value' THEN above(least_dollars, least_cut, dollars(relief_usd))
      ELSE above(old_least, 0, 150000::HUGEINT * 10000000000000) OR ({{actual}} AND (
        above(old_least_with_freight, 0, 150000::HUGEINT * 10000000000000)
        OR (old_known AND above(old_won, old_cuts, 150000::HUGEINT * 10000000000000))))
    END AS own_over,
    -- Which freight belongs to the 150,000 won of old stood in a notice that was not seen (B9i): goods that
    -- the real freight alone carries above it are not known.
    NOT {{actual}} AND relief_basis = 'customs_value' AND (set_over_with_freight
      OR above(old_least_with_freight, 0, 150000::HUGEINT * 10000000000000)
      OR (old_known AND above(old_won, old_cuts, 150000::HUGEINT * 10000000000000))) AS by_notice,
    CASE relief_basis WHEN 'item_value' THEN set_over_relief ELSE set_over_won OR ({{actual}} AND set_over_with_freight) END AS group_over,
    CASE relief_basis WHEN 'item_value' THEN value_known AND sets_known ELSE old_known AND sets_known_won END AS all_known,
    above(least_dollars, least_cut, dollars(us_list_usd)) AS own_over_200
  FROM lot_facts
), us AS (
  -- List clearance to 200 dollars for express goods from the United States that are not barred from it.
  SELECT *, NOT is_mail AND is_own AND ship_from = 'US' AND us_list_usd IS NOT NULL AND own_over AND NOT own_over_200 AND NOT group_over
      AND NOT (in_sets AND set_over_list) AND NOT is_excluded
      AND coalesce(self_use, '') <> 'exceeded' AS us_band
  FROM tested
)
SELECT *, CASE
    WHEN day_open THEN 'open_day'
    WHEN "use" = 'sample' THEN CASE
      WHEN above(old_least, 0, sample_won) THEN 'relief_sample_over_limit'
      WHEN above(old_least_with_freight, 0, sample_won) OR (old_known AND above(old_won, old_cuts, sample_won)) THEN
        CASE WHEN day < DATE '2021-01-01' AND NOT {{actual}} THEN 'relief_freight_by_notice' WHEN stands_in THEN 'relief_freight_not_held' ELSE 'relief_sample_over_limit' END
      WHEN NOT old_known THEN 'open'
      ELSE 'relief_sample' END
    WHEN NOT is_own THEN 'use_not_self'
    WHEN us_band THEN CASE WHEN NOT (value_known AND sets_known) OR list_scope IS NULL OR is_unclear OR is_untested OR self_use IS NOT NULL THEN 'open_us'
      ELSE 'relief_us_list' END
    WHEN own_over THEN CASE WHEN by_item THEN 'relief_over_limit' ELSE 'relief_over_customs_value' END
    WHEN group_over THEN 'relief_combined_over_limit'
    WHEN self_use = 'exceeded' THEN 'self_use_exceeded'
    WHEN by_notice THEN 'relief_freight_by_notice'
    WHEN NOT all_known THEN 'open'
    WHEN self_use IS NOT NULL THEN 'open_self_use'
    WHEN by_item THEN 'relief_small_value'
    ELSE 'relief_customs_value' END AS relief_reason
FROM us;

CREATE OR REPLACE TABLE lot_track AS
SELECT *,
  CASE WHEN relief_reason IN ('relief_small_value', 'relief_customs_value') THEN 'small_value'
    WHEN relief_reason = 'relief_us_list' THEN 'korus_list' WHEN relief_reason = 'relief_sample' THEN 'sample'
    WHEN relief_reason IN ('use_not_self', 'relief_over_limit', 'relief_over_customs_value',
      'relief_combined_over_limit', 'self_use_exceeded', 'relief_sample_over_limit') THEN 'none' END AS relief,
  CASE
    -- The ways of mail that is not declared follow its taxes: 87-post-track.sql.
    WHEN is_mail THEN CASE WHEN is_declared THEN post_verdict WHEN post_verdict = 'law_not_known' THEN 'post_law_not_known' ELSE 'post_open' END
    WHEN simplified_usd IS NOT NULL AND is_excluded THEN 'track_general_excluded'
    WHEN simplified_usd IS NOT NULL AND self_use = 'exceeded' AND is_own THEN 'track_general_self_use'
    -- IMP 69: above the limit when combined, general declaration.
    WHEN in_sets AND combine_waybill IS NOT NULL AND set_over_list
      THEN 'track_general_combined'
    WHEN simplified_usd IS NOT NULL AND above(least_dollars, least_cut, dollars(simplified_usd)) THEN 'track_general_over_limit'
    WHEN is_excluded OR (self_use = 'exceeded' AND is_own) THEN 'track_law_not_known'
    WHEN simplified_usd IS NULL AND (list_scope IS NULL OR "use" = 'resale' OR relief_reason = 'relief_sample_over_limit'
      OR (above(least_dollars, least_cut, dollars(CASE WHEN ship_from = 'US' AND us_list_usd IS NOT NULL THEN us_list_usd ELSE list_usd END)))) THEN 'track_law_not_known'
    WHEN NOT sets_known THEN 'open'
    WHEN is_untested OR is_unclear THEN 'exclusion'
    WHEN NOT value_known THEN 'open'
    -- Samples clear by list where they are free of duty; the others go the way of goods for sale.
    WHEN "use" = 'sample' AND NOT above(dollars, dollars_cut, dollars(CASE WHEN ship_from = 'US' AND us_list_usd IS NOT NULL THEN us_list_usd ELSE list_usd END))
      AND relief_reason <> 'relief_sample_over_limit' THEN CASE
        WHEN relief_reason <> 'relief_sample' THEN 'open'
        WHEN above(dollars, dollars_cut, dollars(list_usd)) THEN 'track_list_us' ELSE 'track_list_sample' END
    WHEN is_own AND relief_reason = 'relief_us_list' THEN 'track_list_us'
    WHEN is_own AND ship_from = 'US' AND us_list_usd IS NOT NULL AND above(dollars, dollars_cut, dollars(list_usd))
      AND NOT above(dollars, dollars_cut, dollars(us_list_usd)) THEN CASE WHEN self_use IS NOT NULL THEN 'open' ELSE 'track_list_us' END
    WHEN is_own AND NOT above(dollars, dollars_cut, dollars(list_usd)) THEN
      CASE WHEN NOT sets_known OR self_use IS NOT NULL THEN 'open' ELSE 'track_list' END
    WHEN relief_reason = 'open_us' THEN 'open'
    WHEN NOT sets_known THEN 'open'
    ELSE 'track_simplified' END AS track_reason,
  -- Goods above the self-use quantities, on days whose form of declaration is not known.
  NOT is_mail AND simplified_usd IS NULL AND self_use = 'exceeded' AND is_own AND NOT is_excluded
    AND NOT (in_sets AND combine_waybill IS NOT NULL AND set_over_list) AS track_by_self_use
FROM lot_relief;
