-- Collection afterwards (IMP 69(4)): who may have been cleared free before the sum was above the limit.
CREATE OR REPLACE TABLE member_day AS
SELECT s.set_id, s.lot, h.day, h.is_history, sum(t.least * t.rate * 100000 // t.usd) AS dollars,
  count(*) FILTER (t.least * t.rate * 100000 % t.usd <> 0) AS cuts, sum(o.least) AS won
FROM in_set s JOIN tested t USING (ord) JOIN lot_facts h ON h.lot = s.lot LEFT JOIN old_share o ON o.ord = s.ord
GROUP BY s.set_id, s.lot, h.day, h.is_history;

CREATE OR REPLACE TABLE up_to AS
SELECT x.lot, m.set_id, count(DISTINCT m.lot) FILTER (is_then(m, x)) > 1 AS is_sum,
  above(sum(m.dollars) FILTER (is_then(m, x)), sum(m.cuts) FILTER (is_then(m, x)), dollars(any_value(x.relief_usd))) AS over_then,
  above(sum(m.won) FILTER (is_then(m, x)), 0, 150000::HUGEINT * 10000000000000) AS over_won_then,
  above(sum(m.dollars), sum(m.cuts), dollars(any_value(x.relief_usd))) AS over_now,
  above(sum(m.won), 0, 150000::HUGEINT * 10000000000000) AS over_won_now
FROM lot_track x JOIN lot_set s ON s.lot = x.lot JOIN member_day m ON m.set_id = s.set_id
GROUP BY x.lot, m.set_id;

-- Free by itself, or perhaps: by value (also by US list clearance) and by quantity. Within the limits with what
-- was declared up to then; not free now, since it is combined.
CREATE OR REPLACE TABLE released AS
WITH own AS (
  SELECT *, NOT own_over OR (NOT is_mail AND ship_from = 'US' AND us_list_usd IS NOT NULL AND NOT own_over_200 AND NOT is_excluded)
    AS free_by_value
  FROM lot_track WHERE is_own AND relief = 'none' AND (group_over OR self_use = 'exceeded')
), sums AS (
  SELECT x.lot, bool_or(u.is_sum AND CASE WHEN x.by_item THEN u.over_then ELSE u.over_won_then END) AS over_then
  FROM own x JOIN up_to u USING (lot) GROUP BY x.lot
), quantities AS (
  SELECT lot, bool_or(own_over) AS own_over, bool_or(over_then) AS over_then FROM quantity_then GROUP BY lot
)
SELECT x.lot, x.day FROM own x LEFT JOIN sums s USING (lot) LEFT JOIN quantities q USING (lot)
WHERE x.free_by_value AND NOT coalesce(q.own_over, false) AND NOT coalesce(s.over_then, false) AND NOT coalesce(q.over_then, false);

-- What is added up with it: the sums, and the quantities, that are above the limit now.
CREATE OR REPLACE TABLE joint AS
SELECT x.lot, x.day, own.is_history, s.lot AS other FROM released x JOIN lot_track own ON own.lot = x.lot
JOIN up_to u ON u.lot = x.lot AND CASE WHEN own.by_item THEN u.over_now ELSE u.over_won_now END
JOIN lot_set s ON s.set_id = u.set_id
UNION
SELECT x.lot, x.day, own.is_history, m.lot FROM released x JOIN lot_track own ON own.lot = x.lot
JOIN quantity_then q ON q.lot = x.lot AND q.over_now JOIN bound b ON b.lot = x.lot
JOIN day_quantity m ON m.group_no = b.group_no AND m.goods = q.goods AND m.hs IS NOT DISTINCT FROM q.hs;

CREATE OR REPLACE TABLE days_differ AS
SELECT DISTINCT later.lot FROM joint j JOIN lot_track later ON later.lot = j.other
WHERE NOT j.is_history AND (later.lot = j.lot OR (later.relief = 'none' AND later.day > j.day));
-- What was released before is counted, and told by the parcels of the file that it is added up with.
CREATE OR REPLACE TABLE after_release AS
SELECT DISTINCT j.other AS lot FROM joint j JOIN lot_track x ON x.lot = j.other
WHERE j.is_history AND NOT x.is_history AND x.relief = 'none';
