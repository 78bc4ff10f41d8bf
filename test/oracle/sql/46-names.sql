-- Sellers whose names look alike ("Names that look alike" of docs/interface.md, a choice of form): of what one
-- person bought on one day and platform. DuckDB has no NFKC: full-width letters and (주) in one sign are made even.
CREATE OR REPLACE MACRO narrow(t) AS replace(replace(translate(nfc_normalize(t),
  'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ０１２３４５６７８９．，＆－　',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,&- '), '㈜', '(주)'), '㈱', '(株)');
CREATE OR REPLACE MACRO name_words(t) AS list_filter(
  string_split_regex(regexp_replace(lower(narrow(t)), '[.'']', '', 'g'), '[^\p{L}\p{N}]+'), x -> x <> '');
CREATE OR REPLACE MACRO is_company(w) AS w IN ('inc', 'ltd', 'co', 'corp', 'llc', 'gmbh', 'limited', 'company', '주', '유', '株', '有');
CREATE OR REPLACE MACRO first_word(words) AS coalesce(list_position(list_transform(words, x -> is_company(x)), false), 1);
CREATE OR REPLACE MACRO bare(words) AS list_reverse(words[first_word(words):])[first_word(list_reverse(words[first_word(words):])):];
CREATE OR REPLACE MACRO even_seller(t) AS regexp_replace(array_to_string(list_reverse(bare(name_words(t))), ''),
  '^(주식회사|유한회사|株式会社|有限会社|有限公司)|(주식회사|유한회사|株式会社|有限会社|有限公司)$', '', 'g');

-- One letter changed, added or left out; both of five letters or more.
CREATE OR REPLACE MACRO one_off(short, long) AS CASE
  WHEN length(short) = length(long) THEN len(list_filter(range(1, length(long) + 1), n -> substr(short, n, 1) <> substr(long, n, 1))) = 1
  WHEN length(short) + 1 = length(long) THEN len(list_filter(range(1, length(long) + 1), n -> substr(long, 1, n - 1) || substr(long, n + 1) = short)) > 0
  ELSE false END;
CREATE OR REPLACE MACRO is_alike(a, b) AS a = b OR (length(a) >= 5 AND length(b) >= 5
  AND CASE WHEN length(a) <= length(b) THEN one_off(a, b) ELSE one_off(b, a) END);

CREATE OR REPLACE TABLE bought AS
SELECT r.lot, r.parcel, r.line, p.person, coalesce(r.platform, '') AS platform, r.purchased_on, r.supplier, r.by_id, i.seller
FROM r JOIN input i USING (ord) JOIN parcel1 p ON p.parcel = r.parcel JOIN on_day d ON d.day = r.day
WHERE p."use" <> 'sample' AND d.combine_supplier = 'combined'
  AND p.person IS NOT NULL AND r.supplier IS NOT NULL AND r.purchased_on IS NOT NULL;

CREATE OR REPLACE TABLE alike AS
WITH sellers AS (
  SELECT person, platform, purchased_on, supplier, by_id, even_seller(arg_min(seller, (parcel, line)) FILTER (seller IS NOT NULL)) AS name
  FROM bought GROUP BY ALL
), crowd AS (SELECT *, count(*) OVER (PARTITION BY person, platform, purchased_on) AS several FROM sellers)
SELECT DISTINCT w.lot
FROM crowd a JOIN crowd b USING (person, platform, purchased_on)
JOIN bought w ON w.person = a.person AND w.platform = a.platform AND w.purchased_on = a.purchased_on
  AND w.supplier = a.supplier AND w.by_id = a.by_id
WHERE a.several > 1 AND (a.supplier <> b.supplier OR a.by_id <> b.by_id) AND NOT (a.by_id AND b.by_id) AND is_alike(a.name, b.name);
