-- The weekly customs rates (CA 18), won for one unit in millionths: those of --rates before those on board. Where
-- approximate rates are asked for, the mean of the European Central Bank stands in for weeks without any official
-- rate ("Approximate rates" of docs/interface.md, assets/rates-ecb/SOURCE.md: no law says so, a choice).
CREATE OR REPLACE MACRO millionths(x) AS (x::DECIMAL(28, 6) * 1000000)::HUGEINT;
CREATE OR REPLACE TABLE official_rate AS
SELECT "from"::DATE AS first, "to"::DATE AS last, currency, millionths(krw_per_unit) AS rate, 1 AS rank
FROM read_csv({{rates}}, all_varchar = true, header = true)
UNION ALL
SELECT "from"::DATE, "to"::DATE, currency, millionths(krw_per_unit), 2
FROM read_csv('{{root}}/assets/rates/kcs-weekly.csv', all_varchar = true, header = true);

-- Won for one unit on the days of the bank, in 1e-20 won, and on the day of the bank before.
CREATE OR REPLACE TABLE bank_day AS
WITH told AS (
  UNPIVOT (SELECT *, '1' AS EUR FROM read_csv('{{root}}/assets/rates-ecb/daily.csv', all_varchar = true, header = true)
    WHERE {{approximate}})
  ON COLUMNS(* EXCLUDE (Date)) INTO NAME currency VALUE units
), paired AS (
  SELECT t.Date::DATE AS day, t.currency, millionths(try_cast(t.units AS DECIMAL(28, 6))) AS units,
    millionths(try_cast(w.units AS DECIMAL(28, 6))) AS won
  FROM told t JOIN told w ON w.Date = t.Date AND w.currency = 'KRW' WHERE t.currency <> 'KRW'
), crossed AS (SELECT day, currency, won * 100000000000000000000 // units AS won FROM paired WHERE units > 0 AND won > 0)
SELECT *, lag(won) OVER (PARTITION BY currency ORDER BY day) AS won_before FROM crossed;

-- Monday to Friday of the week before; three days at least. The band, in whole millionths, is 0.9 % (2.5 % behind a
-- long break of the Seoul market) and how far the mean is from that of one day earlier.
CREATE OR REPLACE MACRO nearest(n, d) AS (2 * n + d) // (2 * d);
CREATE OR REPLACE TABLE approximate_rate AS
WITH held AS (SELECT * FROM read_json('{{root}}/assets/rates-ecb/edition.json')),
week AS (
  SELECT w.first::DATE AS first, h.leastDays,
    CASE WHEN list_contains(list_transform(h.breaks, b -> b.week::DATE), w.first::DATE) THEN h.bandAfterBreak ELSE h.band END AS band
  FROM held h CROSS JOIN LATERAL (SELECT unnest(generate_series(h.firstDay::TIMESTAMP, h.lastDay::TIMESTAMP, INTERVAL 7 DAY)) AS first) w
  WHERE {{approximate}}
), mean AS (
  SELECT w.first, b.currency, any_value((w.band * 1000000)::HUGEINT) AS band,
    sum(b.won) // count(*) AS mean, sum(b.won_before) // count(b.won_before) AS earlier
  FROM week w JOIN bank_day b ON b.day BETWEEN w.first - 6 AND w.first - 2
  GROUP BY w.first, b.currency HAVING count(*) >= any_value(w.leastDays)
), banded AS (
  SELECT first, first + 6 AS last, currency, nearest(mean, 100000000000000) AS rate,
    band + nearest(abs(mean - earlier) * 1000000, earlier) AS band FROM mean
)
SELECT first, last, currency, rate, rate * (1000000 - band) // 1000000 AS low, (rate * (1000000 + band) + 999999) // 1000000 AS high
FROM banded b
WHERE NOT EXISTS (SELECT 1 FROM official_rate o WHERE o.first <= b.last AND o.last >= b.first);

-- What is judged with: the rates as they are, or at one end of the bands: the currency of the goods up and the
-- dollar of the limits down (1), or the other way round (-1).
CREATE OR REPLACE TABLE weekly AS
SELECT first, last, currency, rate, rate AS limit_rate, rank, false AS is_approximate FROM official_rate
UNION ALL
SELECT first, last, currency, CASE {{end}} WHEN 1 THEN high WHEN -1 THEN low ELSE rate END,
  CASE {{end}} WHEN 1 THEN low WHEN -1 THEN high ELSE rate END, 3, true FROM approximate_rate;

-- The days of the tariff schedule.
CREATE OR REPLACE TABLE edition AS
SELECT firstDay::DATE AS first, lastDay::DATE AS last FROM read_json('{{schedule}}/edition.json');
CREATE OR REPLACE MACRO in_edition(d) AS (SELECT d BETWEEN first AND last FROM edition);
