-- Amounts of a line, and the freight of a parcel, over their rows: each share cut to won, what is left won
-- by won to the first rows that weigh anything, by the text of the parcel and the line number. The freight is
-- weighed by item value, the rest by customs value, both cut to won.
CREATE OR REPLACE TABLE weighed AS
WITH own AS (
  SELECT e.ord, e.entry, e.parcel, e.line, e.won // 10000000000000 AS item_won, v.freight // 10000000000 AS freight,
    count(*) OVER (PARTITION BY e.parcel) AS parcel_rows, count(*) OVER (PARTITION BY e.entry) AS entry_rows, v.value_known, v.freight = 0 AS no_freight,
    (e.won + CASE WHEN v.freight = 0 THEN 0 WHEN count(*) OVER (PARTITION BY e.parcel) = 1 THEN v.freight * 1000
      WHEN v.won = 0 THEN CASE WHEN row_number() OVER (PARTITION BY e.parcel ORDER BY e.line) = 1 THEN v.freight * 1000 ELSE 0 END
      ELSE cut_share(v.freight * 1000, e.won, v.won) END) // 10000000000000 AS customs_won
  FROM entry_row e JOIN parcel_value v USING (parcel)
)
SELECT *, sum(item_won) OVER (PARTITION BY parcel) AS parcel_won, sum(customs_won) OVER (PARTITION BY entry) AS entry_won,
  count(*) FILTER (item_won > 0) OVER in_parcel AS parcel_place, row_number() OVER in_parcel AS parcel_first,
  count(*) FILTER (customs_won > 0) OVER in_entry AS entry_place, row_number() OVER in_entry AS entry_first
FROM own WINDOW in_parcel AS (PARTITION BY parcel ORDER BY line), in_entry AS (PARTITION BY entry ORDER BY parcel, line);

CREATE OR REPLACE TABLE row_tax AS
WITH cut AS (
  SELECT w.*, t.customs_value, t.duty, t.vat_krw, t.ict, t.liquor, t.tobacco, t.tobacco_ict, t.tobacco_local, t.local_education, t.education, t.rural, t.levies,
    cut_share(w.freight, w.item_won, w.parcel_won) AS freight_cut,
    cut_share(t.customs_value, w.customs_won, w.entry_won) AS customs_cut,
    cut_share(t.duty, w.customs_won, w.entry_won) AS duty_cut, cut_share(t.vat_krw, w.customs_won, w.entry_won) AS vat_cut,
    cut_share(t.ict, w.customs_won, w.entry_won) AS ict_cut, cut_share(t.liquor, w.customs_won, w.entry_won) AS liquor_cut,
    cut_share(t.tobacco_ict, w.customs_won, w.entry_won) AS tobacco_ict_cut, cut_share(t.tobacco_local, w.customs_won, w.entry_won) AS tobacco_local_cut,
    cut_share(t.local_education, w.customs_won, w.entry_won) AS local_education_cut,
    cut_share(t.education, w.customs_won, w.entry_won) AS education_cut,
    cut_share(t.rural, w.customs_won, w.entry_won) AS rural_cut, cut_share(t.levies, w.customs_won, w.entry_won) AS levies_cut
  FROM weighed w JOIN entry_tax t USING (entry)
)
SELECT ord, entry,
  CASE WHEN value_known OR parcel_rows = 1 OR no_freight THEN
    with_rest(freight_cut, item_won, freight, sum(freight_cut) OVER p, parcel_place, parcel_first, parcel_won) END AS freight_row,
  with_rest(customs_cut, customs_won, customs_value, sum(customs_cut) OVER e, entry_place, entry_first, entry_won) AS customs_row,
  CASE WHEN duty = 0 THEN 0 WHEN entry_rows = 1 THEN duty ELSE with_rest(duty_cut, customs_won, duty, sum(duty_cut) OVER e, entry_place, entry_first, entry_won) END AS duty_row,
  CASE WHEN vat_krw = 0 THEN 0 WHEN entry_rows = 1 THEN vat_krw ELSE with_rest(vat_cut, customs_won, vat_krw, sum(vat_cut) OVER e, entry_place, entry_first, entry_won) END AS vat_row,
  CASE WHEN ict = 0 THEN 0 WHEN entry_rows = 1 THEN ict ELSE with_rest(ict_cut, customs_won, ict, sum(ict_cut) OVER e, entry_place, entry_first, entry_won) END AS ict_row,
  CASE WHEN liquor = 0 THEN 0 WHEN entry_rows = 1 THEN liquor ELSE with_rest(liquor_cut, customs_won, liquor, sum(liquor_cut) OVER e, entry_place, entry_first, entry_won) END AS liquor_row,
  CASE WHEN tobacco = 0 THEN 0 WHEN entry_rows = 1 THEN tobacco ELSE 
    -- Each of the taxes on tobacco by itself.
    with_rest(tobacco_ict_cut, customs_won, tobacco_ict, sum(tobacco_ict_cut) OVER e, entry_place, entry_first, entry_won)
    + with_rest(tobacco_local_cut, customs_won, tobacco_local, sum(tobacco_local_cut) OVER e, entry_place, entry_first, entry_won)
    + with_rest(local_education_cut, customs_won, local_education, sum(local_education_cut) OVER e, entry_place, entry_first, entry_won) END AS tobacco_row,
  CASE WHEN education = 0 THEN 0 WHEN entry_rows = 1 THEN education ELSE with_rest(education_cut, customs_won, education, sum(education_cut) OVER e, entry_place, entry_first, entry_won) END AS education_row,
  CASE WHEN rural = 0 THEN 0 WHEN entry_rows = 1 THEN rural ELSE with_rest(rural_cut, customs_won, rural, sum(rural_cut) OVER e, entry_place, entry_first, entry_won) END AS rural_row,
  CASE WHEN levies = 0 THEN 0 WHEN entry_rows = 1 THEN levies ELSE with_rest(levies_cut, customs_won, levies, sum(levies_cut) OVER e, entry_place, entry_first, entry_won) END AS levies_row
FROM cut WINDOW e AS (PARTITION BY entry), p AS (PARTITION BY parcel);
