-- Who the recipient is (docs/interface.md, "Rules of identity"): of what is declared together, in ten points.
CREATE OR REPLACE TABLE said AS
SELECT parcel, any_value(customs_id) AS id, any_value(customs_id_kind) AS said_kind,
  any_value(try_cast(customs_id_expires_on AS DATE)) AS expires_on, any_value(customs_match) AS match,
  any_value(one_time_no) IS NOT NULL AS has_number, any_value(person_name) IS NOT NULL AS has_name,
  any_value(person_phone) IS NOT NULL AS has_phone, any_value(person_postcode) IS NOT NULL AS has_postcode,
  any_value(person_address) IS NOT NULL AS has_address
FROM input GROUP BY parcel;

CREATE OR REPLACE TABLE formed AS
SELECT *,
  regexp_full_match(id, 'P[0-9]{12}') AS is_personal_form,
  regexp_full_match(id, '[0-9]{10}|[0-9]{3}-[0-9]{2}-[0-9]{5}') AS is_registration,
  2 * length(id) - length(regexp_replace(id, '[^\x00-\x7F]', '', 'g')) = 15 AS is_long,
  CASE said_kind WHEN 'pccc' THEN 'personal' WHEN 'one_time' THEN 'one_time' WHEN 'business' THEN 'business' WHEN 'none' THEN 'none'
    ELSE CASE WHEN id IS NULL THEN 'none'
      WHEN NOT regexp_full_match(id, 'P[0-9]{12}') AND (regexp_full_match(id, '[0-9]{10}|[0-9]{3}-[0-9]{2}-[0-9]{5}')
        OR 2 * length(id) - length(regexp_replace(id, '[^\x00-\x7F]', '', 'g')) = 15) THEN 'business' ELSE 'personal' END END AS kind,
  id IS NOT NULL AND said_kind IS DISTINCT FROM 'none' AS has_id,
  coalesce(id, said_kind, expires_on::VARCHAR, match) IS NOT NULL OR has_number OR has_name OR has_phone OR has_postcode OR has_address AS is_said
FROM said;

-- The last digit of a registration number checks the nine before it.
CREATE OR REPLACE MACRO digit(t, n) AS substr(replace(t, '-', ''), n, 1)::INT;
CREATE OR REPLACE MACRO registration_check(t) AS (10 - (digit(t, 1) + 3 * digit(t, 2) + 7 * digit(t, 3) + digit(t, 4)
  + 3 * digit(t, 5) + 7 * digit(t, 6) + digit(t, 7) + 3 * digit(t, 8) + 5 * digit(t, 9) + 5 * digit(t, 9) // 10) % 10) % 10;

CREATE OR REPLACE TABLE shared_id AS
SELECT f.id FROM formed f JOIN parcel1 p USING (parcel)
WHERE f.is_personal_form AND p.person IS NOT NULL
  AND parcel NOT IN (SELECT r.parcel FROM r WHERE r.code IS NOT NULL)
GROUP BY f.id HAVING count(DISTINCT p.person) > 1;

CREATE OR REPLACE TABLE identity_mark AS
WITH asked AS (
  SELECT t.lot, t.parcel, t.day, t."use", f.* EXCLUDE (parcel),
    CASE WHEN t.is_mail AND NOT t.is_declared THEN 'post' WHEN t."use" = 'self' AND f.kind <> 'business' AND t.day >= DATE '2026-08-24' THEN 'order'
      WHEN t.track_reason LIKE 'track_list%' THEN 'manifest' ELSE 'declaration' END AS rule,
    coalesce(f.id IN (SELECT id FROM shared_id), false) AS is_shared
  FROM lot_track t JOIN formed f USING (parcel)
), first_marks AS (
  SELECT *,
    list_filter([
      CASE WHEN rule = 'post' THEN 'identity_post_not_known' END,
      CASE WHEN NOT has_id AND rule = 'order' THEN 'identity_order_code_missing' END,
      CASE WHEN rule = 'manifest' AND day < DATE '2019-06-03' OR rule = 'declaration' AND day < DATE '2006-05-22' THEN 'identity_law_not_known' END,
      CASE WHEN NOT has_id AND rule = 'manifest' AND day BETWEEN DATE '2019-06-03' AND DATE '2020-11-30' THEN 'identity_code_missing_doubtful' END,
      CASE WHEN NOT has_id AND rule = 'manifest' AND day >= DATE '2020-12-01' THEN 'identity_code_missing' END,
      CASE WHEN NOT has_id AND rule = 'declaration' AND day >= DATE '2006-05-22' THEN 'identity_code_missing_declared' END,
      -- Before the first text on the form it is not known whether an id has it.
      CASE WHEN has_id AND kind = 'personal' THEN CASE WHEN day < DATE '2019-06-03' THEN 'identity_law_not_known'
        WHEN NOT is_personal_form THEN 'identity_form_wrong' END END,
      CASE WHEN has_id AND "use" = 'resale' AND (kind = 'one_time'
        OR kind = 'personal' AND (is_personal_form OR said_kind IS NOT NULL)) THEN 'identity_personal_for_resale' END,
      CASE WHEN has_id AND kind = 'business' AND "use" IN ('self', 'gift') THEN 'identity_business_for_own_use' END,
      CASE WHEN has_id AND kind = 'business' AND is_registration THEN 'identity_registration_number' END,
      CASE WHEN has_id AND kind = 'business' AND is_registration AND registration_check(id) <> digit(id, 10)
        THEN 'identity_registration_check' END,
      CASE WHEN has_id AND kind = 'business' AND NOT is_registration AND NOT is_long THEN 'identity_business_form_wrong' END,
      CASE WHEN has_id AND kind = 'one_time' AND day < DATE '2026-08-24' THEN 'identity_one_time_not_known' END,
      CASE WHEN has_id AND (kind = 'one_time' OR kind = 'business' AND NOT is_registration AND is_long) THEN 'identity_form_not_tested' END,
      CASE WHEN has_id AND kind = 'personal' AND expires_on IS NOT NULL THEN CASE WHEN day < DATE '2025-06-18' THEN 'identity_law_not_known'
        WHEN day > expires_on + 30 THEN 'identity_expired' WHEN day > expires_on THEN 'identity_expired_renewable'
        WHEN day >= expires_on - 30 THEN 'identity_renewal_due' END END,
      CASE WHEN match = 'failed' THEN CASE WHEN rule = 'order' THEN 'identity_order_match_failed' ELSE 'identity_match_failed' END END
    ], x -> x IS NOT NULL) AS early,
    has_id AND kind <> 'business' AND match IS DISTINCT FROM 'failed' AND rule <> 'post' AS goes_on,
    match IS DISTINCT FROM 'matched' AS is_unmatched
  FROM asked
), marks AS (
  SELECT *, early || list_filter([
      CASE WHEN goes_on AND rule = 'order' AND is_unmatched AND NOT (has_name AND has_phone AND has_address) THEN 'identity_order_fields_missing' END,
      CASE WHEN goes_on AND rule = 'order' AND match = 'outage' THEN 'identity_order_outage' END,
      CASE WHEN goes_on AND rule = 'order' AND coalesce(match, 'not_asked') = 'not_asked' THEN 'identity_order_not_matched' END,
      CASE WHEN goes_on AND rule = 'order' AND match IS DISTINCT FROM 'outage' AND NOT has_number THEN 'identity_order_number_missing' END,
      CASE WHEN goes_on AND rule <> 'order' AND day < DATE '2020-12-01' THEN 'identity_law_not_known' END,
      CASE WHEN goes_on AND rule <> 'order' AND day >= DATE '2020-12-01' AND match = 'outage' THEN 'identity_outage_not_known' END,
      CASE WHEN goes_on AND rule <> 'order' AND day >= DATE '2020-12-01' AND coalesce(match, 'not_asked') = 'not_asked' THEN 'identity_not_matched' END,
      CASE WHEN goes_on AND rule <> 'order' AND is_unmatched AND CASE WHEN day >= DATE '2024-08-29' THEN NOT (has_name AND has_phone)
        WHEN day >= DATE '2021-07-01' THEN NOT (has_name OR has_phone) WHEN day >= DATE '2020-12-01' THEN NOT has_name END
        THEN 'identity_match_fields_missing' END,
      CASE WHEN goes_on AND rule <> 'order' AND is_unmatched AND day >= DATE '2026-02-02' AND NOT has_postcode THEN 'identity_postcode_missing' END
    ], x -> x IS NOT NULL) AS late
  FROM first_marks
)
SELECT lot, CASE WHEN NOT is_said THEN ['identity_not_tested'] ELSE late || list_filter([
    CASE WHEN goes_on AND match = 'matched' AND len(list_filter(late, x -> x NOT IN ('identity_form_not_tested', 'identity_renewal_due'))) = 0
      THEN CASE WHEN rule = 'order' THEN 'identity_order_met' ELSE 'identity_met' END END,
    CASE WHEN is_shared THEN CASE WHEN day >= DATE '2025-01-01' THEN 'identity_shared_id'
      WHEN day >= DATE '2010-01-01' THEN 'identity_shared_id_declaration' ELSE 'identity_law_not_known' END END
  ], x -> x IS NOT NULL) END AS reasons
FROM marks;

-- Each once, in the order of docs/reasons.md.
CREATE OR REPLACE TABLE reason_order AS
SELECT trim(replace(column1, '`', '')) AS reason, row_number() OVER () AS place
FROM read_csv('{{root}}/docs/reasons.md', delim = '|', header = false, all_varchar = true, quote = '', skip = 6,
  null_padding = true, strict_mode = false, parallel = false);
CREATE OR REPLACE TABLE identity AS
SELECT lot, list(reason ORDER BY place) AS reasons
FROM (SELECT DISTINCT lot, unnest(reasons) AS reason FROM identity_mark) JOIN reason_order USING (reason) GROUP BY lot;
