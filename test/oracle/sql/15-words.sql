-- Words of goods names: "Words of goods names" of docs/interface.md, 1 to 3 (no law says how a name is read; a
-- choice of form). The words themselves are those of docs/lists.json.
CREATE OR REPLACE MACRO even_name(t) AS regexp_replace(lower(nfc_normalize(t)),
  '[\s\x{00A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]+', ' ', 'g');
CREATE OR REPLACE TABLE goods_name AS
SELECT goods, even_name(goods) AS name FROM (SELECT DISTINCT goods FROM input WHERE goods IS NOT NULL);

CREATE OR REPLACE MACRO is_latin(c) AS coalesce(regexp_full_match(c, '[a-z0-9]'), false);
CREATE OR REPLACE MACRO is_letter(c) AS coalesce(regexp_full_match(c, '[\p{L}\p{N}]'), false);

-- Two vocabularies are read in one way: that of barred goods and quantities, and that of papers and permits, which
-- takes the plain and vessel words of the other (7).
CREATE OR REPLACE TABLE vocabulary AS
WITH published AS (SELECT lists FROM read_json('{{root}}/docs/lists.json', maximum_object_size = 16777216)),
goods AS (
  SELECT 'goods' AS vocabulary, unnest(string_split(x.words, '|')) AS word, x.class, nullif(x.reason, '') AS reason,
    nullif(x.self_use, '') AS self_use, '' AS requirements
  FROM (SELECT unnest(lists.goodsWords) AS x FROM published)
), permits AS (
  SELECT DISTINCT 'permits' AS vocabulary, unnest(string_split(x.words, '|')) AS word, x.class, NULL AS reason, NULL AS self_use, x.requirements
  FROM (SELECT unnest(lists.requirementWords) AS x FROM published)
)
SELECT * FROM goods UNION ALL SELECT * FROM permits
UNION ALL
SELECT DISTINCT 'permits', word, class, NULL, NULL, '' FROM goods
WHERE class IN ('plain', 'vessel') AND word NOT IN (SELECT word FROM permits);

-- Every place at which a word may be read; of those that start at one place the longest.
CREATE OR REPLACE TABLE word_place AS
WITH letter AS (
  SELECT name, unnest(generate_series(1, length(name))) AS place FROM (SELECT DISTINCT name FROM goods_name)
), found AS (
  SELECT l.name, l.place, w.*, length(w.word) AS size,
    CASE WHEN l.place > 1 THEN substr(l.name, l.place - 1, 1) END AS before,
    nullif(substr(l.name, l.place + length(w.word), 1), '') AS behind
  FROM letter l JOIN vocabulary w ON substr(w.word, 1, 1) = substr(l.name, l.place, 1)
    AND substr(l.name, l.place, length(w.word)) = w.word
)
SELECT * FROM found
WHERE CASE WHEN is_latin(substr(word, 1, 1)) THEN NOT is_latin(before) AND NOT is_latin(behind)
  WHEN size = 1 THEN NOT is_letter(behind) AND (class IN ('plain', 'vessel') OR NOT is_letter(before))
  ELSE true END
QUALIFY row_number() OVER (PARTITION BY vocabulary, name, place ORDER BY size DESC) = 1;

-- From the left; reading goes on behind the word, so that words never overlap.
CREATE OR REPLACE TABLE word_read AS
WITH RECURSIVE walk AS (
  SELECT vocabulary, name, min(place) AS place, arg_min(size, place) AS size FROM word_place GROUP BY vocabulary, name
  UNION ALL
  SELECT vocabulary, name, min(p.place), arg_min(p.size, p.place)
  FROM walk w JOIN word_place p USING (vocabulary, name) WHERE p.place >= w.place + w.size GROUP BY vocabulary, name
)
SELECT p.* FROM walk w JOIN word_place p USING (vocabulary, name, place);

-- What the words of a name say (3): of the last barred word A, and of plain and cosmetic words around it.
CREATE OR REPLACE TABLE name_verdict AS
WITH marks AS (
  SELECT vocabulary, name,
    bool_or(class = 'doubt') AS doubt, bool_or(class = 'functional') AS functional, bool_or(class = 'cosmetic') AS cosmetic,
    bool_or(class = 'functional' OR (class = 'excluded' AND reason = 'cosmetics')) AS is_functional,
    bool_or(reason = 'medicine') AS medicine,
    max(place) FILTER (class IN ('excluded', 'over_one')) AS a,
    max(place) FILTER (class IN ('plain', 'cosmetic')) AS last_goods,
    min(place) FILTER (class IN ('plain', 'cosmetic')) AS first_goods,
    min(place) FILTER (class = 'plain') AS first_plain,
    arg_max(class, place) FILTER (class IN ('plain', 'cosmetic')) AS goods_class
  FROM word_read GROUP BY vocabulary, name
), told AS (
  SELECT m.*, a.class AS a_class, coalesce(a.reason, 'none') AS a_reason, a.self_use AS a_self_use, a.requirements, g.self_use AS goods_self_use,
    -- A vessel behind A, unless it counts: a digit just before it.
    EXISTS (SELECT 1 FROM word_read v WHERE v.vocabulary = m.vocabulary AND v.name = m.name AND v.class = 'vessel' AND v.place > m.a
      AND NOT regexp_matches(substr(v.name, 1, v.place - 1), '[0-9] ?$')) AS has_vessel,
    regexp_matches(m.name, '[+&/]|및|증정|사은품|(^|[^a-z0-9])(and|with|plus)($|[^a-z0-9])') AS has_several
  FROM marks m LEFT JOIN word_read a ON a.vocabulary = m.vocabulary AND a.name = m.name AND a.place = m.a
  LEFT JOIN word_read g ON g.vocabulary = m.vocabulary AND g.name = m.name AND g.place = m.last_goods
)
SELECT vocabulary, name, is_functional, cosmetic, doubt, medicine,
  CASE WHEN doubt THEN 'open'
    WHEN goods_class = 'cosmetic' AND functional THEN 'functional'
    WHEN a IS NOT NULL THEN CASE
      WHEN (last_goods > a OR first_plain < a) AND has_several THEN 'open'
      WHEN last_goods > a THEN 'goods'
      WHEN has_vessel THEN 'open'
      WHEN a_reason <> 'cosmetics' AND first_goods < a THEN 'open'
      ELSE a_class END
    WHEN last_goods IS NOT NULL THEN 'goods'
    ELSE 'open' END AS outcome,
  a_reason, a_self_use, goods_self_use, requirements
FROM told;

-- What the name says of a row: barred or not, for which reason, and goods with a quantity of their own.
CREATE OR REPLACE TABLE row_words AS
SELECT i.ord,
  CASE v.outcome WHEN 'functional' THEN 'barred' WHEN 'excluded' THEN 'barred' WHEN 'over_one' THEN 'over_one'
    WHEN 'goods' THEN 'clear' ELSE 'open' END AS verdict,
  CASE v.outcome WHEN 'functional' THEN 'cosmetics' WHEN 'excluded' THEN v.a_reason WHEN 'over_one' THEN v.a_reason END AS reason,
  CASE WHEN v.outcome IN ('functional', 'goods') THEN v.goods_self_use WHEN v.outcome IN ('excluded', 'over_one') THEN v.a_self_use END AS self_use,
  coalesce(v.is_functional, false) AS is_functional, coalesce(v.cosmetic, false) AS is_cosmetic,
  coalesce(v.doubt, false) AS is_doubt, coalesce(v.medicine, false) AS is_medicine
FROM input i LEFT JOIN goods_name n USING (goods) LEFT JOIN name_verdict v ON v.name = n.name AND v.vocabulary = 'goods';

-- The papers and permits that a name tells of; a material (class doubt) tells of them whatever the goods are.
CREATE OR REPLACE TABLE name_permit AS
SELECT name, unnest(string_split(requirements, '+')) AS code, 'sure' AS verdict FROM name_verdict WHERE vocabulary = 'permits' AND outcome = 'excluded'
UNION
SELECT name, unnest(string_split(requirements, '+')), 'unclear' FROM word_read WHERE vocabulary = 'permits' AND class = 'doubt';
CREATE OR REPLACE TABLE row_name AS
SELECT i.ord, n.name, coalesce(v.outcome = 'goods', false) AS is_other_goods,
  n.name IN (SELECT name FROM name_permit WHERE code = 'cites_permit') AS is_wildlife
FROM input i LEFT JOIN goods_name n USING (goods) LEFT JOIN name_verdict v ON v.name = n.name AND v.vocabulary = 'permits';
