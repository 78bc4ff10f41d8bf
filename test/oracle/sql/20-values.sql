-- Item value (CAER 45(2)1): price less the seller's discount, with the order's charges in the country of
-- dispatch allocated by price. Money of a row is in 1/10,000,000 of its currency (amount x quantity).
CREATE OR REPLACE TABLE priced AS
SELECT r.ord, r.lot, r.parcel, r.line, r.order_key, r.currency, r.rate, r.usd, r.code,
  r.unit_price * r.quantity - CASE WHEN r.discount_kind = 'seller' THEN r.discounted * 1000 ELSE 0 END AS price,
  -- The least that the price can be: where the kind of its discount is not told it may reduce.
  r.unit_price * r.quantity - CASE WHEN r.discount_kind = 'seller' OR r.discount_kind IS NULL
    THEN r.discounted * 1000 ELSE 0 END AS least_price,
  r.discounted > 0 AND r.discount_kind IS NULL AS kind_missing,
  -- What comes to 0 is no price, whatever the use.
  r.unit_price * r.quantity = CASE WHEN r.discount_kind = 'seller' THEN r.discounted * 1000 ELSE 0 END AS zero
FROM r;

-- What an order bears, each discount by its kind; a discount that does not reduce is not allocated.
CREATE OR REPLACE TABLE orders AS
SELECT r.order_key,
  bool_or(r.code IS NOT NULL) AS has_refused,
  count(DISTINCT r.currency) FILTER (r.code IS NULL) > 1 AS is_mixed,
  bool_or(p.kind_missing) FILTER (r.code IS NULL) AS has_kind_missing,
  bool_or(p.zero) FILTER (r.code IS NULL) AS has_zero,
  sum(r.local_freight) IS NULL OR sum(r.local_tax) IS NULL AS charges_missing,
  coalesce(sum(r.local_freight), 0) * 1000 + coalesce(sum(r.local_tax), 0) * 1000 AS charges,
  coalesce(sum(r.order_discount) FILTER (r.discount_kind = 'seller'), 0) * 1000 AS discount,
  coalesce(sum(r.order_discount) FILTER (r.discount_kind IN ('platform', 'points')), 0) * 1000 AS discount_doubtful,
  coalesce(sum(r.order_discount) FILTER (r.discount_kind = 'gift_card'), 0) * 1000 AS discount_gift,
  coalesce(sum(r.order_discount) FILTER (r.discount_kind IS NULL), 0) * 1000 AS discount_open,
  sum(p.price) FILTER (r.code IS NULL) AS total
FROM r JOIN priced p USING (ord) GROUP BY r.order_key;

-- Shares are cut; what is left goes unit by unit to the first rows that weigh anything, by the text of the
-- parcel and the line number. Where nothing weighs anything the first row takes all.
CREATE OR REPLACE MACRO cut_share(t, w, whole) AS CASE WHEN whole = 0 THEN 0
  ELSE t // 1000000000 * w // whole * 1000000000
    + ((t // 1000000000 * w) % whole * 1000000000 + t % 1000000000 * w) // whole END;
CREATE OR REPLACE MACRO with_rest(cut, w, t, cuts, place, first, whole) AS cut + CASE
  -- What is not known stays so in each share.
  WHEN whole = 0 THEN CASE WHEN first = 1 THEN t ELSE t * 0 END
  WHEN w > 0 AND place <= t - cuts THEN 1 ELSE 0 END;

CREATE OR REPLACE TABLE shared AS
WITH joined AS (
  SELECT p.ord, p.order_key, p.price, o.total, o.charges, o.discount, o.discount_open,
    count(*) FILTER (p.price > 0) OVER w AS place, row_number() OVER w AS first
  FROM priced p JOIN orders o USING (order_key)
  WHERE p.code IS NULL AND (o.charges > 0 OR o.discount > 0 OR o.discount_open > 0)
  WINDOW w AS (PARTITION BY p.order_key ORDER BY p.parcel, p.line)
), cut AS (
  SELECT *, cut_share(charges, price, total) AS charges_cut, cut_share(discount, price, total) AS discount_cut,
    cut_share(discount + discount_open, price, total) AS most_cut
  FROM joined
)
SELECT ord,
  with_rest(charges_cut, price, charges, sum(charges_cut) OVER o, place, first, total) AS charge_share,
  with_rest(discount_cut, price, discount, sum(discount_cut) OVER o, place, first, total) AS discount_share,
  with_rest(most_cut, price, discount + discount_open, sum(most_cut) OVER o, place, first, total) AS most_share
FROM cut WINDOW o AS (PARTITION BY order_key);

-- The value of a row, and the least that it is worth where it is not known.
CREATE OR REPLACE TABLE valued AS
WITH joined AS (
  SELECT p.* EXCLUDE (zero), p.zero OR (o.discount > 0 AND o.discount = o.total) AS zero, o.* EXCLUDE (order_key), coalesce(s.charge_share, 0) AS charge_share,
    coalesce(s.discount_share, 0) AS discount_share, coalesce(s.most_share, 0) AS most_share,
    o.discount + o.discount_open > o.total AS too_large,
    o.charges > 0 OR o.discount > 0 OR o.discount_open > 0 AS has_share,
    (o.charges > 0 OR o.discount > 0 OR o.discount_open > 0)
      AND (o.is_mixed OR o.has_refused OR o.has_kind_missing OR o.has_zero) AS not_shared
  FROM priced p JOIN orders o USING (order_key) LEFT JOIN shared s ON s.ord = p.ord WHERE p.code IS NULL
)
SELECT * EXCLUDE (price),
  price, price + charge_share - discount_share AS n,
  NOT (kind_missing OR zero OR charges_missing OR discount_open > 0 OR too_large OR not_shared) AS is_known,
  CASE WHEN NOT (kind_missing OR zero OR charges_missing OR discount_open > 0 OR too_large OR not_shared)
      THEN price + charge_share - discount_share
    WHEN not_shared OR too_large THEN
      CASE WHEN is_mixed AND discount + discount_open > 0 THEN 0
        ELSE greatest(least_price - discount - discount_open, 0) END
    ELSE greatest(least_price + charge_share - most_share, 0) END AS least
FROM joined;

-- What a limit of item value is held against: where freight stands in the price and the rule of the day does
-- not say what then holds, the value that is tested is not known.
CREATE OR REPLACE TABLE tested AS
SELECT v.ord, v.lot, v.rate, v.usd, v.n, v.is_known AND NOT x.not_stated AS is_known,
  CASE WHEN x.not_stated THEN 0 ELSE v.least END AS least
FROM valued v JOIN (
  SELECT r.ord, p.separate IS NOT DISTINCT FROM 'no' AND d.inseparable IS NULL AS not_stated
  FROM r JOIN parcel1 p USING (parcel) JOIN on_day d ON d.day = r.day) x USING (ord);
