/** Compares the oracle's answers with the program's, column by column, and shows the first that differ. */
import type { DuckDBConnection } from '@duckdb/node-api'
import { type Cell, countCells } from './epochs.js'
import { strayEditions } from './stray-editions.js'

export interface Difference {
  readonly column: string
  readonly count: number
  readonly examples: readonly string[]
}

export interface Comparison {
  readonly rows: number
  readonly differences: readonly Difference[]
  /** Rows of each reason in each stretch of days that matters to it. */
  readonly cells: readonly Cell[]
}

export const outputColumns =
  `parcel line state group combined_with declaration entry_line track relief
  tested_value_usd limit_usd fx_krw item_value_usd freight_krw freight_basis customs_value_krw rate_kind
  duty_rate_pct duty_rate_max_pct duty_krw consumption_tax_krw liquor_tax_krw tobacco_taxes_krw
  education_tax_krw rural_tax_krw vat_krw tax_krw collected_krw levies_krw requirements reasons
  standing edition`.split(/\s+/)

/** Columns that are not compared yet, with the reason. */
export const notCompared: ReadonlyMap<string, string> = new Map([
  ['standing', 'compared with what follows from the reasons'],
  ['edition', 'compared by its structure'],
])

const shown = 5

export async function compare(
  connection: DuckDBConnection,
  decisions: string,
): Promise<Comparison> {
  await readProgram(connection, decisions)
  await markDiffering(connection)
  const differences: Difference[] = []
  for (const column of outputColumns.filter(name => !notCompared.has(name))) {
    const found = await differing(connection, column)
    if (found) differences.push(found)
  }
  const standing = await differingStanding(connection)
  if (standing) differences.push(standing)
  const edition = await differingEdition(connection)
  if (edition) differences.push(edition)
  const rows = await count(connection, 'SELECT count(*) FROM theirs')
  return { rows, differences, cells: await countCells(connection) }
}

async function readProgram(connection: DuckDBConnection, decisions: string) {
  await connection.run(
    `CREATE OR REPLACE TABLE theirs_raw AS SELECT * FROM read_csv('${decisions}', all_varchar = true,
       header = true, delim = ',', quote = '"', escape = '"')`,
  )
  await connection.run(
    `CREATE OR REPLACE TABLE theirs AS SELECT rowid + 1 AS ord, * FROM theirs_raw; DROP TABLE theirs_raw`,
  )
}

const cell = (table: string, column: string) => `coalesce(${table}."${column}"::VARCHAR, '')`

/** Keeps the rows in which anything differs. */
async function markDiffering(connection: DuckDBConnection) {
  const unequal = outputColumns
    .filter(name => !notCompared.has(name))
    .map(name => `${cell('a', name)} <> ${cell('t', name)}`)
  await connection.run(
    `CREATE OR REPLACE TABLE unlike AS SELECT ord FROM answer a FULL JOIN theirs t USING (ord)
     WHERE a.ord IS NULL OR t.ord IS NULL OR ${unequal.join(' OR ')}`,
  )
}

async function differing(connection: DuckDBConnection, column: string) {
  const from = `FROM unlike u LEFT JOIN answer a USING (ord) LEFT JOIN theirs t USING (ord)
    WHERE ${cell('a', column)} <> ${cell('t', column)}`
  const rows = await count(connection, `SELECT count(*) ${from}`)
  if (rows === 0) return undefined
  const read = await connection.runAndReadAll(
    `SELECT ord, t.parcel, ${cell('a', column)}, ${cell('t', column)} ${from} ORDER BY ord LIMIT ${shown}`,
  )
  const examples = read
    .getRows()
    .map(
      ([ord, parcel, mine, theirs]) =>
        `row ${ord} ${parcel}: oracle '${mine}', program '${theirs}'`,
    )
  return { column, count: rows, examples }
}

/** The standing that follows from the reasons of a row on its day. */
async function differingStanding(connection: DuckDBConnection): Promise<Difference | undefined> {
  await connection.run(
    `CREATE OR REPLACE TABLE told AS
     SELECT DISTINCT t.reasons, r.day, t.standing
     FROM theirs t JOIN r USING (ord) WHERE t.state <> 'refused'`,
  )
  const worked = `SELECT u.reasons, u.day, u.standing AS theirs,
      CASE min(s.rank) WHEN 3 THEN 'read' WHEN 2 THEN 'reported' ELSE 'remembered' END AS ours
    FROM (SELECT *, unnest(string_split(reasons, '|')) AS reason FROM told) u
    JOIN standing_on s ON s.reason = u.reason AND s.day = u.day GROUP BY u.reasons, u.day, u.standing`
  const from = `FROM (${worked}) WHERE ours <> theirs`
  const rows = await count(connection, `SELECT count(*) ${from}`)
  if (rows === 0) return undefined
  const read = await connection.runAndReadAll(
    `SELECT day, reasons, ours, theirs ${from} LIMIT ${shown}`,
  )
  const examples = read
    .getRows()
    .map(
      ([day, reasons, ours, theirs]) => `${day} ${reasons}: oracle '${ours}', program '${theirs}'`,
    )
  return { column: 'standing', count: rows, examples }
}

async function differingEdition(connection: DuckDBConnection): Promise<Difference | undefined> {
  const rows = await count(connection, `SELECT count(*) FROM (${strayEditions})`)
  if (rows === 0) return undefined
  const read = await connection.runAndReadAll(`${strayEditions} LIMIT ${shown}`)
  const examples = read
    .getRows()
    .map(([ord, parcel, edition, rates]) => `row ${ord} ${parcel}: ${edition} for ${rates}`)
  return { column: 'edition', count: rows, examples }
}

async function count(connection: DuckDBConnection, query: string): Promise<number> {
  return Number((await connection.runAndReadAll(query)).getRows()[0]![0])
}
