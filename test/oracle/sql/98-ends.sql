-- With approximate rates: what both ends of the bands answer alike stands, with the amounts of the mean; the rest
-- is left open ("Approximate rates" of docs/interface.md, ASSUMPTIONS.md F6b).
CREATE OR REPLACE TABLE reason_kind AS
SELECT trim(replace(column1, '`', '')) AS reason, trim(column2) AS weight, row_number() OVER () AS place
FROM read_csv('{{root}}/docs/reasons.md', delim = '|', header = false, all_varchar = true, quote = '', skip = 6,
  null_padding = true, strict_mode = false);

-- Reasons of duty, taxes and freight; warnings do not decide, and what is cut does not either.
CREATE OR REPLACE TABLE tax_reason AS
SELECT reason FROM reason_kind
WHERE place BETWEEN (SELECT place FROM reason_kind WHERE reason = 'rate_basic')
    AND (SELECT place FROM reason_kind WHERE reason = 'vat_exemption_not_judged')
  AND weight <> 'warns';

-- Rows with an approximate rate, and those that are combined with such.
CREATE OR REPLACE TABLE approximated AS
WITH own AS (SELECT DISTINCT lot FROM r WHERE code IS NULL AND is_approximate)
SELECT lot FROM own UNION SELECT m.lot FROM own JOIN lot_set o USING (lot) JOIN lot_set m USING (set_id);

-- What is shown of a row is shown where both ends show the same; amounts are those of the mean, where both ends
-- name the same reasons for them.
CREATE OR REPLACE TABLE settled AS
WITH told AS (
  SELECT u.ord, u.reasons AS up_reasons, d.reasons AS down_reasons,
    u.relief IS DISTINCT FROM d.relief AS relief_differs, u.track IS DISTINCT FROM d.track AS track_differs,
    u.limit_usd IS DISTINCT FROM d.limit_usd AS limit_differs, u.requirements IS DISTINCT FROM d.requirements AS requirements_differ,
    u.rate_kind IS DISTINCT FROM d.rate_kind OR u.duty_rate_pct IS DISTINCT FROM d.duty_rate_pct AS rate_differs,
    u.freight_basis IS DISTINCT FROM d.freight_basis AS freight_differs,
    -- Mail that is declared at one end alone takes another day there.
    u.day IS DISTINCT FROM d.day AS day_differs,
    u.collected_krw IS NULL <> (d.collected_krw IS NULL) OR u.outcome IS DISTINCT FROM d.outcome AS collection_differs
  FROM answer_up u JOIN answer_down d USING (ord) JOIN r USING (ord) WHERE r.code IS NULL
), reasons AS (
  SELECT ord, list_sort(list(reason) FILTER (is_up)) IS DISTINCT FROM list_sort(list(reason) FILTER (NOT is_up)) AS reasons_differ
  FROM (SELECT ord, true AS is_up, unnest(string_split(up_reasons, '|')) AS reason FROM told
    UNION ALL SELECT ord, false, unnest(string_split(down_reasons, '|')) FROM told)
  JOIN tax_reason USING (reason) GROUP BY ord
)
SELECT t.*, relief_differs OR day_differs OR rate_differs OR freight_differs OR coalesce(x.reasons_differ, false) AS taxes_differ
FROM told t LEFT JOIN reasons x USING (ord);

-- A tax that is 0 at both ends stays 0, whatever else differs.
CREATE OR REPLACE MACRO unless(is_open, x) AS CASE WHEN NOT is_open THEN x END;
CREATE OR REPLACE MACRO unless_nought(is_open, x, u, d) AS CASE WHEN NOT is_open THEN x WHEN u = 0 AND d = 0 THEN 0 END;
CREATE OR REPLACE TABLE answer AS
WITH judged AS (
  SELECT a.*, u AS up, d AS down, r.code IS NULL AND r.lot IN (SELECT lot FROM approximated) AS is_approximate,
    coalesce(s.relief_differs, false) AS relief_differs, coalesce(s.track_differs, false) AS track_differs,
    coalesce(s.limit_differs, false) AS limit_differs, coalesce(s.requirements_differ, false) AS requirements_differ,
    coalesce(s.rate_differs, false) AS rate_differs, coalesce(s.freight_differs, false) AS freight_differs,
    coalesce(s.taxes_differ, false) AS taxes_differ, coalesce(s.taxes_differ OR s.collection_differs, false) AS collection_differs,
    coalesce(s.relief_differs OR s.track_differs OR s.taxes_differ OR s.collection_differs, false) AS is_open,
    -- What both ends say, and the rates as they are: a tax may be cut at both ends and not between them.
    list_filter(string_split(s.up_reasons, '|'), x -> list_contains(string_split(s.down_reasons, '|'), x)
      AND list_contains(string_split(a.reasons, '|'), x)) AS shared
  FROM answer a JOIN r USING (ord) LEFT JOIN settled s USING (ord) LEFT JOIN answer_up u USING (ord) LEFT JOIN answer_down d USING (ord)
), told AS (
  SELECT *, unless_nought(collection_differs, collected_krw, up.collected_krw, down.collected_krw) AS collected FROM judged
)
SELECT * EXCLUDE (up, down, is_approximate, relief_differs, track_differs, limit_differs, requirements_differ, rate_differs,
    freight_differs, taxes_differ, collection_differs, is_open, shared, collected) REPLACE (
  CASE WHEN state = 'judged' AND (relief_differs OR track_differs OR collected IS NULL) THEN 'partial' ELSE state END AS state,
  unless(relief_differs, relief) AS relief, unless(track_differs, track) AS track, unless(limit_differs, limit_usd) AS limit_usd,
  unless(requirements_differ, requirements) AS requirements,
  unless(rate_differs, rate_kind) AS rate_kind, unless(rate_differs, duty_rate_pct) AS duty_rate_pct, unless(rate_differs, duty_rate_max_pct) AS duty_rate_max_pct,
  unless(freight_differs, freight_krw) AS freight_krw, unless(freight_differs, freight_basis) AS freight_basis, unless(freight_differs, customs_value_krw) AS customs_value_krw,
  unless_nought(taxes_differ, duty_krw, up.duty_krw, down.duty_krw) AS duty_krw,
  unless_nought(taxes_differ, consumption_tax_krw, up.consumption_tax_krw, down.consumption_tax_krw) AS consumption_tax_krw,
  unless_nought(taxes_differ, liquor_tax_krw, up.liquor_tax_krw, down.liquor_tax_krw) AS liquor_tax_krw,
  unless_nought(taxes_differ, tobacco_taxes_krw, up.tobacco_taxes_krw, down.tobacco_taxes_krw) AS tobacco_taxes_krw,
  unless_nought(taxes_differ, education_tax_krw, up.education_tax_krw, down.education_tax_krw) AS education_tax_krw,
  unless_nought(taxes_differ, rural_tax_krw, up.rural_tax_krw, down.rural_tax_krw) AS rural_tax_krw,
  unless_nought(taxes_differ, vat_krw, up.vat_krw, down.vat_krw) AS vat_krw,
  unless_nought(taxes_differ, tax_krw, up.tax_krw, down.tax_krw) AS tax_krw,
  unless_nought(taxes_differ, levies_krw, up.levies_krw, down.levies_krw) AS levies_krw,
  collected AS collected_krw,
  CASE WHEN NOT (is_approximate OR is_open) THEN reasons ELSE concat_ws('|', 'rate_approximate', CASE WHEN is_open THEN 'rate_undecided' END,
    CASE WHEN is_open THEN nullif(array_to_string(shared, '|'), '') ELSE reasons END) END AS reasons)
FROM told;
