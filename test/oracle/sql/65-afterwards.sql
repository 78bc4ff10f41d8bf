-- Collection afterwards (IMP 69(4)): who may have been cleared free before the sum was above the limit.
CREATE OR REPLACE TABLE member_day AS
SELECT s.set_id, s.lot, h.day, sum(t.least * t.rate * 100000 // t.usd) AS dollars,
  count(*) FILTER (t.least * t.rate * 100000 % t.usd <> 0) AS cuts, sum(o.least) AS won
FROM in_set s JOIN tested t USING (ord) JOIN lot_facts h ON h.lot = s.lot LEFT JOIN old_share o ON o.ord = s.ord
GROUP BY s.set_id, s.lot, h.day;

CREATE OR REPLACE TABLE up_to AS
SELECT x.lot, m.set_id, count(DISTINCT m.lot) FILTER (m.day <= x.day) > 1 AS is_sum,
  above(sum(m.dollars) FILTER (m.day <= x.day), sum(m.cuts) FILTER (m.day <= x.day), dollars(150)) AS over_then,
  above(sum(m.won) FILTER (m.day <= x.day), 0, 150000::HUGEINT * 10000000000000) AS over_won_then,
  above(sum(m.dollars), sum(m.cuts), dollars(150)) AS over_now,
  above(sum(m.won), 0, 150000::HUGEINT * 10000000000000) AS over_won_now
FROM lot_track x JOIN lot_set s ON s.lot = x.lot JOIN member_day m ON m.set_id = s.set_id
GROUP BY x.lot, x.day, m.set_id;

CREATE OR REPLACE TABLE released AS
SELECT x.lot, x.day FROM lot_track x JOIN up_to u USING (lot)
WHERE x.relief_reason = 'relief_combined_over_limit'
  OR (x.relief_reason IN ('relief_over_limit', 'relief_over_customs_value') AND NOT x.is_mail AND x.is_own AND x.ship_from = 'US' AND x.us_list_usd IS NOT NULL
    AND NOT x.own_over_200 AND NOT x.is_excluded AND x.group_over)
GROUP BY x.lot, x.day, x.by_item
HAVING NOT bool_or(u.is_sum AND CASE WHEN x.by_item THEN u.over_then ELSE u.over_won_then END);

CREATE OR REPLACE TABLE days_differ AS
SELECT DISTINCT later.lot FROM released x JOIN lot_track own ON own.lot = x.lot
JOIN up_to u ON u.lot = x.lot AND CASE WHEN own.by_item THEN u.over_now ELSE u.over_won_now END
JOIN lot_set s ON s.set_id = u.set_id JOIN lot_track later ON later.lot = s.lot
WHERE later.relief = 'none' AND (later.lot = x.lot OR later.day > x.day);
