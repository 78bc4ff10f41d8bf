-- Papers and permits (docs/interface.md, "Papers and permits"; the acts named below). A code, or a word of the
-- name, makes goods fall under a requirement or leaves it open; use, quantity, day and track say how grave it is.
-- `since` is the first day of the earliest text that was read; before it the law is not known.
CREATE OR REPLACE TABLE requirement(place INTEGER, code VARCHAR, since DATE, asks VARCHAR);
INSERT INTO requirement VALUES
  (1, 'narcotics', '2012-06-08', 'nobody'),
  (2, 'weapons', '2016-01-07', 'dealers'),
  (3, 'imitation_firearm', '2016-01-07', 'nobody'),
  (4, 'blocked_ingredient', '2023-06-11', 'nobody'),
  -- Plant Protection Act 8(1), Livestock Disease Act 34, Aquatic Disease Act 24, Wildlife Act 16: whoever imports.
  (5, 'plant_quarantine', '2009-03-22', 'everyone'),
  (6, 'planting_certificate', '2009-03-22', 'planting'),
  (7, 'phytosanitary_certificate', '2009-03-22', 'certificate'),
  (8, 'animal_quarantine', '2014-02-14', 'everyone'),
  (9, 'aquatic_quarantine', '2012-07-22', 'everyone'),
  (10, 'cites_permit', '2012-07-29', 'everyone'),
  (11, 'prescription', '2014-01-01', 'patients'),
  (12, 'medicine_import', '2015-09-29', 'sale'),
  (13, 'quasi_drug_import', '2015-09-29', 'sale'),
  (14, 'medical_device', '2015-07-29', 'sale_else_check'),
  (15, 'lens_mail_order', '2012-05-23', 'seller'),
  (16, 'food_import', '2016-02-04', 'sale'),
  (17, 'food_contact_import', '2016-02-04', 'sale'),
  (18, 'feed_import', '2009-03-22', 'sale'),
  (19, 'cosmetics_import', '2012-02-05', 'sale'),
  (20, 'household_chemical', '2019-01-01', 'sale_else_check'),
  (21, 'biocide_approval', '2019-01-01', 'sale'),
  (22, 'hygiene_product_import', '2018-04-19', 'sale'),
  (23, 'kc_product', '2017-01-28', 'kc'),
  (24, 'kc_child_product', '2015-06-04', 'kc'),
  (25, 'radio_conformity', '2011-01-24', 'radio'),
  (26, 'customs_verified', '2001-01-01', 'sale_else_check');

-- The longest prefix decides; where a longer code could fall under another row it is open.
CREATE OR REPLACE TABLE code_requirement AS
SELECT k.hs, k.list AS code, coalesce(k.own = 'named', false) AS is_named, CASE WHEN len(kinds) = 1 THEN kinds[1]
    WHEN len(list_filter(kinds, x -> x NOT IN ('named', 'none'))) = 0 THEN 'named' ELSE 'unclear' END AS verdict
FROM code_kind k JOIN requirement q ON q.code = k.list;

-- The mark of the tariff data: on all lines held below a code, or on some.
CREATE OR REPLACE TABLE code_mark AS
SELECT c.hs, bool_and(m.customs_verified IS NOT DISTINCT FROM '1') AS on_all, bool_or(m.customs_verified IS NOT DISTINCT FROM '1') AS on_some
FROM (SELECT DISTINCT hs FROM r WHERE code IS NULL AND hs IS NOT NULL) c
JOIN schedule_line m ON starts_with(m.hs10, c.hs)
GROUP BY c.hs;

CREATE OR REPLACE TABLE row_requirement AS
WITH by_code AS (
  -- Under a short code whose own row leaves it to the name, a name of other goods rules out what longer codes may be.
  SELECT r.ord, c.code, CASE WHEN c.is_named AND n.is_other_goods THEN 'named' ELSE c.verdict END AS verdict
  FROM r JOIN code_requirement c USING (hs) JOIN row_name n USING (ord) WHERE r.code IS NULL
), by_name AS (
  -- A blank code, or one that does not exist, leaves all to the name; another what is unclear or named.
  SELECT r.ord, p.code, p.verdict, r.hs IS NULL OR t.no_such_code AS is_open
  FROM r JOIN row_name n USING (ord) JOIN name_permit p USING (name) LEFT JOIN code_tax t ON t.hs = r.hs WHERE r.code IS NULL
), told AS (
  -- A word settles what the code leaves open; a material leaves it open.
  SELECT ord, code, CASE WHEN c.verdict = 'sure' THEN 'sure' WHEN p.verdict IS NOT NULL AND (p.is_open OR c.verdict IN ('unclear', 'named'))
    THEN CASE WHEN c.verdict = 'unclear' AND p.verdict = 'unclear' THEN 'unclear' ELSE p.verdict END ELSE c.verdict END AS verdict
  FROM by_code c FULL JOIN by_name p USING (ord, code)
), given AS (SELECT * FROM told WHERE verdict IN ('sure', 'unclear')
), marked AS (
  SELECT r.ord, 'customs_verified' AS code, CASE WHEN m.on_all THEN 'sure' ELSE 'unclear' END AS verdict
  FROM r JOIN code_mark m USING (hs)
  WHERE r.code IS NULL AND m.on_some AND in_edition(r.day)
    AND r.ord NOT IN (SELECT ord FROM given)
)
SELECT * FROM given UNION ALL SELECT * FROM marked;

-- Whether the goods of a row are above their self-use quantity, counted over the group; null: not known.
CREATE OR REPLACE TABLE row_above AS
WITH total AS (
  SELECT b.group_no, s.goods, CASE WHEN s.each = 'code' THEN s.hs END AS hs,
    sum(coalesce(s.held, s.pieces_least)) AS held, sum(s.at_most) AS at_most,
    sum(coalesce(s.held, s.pieces_least)) FILTER (NOT s.perhaps) AS sure_held,
    sum(s.at_most) FILTER (NOT s.perhaps) AS sure_at_most, bool_or(s.held IS NULL) AS is_missing
  FROM row_self_use s JOIN bound b USING (lot) GROUP BY ALL
)
SELECT s.ord,
  bool_or(s.is_known AND NOT s.perhaps AND s.above = 'lost' AND t.sure_held > s.most) AS is_above,
  bool_or(s.is_known AND (
    (s.kind = 'tobacco' AND coalesce(k.several OR k.perhaps_several, false)) OR s.ord IN (SELECT ord FROM may_be_more)
    OR t.is_missing AND coalesce(t.held, 0) <= s.most
    OR NOT s.perhaps AND (coalesce(t.sure_at_most > s.most, false) OR s.above = 'not_known' AND t.sure_held > s.most)
    OR coalesce(t.at_most, t.held) > s.most)) AS is_open
FROM row_self_use s JOIN bound b USING (lot)
JOIN total t ON t.group_no = b.group_no AND t.goods = s.goods AND (t.hs IS NULL OR t.hs = s.hs)
LEFT JOIN tobacco_group k ON k.group_no = b.group_no
GROUP BY s.ord;

-- How grave each is by use, quantity and day: of goods that are declared, and of those that are not.
CREATE OR REPLACE TABLE graded_requirement AS
WITH asked AS (
  SELECT q.ord, r.lot, q.verdict, d.*, p."use", r.day, r.quantity, p.is_mail,
    CASE p."use" WHEN 'resale' THEN 'must' WHEN 'sample' THEN 'check'
      ELSE CASE WHEN coalesce(x.is_above, false) THEN 'must' WHEN coalesce(x.is_open, false) THEN 'check' ELSE 'waived' END END AS sale
  FROM row_requirement q JOIN requirement d USING (code) JOIN r USING (ord) JOIN parcel1 p ON p.parcel = r.parcel
  LEFT JOIN row_above x ON x.ord = q.ord
), graded AS (
  SELECT *, CASE asks
    WHEN 'nobody' THEN 'barred'
    WHEN 'dealers' THEN CASE "use" WHEN 'resale' THEN 'must' ELSE 'barred' END
    WHEN 'everyone' THEN 'must'
    -- Plant Protection Act 8: post since 2009-03-22, express parcels too since 2012-01-15; plants for planting
    -- only with an approval since 2019-07-01.
    WHEN 'certificate' THEN CASE WHEN day >= DATE '2012-01-15' OR is_mail THEN 'waived' ELSE 'must' END
    WHEN 'planting' THEN CASE WHEN day >= DATE '2019-07-01' THEN 'must' WHEN day >= DATE '2012-01-15' THEN 'check'
      WHEN is_mail THEN 'waived' ELSE 'must' END
    WHEN 'patients' THEN CASE "use" WHEN 'resale' THEN NULL ELSE 'must' END
    WHEN 'seller' THEN 'check'
    WHEN 'sale_else_check' THEN CASE "use" WHEN 'resale' THEN 'must' ELSE 'check' END
    WHEN 'sale' THEN sale
    -- Notice 2026-46, art. 7(2)1: outside trade too, for what is declared.
    WHEN 'kc' THEN CASE WHEN sale = 'waived' AND day >= DATE '2026-07-16' THEN 'check' ELSE sale END
    -- Radio Waves Act 58-2: whoever imports; decree 77-7 (since 2016-06-23) and annex 6-2: one unit for own use.
    WHEN 'radio' THEN CASE WHEN "use" = 'resale' THEN 'must' WHEN "use" = 'sample' OR day < DATE '2016-06-23' THEN 'check'
      WHEN quantity <= 1000 THEN 'waived' ELSE 'must' END
    END AS grade
  FROM asked
)
-- Before the first text that was read it is not known how grave it is.
SELECT ord, lot, place, code, verdict, CASE WHEN day < since THEN 'check' ELSE grade END AS grade,
  CASE WHEN day < since THEN 'check' WHEN asks = 'kc' THEN sale ELSE grade END AS undeclared_grade
FROM graded;
