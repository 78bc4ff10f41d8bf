-- The one amount of a simplified rate stands in the place of the duty; domestic taxes and VAT are 0. The amounts
-- of the rows of a line are added up uncut, of customs values shared as taxes are, and the sum is cut to tens.
CREATE OR REPLACE TABLE simplified_entry AS
WITH own AS (
  SELECT e.ord, e.entry, e.parcel, e.line, s.won, v.customs_value, s.outcome, s.percent, s.count, s.above_of, s.flat, s.excess
  FROM entry_row e JOIN row_simplified s USING (ord) JOIN choice c USING (ord) JOIN entry_value v USING (entry) WHERE c.is_simplified
), placed AS (
  SELECT *, sum(won) OVER (PARTITION BY entry) AS entry_won, count(*) FILTER (won > 0) OVER w AS place, row_number() OVER w AS first
  FROM own WINDOW w AS (PARTITION BY entry ORDER BY parcel, line)
), cut AS (SELECT *, cut_share(customs_value, won, entry_won) AS customs_cut FROM placed), shared AS (
  SELECT *, with_rest(customs_cut, won, customs_value, sum(customs_cut) OVER (PARTITION BY entry), place, first, entry_won) AS customs_row FROM cut
)
SELECT entry, sum(CASE WHEN outcome = 'simplified_luxury' THEN count * flat * 10000 + (customs_row - count * above_of) * excess
  ELSE customs_row * percent END) AS n, bool_or(customs_row IS NULL) AS is_open FROM shared GROUP BY entry;

CREATE OR REPLACE TABLE entry_open AS
SELECT e.entry, bool_or(c.simplified_open) AS is_open FROM entry_row e JOIN choice c USING (ord) GROUP BY e.entry;

CREATE OR REPLACE TABLE entry_duty AS
SELECT d.consumption_kind IN ('watch', 'jewel', 'carpet', 'loose_stone', 'unclear_no_rural') AND NOT d.no_code AS no_rural, d.* REPLACE (
  CASE WHEN s.entry IS NOT NULL THEN CASE WHEN NOT s.is_open THEN cut10(s.n, 10000) END WHEN o.is_open THEN NULL ELSE d.duty END AS duty,
  CASE WHEN s.entry IS NOT NULL THEN NOT s.is_open AND drops(s.n, 10000) WHEN o.is_open THEN false ELSE d.duty_drops END AS duty_drops,
  CASE WHEN s.entry IS NOT NULL THEN 'none' WHEN o.is_open AND d.liquor_kind <> 'none' THEN 'silent' ELSE d.liquor_kind END AS liquor_kind,
  CASE WHEN s.entry IS NOT NULL THEN 'none' WHEN o.is_open AND d.tobacco_kind <> 'none' THEN 'silent' ELSE d.tobacco_kind END AS tobacco_kind,
  CASE WHEN s.entry IS NOT NULL THEN 'none' WHEN o.is_open AND d.consumption_kind <> 'none' THEN 'silent' ELSE d.consumption_kind END AS consumption_kind,
  CASE WHEN s.entry IS NOT NULL THEN 'simplified' WHEN o.is_open OR d.list_taxed THEN 'rates_open' ELSE d.vat_kind END AS vat_kind)
FROM entry_duty d LEFT JOIN simplified_entry s USING (entry) LEFT JOIN entry_open o USING (entry);
