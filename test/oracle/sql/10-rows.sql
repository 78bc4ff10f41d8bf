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
SELECT day,
  law_word('relief_basis', day) AS relief_basis, law_amount('relief_won', day) AS relief_won,
  law_amount('relief_usd', day) AS relief_usd, law_amount('sample_usd', day) AS sample_usd, law_word('ict_sample', day) AS ict_sample, law_amount('list_usd', day) AS list_usd,
  law_word('list_scope', day) AS list_scope, law_amount('simplified_usd', day) AS simplified_usd,
  nullif(law_amount('us_list_usd', day), 0) AS us_list_usd, law_word('inseparable', day) AS inseparable,
  law_word('combine_waybill', day) AS combine_waybill, law_word('combine_supplier', day) AS combine_supplier,
  law_word('combine_arrival', day) AS combine_arrival, law_word('self_use', day) AS self_use,
  law_amount('surface_won', day) AS surface_won,
  law_amount('waiver_usd', day) AS waiver_usd, law_amount('waiver_cn_usd', day) AS waiver_cn_usd,
  law_amount('waiver_vn_usd', day) AS waiver_vn_usd, law_amount('waiver_asean_usd', day) AS waiver_asean_usd,
  law_amount('vat', day) AS vat, law_word('vat_small_value', day) AS vat_small_value,
  law_word('vat_books', day) AS vat_books, law_word('vat_food', day) AS vat_food,
  law_amount('cut_tens', day) AS cut_tens, law_amount('minimum', day) AS minimum,
  law_amount('luxury', day) AS luxury, law_amount('watch_won', day) AS watch_won,
  law_amount('jewel_won', day) AS jewel_won, law_amount('furniture_won', day) AS furniture_won,
  law_amount('furniture_set_won', day) AS furniture_set_won,
  law_word('ict_small_value', day) AS ict_small_value, law_word('loose_stones', day) AS loose_stones,
  law_amount('education_on_ict', day) AS education_on_ict, law_amount('rural_on_ict', day) AS rural_on_ict,
  law_amount('fermented', day) AS fermented, law_amount('distilled', day) AS distilled,
  law_amount('beer_rate', day) AS beer_rate, law_amount('takju_rate', day) AS takju_rate,
  law_word('beer_basis', day) AS beer_basis, law_amount('beer_kl', day) AS beer_kl,
  law_amount('takju_kl', day) AS takju_kl,
  law_amount('education_on_liquor', day) AS education_on_liquor,
  law_amount('education_high', day) AS education_high,
  law_word('education_high_for', day) AS education_high_for, law_amount('non_leaf', day) AS non_leaf,
  law_amount('simplified_other', day) AS simplified_other, law_amount('simplified_textile', day) AS simplified_textile,
  law_amount('simplified_fur', day) AS simplified_fur, law_amount('simplified_antler', day) AS simplified_antler,
  law_amount('simplified_gambling', day) AS simplified_gambling, law_amount('simplified_excess', day) AS simplified_excess,
  law_amount('simplified_watch_base', day) AS simplified_watch_base, law_amount('simplified_watch_won', day) AS simplified_watch_won,
  law_amount('simplified_jewel_base', day) AS simplified_jewel_base, law_amount('simplified_jewel_won', day) AS simplified_jewel_won,
  law_amount('simplified_ceiling', day) AS simplified_ceiling
FROM (SELECT DISTINCT day FROM r WHERE day IS NOT NULL UNION SELECT DISTINCT declared FROM r WHERE is_mail AND declared IS NOT NULL);
