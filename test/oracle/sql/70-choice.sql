-- Which rate a row takes. Rates are asked only of goods that are not relieved.
CREATE OR REPLACE TABLE parcel_value AS
-- Customs value of the parcel in 1e-13 won, freight included, for the waiver of origin papers.
SELECT v.parcel, bool_and(v.is_known) AS value_known, bool_and(v.is_known) AND any_value(f.freight) IS NOT NULL AS is_known,
  sum(v.n * v.rate) AS won, sum(v.least * v.rate) AS least, any_value(f.freight) AS freight, any_value(f.freight_least) AS freight_least, any_value(f.basis) AS basis
FROM valued v JOIN parcel_freight f USING (parcel) GROUP BY v.parcel;

-- The same in won of the row, where parts of a parcel have rates of their own days.
CREATE OR REPLACE TABLE parcel_least AS
SELECT a.parcel, a.usd, sum(b.least * a.usd // b.usd) AS least FROM (SELECT DISTINCT parcel, usd FROM valued) a
JOIN (SELECT parcel, usd, sum(least * rate) AS least FROM valued GROUP BY parcel, usd) b USING (parcel) GROUP BY a.parcel, a.usd;

CREATE OR REPLACE TABLE asked AS
SELECT r.ord, r.lot, r.parcel, r.declaration, r.hs, r.origin, r.origin_proof, t.ship_from, r.day, r.usd,
  p.is_known AS value_known, l.least + coalesce(p.freight_least, 0) * 1000 AS least_won,
  CASE WHEN NOT in_edition(r.day) THEN 'rate_outside_edition'
    WHEN r.hs IS NULL OR o.outcome = 'no_such_code' THEN NULL
    WHEN o.outcome = 'known' THEN CASE o.kind WHEN 'wto' THEN 'rate_concession' WHEN 'wto_farm' THEN 'rate_farm_concession' ELSE 'rate_basic' END
    ELSE 'rate_' || o.outcome END AS ordinary_reason,
  CASE WHEN in_edition(r.day) AND o.outcome IN ('known', 'range') THEN o.lowest END AS lowest,
  CASE WHEN in_edition(r.day) AND o.outcome IN ('known', 'range') THEN o.highest END AS highest,
  o.kind AS ordinary_kind, CASE WHEN in_edition(r.day) THEN o.notes END AS notes
FROM r JOIN lot_track t USING (lot) JOIN parcel_value p ON p.parcel = r.parcel
JOIN parcel_least l ON l.parcel = r.parcel AND l.usd = r.usd
LEFT JOIN ordinary o ON o.hs = r.hs
WHERE r.code IS NULL AND t.relief = 'none';

CREATE OR REPLACE TABLE claim AS
SELECT a.ord, g.name, g.rank, g.is_held, h.lowest AS rate, coalesce(h.is_known, false) AS is_known,
  coalesce(h.is_offered AND h.lowest < a.lowest, false) AS is_lower, a.origin_proof,
  a.ship_from = a.origin OR (g.name = 'fta_eu' AND a.ship_from IN (SELECT country FROM party WHERE name = 'fta_eu')) AS is_direct,
  w.usd IS NOT NULL AS has_waiver,
  CASE a.origin_proof WHEN 'certificate' THEN true WHEN 'declaration' THEN g.by_declaration
    WHEN 'receipt' THEN w.usd IS NOT NULL AND NOT above(a.least_won, 0, w.usd * a.usd * 10000000)
    ELSE false END AS is_proven,
  coalesce(a.origin_proof = 'receipt' AND w.usd IS NOT NULL AND above(a.least_won, 0, w.usd * a.usd * 10000000), false) AS is_over,
  -- A receipt will do only where the customs value is known to be within the waiver.
  coalesce(a.origin_proof = 'receipt' AND w.usd IS NOT NULL AND NOT a.value_known, false) AS is_open
FROM asked a JOIN party m ON m.country = a.origin JOIN agreement g ON g.name = m.name
LEFT JOIN agreed h ON h.hs = a.hs AND h.name = g.name
JOIN on_day d ON d.day = a.day
CROSS JOIN LATERAL (SELECT CASE g.waiver WHEN 'general' THEN d.waiver_usd WHEN 'cn' THEN d.waiver_cn_usd
  WHEN 'vn' THEN d.waiver_vn_usd WHEN 'asean' THEN d.waiver_asean_usd END AS usd) w
WHERE a.lowest = a.highest;

CREATE OR REPLACE TABLE choice AS
WITH best AS (
  SELECT ord, min_by(name, rate * 100 + rank) AS name, min(rate) AS rate FROM claim
  WHERE is_lower AND is_known AND is_direct AND is_proven AND NOT is_open GROUP BY ord
), why AS (
  SELECT c.ord,
    bool_or(is_lower AND NOT is_direct) AS not_direct,
    -- Proof is missed where what is not proven is lower than what applies.
    bool_or(is_lower AND is_direct AND NOT is_proven AND NOT is_over AND (b.ord IS NULL OR c.rate < b.rate)) AS no_proof,
    bool_or(is_lower AND is_direct AND origin_proof = 'receipt' AND NOT has_waiver AND (b.ord IS NULL OR c.rate < b.rate)) AS waiver_not_known,
    bool_or(is_lower AND is_direct AND is_over) AS over_waiver,
    -- A rate that is proven but not known could be the lowest.
    bool_or(is_lower AND (NOT is_known OR is_open) AND is_direct AND is_proven AND (b.ord IS NULL OR c.rate < b.rate)) AS not_known,
    NOT bool_or(is_held) AND bool_or(is_direct AND is_proven) AS not_held,
    bool_or(is_held) AND bool_or(NOT is_held AND is_direct AND is_proven) AS others_not_held
  FROM claim c LEFT JOIN best b USING (ord) GROUP BY c.ord
), told AS (
  SELECT a.*, b.name AS agreement, b.rate AS agreement_rate, b.ord IS NOT NULL AS has_best,
    coalesce(w.not_held, false) AND a.lowest > 0 AS preference_not_held,
    coalesce(w.not_known, false) OR (coalesce(w.not_held, false) AND a.lowest > 0) AS preference_not_known,
    coalesce(w.not_known, false) AS says_not_known,
    coalesce(w.not_direct, false) AS not_direct, coalesce(w.no_proof, false) AS no_proof, coalesce(w.over_waiver, false) AS over_waiver,
    coalesce(w.waiver_not_known, false) AS waiver_not_known,
    coalesce(w.others_not_held, false) AND coalesce(b.rate, a.lowest) > 0 AS others_not_held
  FROM asked a LEFT JOIN best b USING (ord) LEFT JOIN why w USING (ord)
)
SELECT lowest AS ordinary_lowest, * EXCLUDE (lowest, highest, not_direct, no_proof, over_waiver, waiver_not_known, others_not_held),
  not_direct AND NOT has_best AND NOT preference_not_known AS not_direct,
  no_proof AND NOT preference_not_known AS no_proof,
  over_waiver AND NOT has_best AND NOT preference_not_known AS over_waiver,
  waiver_not_known AND NOT preference_not_known AS waiver_not_known,
  others_not_held AND NOT preference_not_known AS others_not_held,
  CASE WHEN preference_not_known THEN NULL WHEN has_best THEN agreement
    WHEN ordinary_reason IN ('rate_basic', 'rate_concession', 'rate_farm_concession') THEN ordinary_kind END AS rate_kind,
  CASE WHEN preference_not_known THEN NULL WHEN has_best THEN agreement_rate
    WHEN ordinary_reason IN ('rate_basic', 'rate_concession', 'rate_farm_concession') THEN lowest END AS rate,
  CASE WHEN preference_not_known THEN NULL ELSE lowest END AS lowest, CASE WHEN preference_not_known THEN NULL ELSE highest END AS highest
FROM told;
