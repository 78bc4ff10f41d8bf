/**
 * What a row was judged with (docs/interface.md, ARCHITECTURE.md): law, rules, schedule, choices of
 * the run, and the rates of its week for its currency and the dollar. Of one run, one edition is
 * one set of these rates.
 */

/** Rows whose edition is not of the form, or shared by two sets of rates, or one of several of one set. */
export const strayEditions = `
  WITH held AS (
    SELECT t.ord, t.parcel, t.state, t.edition,
      concat_ws(' ', r.currency, r.rate, r.usd, date_trunc('week', r.day + 1)) AS rates
    FROM theirs t JOIN r USING (ord) WHERE r.channel <> 'post'
  )
  SELECT ord, parcel, edition, rates FROM (
    SELECT *, min(edition) OVER (PARTITION BY rates) <> max(edition) OVER (PARTITION BY rates)
      OR min(rates) OVER (PARTITION BY edition) <> max(rates) OVER (PARTITION BY edition) AS is_shared
    FROM held WHERE state <> 'refused'
  ) WHERE is_shared OR edition IS NULL OR NOT regexp_full_match(edition, '[0-9a-f]{16}')
  UNION ALL SELECT ord, parcel, edition, rates FROM held WHERE state = 'refused' AND edition IS NOT NULL`
