-- Domestic taxes of a declaration line, in the order of their bases (kr-import.md 6.4): individual consumption
-- tax, liquor tax, tobacco, education tax, special rural tax, VAT. Each is cut to tens of won.
CREATE OR REPLACE TABLE row_measure AS
SELECT e.ord, e.entry, e.quantity, e.pieces, e.tobacco_kind AS said_kind,
  -- In 1e-9 of a ml, gram or stick, nothing cut. The volume of each is that of a piece.
  coalesce(e.ml * 1000000, e.ml_each * e.quantity * coalesce(e.pieces, 1000)) AS ml, e.ml_each,
  e.grams * 1000000 AS grams, e.quantity * e.pieces * 1000 AS sticks, e.won,
  sum(e.won) OVER (PARTITION BY e.entry) AS entry_won, count(*) OVER (PARTITION BY e.entry) AS rows,
  e.parcel, e.line
FROM entry_row e;

-- Individual consumption tax: what a piece is worth above its threshold, with the row's share of the duty.
CREATE OR REPLACE TABLE row_base AS
WITH own AS (
  SELECT e.ord, e.entry, e.parcel, e.line,
    (e.won + CASE WHEN v.freight = 0 THEN 0 WHEN count(*) OVER (PARTITION BY e.parcel) = 1 THEN v.freight * 1000
      WHEN v.won = 0 THEN 0 ELSE cut_share(v.freight * 1000, e.won, v.won) END) // 10000000000000 AS customs_won
  FROM entry_row e JOIN parcel_value v USING (parcel)
), placed AS (
  SELECT o.*, d.customs_value, d.duty, sum(customs_won) OVER (PARTITION BY o.entry) AS entry_won,
    count(*) FILTER (customs_won > 0) OVER w AS place, row_number() OVER w AS first
  FROM own o JOIN entry_duty d USING (entry) WINDOW w AS (PARTITION BY o.entry ORDER BY o.parcel, o.line)
), cut AS (
  SELECT *, cut_share(customs_value, customs_won, entry_won) AS customs_cut, cut_share(duty, customs_won, entry_won) AS duty_cut FROM placed
)
SELECT ord, entry,
  with_rest(customs_cut, customs_won, customs_value, sum(customs_cut) OVER e, place, first, entry_won)
  + with_rest(duty_cut, customs_won, duty, sum(duty_cut) OVER e, place, first, entry_won) AS base
FROM cut WINDOW e AS (PARTITION BY entry);

-- A part of a piece is a piece.
CREATE OR REPLACE MACRO pieces_of(quantity, pieces) AS (quantity * coalesce(pieces, 1000) + 999999) // 1000000 * 1000;

CREATE OR REPLACE TABLE row_luxury AS
SELECT b.ord, b.entry, d.consumption_kind AS kind,
  CASE d.consumption_kind WHEN 'jewel' THEN d.jewel_won WHEN 'fur' THEN d.jewel_won WHEN 'furniture' THEN d.furniture_won
    ELSE d.watch_won END AS threshold,
  -- Above the threshold, for all pieces of the row, in thousandths of a won.
  b.base * 1000 - CASE d.consumption_kind WHEN 'jewel' THEN d.jewel_won WHEN 'fur' THEN d.jewel_won
    WHEN 'furniture' THEN d.furniture_won ELSE d.watch_won END * pieces_of(m.quantity, m.pieces) AS excess,
  -- A unit of several pieces of furniture is a set, with a threshold of its own.
  d.consumption_kind = 'furniture' AND m.pieces > 1000 AND b.base * 1000 > d.furniture_set_won * m.quantity AS set_above,
  m.pieces, b.base
FROM row_base b JOIN entry_duty d USING (entry) JOIN row_measure m USING (ord);

CREATE OR REPLACE TABLE entry_luxury AS
SELECT entry, any_value(kind) AS kind, sum(greatest(excess, 0)) AS excess, bool_or(excess > 0 OR set_above) AS is_above,
  bool_or((excess > 0 OR set_above) AND pieces IS DISTINCT FROM 1000) AS set_open, sum(base) AS base, bool_or(base IS NULL) AS base_missing
FROM row_luxury GROUP BY entry;

CREATE OR REPLACE TABLE entry_ict AS
SELECT d.entry,
  CASE WHEN d.consumption_kind = 'none' OR (d.consumption_kind = 'loose_stone' AND d.loose_stones = 'not_taxed') THEN 'none'
    WHEN d.relief IS NULL THEN 'open'
    WHEN d.relief = 'sample' AND d.ict_sample IS NOT NULL THEN 'relieved'
    WHEN d.relief = 'korus_list' THEN 'korus'
    WHEN d.relief IN ('small_value', 'sample') THEN CASE WHEN d.relief <> 'sample' AND d.ict_small_value IS NOT NULL THEN 'relieved' WHEN d.consumption_kind = 'silent' THEN 'silent' ELSE 'law_not_known' END
    WHEN d.consumption_kind = 'silent' THEN 'silent'
    -- Goods that are taxed on the whole of their value have no threshold.
    WHEN d.luxury IS NULL OR (d.watch_won IS NULL AND d.consumption_kind NOT IN ('whole', 'whole_unclear')) THEN 'law_not_known'
    WHEN d.consumption_kind IN ('whole_unclear', 'loose_stone') THEN 'kind_unclear'
    WHEN l.base_missing THEN 'silent'
    WHEN d.consumption_kind = 'whole' THEN 'whole'
    WHEN l.base_missing THEN 'silent'
    WHEN NOT l.is_above THEN 'under'
    WHEN d.consumption_kind IN ('unclear', 'unclear_no_rural', 'loose_stone') THEN 'kind_unclear'
    WHEN d.consumption_kind = 'carpet' THEN 'area_missing'
    WHEN d.consumption_kind = 'furniture' AND l.set_open THEN 'set_unclear'
    ELSE 'luxury' END AS outcome,
  CASE WHEN d.consumption_kind = 'whole' THEN cut10((d.customs_value + d.duty) * d.luxury, 10000) ELSE cut10(l.excess * d.luxury, 10000000) END AS tax,
  CASE WHEN d.consumption_kind = 'whole' THEN drops((d.customs_value + d.duty) * d.luxury, 10000) ELSE drops(l.excess * d.luxury, 10000000) END AS tax_drops
FROM entry_duty d JOIN entry_luxury l USING (entry);

-- Liquor tax: by value on customs value and duty, beer and takju by volume since 2020.
CREATE OR REPLACE TABLE entry_measure AS
SELECT entry, bool_or(ml IS NULL) AS ml_missing, sum(ml) AS ml,
  bool_or(coalesce(ml_each >= 8000000, ml >= 8000000 * quantity * coalesce(pieces, 1000))) AS keg
FROM row_measure GROUP BY entry;

CREATE OR REPLACE TABLE entry_liquor AS
WITH kind AS (
  SELECT d.*, m.ml_missing, m.ml, m.keg,
    d.liquor_kind IN ('beer', 'takju') AND d.beer_basis = 'by_volume' AS by_volume,
    CASE d.liquor_kind WHEN 'fermented' THEN d.fermented WHEN 'yakju' THEN d.fermented WHEN 'distilled' THEN d.distilled
      WHEN 'beer' THEN d.beer_rate WHEN 'takju' THEN d.takju_rate END AS rate_of
  FROM entry_duty d JOIN entry_measure m USING (entry)
), told AS (
  SELECT *, CASE WHEN liquor_kind = 'none' THEN 'none'
    WHEN relief IS NULL THEN 'open'
    WHEN liquor_kind = 'silent' THEN 'silent'
    WHEN fermented IS NULL THEN 'law_not_known'
    WHEN liquor_kind = 'unclear' THEN 'kind_unclear'
    WHEN by_volume AND ml_missing THEN 'volume_missing'
    WHEN by_volume AND liquor_kind = 'beer' AND keg THEN 'keg_unclear'
    WHEN by_volume THEN 'by_volume'
    WHEN customs_value + duty IS NULL THEN 'open_value'
    ELSE 'by_value' END AS outcome
  FROM kind
), taxed AS (
  SELECT *,
    -- 1e-9 of a ml at won a kilolitre: 1e-15 won.
    CASE outcome WHEN 'by_volume' THEN ml * CASE liquor_kind WHEN 'beer' THEN beer_kl ELSE takju_kl END
      WHEN 'by_value' THEN (customs_value + duty) * rate_of WHEN 'none' THEN 0 END AS n,
    CASE outcome WHEN 'by_volume' THEN 1000000000000000::HUGEINT ELSE 10000::HUGEINT END AS unit
  FROM told
)
SELECT entry, outcome, cut10(n, unit) AS tax, drops(n, unit) AS tax_drops,
  CASE WHEN education_on_liquor IS NULL THEN NULL WHEN liquor_kind IN ('takju', 'yakju') THEN 0
    WHEN liquor_kind = 'beer' OR rate_of > 7000 THEN education_high ELSE education_on_liquor END AS education_rate
FROM taxed;

-- Tobacco: consumption tax, tobacco consumption tax and local education tax; levies of a dealer apart.
CREATE OR REPLACE TABLE row_tobacco AS
WITH kind AS (
  SELECT m.*, d.tobacco_kind AS code_kind, d.day, d.non_leaf,
    CASE d.tobacco_kind WHEN 'heated' THEN CASE WHEN m.said_kind IN ('heated_stick', 'heated_other') THEN m.said_kind END
      WHEN 'liquid' THEN CASE WHEN m.said_kind IN ('leaf_nicotine', 'other_nicotine') THEN 'liquid' END
      WHEN 'unclear' THEN NULL ELSE d.tobacco_kind END AS kind
  FROM row_measure m JOIN entry_duty d USING (entry) WHERE d.tobacco_kind <> 'none'
)
SELECT k.*, t.ict, t.local, t.levy, t.waste,
  CASE t.measure WHEN 'sticks' THEN k.sticks WHEN 'weight' THEN k.grams WHEN 'volume' THEN k.ml END AS amount,
  CASE t.measure WHEN 'sticks' THEN 20 ELSE 1 END AS per,
  CASE WHEN k.said_kind = 'other_nicotine' THEN k.non_leaf ELSE 10000 END AS share
FROM kind k LEFT JOIN LATERAL (
  SELECT max_by(measure, since) AS measure, arg_max_null(ict, since) AS ict, arg_max_null(local, since) AS local,
    max_by(levy, since) AS levy, max_by(waste, since) AS waste
  FROM tobacco_law t WHERE t.kind = k.kind AND t.since <= k.day) t ON true;

CREATE OR REPLACE TABLE entry_tobacco AS
WITH summed AS (
  SELECT d.entry, any_value(d.tobacco_kind) AS kind, any_value(d.relief) AS relief, any_value(d.used) AS used,
    any_value(d.no_code) AS no_code, any_value(d.day >= DATE '2015-01-01') AS levy_known,
    bool_or(t.kind IS NULL) AS kind_missing,
    bool_or(t.kind NOT IN ('cigarette', 'heated_stick', 'liquid')) AS excise_remembered, bool_or(t.kind IS NOT NULL AND (t.ict IS NULL OR t.share IS NULL)) AS law_missing,
    bool_or(t.amount IS NULL) AS amount_missing,
    -- 1e-9 x permyriad x per: 1e-13 won of the measure's unit
    sum(t.amount * t.ict * t.share * (20 // t.per)) AS ict_n, sum(t.amount * t.local * t.share * (20 // t.per)) AS local_n,
    sum(t.amount * t.levy * t.share * (20 // t.per)) AS levy_n, -- The acts that halve the rates for nicotine that is not from leaf do not speak of the waste levy.
    sum(t.amount * t.waste * 10000 * (20 // t.per)) AS waste_n
  FROM entry_duty d LEFT JOIN row_tobacco t USING (entry) GROUP BY d.entry
), told AS (
  SELECT *, CASE WHEN kind = 'none' THEN 'none' WHEN relief IS NULL THEN 'open'
    WHEN kind = 'silent' THEN 'silent' WHEN NOT levy_known THEN 'law_not_known' WHEN kind_missing THEN 'kind_unclear'
    WHEN law_missing THEN 'law_not_known' WHEN amount_missing THEN 'amount_missing' ELSE 'taxed' END AS outcome
  FROM summed
), cut AS (
  SELECT *, CASE outcome WHEN 'taxed' THEN cut10(ict_n, 200000000000000) WHEN 'none' THEN 0 END AS ict,
    CASE outcome WHEN 'taxed' THEN cut10(local_n, 200000000000000) WHEN 'none' THEN 0 END AS local,
    drops(ict_n, 200000000000000) OR drops(local_n, 200000000000000) AS first_drops
  FROM told
)
SELECT entry, outcome, excise_remembered, ict, local, cut10(local * 4399, 10000) AS local_education,
  outcome = 'taxed' AND (first_drops OR drops(local * 4399, 10000)) AS tax_drops,
  CASE WHEN outcome = 'none' THEN 0
    -- The levies are asked of dealers alone.
    WHEN outcome IN ('open', 'silent') THEN NULL WHEN used <> 'resale' THEN CASE WHEN levy_known THEN 0 END
    WHEN outcome IN ('taxed', 'law_not_known') THEN cut10(levy_n, 2000000000000000) + cut10(waste_n, 2000000000000000) END AS levies, levy_known
FROM cut;

CREATE OR REPLACE TABLE entry_tax AS
WITH joined AS (
  SELECT d.*, i.outcome AS ict_outcome, l.outcome AS liquor_outcome, t.outcome AS tobacco_outcome, t.excise_remembered,
    CASE WHEN i.outcome IN ('none', 'relieved', 'under', 'korus') THEN 0 WHEN i.outcome IN ('luxury', 'whole') THEN i.tax END AS ict,
    l.tax AS liquor, t.ict + t.local + t.local_education AS tobacco, t.ict AS tobacco_ict, t.local AS tobacco_local, t.local_education, t.levies, t.levy_known,
    CASE WHEN i.outcome IN ('none', 'relieved', 'under', 'korus') THEN 0 WHEN i.outcome IN ('luxury', 'whole') THEN cut10(i.tax * d.education_on_ict, 10000) END AS ict_education,
    CASE WHEN l.education_rate = 0 THEN 0 ELSE cut10(l.tax * l.education_rate, 10000) END AS liquor_education,
    l.outcome = 'law_not_known' OR (l.outcome IN ('by_value', 'by_volume', 'open_value') AND d.education_on_liquor IS NULL) AS liquor_law_missing,
    CASE WHEN i.outcome IN ('none', 'relieved', 'under', 'korus') OR d.no_rural THEN 0
      WHEN i.outcome IN ('luxury', 'whole') THEN CASE WHEN d.consumption_kind IN ('fur', 'furniture', 'whole') THEN cut10(i.tax * d.rural_on_ict, 10000) ELSE 0 END END AS rural,
    (i.outcome IN ('luxury', 'whole') AND (i.tax_drops OR drops(i.tax * d.education_on_ict, 10000)
      OR (d.consumption_kind IN ('fur', 'furniture', 'whole') AND drops(i.tax * d.rural_on_ict, 10000))))
      OR (l.outcome IN ('by_value', 'by_volume') AND (l.tax_drops OR drops(l.tax * l.education_rate, 10000)))
      OR t.tax_drops AS domestic_drops,
    l.education_rate
  FROM entry_duty d JOIN entry_ict i USING (entry) JOIN entry_liquor l USING (entry) JOIN entry_tobacco t USING (entry)
), based AS (
  SELECT *, CASE WHEN liquor_outcome = 'none' THEN 0 ELSE liquor_education END + ict_education AS education,
    CASE WHEN relief = 'none' THEN CASE WHEN vat_kind = 'simplified' THEN 'simplified' WHEN vat_kind = 'rates_open' THEN 'silent' WHEN vat_kind = 'book' AND vat_books IS NOT NULL THEN 'books'
      WHEN vat_kind = 'food' AND vat_food IS NOT NULL THEN 'food'
      WHEN vat IS NULL THEN 'law_not_known'
      WHEN vat_kind = 'silent' THEN 'silent' WHEN vat_kind = 'unclear' THEN 'not_judged'
      WHEN vat_kind IN ('book', 'food') THEN 'law_not_known'
      ELSE 'taxed' END
    WHEN relief = 'small_value' THEN CASE WHEN vat_small_value IS NOT NULL THEN 'small_value' ELSE 'law_not_known' END
    WHEN relief = 'korus_list' THEN 'korus' WHEN relief = 'sample' THEN 'sample' ELSE 'open' END AS vat_outcome
  FROM joined
), vat AS (
  SELECT *, (customs_value + duty + ict + tobacco_ict + liquor + education + rural) * vat AS vat_n FROM based
)
SELECT *, CASE WHEN vat_outcome IN ('books', 'food', 'small_value', 'korus', 'sample', 'simplified') THEN 0
    WHEN vat_outcome = 'taxed' THEN cut10(vat_n, 10000) END AS vat_krw,
  duty + ict + liquor + tobacco + education + rural
    + CASE WHEN vat_outcome IN ('books', 'food', 'small_value', 'korus', 'sample', 'simplified') THEN 0 WHEN vat_outcome = 'taxed' THEN cut10(vat_n, 10000) END AS tax,
  duty_drops OR domestic_drops OR (vat_outcome = 'taxed' AND drops(vat_n, 10000)) AS is_truncated
FROM vat;

-- The minimum (CA 40): the sum of the taxes of a declaration below it is not collected.
CREATE OR REPLACE TABLE collected AS
SELECT declaration, sum(tax) AS tax, bool_and(tax IS NOT NULL) AS is_known, any_value(d.minimum) AS minimum,
  CASE WHEN NOT bool_and(tax IS NOT NULL) THEN NULL WHEN sum(tax) = 0 THEN 'nothing'
    WHEN any_value(d.minimum) IS NULL THEN NULL
    WHEN sum(tax) < any_value(d.minimum) THEN 'not_collected' ELSE 'collected' END AS outcome
FROM (SELECT DISTINCT entry, declaration, day FROM entry_row) e JOIN entry_tax t USING (entry) JOIN on_day d ON d.day = e.day
GROUP BY declaration;
