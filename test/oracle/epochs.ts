/**
 * Counts the rows of a file by reason and epoch. The epochs of a reason are the stretches of days
 * between the first days of the versions that it rests on (docs/reasons.md, docs/law.json), from
 * the first day that is judged.
 */
import type { DuckDBConnection } from '@duckdb/node-api'
import { type Absence, absences } from './absent-reasons.js'
import { byOption } from './option-reasons.js'

/** A reason in a stretch of days, and the rows of the file that say it there. */
export interface Cell {
  readonly reason: string
  readonly since: string
  readonly until: string
  readonly rows: number
}

const docs = new URL('../../docs/', import.meta.url).pathname
const firstDay = '2004-03-31'
const lastDay = '2026-12-31'

/** The cells of the docs; `rest` has a row for each reason and legal value. */
const epochTables = `
  CREATE OR REPLACE TABLE version_day AS
  SELECT p.key, unnest(p.versions)."from"::DATE AS since FROM (
    SELECT unnest(provisions) AS p FROM read_json('${docs}law.json', maximum_object_size = 16777216));
  CREATE OR REPLACE TABLE rest AS
  SELECT trim(replace(column1, '\`', '')) AS reason, row_number() OVER () AS place,
    unnest(string_split(trim(replace(column4, '\`', '')), ' ')) AS key
  FROM read_csv('${docs}reasons.md', delim = '|', header = false, all_varchar = true, quote = '', skip = 6,
    null_padding = true, strict_mode = false, parallel = false);
  CREATE OR REPLACE TABLE epoch AS
  SELECT *, coalesce(lead(since) OVER (PARTITION BY reason ORDER BY since) - 1, DATE '${lastDay}') AS until
  FROM (
    SELECT DISTINCT reason, place, greatest(v.since, DATE '${firstDay}') AS since
    FROM rest JOIN version_day v USING (key) WHERE v.since <= DATE '${lastDay}'
    UNION SELECT DISTINCT reason, place, DATE '${firstDay}' FROM rest)`

/** All cells, with the rows that the program gives in the table `theirs`, on the day whose law was asked. */
export async function countCells(connection: DuckDBConnection): Promise<readonly Cell[]> {
  await connection.run(epochTables)
  return read(
    connection,
    `WITH told AS (
       SELECT reason, day, count(*) AS rows FROM (
         SELECT unnest(string_split(t.reasons, '|')) AS reason, r.day
         FROM theirs t JOIN r USING (ord) WHERE t.state <> 'refused') GROUP BY reason, day)
     SELECT e.reason, e.since::VARCHAR, e.until::VARCHAR, coalesce(sum(t.rows), 0)::INTEGER
     FROM epoch e LEFT JOIN told t ON t.reason = e.reason AND t.day BETWEEN e.since AND e.until
     GROUP BY e.place, e.reason, e.since, e.until ORDER BY e.place, e.since`,
  )
}

/** All cells of the docs, without rows. */
export async function emptyCells(connection: DuckDBConnection): Promise<readonly Cell[]> {
  await connection.run(epochTables)
  return read(
    connection,
    'SELECT reason, since::VARCHAR, until::VARCHAR, 0 FROM epoch ORDER BY place, since',
  )
}

async function read(connection: DuckDBConnection, query: string): Promise<readonly Cell[]> {
  const found = await connection.runAndReadAll(query)
  return found.getRows().map(([reason, since, until, rows]) => ({
    reason: String(reason),
    since: String(since),
    until: String(until),
    rows: Number(rows),
  }))
}

/** Whether an entry of the list means the cell. */
export function covers(
  absence: Omit<Absence, 'why'>,
  { reason, since, until }: Omit<Cell, 'rows'>,
): boolean {
  const isWithin = since >= (absence.from ?? firstDay) && until <= (absence.until ?? lastDay)
  return isWithin && absence.reasons.includes(reason)
}

/** Why no run has rows of a cell, where it is in the list. */
export const whyAbsent = (cell: Cell) => absences.find(absence => covers(absence, cell))?.why

/** Whether only runs with options have rows of a cell. */
export const asksForOption = (cell: Cell) =>
  !whyAbsent(cell) && byOption.some(absence => covers(absence, cell))

const shown = ({ reason, since, until, rows }: Cell) => `${reason} ${since} … ${until}: ${rows}`

/** The rows of several runs, by reason and epoch. */
export class CountedCells {
  private readonly cells = new Map<string, Cell>()

  add(more: readonly Cell[]): void {
    for (const cell of more) {
      const key = `${cell.reason} ${cell.since}`
      this.cells.set(key, { ...cell, rows: cell.rows + (this.cells.get(key)?.rows ?? 0) })
    }
  }

  /** Cells that may have rows without an option and have fewer than `least`. */
  thin(least: number): readonly string[] {
    return this.those(cell => cell.rows < least && !whyAbsent(cell) && !asksForOption(cell))
  }

  /** Cells that only runs with options may have rows of, and have fewer than `least`. */
  thinWithOptions(least: number): readonly string[] {
    return this.those(cell => cell.rows < least && asksForOption(cell))
  }

  /** Cells that are listed as without any rows and have some. */
  wronglyAbsent(): readonly string[] {
    return this.those(cell => cell.rows > 0 && whyAbsent(cell) !== undefined)
  }

  private those(chosen: (cell: Cell) => boolean): readonly string[] {
    if (this.cells.size === 0) throw new Error('no rows were counted')
    return [...this.cells.values()].filter(chosen).map(shown)
  }
}
