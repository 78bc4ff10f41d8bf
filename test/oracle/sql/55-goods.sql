-- What the published lists (docs/lists.json) say about a code. Prefixes are compared with the digits given
-- ("Output CSV" of docs/interface.md, a choice of form): the longest one speaks for the code, and where the code has
-- other rows below it, more than one answer is possible.
CREATE OR REPLACE TABLE published AS SELECT * FROM read_json('{{root}}/docs/lists.json', maximum_object_size = 16777216);
CREATE OR REPLACE TABLE list_exclusion AS
  SELECT x.prefix, x."when" AS verdict, x.reason, x.standing FROM (SELECT unnest(lists.listExclusions) AS x FROM published);
CREATE OR REPLACE TABLE list_self_use AS
  SELECT x.goods, x.prefixes, x.perhaps, x."limit"::VARCHAR::HUGEINT * 1000 AS most,
    try_cast(x.doubt_to::VARCHAR AS HUGEINT) * 1000 AS doubt_to, x.unit, x.each, x.above,
    x.kind, x.standing, x."from"::DATE AS since
  FROM (SELECT unnest(lists.selfUseLimits) AS x FROM published);

CREATE OR REPLACE TABLE list_row AS
SELECT 'exclusion' AS list, prefix, verdict AS kind FROM list_exclusion
UNION ALL SELECT x.tax, x.prefix, x.kind FROM (SELECT unnest(lists.goodsTaxes) AS x FROM published)
UNION ALL SELECT 'simplified', x.prefix, x.goods FROM (SELECT unnest(lists.simplifiedGoods) AS x FROM published)
UNION ALL SELECT x.requirement, x.prefix, x."when" FROM (SELECT unnest(lists.requirementList) AS x FROM published);

-- Every kind that goods of a code can be of; null where the list does not name them. Codes that no list names are not here.
CREATE OR REPLACE TABLE code AS
SELECT t.hs, count(l.hs10) = 0 AS no_such_code FROM (SELECT DISTINCT hs FROM r WHERE hs IS NOT NULL) t LEFT JOIN code_line l USING (hs) GROUP BY t.hs;
CREATE OR REPLACE TABLE code_kind AS
WITH speaks AS (
  SELECT c.hs, l.list, max_by(l.kind, length(l.prefix)) AS kind FROM code c JOIN list_row l ON starts_with(c.hs, l.prefix) GROUP BY ALL
), below AS (
  SELECT c.hs, l.list, list(DISTINCT l.kind) AS kinds
  FROM code c JOIN list_row l ON starts_with(l.prefix, c.hs) AND length(l.prefix) > length(c.hs) GROUP BY ALL
)
SELECT hs, list, s.kind AS own, list_distinct(list_prepend(coalesce(s.kind, 'none'), coalesce(b.kinds, []))) AS kinds
FROM speaks s FULL JOIN below b USING (hs, list);

CREATE OR REPLACE TABLE code_exclusion AS
WITH reason AS (
  -- The reasons of the row that speaks for the code, and of the rows below it.
  SELECT c.hs, list(DISTINCT e.reason) AS reasons
  FROM code c JOIN list_exclusion e ON starts_with(e.prefix, c.hs)
    OR e.prefix = (SELECT max_by(o.prefix, length(o.prefix)) FROM list_exclusion o WHERE starts_with(c.hs, o.prefix))
  GROUP BY c.hs
)
SELECT c.hs, t.reasons, c.no_such_code, coalesce(k.own = 'named', false) AND NOT c.no_such_code AS is_named,
  CASE WHEN c.no_such_code OR len(k.kinds) > 1 THEN 'unclear' ELSE coalesce(k.own, 'never') END AS verdict
FROM code c LEFT JOIN code_kind k ON k.hs = c.hs AND k.list = 'exclusion' LEFT JOIN reason t ON t.hs = c.hs;

-- Where the code is blank, in no list or unclear, words decide ("Words of goods names", 4). Under a code that is
-- `named` the name alone can tell goods of wildlife.
CREATE OR REPLACE TABLE row_exclusion AS
WITH told AS (
  SELECT r.ord, r.lot, r.hs, r.quantity, e.verdict AS code_verdict,
    CASE WHEN r.hs IS NULL OR e.no_such_code THEN w.verdict
      WHEN e.is_named THEN CASE WHEN n.is_wildlife THEN 'open' WHEN e.verdict = 'unclear' AND w.verdict = 'clear' THEN 'clear' WHEN e.verdict = 'unclear' THEN 'open' END
      WHEN e.verdict <> 'unclear' THEN NULL
      WHEN list_contains(e.reasons, 'cosmetics') THEN CASE WHEN w.is_functional THEN 'barred'
        WHEN w.is_cosmetic AND NOT w.is_doubt AND NOT w.is_medicine THEN 'clear' ELSE 'open' END
      WHEN w.verdict = 'barred' AND list_contains(e.reasons, w.reason) THEN 'barred' ELSE 'open' END AS by_words
  FROM r JOIN row_words w USING (ord) JOIN row_name n USING (ord) LEFT JOIN code_exclusion e USING (hs) WHERE r.code IS NULL
)
SELECT ord, lot,
  CASE WHEN by_words = 'barred' THEN 'excluded' WHEN by_words = 'clear' THEN 'clear'
    WHEN by_words = 'over_one' OR code_verdict = 'over_one' THEN CASE WHEN quantity <= 1000 THEN 'clear' ELSE 'excluded' END
    WHEN hs IS NULL THEN 'not_tested'
    WHEN code_verdict = 'always' THEN 'excluded' WHEN code_verdict IN ('never', 'named') AND by_words IS NULL THEN 'clear'
    ELSE 'unclear' END AS verdict,
  coalesce(by_words <> 'open', false) AS is_by_words,
  code_verdict IS NOT DISTINCT FROM 'over_one' OR coalesce(by_words = 'over_one', false) AS is_radio
FROM told;

-- Domestic taxes and exemptions by code: a kind for each tax, 'none' where the code says that there is none.
-- A code that the list of codes does not know tells nothing of taxes; of VAT its own prefix speaks.
CREATE OR REPLACE TABLE code_tax AS
WITH told AS (
  SELECT c.hs, x.tax, c.no_such_code, CASE WHEN c.no_such_code THEN CASE WHEN x.tax = 'vat' THEN coalesce(k.own, 'silent') ELSE 'silent' END
    WHEN k.hs IS NULL THEN 'none' WHEN len(k.kinds) = 1 THEN k.kinds[1]
    WHEN len(list_filter(k.kinds, y -> y IN ('whole', 'whole_unclear'))) > 0 THEN 'whole_unclear'
    -- Goods of none of the others bear the special rural tax.
    WHEN x.tax = 'consumption'
      AND len(list_filter(k.kinds, y -> y NOT IN ('none', 'watch', 'carpet', 'jewel', 'loose_stone', 'unclear_no_rural'))) = 0 THEN 'unclear_no_rural'
    ELSE 'unclear' END AS kind
  FROM code c CROSS JOIN (SELECT unnest(['liquor', 'tobacco', 'consumption', 'vat']) AS tax) x
  LEFT JOIN code_kind k ON k.hs = c.hs AND k.list = x.tax
)
SELECT hs, any_value(kind) FILTER (tax = 'liquor') AS liquor, any_value(kind) FILTER (tax = 'tobacco') AS tobacco,
  any_value(kind) FILTER (tax = 'consumption') AS consumption, any_value(kind) FILTER (tax = 'vat') AS vat, any_value(no_such_code) AS no_such_code
FROM told GROUP BY hs;

-- Self-use quantities (IMP 67, annex 11) by code: the row that surely holds, or those that perhaps hold.
CREATE OR REPLACE TABLE code_self_use AS
WITH entry AS (
  SELECT goods, unnest(string_split(prefixes, ' ')) AS prefix, false AS perhaps FROM list_self_use WHERE prefixes <> ''
  UNION ALL SELECT goods, unnest(string_split(perhaps, ' ')), true FROM list_self_use WHERE perhaps <> ''
), matched AS (
  SELECT c.hs, e.goods, e.perhaps, e.prefix, length(e.prefix) > length(c.hs) AS is_below,
    CASE WHEN length(e.prefix) <= length(c.hs) THEN length(e.prefix) END AS size
  FROM code c JOIN entry e ON starts_with(c.hs, e.prefix) OR (starts_with(e.prefix, c.hs) AND length(e.prefix) > length(c.hs))
), speaking AS (
  SELECT * FROM matched QUALIFY is_below OR size = max(size) OVER (PARTITION BY hs)
), told AS (
  SELECT *, count(DISTINCT prefix) OVER (PARTITION BY hs) AS rows FROM speaking
)
-- Sure where all rows that may speak for the code name these goods.
SELECT hs, goods, bool_or(perhaps) OR count(DISTINCT prefix) < any_value(rows) OR NOT bool_or(NOT is_below) AS perhaps
FROM told GROUP BY hs, goods;

-- Words that name goods with a quantity settle what the code leaves open ("Words of goods names", 5).
CREATE OR REPLACE TABLE word_self_use AS
SELECT w.ord, w.self_use AS goods FROM row_words w WHERE w.verdict <> 'open' AND w.self_use IS NOT NULL
UNION ALL
SELECT w.ord, 'liquor_volume' FROM row_words w WHERE w.verdict <> 'open' AND w.self_use = 'liquor';

CREATE OR REPLACE MACRO counts_as(goods, abv, d) AS NOT (is_weak(abv, d) AND goods IN ('liquor', 'liquor_volume'));

-- Of refused rows too: nobody counts their goods, but they may be of the group.
CREATE OR REPLACE TABLE told_goods AS
WITH by_code AS (
  SELECT r.ord, s.goods, s.perhaps, bool_or(s.perhaps) OVER (PARTITION BY r.ord) AS is_open
  FROM r JOIN code_self_use s ON s.hs = r.hs WHERE counts_as(s.goods, r.abv, r.day)
), silent AS (
  SELECT r.ord FROM r LEFT JOIN code_tax t ON t.hs = r.hs
  WHERE (r.hs IS NULL OR t.no_such_code) AND r.ord NOT IN (SELECT ord FROM by_code)
), settled AS (
  SELECT b.ord, b.goods FROM by_code b JOIN word_self_use w ON w.ord = b.ord AND w.goods = b.goods WHERE b.is_open
  UNION ALL
  SELECT w.ord, w.goods FROM silent s JOIN word_self_use w USING (ord) JOIN r USING (ord) WHERE counts_as(w.goods, r.abv, r.day)
)
SELECT ord, goods, false AS perhaps FROM settled
UNION ALL
SELECT ord, goods, perhaps FROM by_code WHERE ord NOT IN (SELECT ord FROM settled);
CREATE OR REPLACE TABLE row_goods AS SELECT g.* FROM told_goods g JOIN r USING (ord) WHERE r.code IS NULL;

-- How much of each goods a row holds, in 1e-9 of its unit, nothing cut; null where the measure is missing.
CREATE OR REPLACE TABLE row_self_use AS
SELECT r.ord, r.lot, r.hs, s.goods, s.perhaps, q.most * 1000000 AS most, q.doubt_to * 1000000 AS doubt_to, q.each, q.above, q.kind,
  r.day >= q.since AS is_known, q.standing = 'remembered' AS is_remembered,
  -- A package is a bottle, unless the pieces say otherwise: then it may be more.
  CASE WHEN q.unit = 'packages' THEN r.quantity * greatest(coalesce(r.pieces, 1000), 1000) * 1000 END AS at_most,
  CASE q.unit WHEN 'packages' THEN r.quantity * 1000000 WHEN 'bottles' THEN r.quantity * coalesce(r.pieces, 1000) * 1000
    WHEN 'pieces' THEN r.quantity * r.pieces * 1000
    WHEN 'g' THEN r.grams * 1000000
    WHEN 'ml' THEN coalesce(r.ml * 1000000, r.ml_each * r.quantity * coalesce(r.pieces, 1000)) END AS held,
  -- A unit holds one piece at least.
  CASE WHEN q.unit = 'pieces' THEN r.quantity * coalesce(r.pieces, 1000) * 1000 END AS pieces_least
FROM r JOIN row_goods s ON s.ord = r.ord JOIN list_self_use q ON q.goods = s.goods;

-- Added up over the group: what surely are these goods, and with what perhaps are.
CREATE OR REPLACE TABLE counted_self_use AS
SELECT x.lot, x.goods, bool_or(x.is_known) AS is_known, bool_or(NOT x.perhaps) AS is_sure,
  any_value(x.most) AS most, any_value(x.doubt_to) AS doubt_to, any_value(x.above) AS above, any_value(x.kind) AS kind,
  bool_or(x.is_remembered) AS is_remembered, max(t.at_most) AS at_most,
  max(t.held) AS held, max(t.sure_held) AS sure_held, max(t.sure_at_most) AS sure_at_most, bool_or(t.is_missing) AS is_missing, bool_or(t.has_perhaps) AS has_perhaps
FROM row_self_use x
JOIN (SELECT lot, group_no FROM bound) b ON b.lot = x.lot
JOIN (
  SELECT g.group_no, s.goods, CASE WHEN s.each = 'code' THEN s.hs END AS hs,
    sum(coalesce(s.held, s.pieces_least)) AS held, sum(coalesce(s.held, s.pieces_least)) FILTER (NOT s.perhaps) AS sure_held, sum(s.at_most) FILTER (NOT s.perhaps) AS sure_at_most,
    sum(s.at_most) AS at_most, bool_or(s.held IS NULL) AS is_missing, bool_or(s.perhaps) AS has_perhaps
  FROM row_self_use s JOIN bound g ON g.lot = s.lot GROUP BY ALL
) t ON t.group_no = b.group_no AND t.goods = x.goods AND t.hs IS NOT DISTINCT FROM CASE WHEN x.each = 'code' THEN x.hs END
GROUP BY x.lot, x.goods, t.hs;

-- Of several kinds of tobacco in a group one only is for own use.
CREATE OR REPLACE TABLE tobacco_group AS
WITH tobacco_row AS (
  SELECT b.group_no, s.ord, any_value(s.lot) AS lot, bool_or(NOT s.perhaps) AS is_sure, any_value(s.goods) FILTER (NOT s.perhaps) AS goods
  FROM row_self_use s JOIN bound b USING (lot) WHERE s.kind = 'tobacco' AND s.is_known GROUP BY b.group_no, s.ord
)
SELECT group_no, count(DISTINCT goods) > 1 AS several,
  count(DISTINCT goods) <= 1 AND count(*) > count(*) FILTER (is_sure) AND count(*) > 1 AS perhaps_several
FROM tobacco_row GROUP BY group_no;

-- A refused row of the group may hold more of what is counted, or another kind of tobacco: by its code, or by its
-- name, where it has no code or one in no list; where that tells nothing either, any goods.
CREATE OR REPLACE TABLE may_be_more AS
WITH refused AS (
  SELECT DISTINCT b.group_no, g.goods, q.kind, CASE WHEN q.each = 'code' THEN r.hs END AS hs, false AS is_any
  FROM r JOIN bound b USING (lot) JOIN told_goods g ON g.ord = r.ord JOIN list_self_use q ON q.goods = g.goods WHERE r.code IS NOT NULL
  UNION ALL
  SELECT DISTINCT b.group_no, NULL, NULL, NULL, true
  FROM r JOIN bound b USING (lot) JOIN row_words w ON w.ord = r.ord LEFT JOIN code c ON c.hs = r.hs
  WHERE r.code IS NOT NULL AND (r.hs IS NULL OR coalesce(c.no_such_code, true)) AND w.verdict = 'open'
)
SELECT DISTINCT s.ord, s.lot FROM row_self_use s JOIN bound b USING (lot) JOIN refused x USING (group_no)
WHERE s.is_known AND (x.is_any OR (x.kind = 'tobacco' AND s.kind = 'tobacco')
  OR (x.goods = s.goods AND x.hs IS NOT DISTINCT FROM CASE WHEN s.each = 'code' THEN s.hs END));

CREATE OR REPLACE TABLE self_use_lot AS
WITH above AS (
  SELECT *, is_known AND is_sure AND coalesce(sure_held > most, false) AS surely_above FROM counted_self_use
), told AS (
  SELECT *, is_known AND NOT surely_above AND (is_missing OR coalesce(at_most, held) > most) AS is_open,
    -- "Why a self-use quantity is open" of docs/interface.md.
    has_perhaps AND (coalesce(held, 0) > most OR (NOT is_missing AND coalesce(sure_at_most, sure_held, 0) <= most)) AS is_unclear
  FROM above
), judged AS (
  SELECT lot, goods,
    coalesce(surely_above AND above = 'lost', false) AS exceeded,
    surely_above AND above = 'lost' AND (is_remembered OR coalesce(sure_held <= doubt_to, false)) AS doubtful,
    surely_above AND above = 'not_known' AS more_allowed,
    -- Open: the limit lies between what surely is these goods and what may be.
    is_open AND NOT is_unclear AS missing, is_open AND is_unclear AS unclear
  FROM told
), lots AS (
  SELECT lot, bool_or(exceeded) AS exceeded, bool_or(doubtful) AS doubtful, bool_or(more_allowed) AS more_allowed,
    bool_or(missing) AS missing, bool_or(unclear) AS unclear
  FROM judged GROUP BY lot
), kinds AS (
  SELECT s.lot, bool_or(g.several) AS several, bool_or(g.perhaps_several) AS perhaps_several
  FROM row_self_use s JOIN bound b USING (lot) JOIN tobacco_group g USING (group_no)
  WHERE s.kind = 'tobacco' AND s.is_known GROUP BY s.lot
)
SELECT l.lot,
  CASE WHEN x.exceeded THEN 'exceeded'
    WHEN x.missing OR x.unclear OR x.more_allowed OR k.several OR k.perhaps_several OR c.lot IS NOT NULL THEN 'open' END AS verdict,
  coalesce(x.missing, false) AS missing, coalesce(x.unclear, false) OR coalesce(k.perhaps_several, false) AS unclear,
  coalesce(x.more_allowed, false) AS more_allowed, coalesce(k.several, false) AS several,
  coalesce(x.doubtful, false) AS doubtful, c.lot IS NOT NULL AS member_refused
FROM lot1 l LEFT JOIN lots x USING (lot) LEFT JOIN kinds k USING (lot) LEFT JOIN (SELECT DISTINCT lot FROM may_be_more) c USING (lot);

-- Goods of annex 1 for which no quantity is held on the day.
CREATE OR REPLACE TABLE untested AS
SELECT e.ord, e.verdict = 'excluded' AND NOT e.is_radio AND NOT coalesce(s.is_known, false) AS not_tested
FROM row_exclusion e LEFT JOIN (SELECT ord, bool_or(is_known) AS is_known FROM row_self_use GROUP BY ord) s USING (ord);
