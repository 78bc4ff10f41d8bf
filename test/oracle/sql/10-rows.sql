-- The rows as read: amounts in 1/10,000 of the currency, quantities in 1/1,000, rates in 1/1,000,000 won.
CREATE OR REPLACE MACRO amount(x) AS (replace(x, ',', '')::DECIMAL(28, 4) * 10000)::HUGEINT;
CREATE OR REPLACE MACRO thousandths(x) AS (replace(x, ',', '')::DECIMAL(28, 3) * 1000)::HUGEINT;

-- What is wrong with a row by itself. The generator writes one thing wrong in a parcel at most.
CREATE OR REPLACE TABLE bad AS
SELECT ord, CASE
    WHEN declared_on IS NOT NULL AND try_cast(declared_on AS DATE) IS NULL THEN 'day_bad'
    WHEN ship_from IS NOT NULL AND NOT regexp_full_match(ship_from, '[A-Z]{2}') THEN 'country_unknown'
    WHEN ship_from IN ('QQ', 'XX') THEN 'country_unknown'
    WHEN currency = 'XXX' THEN 'currency_unknown'
    WHEN regexp_matches(unit_price, '[eE]') THEN 'amount_exponent'
    WHEN unit_price LIKE '-%' THEN 'amount_negative'
    WHEN NOT regexp_full_match(unit_price, '[0-9.,]*') THEN 'amount_bad'
    WHEN regexp_matches(unit_price, '\.[0-9]{5,}') THEN 'amount_too_many_decimals'
    WHEN regexp_matches(quantity, '\.[0-9]{4,}') THEN 'amount_too_many_decimals'
    WHEN try_cast(quantity AS DOUBLE) = 0 THEN 'quantity_zero'
    WHEN length(replace(replace(hs, '.', ''), '-', '')) NOT BETWEEN 4 AND 10 THEN 'hs_bad_length'
    WHEN declared_on IS NULL OR ship_from IS NULL OR quantity IS NULL OR unit_price IS NULL
      OR currency IS NULL THEN 'value_missing'
  END AS code
FROM input;

-- Mail is judged by its arrival (CA 16 item 8, 17 item 1); 58-post.sql turns what is declared to its declaration.
-- Goods for sale are declared, so that they need no arrival.
CREATE OR REPLACE TABLE mail AS
SELECT parcel, any_value(try_cast(arrived_on AS DATE)) AS arrived,
  coalesce(any_value("use") = 'resale', any_value(customs_id_kind) = 'business', false) AS is_resale
FROM input GROUP BY parcel HAVING any_value(channel) = 'post';

-- Mail for sale needs no arrival since the first postal notice that was read (2007-09-07).
CREATE OR REPLACE TABLE row1 AS
SELECT i.ord, i.is_history, b.code AS own_code,
  i.parcel,
  coalesce(try_cast(i.line AS BIGINT), row_number() OVER (PARTITION BY i.parcel ORDER BY i.ord)) AS line,
  coalesce(i.declaration, i.parcel) AS declaration,
  i.channel, m.parcel IS NOT NULL AS is_mail, m.parcel IS NOT NULL AND m.arrived IS NULL AND (NOT m.is_resale OR try_cast(i.declared_on AS DATE) < DATE '2007-09-07') AS arrival_missing,
  try_cast(i.declared_on AS DATE) AS declared,
  coalesce(m.arrived, try_cast(i.declared_on AS DATE)) AS day,
  try_cast(i.arrived_on AS DATE) AS arrived_on,
  try_cast(i.purchased_on AS DATE) AS purchased_on,
  i.platform, i.person,
  coalesce(i.seller_id, i.seller) AS supplier, i.seller_id IS NOT NULL AS by_id,
  i.customs_id_kind, i.goods, i.ship_from, i.origin, i.origin_proof, i.tobacco_kind, try_cast(i.abv AS DECIMAL(28, 6)) AS abv,
  replace(replace(i.hs, '.', ''), '-', '') AS hs,
  i.currency, i.discount_kind, i.freight_separate, i."use",
  CASE WHEN i.order_no IS NULL THEN 'p' || i.parcel
    ELSE 'o' || coalesce(i.platform, '') || chr(1) || i.order_no END AS order_key,
  CASE WHEN b.code IS NULL THEN thousandths(i.quantity) END AS quantity,
  CASE WHEN b.code IS NULL THEN amount(i.unit_price) END AS unit_price,
  amount(i.discount) AS discount, amount(i.order_discount) AS order_discount,
  amount(i.local_freight) AS local_freight, amount(i.local_tax) AS local_tax,
  amount(i.intl_freight) AS intl_freight, amount(i.intl_insurance) AS intl_insurance,
  thousandths(i.pieces_per_unit) AS pieces, thousandths(i.volume_ml_each) AS ml_each,
  thousandths(i.volume_ml) AS ml, thousandths(i.weight_g) AS grams
FROM input i JOIN bad b USING (ord) LEFT JOIN mail m USING (parcel);

-- The rate of each day and currency that is asked for; the won needs none.
CREATE OR REPLACE TABLE rate_on AS
SELECT n.day, n.currency,
  CASE WHEN n.currency = 'KRW' THEN 1000000::HUGEINT ELSE min_by(w.rate, w.rank) END AS rate,
  min_by(w.limit_rate, w.rank) AS limit_rate, coalesce(min_by(w.is_approximate, w.rank), false) AS is_approximate
FROM (SELECT DISTINCT day, currency FROM row1 WHERE own_code IS NULL
      UNION SELECT DISTINCT day, 'USD' FROM row1 WHERE own_code IS NULL
      UNION SELECT DISTINCT declared, currency FROM row1 WHERE own_code IS NULL AND is_mail
      UNION SELECT DISTINCT declared, 'USD' FROM row1 WHERE own_code IS NULL AND is_mail) n
LEFT JOIN weekly w ON w.currency = n.currency AND n.day BETWEEN w.first AND w.last
GROUP BY n.day, n.currency;
-- Goods priced in dollars keep their value in dollars, whatever the rate.
CREATE OR REPLACE MACRO dollar_of(currency, own, dollar) AS CASE WHEN currency = 'USD' THEN own ELSE dollar END;

-- What belongs to the parcel is said on any of its lines.
CREATE OR REPLACE TABLE parcel1 AS
SELECT parcel,
  min(ord) AS first_ord, count(*) AS rows,
  any_value(ship_from) AS ship_from, any_value(arrived_on) AS arrived_on, any_value(person) AS person,
  any_value("use") AS said_use, any_value(customs_id_kind) AS id_kind,
  any_value(freight_separate) AS separate, any_value(channel) AS channel, bool_or(is_mail) AS is_mail,
  coalesce(any_value("use"), CASE WHEN any_value(customs_id_kind) = 'business' THEN 'resale' ELSE 'self' END)
    AS "use",
  -- A gift is goods for own use too.
  coalesce(any_value("use") IN ('self', 'gift'), any_value(customs_id_kind) IS DISTINCT FROM 'business') AS is_own,
  any_value("use") IS NULL AND coalesce(any_value(customs_id_kind) = 'business', false) AS use_from_id,
  sum(intl_freight) > 0 OR sum(intl_insurance) > 0 AS has_freight
FROM row1 GROUP BY parcel;

CREATE OR REPLACE TABLE problem AS
WITH conflict AS (
  -- The first line of a parcel sets its values; a later row that differs is the one that is wrong.
  SELECT r.ord FROM row1 r JOIN (
    SELECT parcel, arg_min(ship_from, line) AS f, arg_min(person, line) AS p, arg_min("use", line) AS u,
      arg_min(channel, line) AS c FROM row1 GROUP BY parcel) q USING (parcel)
  WHERE r.ship_from <> q.f OR r.person <> q.p OR r."use" <> q.u OR r.channel <> q.c
), twice AS (
  SELECT ord FROM (SELECT ord, row_number() OVER (PARTITION BY parcel, line ORDER BY ord) AS n FROM row1)
  WHERE n > 1
)
SELECT r.ord, CASE
    WHEN r.own_code IS NOT NULL THEN r.own_code
    WHEN r.arrival_missing THEN 'arrived_on_missing'
    WHEN c.ord IS NOT NULL THEN 'parcel_conflict'
    WHEN t.ord IS NOT NULL THEN 'line_duplicate'
    WHEN r.discount * 1000 > r.unit_price * r.quantity THEN 'discount_too_large'
    WHEN p.separate = 'no' AND (r.intl_freight > 0 OR r.intl_insurance > 0) THEN 'freight_conflict'
    WHEN r.day < DATE '2004-03-31' THEN 'law_not_known'
    WHEN f.rate IS NULL OR d.rate IS NULL THEN 'rate_missing'
  END AS code
FROM row1 r JOIN parcel1 p USING (parcel)
LEFT JOIN conflict c USING (ord) LEFT JOIN twice t USING (ord)
LEFT JOIN rate_on f ON f.day = r.day AND f.currency = r.currency
LEFT JOIN rate_on d ON d.day = r.day AND d.currency = 'USD';

CREATE OR REPLACE TABLE refusal AS
SELECT r.ord, CASE WHEN bool_or(x.code IS NOT NULL) OVER (PARTITION BY r.parcel)
  THEN coalesce(x.code, 'sibling_refused') END AS code
FROM row1 r JOIN problem x USING (ord);

-- A lot is what is declared together of one parcel; parcels in order of their first rows, lots by first line.
CREATE OR REPLACE TABLE lot1 AS
SELECT row_number() OVER (ORDER BY p.first_ord, min(r.line)) AS lot, r.parcel, r.declaration, min(r.ord) AS first_ord
FROM row1 r JOIN parcel1 p USING (parcel) GROUP BY r.parcel, r.declaration, p.first_ord;

CREATE OR REPLACE TABLE r AS
SELECT r.*, l.lot, x.code, f.rate, dollar_of(r.currency, f.rate, d.limit_rate) AS usd,
  f.is_approximate OR d.is_approximate AS is_approximate,
  CASE WHEN r.discount > 0 THEN r.discount ELSE 0 END AS discounted
FROM row1 r JOIN lot1 l USING (parcel, declaration) JOIN refusal x USING (ord)
LEFT JOIN rate_on f ON f.day = r.day AND f.currency = r.currency
LEFT JOIN rate_on d ON d.day = r.day AND d.currency = 'USD';
DROP TABLE row1;

-- The law of each day of the file.
CREATE OR REPLACE TABLE on_day AS
WITH days AS (
  SELECT DISTINCT day FROM r WHERE day IS NOT NULL UNION SELECT DISTINCT declared FROM r WHERE is_mail AND declared IS NOT NULL
), held AS (
  SELECT d.day, l.key, max_by(l.amount, l.since) AS amount, max_by(l.word, l.since) AS word
  FROM days d LEFT JOIN law l ON l.since <= d.day GROUP BY d.day, l.key
)
SELECT day,
  held(word, key, 'relief_basis') AS relief_basis, held(amount, key, 'relief_won') AS relief_won,
  held(amount, key, 'relief_usd') AS relief_usd, held(amount, key, 'sample_usd') AS sample_usd, held(word, key, 'ict_sample') AS ict_sample, held(amount, key, 'list_usd') AS list_usd,
  held(word, key, 'list_scope') AS list_scope, held(amount, key, 'simplified_usd') AS simplified_usd,
  nullif(held(amount, key, 'us_list_usd'), 0) AS us_list_usd, held(word, key, 'inseparable') AS inseparable,
  held(word, key, 'combine_waybill') AS combine_waybill, held(word, key, 'combine_supplier') AS combine_supplier,
  held(word, key, 'combine_arrival') AS combine_arrival, held(word, key, 'self_use') AS self_use,
  held(amount, key, 'surface_won') AS surface_won,
  held(amount, key, 'waiver_usd') AS waiver_usd, held(amount, key, 'waiver_cn_usd') AS waiver_cn_usd,
  held(amount, key, 'waiver_vn_usd') AS waiver_vn_usd, held(amount, key, 'waiver_asean_usd') AS waiver_asean_usd,
  held(amount, key, 'vat') AS vat, held(word, key, 'vat_small_value') AS vat_small_value,
  held(word, key, 'vat_books') AS vat_books, held(word, key, 'vat_food') AS vat_food,
  held(amount, key, 'cut_tens') AS cut_tens, held(amount, key, 'minimum') AS minimum,
  held(amount, key, 'luxury') AS luxury, held(amount, key, 'watch_won') AS watch_won,
  held(amount, key, 'jewel_won') AS jewel_won, held(amount, key, 'furniture_won') AS furniture_won,
  held(amount, key, 'furniture_set_won') AS furniture_set_won,
  held(word, key, 'ict_small_value') AS ict_small_value, held(word, key, 'loose_stones') AS loose_stones,
  held(amount, key, 'education_on_ict') AS education_on_ict, held(amount, key, 'rural_on_ict') AS rural_on_ict,
  held(amount, key, 'fermented') AS fermented, held(amount, key, 'distilled') AS distilled,
  held(amount, key, 'beer_rate') AS beer_rate, held(amount, key, 'takju_rate') AS takju_rate,
  held(word, key, 'beer_basis') AS beer_basis, held(amount, key, 'beer_kl') AS beer_kl,
  held(amount, key, 'takju_kl') AS takju_kl,
  held(amount, key, 'education_on_liquor') AS education_on_liquor,
  held(amount, key, 'education_high') AS education_high,
  held(word, key, 'education_high_for') AS education_high_for, held(amount, key, 'non_leaf') AS non_leaf,
  held(amount, key, 'simplified_other') AS simplified_other, held(amount, key, 'simplified_textile') AS simplified_textile,
  held(amount, key, 'simplified_fur') AS simplified_fur, held(amount, key, 'simplified_antler') AS simplified_antler,
  held(amount, key, 'simplified_gambling') AS simplified_gambling, held(amount, key, 'simplified_excess') AS simplified_excess,
  held(amount, key, 'simplified_watch_base') AS simplified_watch_base, held(amount, key, 'simplified_watch_won') AS simplified_watch_won,
  held(amount, key, 'simplified_jewel_base') AS simplified_jewel_base, held(amount, key, 'simplified_jewel_won') AS simplified_jewel_won,
  held(amount, key, 'simplified_ceiling') AS simplified_ceiling
FROM held GROUP BY day;
