-- Words of the name that tell of papers and permits: `requirementWords` with the plain and vessel words of
-- `goodsWords`, found and weighed as "Words of goods names" of docs/interface.md says (a choice of form).
CREATE OR REPLACE TABLE permit_word AS
WITH own AS (
  SELECT DISTINCT unnest(string_split(x.words, '|')) AS word, x.class, x.requirements
  FROM (SELECT unnest(lists.requirementWords) AS x FROM published)
), other AS (
  SELECT DISTINCT unnest(string_split(x.words, '|')) AS word, x.class, '' AS requirements
  FROM (SELECT unnest(lists.goodsWords) AS x FROM published) WHERE x.class IN ('plain', 'vessel')
)
SELECT * FROM own UNION ALL SELECT * FROM other WHERE word NOT IN (SELECT word FROM own);

CREATE OR REPLACE TABLE permit_place AS
WITH letter AS (
  SELECT name, unnest(generate_series(1, length(name))) AS place
  FROM (SELECT DISTINCT even_name(goods) AS name FROM r WHERE code IS NULL AND goods IS NOT NULL)
), found AS (
  SELECT l.name, l.place, w.*, length(w.word) AS size,
    CASE WHEN l.place > 1 THEN substr(l.name, l.place - 1, 1) END AS before,
    nullif(substr(l.name, l.place + length(w.word), 1), '') AS behind
  FROM letter l JOIN permit_word w ON substr(w.word, 1, 1) = substr(l.name, l.place, 1)
    AND substr(l.name, l.place, length(w.word)) = w.word
)
SELECT * FROM found
WHERE CASE WHEN is_latin(substr(word, 1, 1)) THEN NOT is_latin(before) AND NOT is_latin(behind)
  WHEN size = 1 THEN NOT is_letter(behind) AND (class IN ('plain', 'vessel') OR NOT is_letter(before))
  ELSE true END
QUALIFY row_number() OVER (PARTITION BY name, place ORDER BY size DESC) = 1;

-- From the left, and on behind each word.
CREATE OR REPLACE TABLE permit_read AS
WITH RECURSIVE walk AS (
  SELECT name, min(place) AS place, arg_min(size, place) AS size FROM permit_place GROUP BY name
  UNION ALL
  SELECT w.name, min(p.place), arg_min(p.size, p.place) FROM walk w
  JOIN permit_place p ON p.name = w.name AND p.place >= w.place + w.size GROUP BY w.name
)
SELECT p.* FROM walk w JOIN permit_place p USING (name, place);

CREATE OR REPLACE TABLE name_told AS
WITH marks AS (
  SELECT name, bool_or(class = 'doubt') AS doubt, max(place) FILTER (class = 'excluded') AS a,
    arg_max(requirements, place) FILTER (class = 'excluded') AS requirements,
    min(place) FILTER (class = 'plain') AS first_plain, max(place) FILTER (class = 'plain') AS last_plain
  FROM permit_read GROUP BY name
), told AS (
  SELECT *, CASE WHEN doubt OR a IS NULL THEN false
    WHEN coalesce(last_plain > a, false) OR coalesce(first_plain < a, false) THEN false
    ELSE NOT EXISTS (SELECT 1 FROM permit_read v WHERE v.name = marks.name AND v.class = 'vessel' AND v.place > marks.a
      AND NOT regexp_matches(substr(v.name, 1, v.place - 1), '[0-9] ?$')) END AS is_barred
  FROM marks
)
-- Whether the name is that of other goods.
SELECT *, NOT coalesce(doubt, false) AND last_plain IS NOT NULL AND (a IS NULL OR last_plain > a
  AND NOT regexp_matches(name, '[+&/]|및|증정|사은품|(^|[^a-z0-9])(and|with|plus)($|[^a-z0-9])')) AS is_other
FROM told;

CREATE OR REPLACE TABLE name_permit AS
SELECT name, unnest(string_split(requirements, '+')) AS code, 'sure' AS verdict FROM name_told WHERE is_barred
UNION
SELECT name, unnest(string_split(requirements, '+')), 'unclear' FROM permit_read WHERE class = 'doubt';

-- A blank code, or one that does not exist, leaves all to the name; another what is unclear or named.
CREATE OR REPLACE TABLE row_permit AS
SELECT r.ord, n.code, n.verdict, r.hs IS NULL OR t.no_such_code AS is_open
FROM r JOIN name_permit n ON n.name = even_name(r.goods) LEFT JOIN code_tax t ON t.hs = r.hs
WHERE r.code IS NULL AND r.goods IS NOT NULL;
