-- Combining (IMP 68). A set is what is added up: the lots of one waybill, the goods of one person, supplier
-- and day of purchase, or one person's goods of one arrival and country (2022-10-05 to 2022-11-16; from
-- 2013-09-26 on those of one supplier alone, E4).
CREATE OR REPLACE TABLE member AS
WITH keyed AS (
  SELECT r.ord, r.lot, r.parcel, p.person, p.arrived_on, CASE WHEN p.ship_from <> 'QQ' THEN p.ship_from END AS ship_from, r.purchased_on,
    CASE WHEN r.supplier IS NOT NULL THEN
      coalesce(r.platform, '') || chr(1) || CASE WHEN r.by_id THEN 'i' ELSE 'n' END || r.supplier END AS supplier,
    d.combine_waybill, d.combine_supplier, d.combine_arrival,
    -- Refused rows without a day, or of a day whose law is not known, count in every sum whose key they share.
    r.day IS NULL OR r.day < DATE '2004-03-31' AS any_day
  FROM r JOIN parcel1 p USING (parcel) LEFT JOIN on_day d ON d.day = r.day
  -- Samples are combined with nothing: IMP 68 rests on CAER 45(2).
  WHERE p."use" <> 'sample'
)
SELECT ord, lot, parcel, 'w' AS kind, 'w' || parcel AS set_key FROM keyed WHERE combine_waybill = 'combined'
UNION ALL
SELECT ord, lot, parcel, 's', 's' || person || chr(1) || supplier || chr(1) || purchased_on FROM keyed
WHERE (combine_supplier = 'combined' OR any_day) AND person || supplier || purchased_on::VARCHAR IS NOT NULL
UNION ALL
SELECT ord, lot, parcel, 'a', 'a' || person || chr(1) || ship_from || chr(1) || arrived_on FROM keyed
WHERE (combine_arrival = 'same_country' OR any_day) AND person || ship_from || arrived_on::VARCHAR IS NOT NULL
UNION ALL
SELECT ord, lot, parcel, 'a', 'b' || person || chr(1) || ship_from || chr(1) || arrived_on || chr(1) || supplier FROM keyed
WHERE ((combine_waybill = 'combined' AND combine_arrival IS NULL) OR any_day)
  AND person || ship_from || arrived_on::VARCHAR || supplier IS NOT NULL;

-- Only sets of several lots are combined.
CREATE OR REPLACE TABLE sets AS
SELECT row_number() OVER (ORDER BY min(ord)) AS set_id, set_key, any_value(kind) AS kind
FROM member GROUP BY set_key HAVING count(DISTINCT lot) > 1;
CREATE OR REPLACE TABLE in_set AS
SELECT s.set_id, s.kind, m.ord, m.lot, m.parcel FROM member m JOIN sets s USING (set_key);
DROP TABLE member;

-- Lots that are bound together, over any number of sets, carry one group number: that of the first.
CREATE OR REPLACE TABLE lot_set AS SELECT DISTINCT set_id, kind, lot FROM in_set;
CREATE OR REPLACE TABLE bound AS
WITH RECURSIVE near(lot, other) USING KEY (lot) AS (
  SELECT lot, lot FROM lot1
  UNION
  SELECT b.lot, min(n.other) FROM near n
  JOIN lot_set a ON a.lot = n.lot JOIN lot_set b ON b.set_id = a.set_id
  JOIN recurring.near o ON o.lot = b.lot
  WHERE n.other < o.other GROUP BY b.lot
)
SELECT lot, other AS group_no FROM near;

-- The other parcels of a lot's own sets, in the order of their first rows; refused ones too.
CREATE OR REPLACE TABLE companions AS
SELECT lot, string_agg(parcel, '|' ORDER BY first_ord) AS combined_with
FROM (
  SELECT DISTINCT a.lot, l.parcel, p.first_ord
  FROM lot_set a JOIN lot_set b ON b.set_id = a.set_id JOIN lot1 l ON l.lot = b.lot
  JOIN lot1 own ON own.lot = a.lot JOIN parcel1 p ON p.parcel = l.parcel
  WHERE l.parcel <> own.parcel
) GROUP BY lot;

-- Sums in 1e-12 dollars, cut, with the number of parts that were cut; a part is what is converted at one
-- pair of rates. `least` is what the sum is worth at least, known or not.
CREATE OR REPLACE TABLE lot_sum AS
WITH part AS (
  SELECT lot, rate, usd, bool_and(is_known) AS is_known, sum(n) AS n, sum(least) AS least
  FROM tested GROUP BY lot, rate, usd
)
SELECT lot, bool_and(is_known) AS is_known,
  sum((n * rate * 100000) // usd) AS dollars, count(*) FILTER ((n * rate * 100000) % usd <> 0) AS dollars_cut,
  sum((least * rate * 100000) // usd) AS least_dollars,
  count(*) FILTER ((least * rate * 100000) % usd <> 0) AS least_cut
FROM part GROUP BY lot;

CREATE OR REPLACE TABLE set_sum AS
WITH part AS (
  SELECT s.set_id, v.rate, v.usd, bool_and(v.is_known) AS is_known, sum(v.n) AS n, sum(v.least) AS least
  FROM in_set s JOIN tested v USING (ord) GROUP BY s.set_id, v.rate, v.usd
), summed AS (
  SELECT set_id, bool_and(is_known) AS is_known,
    sum((n * rate * 100000) // usd) AS dollars, count(*) FILTER ((n * rate * 100000) % usd <> 0) AS dollars_cut,
    sum((least * rate * 100000) // usd) AS least_dollars,
    count(*) FILTER ((least * rate * 100000) % usd <> 0) AS least_cut
  FROM part GROUP BY set_id
), refused AS (
  SELECT set_id, bool_or(r.code IS NOT NULL) AS has_refused FROM in_set JOIN r USING (ord) GROUP BY set_id
)
SELECT s.set_id, s.kind, x.* EXCLUDE (set_id), f.has_refused
FROM sets s JOIN refused f USING (set_id) LEFT JOIN summed x USING (set_id);

-- Lots whose sum is open since the value of another lot is not known: its item value, or (of sums of customs value,
-- where freight that cannot be told apart stays in) its price.
CREATE OR REPLACE TABLE open_member AS
WITH unknown AS (
  SELECT s.set_id, s.lot, bool_or(NOT t.is_known) AS by_item, bool_or(NOT v.is_known) AS by_price
  FROM in_set s JOIN tested t USING (ord) JOIN valued v USING (ord) GROUP BY s.set_id, s.lot
)
SELECT m.lot, bool_or(u.by_item) AS by_item, bool_or(u.by_price) AS by_price
FROM lot_set m JOIN unknown u ON u.set_id = m.set_id AND u.lot <> m.lot WHERE u.by_item OR u.by_price GROUP BY m.lot;
