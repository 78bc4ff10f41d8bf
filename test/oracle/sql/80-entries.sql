-- Declaration lines (란): one HSK, origin and kind of rate of one declaration. Customs value (CA 30), duty,
-- VAT; each tax of a line is cut to tens of won and allocated to its rows.
-- What would be liquor by its code, or might be.
CREATE OR REPLACE MACRO too_weak(abv, d, kind) AS is_weak(abv, d) AND coalesce(kind, 'silent') <> 'none';
CREATE OR REPLACE TABLE entry_row AS
SELECT r.ord, r.lot, r.parcel, r.line, r.declaration, r.hs, r.origin, r.quantity, r.pieces, r.ml_each, r.ml, r.grams,
  r.tobacco_kind, r.day, t.relief, t.relief_reason, t."use" AS used,
  -- Cleared by list above the relief (before 2015-12-01): whether tax is due is not known (ASSUMPTIONS.md, C3).
  t.track_reason = 'track_list' AND t.relief = 'none' AS list_taxed, c.rate_kind, c.rate,
  dense_rank() OVER (ORDER BY r.declaration, coalesce(r.hs, ''), coalesce(r.origin, ''), coalesce(c.rate_kind, ''), coalesce(t.relief, ''), too_weak(r.abv, r.day, k.liquor)) AS entry,
  v.is_known, v.n * v.rate AS won, r.line = min(r.line) OVER (PARTITION BY r.parcel) AS is_first,
  too_weak(r.abv, r.day, k.liquor) AS too_weak
FROM r JOIN lot_track t USING (lot) JOIN valued v ON v.ord = r.ord LEFT JOIN choice c ON c.ord = r.ord LEFT JOIN code_tax k ON k.hs = r.hs
WHERE r.code IS NULL;

CREATE OR REPLACE TABLE entry_no AS
SELECT entry, row_number() OVER (PARTITION BY declaration ORDER BY min(place)) AS entry_line
FROM (SELECT entry, declaration, row_number() OVER (ORDER BY parcel, line) AS place FROM entry_row) GROUP BY entry, declaration;

-- Value and freight of each parcel within a line, in 1e-13 won; a share of the freight by value may be cut.
CREATE OR REPLACE TABLE entry_part AS
WITH part AS (
  SELECT entry, parcel, count(*) AS rows, bool_and(is_known) AS is_known, sum(won) AS won, bool_or(is_first) AS has_first
  FROM entry_row GROUP BY entry, parcel
), whole AS (SELECT parcel, count(*) AS rows FROM entry_row GROUP BY parcel)
SELECT s.entry, s.parcel, s.is_known, s.won,
  CASE WHEN v.freight = 0 THEN 0 WHEN s.rows = w.rows THEN v.freight * 1000
    WHEN v.value_known AND v.won > 0 THEN cut_share(v.freight * 1000, s.won, v.won)
    WHEN v.value_known THEN CASE WHEN s.has_first THEN v.freight * 1000 ELSE 0 END END AS share,
  CASE WHEN v.freight = 0 OR s.rows = w.rows THEN 0 ELSE 1 END AS share_cut
FROM part s JOIN parcel_value v USING (parcel) JOIN whole w USING (parcel);

CREATE OR REPLACE TABLE entry_value AS
SELECT e.entry, d.day, d.cut_tens, d.vat, d.vat_small_value, d.relief_basis,
  CASE WHEN bool_and(e.is_known AND e.share IS NOT NULL) AND d.cut_tens IS NOT NULL
    THEN (sum(e.won + e.share) + greatest(sum(e.share_cut) - 1, 0)) // 10000000000000 END AS customs_value
FROM entry_part e JOIN (SELECT DISTINCT entry, day FROM entry_row) x USING (entry) JOIN on_day d ON d.day = x.day
GROUP BY e.entry, d.day, d.cut_tens, d.vat, d.vat_small_value, d.relief_basis;

CREATE OR REPLACE MACRO cut10(n, d) AS n // (d::HUGEINT) // 10 * 10;
-- Whether something falls away when n/d is cut to tens.
CREATE OR REPLACE MACRO drops(n, d) AS coalesce(n % (d::HUGEINT * 10) <> 0, false);

CREATE OR REPLACE TABLE entry_duty AS
WITH head AS (
  SELECT entry, any_value(relief) AS relief, any_value(relief_reason) AS relief_reason, any_value(rate) AS rate,
    any_value(hs) AS hs, any_value(used) AS used, any_value(list_taxed) AS list_taxed, any_value(too_weak) AS too_weak FROM entry_row GROUP BY entry
)
SELECT v.*, h.relief, h.relief_reason, h.rate, h.used, d.* EXCLUDE (day, cut_tens, vat, vat_small_value, relief_basis),
  CASE WHEN h.too_weak THEN 'none' ELSE coalesce(k.liquor, 'silent') END AS liquor_kind, h.too_weak, coalesce(k.tobacco, 'silent') AS tobacco_kind,
  coalesce(k.consumption, 'silent') AS consumption_kind, coalesce(k.vat, 'silent') AS vat_kind,
  h.hs IS NULL OR k.no_such_code AS no_code,
  CASE WHEN h.relief IN ('small_value', 'korus_list', 'sample') THEN 0
    WHEN h.relief = 'none' AND NOT h.list_taxed THEN cut10(v.customs_value * h.rate, 10000) END AS duty, h.list_taxed,
  coalesce(h.relief = 'none' AND NOT h.list_taxed AND drops(v.customs_value * h.rate, 10000), false) AS duty_drops
FROM entry_value v JOIN head h USING (entry) JOIN on_day d ON d.day = v.day LEFT JOIN code_tax k ON k.hs = h.hs;
