/** What `--rate-choice` asks of each declaration, and of `lowest` what both ways collect. */
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Options } from './both.js'

export type RateChoice = 'ordinary' | 'simplified' | 'lowest'

export const withRateChoice = (rateChoice: RateChoice) => (): Options => ({
  words: ['--rate-choice', rateChoice],
  oracle: { rateChoice },
})

const asked = (way: string) => `SELECT DISTINCT declaration, '${way}' AS way, 'asked' AS why,
  NULL::VARCHAR AS verdict FROM lot_track`

/** Express goods take ordinary rates, mail that is not declared simplified ones (docs/interface.md). */
const byDefault = `SELECT declaration,
  CASE WHEN bool_or(is_mail) THEN 'simplified' ELSE 'ordinary' END AS way,
  'default' AS why, NULL::VARCHAR AS verdict FROM lot_track GROUP BY declaration`

/**
 * The way that collects less; ordinary rates where they are equal or collect nothing. Where it is open
 * whether mail is declared, nothing is chosen: its rates are open before.
 */
const lowest = `SELECT declaration, CASE verdict
    WHEN 'choice_simplified_lower' THEN 'simplified'
    WHEN 'choice_not_known' THEN 'open'
    WHEN 'choice_ordinary_kept' THEN 'ordinary' ELSE 'simplified' END AS way,
  'asked' AS why, verdict
FROM (SELECT o.declaration, CASE WHEN t.declaration IS NULL OR d.is_open THEN NULL
    WHEN o.amount = 0 THEN 'choice_ordinary_kept'
    WHEN o.amount IS NULL OR s.amount IS NULL THEN 'choice_not_known'
    WHEN s.amount < o.amount THEN 'choice_simplified_lower' ELSE 'choice_ordinary_kept' END AS verdict
  FROM (SELECT declaration, bool_or(is_mail AND post_verdict IN ('open', 'law_not_known')) AS is_open
    FROM lot_track GROUP BY declaration) d
  LEFT JOIN collected_ordinary o USING (declaration)
  LEFT JOIN collected_simplified s USING (declaration)
  LEFT JOIN (SELECT DISTINCT declaration FROM touched) t USING (declaration))`

/** Runs `judge` once for each way that has to be judged; the last answer stands. */
export async function judgeWays(
  connection: DuckDBConnection,
  choice: RateChoice | undefined,
  judge: () => Promise<void>,
): Promise<void> {
  await connection.run('CREATE OR REPLACE TABLE lot_track_before AS SELECT * FROM lot_track')
  await connection.run('CREATE OR REPLACE TABLE touched(declaration VARCHAR, ord BIGINT)')
  const set = (query: string) =>
    connection.run(`CREATE OR REPLACE TABLE lot_track AS SELECT * FROM lot_track_before;
      CREATE OR REPLACE TABLE rate_way AS ${query}`)
  if (choice !== 'lowest') {
    await set(choice ? asked(choice) : byDefault)
    return judge()
  }
  for (const way of ['ordinary', 'simplified']) {
    await set(asked(way))
    await judge()
    await connection.run(`CREATE OR REPLACE TABLE collected_${way} AS
      SELECT declaration, CASE outcome WHEN 'collected' THEN tax
        WHEN 'not_collected' THEN 0 WHEN 'nothing' THEN 0 END AS amount
      FROM collected`)
  }
  await connection.run(`CREATE OR REPLACE TABLE touched AS
    SELECT r.declaration, c.ord FROM choice c JOIN r USING (ord) WHERE c.takes_any`)
  await set(lowest)
  await judge()
}
