-- The way of mail that is not declared (POST 2, 16, 22 to 27) follows its taxes: nothing due, or too little to be
-- collected (since 2023-04-18): free on the spot; an agreement rate (since 2023-04-18): simple clearance; else
-- taxed on the spot.
CREATE OR REPLACE TABLE post_track AS
WITH taxed AS (
  SELECT x.lot, x.asked_on, x.relief, x.relief_reason, x.post_verdict, z.tax, z.is_known, z.outcome,
    bool_or(c.agreement IS NOT NULL) AS has_agreement
  FROM lot_track x JOIN r ON r.lot = x.lot LEFT JOIN collected z ON z.declaration = r.declaration LEFT JOIN choice c ON c.ord = r.ord
  WHERE x.is_mail AND x.track_reason = 'post_open' AND x.post_verdict = 'no'
  GROUP BY ALL
)
SELECT lot, CASE WHEN relief IS NULL OR NOT coalesce(is_known, false) OR outcome IS NULL THEN 'post_open'
  WHEN tax = 0 THEN 'post_free_on_spot'
  WHEN outcome = 'not_collected' THEN CASE WHEN asked_on >= DATE '2023-04-18' THEN 'post_free_minimum' ELSE 'post_law_not_known' END
  WHEN has_agreement THEN CASE WHEN asked_on >= DATE '2023-04-18' THEN 'post_simple_agreement' ELSE 'post_law_not_known' END
  ELSE 'post_taxed_on_spot' END AS reason
FROM taxed;

CREATE OR REPLACE TABLE lot_track AS
SELECT t.* REPLACE (coalesce(p.reason, t.track_reason) AS track_reason) FROM lot_track t LEFT JOIN post_track p USING (lot);
