-- Freight by tables (CAER 4-3; "Freight tables" of docs/interface.md, B9 to B9i). Self-use goods and samples up to
-- 200,000 won take the surface parcel tariff, but never more than the real freight; express goods whose freight is
-- not given take the express table. Money in 1e-10 won, weights in thousandths of a gram.
CREATE OR REPLACE TABLE freight_step AS
SELECT kind, from_country, thousandths(max_weight_g) AS most, krw::HUGEINT * 10000000000 AS won, "from"::DATE AS first,
  coalesce("to"::DATE, DATE '9999-12-31') AS last
FROM read_csv({{freight_table}}, all_varchar = true, header = true, nullstr = '');

CREATE OR REPLACE TABLE parcel_goods AS
WITH head AS (
  SELECT r.parcel, any_value(p."use") AS "use", coalesce(any_value(p.channel), 'express') AS channel, any_value(p.ship_from) AS ship_from, min(r.day) AS day,
    any_value(thousandths(i.parcel_weight_g)) AS weight
  FROM r JOIN parcel1 p USING (parcel) JOIN input i USING (ord) WHERE r.code IS NULL GROUP BY r.parcel
), value AS (
  SELECT parcel, bool_and(is_known) AS is_known, sum(n * rate) AS won, sum(least * rate) AS least FROM valued GROUP BY parcel
), own_use AS (
  SELECT l.parcel, bool_or(u.verdict = 'exceeded') AS exceeded, bool_or(u.verdict = 'open') AS is_open
  FROM lot1 l JOIN self_use_lot u USING (lot) GROUP BY l.parcel
)
SELECT h.*, d.surface_won, f.is_included, f.carriage, f.insurance, v.is_known,
  -- Among the goods of the rule: not above 200,000 won without freight.
  h."use" <> 'resale' AND d.surface_won IS NOT NULL AND NOT coalesce(u.exceeded AND h."use" <> 'sample', false)
    AND v.least <= d.surface_won * 10000000000000 AS may_be_light,
  v.is_known AND v.won > d.surface_won * 10000000000000 AS is_heavy,
  h."use" <> 'resale' AND d.surface_won IS NULL AND NOT coalesce(u.exceeded AND h."use" <> 'sample', false) AS by_notice,
  coalesce(u.is_open AND h."use" <> 'sample', false) AS is_open
FROM head h JOIN value v USING (parcel) JOIN freight f USING (parcel) LEFT JOIN own_use u USING (parcel) JOIN on_day d ON d.day = h.day;

-- The tariff of a weight: the first step that holds it; above the last one its further kilograms, or the last
-- step as often as it fits and the step of the rest (the express table does not tell).
CREATE OR REPLACE TABLE parcel_tariff AS
WITH asked AS (SELECT parcel, ship_from, day, weight FROM parcel_goods WHERE weight > 0),
held AS (
  SELECT a.parcel, a.weight, s.kind, max(s.most) AS last_step, max_by(s.won, s.most) AS last_won,
    min(s.most) FILTER (s.most >= a.weight) AS step, min_by(s.won, s.most) FILTER (s.most >= a.weight) AS won,
    any_value(s.won) FILTER (s.most IS NULL) AS further, list({most: s.most, won: s.won}) FILTER (s.most IS NOT NULL) AS steps
  FROM asked a JOIN freight_step s ON s.from_country = a.ship_from AND a.day BETWEEN s.first AND s.last GROUP BY a.parcel, a.weight, s.kind
), told AS (
  SELECT parcel, kind, CASE WHEN step IS NOT NULL THEN won
      WHEN further IS NOT NULL THEN last_won + (weight - last_step + 999999) // 1000000 * further
      WHEN kind = 'surface_parcel' THEN weight // last_step * last_won + CASE WHEN weight % last_step = 0 THEN 0 ELSE
        list_min(list_transform(list_filter(steps, s -> s.most >= weight % last_step), s -> {most: s.most, won: s.won})).won END END AS won
  FROM held
)
SELECT parcel, max(won) FILTER (kind = 'surface_parcel') AS surface, max(won) FILTER (kind = 'express') AS express FROM told GROUP BY parcel;

CREATE OR REPLACE TABLE freight_choice AS
WITH joined AS (
  SELECT g.*, t.surface, t.express, may_be_light AND NOT coalesce(is_heavy, false) AS is_light,
    EXISTS (SELECT 1 FROM freight_step s WHERE s.kind = 'surface_parcel' AND s.from_country = g.ship_from AND g.day BETWEEN s.first AND s.last) AS has_surface,
    EXISTS (SELECT 1 FROM freight_step s WHERE s.kind = 'express' AND s.from_country = g.ship_from AND g.day BETWEEN s.first AND s.last) AS has_express
  FROM parcel_goods g LEFT JOIN parcel_tariff t USING (parcel)
)
SELECT *, CASE WHEN is_included THEN 'included'
    WHEN {{actual}} THEN CASE WHEN (is_light OR by_notice) AND carriage > 0 THEN 'chosen_actual' ELSE 'given' END
    WHEN is_light THEN CASE
      WHEN carriage = 0 THEN 'given'
      WHEN has_surface AND coalesce(weight, 0) = 0 THEN 'weight_missing'
      WHEN surface IS NULL THEN 'absent'
      WHEN surface > carriage THEN 'above_air'
      WHEN is_open THEN 'self_use_open'
      WHEN carriage IS NULL THEN 'cap_not_tested' ELSE 'surface' END
    WHEN carriage IS NULL AND channel = 'express' AND day >= DATE '2021-01-01' AND has_express THEN
      CASE WHEN coalesce(weight, 0) = 0 THEN 'weight_missing' WHEN express IS NULL THEN 'given' ELSE 'express' END
    ELSE 'given' END AS how
FROM joined;

CREATE OR REPLACE TABLE parcel_freight AS
WITH taken AS (
  SELECT *, CASE WHEN is_included THEN 0 WHEN how IN ('surface', 'cap_not_tested') THEN surface WHEN how = 'express' THEN express
    WHEN how = 'self_use_open' THEN NULL ELSE carriage END AS taken FROM freight_choice
)
SELECT parcel, is_included, how, CASE WHEN is_included THEN 0 ELSE carriage END AS carriage,
  CASE WHEN is_included THEN 0 ELSE coalesce(taken, 0) + coalesce(insurance, 0) END AS freight_least,
  CASE WHEN is_included THEN 0 ELSE taken + insurance END AS freight,
  -- Where own use is open, the larger of the two: no limit of mail lies between them.
  CASE WHEN is_included THEN 0 WHEN how = 'self_use_open' THEN greatest(surface, coalesce(carriage, surface)) ELSE taken END
    + CASE WHEN is_included THEN 0 ELSE insurance END AS freight_most,
  NOT is_included AND (insurance IS NULL OR (taken IS NULL AND how <> 'self_use_open')) AS is_blank,
  -- Goods that take a tariff which is not held, with a real freight in its place.
  how IN ('absent', 'weight_missing') AND carriage > 0 AS stands_in,
  CASE WHEN is_included THEN 'included' WHEN taken + insurance IS NULL THEN NULL
    WHEN how IN ('surface', 'cap_not_tested') THEN 'surface_parcel' WHEN how = 'express' THEN 'express_table'
    WHEN taken + insurance > 0 THEN 'actual' WHEN taken + insurance = 0 THEN 'none' END AS basis
FROM taken;
