-- Simplified rates (CA 81; CAED 96 and annex 2; IMP 55): what mail that is not declared takes (POST 25(1)), and how
-- they are chosen by row: docs/interface.md, "Choice of rates", and ASSUMPTIONS.md, H1 to H11. Annex 2 is known
-- since 2016-01-01.
CREATE OR REPLACE TABLE code_simplified AS
SELECT c.hs, CASE WHEN any_value(k.hs) IS NULL THEN 'other' WHEN len(any_value(k.kinds)) > 1 THEN 'unclear' ELSE any_value(k.own) END AS goods,
  min(t.basic) AS basic_low, max(t.basic) AS basic_high, bool_or(t.gap = 'specific') AS is_specific
FROM code_line c LEFT JOIN code_kind k ON k.hs = c.hs AND k.list = 'simplified' LEFT JOIN tariff t USING (hs10) GROUP BY c.hs;

-- Customs value of each row by itself, in whole won.
CREATE OR REPLACE TABLE row_customs AS
SELECT v.ord, (v.n * v.rate + CASE WHEN p.freight = 0 THEN 0 WHEN count(*) OVER (PARTITION BY v.parcel) = 1 THEN p.freight * 1000
  WHEN p.won = 0 THEN 0 ELSE cut_share(p.freight * 1000, v.n * v.rate, p.won) END) // 10000000000000 AS won,
  v.is_known AND p.freight IS NOT NULL AND (p.value_known OR p.freight = 0) AS is_known
FROM valued v JOIN parcel_value p USING (parcel);

-- Which rows ask for simplified rates, by what is asked of their declaration (72-rate-way.sql): mail that is told
-- to take ordinary ones is looked at too, since its addressee would have to declare it.
CREATE OR REPLACE TABLE asks_simplified AS
SELECT c.ord, t.lot, w.way, t.is_mail, coalesce(t.is_declared, false) AS is_declared, t.is_mail AND t.post_verdict IN ('open', 'law_not_known') AS is_open, t."use", t.self_use
FROM choice c JOIN lot_track t USING (lot) JOIN rate_way w ON w.declaration = t.declaration WHERE t.is_mail OR w.way <> 'ordinary';

CREATE OR REPLACE TABLE row_simplified AS
WITH facts AS (
  SELECT a.*, r.quantity, r.pieces, s.goods, s.basic_low, s.basic_high, coalesce(s.is_specific, false) AS is_specific,
    CASE WHEN is_weak(r.abv, r.day) THEN 'none' ELSE coalesce(k.liquor, 'silent') END AS liquor, coalesce(k.tobacco, 'silent') AS tobacco, coalesce(k.consumption, 'silent') AS consumption,
    CASE WHEN w.is_known THEN w.won END AS won, d.watch_won, d.jewel_won, d.furniture_won, d.simplified_other, d.simplified_textile, d.simplified_fur, d.simplified_antler, d.simplified_gambling, d.simplified_excess, d.simplified_watch_base, d.simplified_watch_won, d.simplified_jewel_base, d.simplified_jewel_won, d.simplified_ceiling,
    (r.quantity * coalesce(r.pieces, 1000) // 1000 + 999) // 1000 AS count, (r.quantity + 999) // 1000 AS units,
    c.has_best AND NOT c.preference_not_known AS has_best, c.ordinary_reason = 'rate_gap' AS has_gap, c.preference_not_known,
    CASE WHEN c.preference_not_known THEN NULL WHEN c.has_best THEN c.agreement_rate
      WHEN c.ordinary_reason IN ('rate_basic', 'rate_concession', 'rate_farm_concession') THEN c.rate END AS applies
  FROM asks_simplified a JOIN choice c USING (ord) JOIN r USING (ord)
  LEFT JOIN code_simplified s ON s.hs = r.hs LEFT JOIN code_tax k ON k.hs = r.hs JOIN row_customs w ON w.ord = a.ord JOIN on_day d ON d.day = r.day
), based AS (
  -- With the duty that applies, that of a proven agreement too (docs/interface.md, "Choice of rates").
  SELECT *, won + won * applies // 100000 * 10 AS base,
    CASE WHEN consumption IN ('jewel', 'fur') THEN jewel_won WHEN consumption = 'furniture' THEN furniture_won ELSE watch_won END AS threshold,
    CASE WHEN consumption = 'jewel' THEN simplified_jewel_won ELSE simplified_watch_won END AS above_of,
    CASE WHEN consumption = 'jewel' THEN simplified_jewel_base ELSE simplified_watch_base END AS flat
  FROM facts
), told AS (
  SELECT *, base > threshold * count AS bears, won > above_of * count AS is_luxury FROM based
)
SELECT ord, lot, way, is_mail, is_declared, is_open, is_specific AND has_gap AS is_specific, has_best, won, count, above_of, flat, simplified_excess AS excess,
  CASE WHEN simplified_other IS NULL AND (applies IS NOT NULL OR (is_specific AND has_gap)) THEN 'simplified_law_not_known'
    WHEN is_specific AND has_gap THEN 'simplified_barred_specific'
    -- Where the rate of a code is not known, neither is the simplified one.
    WHEN applies IS NULL THEN 'rate_not_known'
    WHEN liquor NOT IN ('none', 'silent') OR tobacco NOT IN ('none', 'silent') OR goods = 'barred' THEN 'simplified_barred_goods'
    WHEN consumption IN ('fur', 'furniture') AND bears THEN 'simplified_barred_goods'
    WHEN applies = 0 THEN 'simplified_barred_zero'
    WHEN applies > basic_high THEN 'simplified_barred_above_basic'
    WHEN "use" = 'resale' THEN 'simplified_barred_commercial'
    WHEN won > simplified_ceiling * greatest(count, units) THEN 'simplified_barred_ceiling'
    WHEN "use" = 'sample' OR self_use IS NOT NULL THEN 'simplified_commercial_unclear'
    WHEN won > simplified_ceiling * units THEN 'simplified_ceiling_unclear'
    -- The threshold of a carpet is by its area too.
    WHEN goods = 'unclear' OR (consumption = 'carpet' AND bears) OR (consumption IN ('unclear', 'unclear_no_rural', 'whole_unclear') AND (bears OR consumption = 'whole_unclear'))
      OR (goods IN ('textile', 'fur', 'antler', 'perhaps_textile') AND basic_low < 1000 AND basic_high >= 1000)
      OR (goods = 'perhaps_textile' AND basic_high >= 1000)
      OR (consumption IN ('fur', 'furniture', 'carpet', 'watch', 'jewel', 'unclear', 'unclear_no_rural') AND bears IS NULL) THEN 'simplified_goods_unclear'
    WHEN consumption IN ('watch', 'jewel') AND bears AND is_luxury THEN 'simplified_luxury'
    WHEN goods IN ('textile', 'fur', 'antler') AND basic_low >= 1000 OR goods = 'gambling' THEN 'simplified_listed'
    ELSE 'simplified_other' END AS outcome,
  consumption IN ('watch', 'jewel') AND coalesce(bears, false) AND NOT is_luxury AS in_band,
  CASE WHEN consumption IN ('watch', 'jewel') AND bears AND is_luxury THEN simplified_excess
    WHEN goods = 'gambling' THEN simplified_gambling
    WHEN basic_low >= 1000 AND goods = 'textile' THEN simplified_textile WHEN basic_low >= 1000 AND goods = 'fur' THEN simplified_fur
    WHEN basic_low >= 1000 AND goods = 'antler' THEN simplified_antler ELSE simplified_other END AS percent
FROM told;

-- Declared mail takes ordinary rates; what it says of it is said where nothing else would keep the simplified ones.
CREATE OR REPLACE TABLE row_simplified AS
SELECT * REPLACE (CASE WHEN NOT is_declared THEN outcome
  WHEN outcome IN ('simplified_other', 'simplified_listed', 'simplified_luxury') OR outcome LIKE '%unclear' OR (outcome = 'simplified_law_not_known' AND NOT is_specific) THEN 'simplified_barred_declared' END AS outcome)
FROM row_simplified;

CREATE OR REPLACE TABLE choice AS
WITH told AS (
  SELECT c.*, CASE WHEN s.way = 'simplified' OR (s.way = 'open' AND s.is_declared) THEN s.outcome END AS outcome, s.percent,
    CASE WHEN s.way = 'simplified' THEN s.in_band END AS in_band, s.way <> 'ordinary' AND (s.is_open OR s.way = 'open') AS declaration_open,
    coalesce(s.way <> 'ordinary' AND s.outcome IN ('simplified_other', 'simplified_listed', 'simplified_luxury'), false) AS takes,
    coalesce(s.way <> 'ordinary' AND (s.outcome LIKE '%\_unclear' ESCAPE '\'
      OR (s.outcome = 'simplified_law_not_known' AND NOT (s.is_specific AND (s.is_declared OR s.is_open OR s.way = 'open')))), false) AS may_take,
    s.way = 'open' AS way_open, coalesce(s.is_specific, false) AS is_specific,
    coalesce(s.is_mail AND s.way = 'ordinary' AND NOT s.is_declared AND NOT s.is_open AND NOT s.has_best AND (s.outcome IN ('simplified_other', 'simplified_listed', 'simplified_luxury')
      OR s.outcome LIKE '%_unclear' OR (s.outcome = 'simplified_law_not_known' AND NOT s.is_specific)), false) AS needs_declaration
  FROM choice c LEFT JOIN row_simplified s USING (ord)
)
SELECT * EXCLUDE (rate_kind, rate, lowest, highest, ordinary_reason, agreement, percent, outcome, takes, may_take, declaration_open, way_open, is_specific),
  takes AND NOT declaration_open AS is_simplified, (takes AND declaration_open) OR may_take AS simplified_open,
  (takes OR may_take) AND declaration_open AND NOT way_open AS rates_open, takes OR (may_take AND NOT is_specific) AS takes_any, CASE WHEN NOT declaration_open THEN outcome END AS simplified_outcome,
  takes AND NOT declaration_open AND has_best AS over_agreement,
  CASE WHEN takes OR may_take THEN CASE WHEN takes AND NOT declaration_open THEN 'simplified' END ELSE rate_kind END AS rate_kind,
  CASE WHEN takes OR may_take THEN CASE WHEN takes AND NOT declaration_open THEN percent END ELSE rate END AS rate,
  CASE WHEN takes OR may_take THEN CASE WHEN takes AND NOT declaration_open THEN percent END ELSE lowest END AS lowest,
  CASE WHEN takes OR may_take THEN CASE WHEN takes AND NOT declaration_open THEN percent END ELSE highest END AS highest,
  -- A specific duty is said to be not known whatever the law of simplified rates is.
  CASE WHEN NOT (takes OR may_take) OR is_specific THEN ordinary_reason END AS ordinary_reason,
  CASE WHEN NOT (takes OR may_take) THEN agreement END AS agreement
FROM told;
