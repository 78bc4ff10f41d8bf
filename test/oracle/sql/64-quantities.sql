-- Self-use quantities as they stood when a lot was declared: its own, with all declared up to its day, and now.
-- In the order of the days; on one day what was released before comes first, and the file is one.
CREATE OR REPLACE MACRO is_then(m, x) AS m.day < x.day OR (m.day = x.day AND (m.is_history OR NOT x.is_history));
CREATE OR REPLACE TABLE day_quantity AS
SELECT b.group_no, s.lot, h.day, h.is_history, s.goods, CASE WHEN s.each = 'code' THEN s.hs END AS hs,
  bool_or(NOT s.perhaps AND s.is_known AND s.above = 'lost') AS is_asked, any_value(s.most) AS most, coalesce(sum(s.held), 0) AS held
FROM row_self_use s JOIN bound b USING (lot) JOIN lot_facts h USING (lot) WHERE h."use" <> 'sample' GROUP BY ALL;

CREATE OR REPLACE TABLE quantity_then AS
SELECT x.lot, x.goods, x.hs, x.held > x.most AS own_over,
  count(DISTINCT m.lot) FILTER (is_then(m, x)) > 1 AND sum(m.held) FILTER (is_then(m, x)) > x.most AS over_then,
  sum(m.held) > x.most AS over_now
FROM day_quantity x JOIN day_quantity m ON m.group_no = x.group_no AND m.goods = x.goods AND m.hs IS NOT DISTINCT FROM x.hs
WHERE x.is_asked GROUP BY x.lot, x.goods, x.hs, x.held, x.most;
