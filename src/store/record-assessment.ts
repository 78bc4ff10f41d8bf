/** The moment from which an assessment is known, and what it takes the place of. */
import { blockLock } from './keep-block.js'
import type { MadeWith } from './kept-assessment.js'
import type { Sql } from './sql.js'
import { supersedeInParts, supersedeRest } from './supersede.js'

export interface Recorded extends MadeWith {
  readonly at: string
  readonly inputColumns: readonly string[]
  readonly lines: number
  readonly parcels: number
  readonly problems: number
  /** Reasons that the file explains, with the columns that it lacks. */
  readonly lacking: Readonly<Record<string, readonly string[]>>
  readonly decisionsSha256: string
  readonly problemsSha256: string
  readonly summary: unknown
}

/**
 * After so many new lines the planner looks at the tables again, and what all may see of the parcels is
 * noted, so that their keys are read from an index alone; PGlite does neither by itself.
 */
const linesWorthCounting = 5000
const lookAgain = [
  'vacuum (analyze) parcel',
  'analyze line; analyze rollup; analyze assessment; analyze subject; analyze superseded',
]

/** No two are recorded at one instant, and none before another that was there. */
const record = `update assessment set state = 'done', failure = null, release = $2, rules = $3,
    schedule = $4, input_columns = $5, lines = $6, parcels = $7, problems = $8,
    decisions_sha256 = $9, problems_sha256 = $10, summary = $11, lacking = $13,
    recorded_at = greatest($12::timestamptz, coalesce((
      select max(recorded_at) + interval '1 millisecond' from assessment
      where recorded_at is not null), $12::timestamptz))
  where number = $1 and recorded_at is null and state = 'running' returning recorded_at as at`

/** Makes an assessment known; returns when it was recorded. Once it is, nothing changes any more. */
export async function recordAssessment(
  sql: Sql,
  target: { readonly number: number; readonly isReal: boolean },
  recorded: Recorded,
): Promise<string | undefined> {
  const { release, rules, schedule, inputColumns, lines, parcels, problems } = recorded
  const since = await supersedeInParts(sql, target, lines)
  const at = await sql.transaction(async inner => {
    await inner.query('select pg_advisory_xact_lock($1)', [blockLock])
    const [row] = await inner.query<{ at: string }>(record, [
      ...[target.number, release, rules, schedule, inputColumns, lines, parcels, problems],
      ...[recorded.decisionsSha256, recorded.problemsSha256],
      ...[JSON.stringify(recorded.summary), recorded.at, JSON.stringify(recorded.lacking)],
    ])
    if (row && target.isReal) await supersedeRest(inner, target.number, { since, lines })
    return row?.at
  })
  if (recorded.lines >= linesWorthCounting) for (const text of lookAgain) await sql.query(text)
  return at
}
