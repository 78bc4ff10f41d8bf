-- Rates of duty (CA 49, 50): the WTO rate only where it is lower than the basic rate. A short code is
-- answered where every ten-digit line below it is held and agrees.
CREATE OR REPLACE TABLE hsk AS
SELECT code AS hs10 FROM read_csv('{{root}}/assets/schedule/hsk-2025/names.csv', all_varchar = true, header = true)
WHERE length(code) = 10;

CREATE OR REPLACE MACRO permyriad(x) AS (x::DECIMAL(12, 4) * 100)::HUGEINT;
-- Columns of an imported schedule that the one on board does not have.
CREATE OR REPLACE TABLE schedule_line AS SELECT * FROM read_csv('{{schedule}}/lines.csv', all_varchar = true, header = true);
ALTER TABLE schedule_line ADD COLUMN IF NOT EXISTS farm VARCHAR;
ALTER TABLE schedule_line ADD COLUMN IF NOT EXISTS notes VARCHAR;

-- The concession for farm goods (CA 50(2)) is the ordinary rate even where it is above the basic one.
CREATE OR REPLACE TABLE tariff AS
SELECT hs10, permyriad(basic) AS basic, permyriad(wto) AS wto, gap, coalesce(doubt, '') AS doubt, notes,
  CASE WHEN gap IN ('specific', 'missing_high_rate', 'missing_lower_rate') THEN 'gap' WHEN gap = 'farm' THEN 'farm_open' ELSE gap END AS why_not,
  permyriad(CASE WHEN farm IS NOT NULL THEN farm WHEN wto::DECIMAL(12, 4) < basic::DECIMAL(12, 4) THEN wto ELSE basic END) AS rate,
  CASE WHEN farm IS NOT NULL THEN 'wto_farm' WHEN wto::DECIMAL(12, 4) < basic::DECIMAL(12, 4) THEN 'wto' ELSE 'basic' END AS kind
FROM schedule_line;

CREATE OR REPLACE TABLE code_line AS
SELECT c.hs, h.hs10 FROM (SELECT DISTINCT hs FROM r WHERE hs IS NOT NULL) c
JOIN (
  SELECT hs10, unnest([substr(hs10, 1, 4), substr(hs10, 1, 5), substr(hs10, 1, 6), substr(hs10, 1, 7),
    substr(hs10, 1, 8), substr(hs10, 1, 9), hs10]) AS hs FROM hsk
) h USING (hs);

CREATE OR REPLACE TABLE ordinary AS
SELECT c.hs,
  CASE WHEN count(l.hs10) = 0 THEN 'no_such_code'
    WHEN count(t.hs10) < count(*) THEN 'not_held'
    WHEN bool_or(t.gap IS NOT NULL) THEN min(t.why_not)
    WHEN min(t.rate) < max(t.rate) THEN 'range'
    ELSE 'known' END AS outcome,
  min(t.rate) AS lowest, max(t.rate) AS highest,
  CASE WHEN count(DISTINCT t.kind) = 1 THEN any_value(t.kind) ELSE 'basic' END AS kind,
  max(t.notes) AS notes
FROM (SELECT DISTINCT hs FROM r WHERE code IS NULL AND hs IS NOT NULL) c
LEFT JOIN code_line l USING (hs) LEFT JOIN tariff t USING (hs10) GROUP BY c.hs;

-- Agreement rates (FTA act 7, decree 4(3)1): who may claim them, how much needs no paper of origin, whether a
-- declaration of origin will do, and whether the schedule holds them (ASSUMPTIONS.md F9 to F13).
CREATE OR REPLACE TABLE party AS
SELECT x.agreement AS name, unnest(string_split(x.countries, ' ')) AS country
FROM (SELECT unnest(lists.agreementMembers) AS x FROM read_json('{{root}}/docs/lists.json', maximum_object_size = 16777216));
CREATE OR REPLACE TABLE held_rate(name VARCHAR, rank INTEGER);
INSERT INTO held_rate VALUES ('apta', 1), ('fta_cn', 2), ('rcep_cn', 3), ('fta_us', 4), ('fta_eu', 5), ('fta_gb', 6),
  ('rcep_jp', 7), ('fta_vn', 8), ('asean', 9);
CREATE OR REPLACE TABLE agreement AS
SELECT p.name, h.rank, h.name IS NOT NULL AS is_held,
  CASE WHEN p.name = 'fta_cn' THEN 'cn' WHEN p.name = 'fta_vn' THEN 'vn' WHEN p.name = 'asean' THEN 'asean'
    WHEN p.name IN ('fta_us', 'fta_eu', 'fta_gb', 'fta_au', 'fta_ca', 'fta_cl', 'fta_ef', 'fta_nz', 'fta_sg') THEN 'general' END AS waiver,
  NOT starts_with(p.name, 'apta') AS by_declaration
FROM (SELECT DISTINCT name FROM party) p LEFT JOIN held_rate h USING (name);

CREATE OR REPLACE TABLE agreed AS
WITH long AS (
  UNPIVOT (SELECT hs10, apta, fta_cn, rcep_cn, fta_us, fta_eu, fta_gb, rcep_jp, fta_vn, asean
    FROM schedule_line)
  ON apta, fta_cn, rcep_cn, fta_us, fta_eu, fta_gb, rcep_jp, fta_vn, asean INTO NAME name VALUE pct
), held AS (
  SELECT l.hs, a.name, count(*) AS lines, count(g.pct) AS given,
    min(permyriad(g.pct)) AS lowest, max(permyriad(g.pct)) AS highest,
    bool_or(contains(t.doubt, a.name)) AS is_doubtful
  FROM code_line l CROSS JOIN held_rate a JOIN tariff t USING (hs10)
  LEFT JOIN long g ON g.hs10 = l.hs10 AND g.name = a.name
  GROUP BY l.hs, a.name
)
SELECT *, given = lines AND lowest = highest AND NOT is_doubtful AS is_known, given > 0 AS is_offered FROM held;
