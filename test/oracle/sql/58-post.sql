-- Mail that has to be declared (CA 258(2), CAED 261, POST 16, IMP 69(1)2), asked under the law and the rates of
-- its arrival, of what is declared together: goods for sale; health functional food and medicines (arrivals since
-- 2023-07-01); goods restricted or verified by customs; what was paid for above 1,000 dollars (600 to 2011-10-03), other goods above 5,000,000 won of customs
-- value; goods combined above 1,000 dollars. The postal notice is known since 2007-09-07.
CREATE OR REPLACE MACRO above_limit(cut_sum, parts_cut, lim) AS cut_sum > lim OR (cut_sum = lim AND parts_cut > 0);

-- Health functional food and medicines: the code, or the words of the name where it leaves it open.
CREATE OR REPLACE TABLE health AS
SELECT r.lot, bool_or(x.verdict = 'yes') AS is_health, bool_or(x.verdict = 'open') AS is_open,
  -- Goods of which nothing is known: neither a code nor the name tells.
  bool_or((r.hs IS NULL OR k.hs IS NULL) AND w.verdict = 'open') AS is_unnamed
FROM r LEFT JOIN (SELECT DISTINCT substr(hs10, 1, length(c.hs)) AS hs FROM (SELECT DISTINCT hs FROM r WHERE is_mail AND hs IS NOT NULL) c
  JOIN (SELECT code AS hs10 FROM read_csv('{{root}}/assets/schedule/hsk-2025/names.csv', all_varchar = true, header = true) WHERE length(code) = 10) h
  ON starts_with(h.hs10, c.hs)) k ON k.hs = r.hs
JOIN row_words w ON w.ord = r.ord
CROSS JOIN LATERAL (SELECT CASE WHEN substr(r.hs, 1, 4) IN ('3003', '3004') THEN 'yes'
  WHEN r.hs IS NULL OR k.hs IS NULL OR substr(r.hs, 1, 4) IN ('1504', '2106', '2936', '2937', '2939', '3001', '3002', '3006')
    AND r.hs <> '3001902010' THEN CASE WHEN w.verdict = 'open' THEN 'open'
    WHEN w.reason IN ('health_food', 'medicine') THEN 'yes' ELSE 'no' END
  ELSE 'no' END AS verdict) x
WHERE r.code IS NULL AND r.is_mail GROUP BY r.lot;

-- Customs value of a lot in 1e-13 won, with its share of the parcel's freight by value.
CREATE OR REPLACE TABLE mail_value AS
WITH lot AS (
  SELECT v.lot, v.parcel, bool_and(v.is_known) AS is_known, sum(v.n * v.rate) AS won, sum(v.least * v.rate) AS least
  FROM valued v JOIN parcel1 p ON p.parcel = v.parcel WHERE p.is_mail GROUP BY v.lot, v.parcel
), parcel AS (SELECT parcel, count(*) AS lots, bool_and(is_known) AS is_known, sum(won) AS won FROM lot GROUP BY parcel)
SELECT l.lot, f.freight_most IS NULL AS freight_missing, l.least + CASE WHEN p.lots = 1 THEN coalesce(f.freight_least, 0) * 1000 ELSE 0 END AS least,
  l.is_known AND f.freight_most IS NOT NULL AND (p.lots = 1 OR p.is_known OR f.freight_most = 0) AS is_known,
  l.won + CASE WHEN f.freight_most = 0 THEN 0 WHEN p.lots = 1 THEN f.freight_most * 1000 ELSE cut_share(f.freight_most * 1000, l.won, p.won) END AS won,
  CASE WHEN f.freight_most = 0 OR p.lots = 1 THEN 0 ELSE 1 END AS cuts
FROM lot l JOIN parcel p USING (parcel) JOIN parcel_freight f USING (parcel);

-- Goods restricted or verified by customs (CAED 261 items 1 and 2): what is asked of them besides duty binds.
CREATE OR REPLACE TABLE restricted AS
SELECT lot, bool_or(verdict = 'sure' AND grade IN ('barred', 'must')) AS is_restricted,
  bool_or(verdict <> 'sure' AND grade IN ('barred', 'must')) AS is_open, bool_or(grade = 'check') AS to_check
FROM graded_requirement GROUP BY lot;

CREATE OR REPLACE TABLE mail_lot AS
WITH head AS (
  SELECT r.lot, r.parcel, any_value(p."use") AS "use", any_value(m.arrived) AS arrived, any_value(r.day) AS day, min_by(r.declared, r.ord) AS declared
  FROM r JOIN parcel1 p ON p.parcel = r.parcel JOIN mail m ON m.parcel = r.parcel WHERE r.code IS NULL GROUP BY r.lot, r.parcel
), sums AS (
  SELECT m.lot, bool_or(above_limit(s.least_dollars, s.least_cut, 1000000000000000)) AS is_above, bool_and(s.is_known AND NOT s.has_refused) AS is_known
  FROM lot_set m JOIN set_sum s USING (set_id) GROUP BY m.lot
), asked AS (
  SELECT h.*, coalesce(h.arrived, h.declared) AS asked_on,
    CASE WHEN coalesce(h.arrived, h.declared) < DATE '2011-10-04' THEN 600 ELSE 1000 END * 1000000000000::HUGEINT AS paid_limit,
    s.is_known AS value_known, s.least_dollars, s.least_cut, s.dollars, s.dollars_cut,
    v.is_known AS customs_known, v.freight_missing, v.least AS customs_least, v.won AS customs_won, v.cuts AS customs_cuts,
    coalesce(u.is_above, false) AS sums_above, coalesce(u.is_known, true) AS sums_known, e.is_health, e.is_open AS health_open,
    coalesce(x.is_restricted, false) AS is_restricted, coalesce(x.is_open, false) AS restricted_open, coalesce(x.to_check, false) OR e.is_unnamed AS to_check
  FROM head h JOIN lot_sum s USING (lot) JOIN mail_value v USING (lot) LEFT JOIN sums u USING (lot) JOIN health e USING (lot) LEFT JOIN restricted x USING (lot)
), answers AS (
  SELECT *, 5000000 * 10000000000000::HUGEINT AS unpaid_limit,
    CASE WHEN asked_on >= DATE '2023-07-01' THEN CASE WHEN is_health THEN 'yes' WHEN health_open THEN 'open' ELSE 'no' END ELSE 'no' END AS by_health,
    CASE WHEN "use" = 'self' THEN CASE WHEN above_limit(least_dollars, least_cut, paid_limit) THEN 'yes' WHEN NOT value_known THEN 'open'
        WHEN above_limit(dollars, dollars_cut, paid_limit) THEN 'yes' ELSE 'no' END ELSE 'no' END AS by_value,
    CASE WHEN "use" <> 'self' THEN CASE WHEN above_limit(customs_least, 0, 5000000 * 10000000000000::HUGEINT) THEN 'yes' WHEN NOT customs_known THEN 'open'
        WHEN above_limit(customs_won, customs_cuts, 5000000 * 10000000000000::HUGEINT) THEN 'yes' ELSE 'no' END ELSE 'no' END AS by_unpaid,
    CASE WHEN sums_above THEN 'yes' WHEN NOT sums_known THEN 'open' ELSE 'no' END AS by_sum
  FROM asked
)
SELECT lot, parcel, arrived, declared, asked_on,
  CASE WHEN asked_on < DATE '2007-09-07' THEN 'law_not_known'
    WHEN "use" = 'resale' THEN 'post_declared_resale'
    WHEN by_health = 'yes' THEN 'post_declared_health'
    WHEN is_restricted THEN 'post_declared_restricted'
    WHEN by_value = 'yes' THEN 'post_declared_value' WHEN by_unpaid = 'yes' THEN 'post_declared_unpaid'
    WHEN by_sum = 'yes' THEN 'post_declared_combined'
    WHEN restricted_open OR 'open' IN (by_health, by_value, by_unpaid, by_sum) THEN 'open'
    ELSE 'no' END AS verdict,
  by_health = 'open' AS health_open, is_restricted, restricted_open, to_check, by_sum = 'open' AS sum_open, by_unpaid = 'open' AND freight_missing AS freight_open
FROM answers;

-- Where it is not known whether mail is declared, it is judged by the arrival, unless law, rates or schedule differ.
CREATE OR REPLACE TABLE turning AS
SELECT DISTINCT v."from"::DATE AS since FROM (
  SELECT p.key, unnest(p.versions) AS v FROM (SELECT unnest(provisions) AS p FROM read_json('{{root}}/docs/law.json', maximum_object_size = 16777216))
) WHERE NOT regexp_matches(key, 'kr\.(customsIdentity|customsCodeNotice|ecommerceNotice)\.|nameLending|declarationCode')
UNION SELECT since FROM reform_set;

CREATE OR REPLACE TABLE post_lot AS
WITH rates AS (
  SELECT r.lot, bool_or(a.rate IS DISTINCT FROM b.rate OR c.rate IS DISTINCT FROM d.rate) AS differ
  FROM r JOIN mail_lot m ON m.lot = r.lot
  LEFT JOIN rate_on a ON a.day = m.arrived AND a.currency = r.currency LEFT JOIN rate_on b ON b.day = m.declared AND b.currency = r.currency
  LEFT JOIN rate_on c ON c.day = m.arrived AND c.currency = 'USD' LEFT JOIN rate_on d ON d.day = m.declared AND d.currency = 'USD'
  GROUP BY r.lot
)
SELECT m.*, m.verdict LIKE 'post_declared%' AS is_declared,
  -- Until 2007-03-31 declared mail took its arrival too (act 8136, clauses 1 and 2).
  m.verdict IN ('open', 'law_not_known') AND m.declared >= DATE '2007-04-01' AND m.arrived IS NOT NULL AND m.arrived <> m.declared AND (x.differ
    OR EXISTS (SELECT 1 FROM turning t WHERE t.since > least(m.arrived, m.declared) AND t.since <= greatest(m.arrived, m.declared))
    OR in_edition(m.arrived) <> in_edition(m.declared)) AS day_open
FROM mail_lot m JOIN rates x USING (lot);

-- Declared mail takes law and rates of its declaration since 2007-04-01.
CREATE OR REPLACE TABLE r AS
SELECT r.* REPLACE (coalesce(m.declared, r.day) AS day, CASE WHEN m.lot IS NULL THEN r.rate ELSE f.rate END AS rate,
  CASE WHEN m.lot IS NULL THEN r.usd ELSE dollar_of(r.currency, f.rate, d.limit_rate) END AS usd,
  CASE WHEN m.lot IS NULL THEN r.is_approximate ELSE f.is_approximate OR d.is_approximate END AS is_approximate,
  CASE WHEN m.lot IS NOT NULL AND r.code IS NULL AND (f.rate IS NULL OR d.rate IS NULL) THEN 'rate_missing' ELSE r.code END AS code)
FROM r LEFT JOIN (SELECT lot, declared FROM post_lot WHERE is_declared AND declared >= DATE '2007-04-01') m ON m.lot = r.lot
LEFT JOIN rate_on f ON f.day = m.declared AND f.currency = r.currency LEFT JOIN rate_on d ON d.day = m.declared AND d.currency = 'USD';

-- A parcel whose declaration falls into a week without a rate is refused, as by 10-rows.sql.
CREATE OR REPLACE TABLE refusal AS
SELECT ord, CASE WHEN bool_or(code IS NOT NULL) OVER (PARTITION BY parcel) THEN coalesce(code, 'sibling_refused') END AS code FROM r;
CREATE OR REPLACE TABLE r AS SELECT r.* REPLACE (x.code AS code) FROM r JOIN refusal x USING (ord);
