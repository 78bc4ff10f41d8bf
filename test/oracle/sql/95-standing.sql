-- How sure an answer is: the weakest among the legal values that its reasons rest on (docs/reasons.md), in the
-- version of the day (docs/law.json says how each version is known), and the standing of a reason itself.
CREATE OR REPLACE TABLE version AS
SELECT p.key, v."from"::DATE AS since,
  CASE v.standing WHEN 'read' THEN 3 WHEN 'reported' THEN 2 ELSE 1 END AS rank
FROM (SELECT p.key, unnest(p.versions) AS v
  FROM (SELECT unnest(provisions) AS p FROM read_json('{{root}}/docs/law.json', maximum_object_size = 16777216))) p;

-- The values of a reform are as sure as what was read.
DELETE FROM version v WHERE EXISTS (SELECT 1 FROM reform_set f WHERE f.key = v.key GROUP BY f.key HAVING min(f.since) <= v.since);
INSERT INTO version SELECT key, since, 3 FROM reform_set;

CREATE OR REPLACE TABLE reason_rest AS
SELECT trim(replace(column1, '`', '')) AS reason,
  CASE trim(column3) WHEN 'read' THEN 3 WHEN 'reported' THEN 2 WHEN 'remembered' THEN 1 ELSE 3 END AS own_rank,
  string_split(trim(replace(column4, '`', '')), ' ') AS keys
FROM read_csv('{{root}}/docs/reasons.md', delim = '|', header = false, all_varchar = true, quote = '', skip = 6,
  null_padding = true, strict_mode = false);

CREATE OR REPLACE TABLE standing_on AS
SELECT r.reason, d.day, least(any_value(r.own_rank), coalesce(min(v.rank), 3)) AS rank
FROM (SELECT reason, own_rank, unnest(keys) AS key FROM reason_rest) r CROSS JOIN (SELECT day FROM on_day) d
LEFT JOIN LATERAL (
  SELECT max_by(rank, since) AS rank FROM version v WHERE v.key = r.key AND v.since <= d.day) v ON true
GROUP BY r.reason, d.day;
