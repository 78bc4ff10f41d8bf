/** The second reading of the inbound law: runs the SQL files over an input CSV, in DuckDB. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { judgeWays, type RateChoice } from './rate-ways.js'
import { reformLaw } from './reform-law.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../..')

export interface OracleInput {
  readonly input: string
  /** A rates file as for `--rates`. */
  readonly rates?: string
  /** Files of parcels that were released before, as for `--history`. */
  readonly histories?: readonly string[]
  /** A file as for `--freight-table`, and whether `--freight actual` is asked. */
  readonly freightTable?: string
  readonly actualFreight?: boolean
  /** As `--rate-choice`. */
  readonly rateChoice?: RateChoice
  /** A file as for `--reform`. */
  readonly reform?: string
  /** A folder as for `--schedule`. */
  readonly schedule?: string
  /** As `--approximate-rates`. */
  readonly approximateRates?: boolean
  /** Where DuckDB may put what does not fit in memory. */
  readonly scratch: string
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Opens a database with bounds, and leaves in it the table `answer`. */
export async function runOracle(asked: OracleInput): Promise<DuckDBConnection> {
  const { input, rates, scratch } = asked
  const instance = await DuckDBInstance.create(process.env['ORACLE_DATABASE'] ?? ':memory:')
  const connection = await instance.connect()
  // Two of them run side by side, each as fast as with all processors to itself.
  await connection.run(`SET threads = 1; SET memory_limit = '6GB'`)
  await connection.run(`SET temp_directory = ${quoted(scratch)}`)
  const places = {
    input: quoted(input),
    rates: quoted(rates ?? join(here, 'no-rates.csv')),
    freight_table: quoted(asked.freightTable ?? join(root, 'assets/freight/template.csv')),
    actual: `${asked.actualFreight ?? false}`,
    schedule: (asked.schedule ?? join(root, 'assets/schedule/kr-2026')).replaceAll("'", "''"),
    root: root.replaceAll("'", "''"),
    here: here.replaceAll("'", "''"),
  }
  await readInputs(connection, [input, ...(asked.histories ?? [])])
  if (!asked.approximateRates) {
    await judge(connection, asked, { ...places, approximate: 'false', end: '0' })
    return connection
  }
  for (const [name, end] of ends) {
    await judge(connection, asked, { ...places, approximate: 'true', end })
    if (name) await keepEnd(connection, name)
  }
  await runFile(connection, settling, places)
  return connection
}

/** The ends of the bands of approximate rates, and last the rates as they are. */
const ends = [
  ['up', '1'],
  ['down', '-1'],
  [undefined, '0'],
] as const
const settling = '98-ends.sql'
const files = readdirSync(join(here, 'sql'))
  .sort()
  .filter(name => name.endsWith('.sql') && name !== settling)

const keepEnd = (connection: DuckDBConnection, name: string) =>
  connection.run(`CREATE OR REPLACE TABLE answer_${name} AS
    SELECT a.*, c.outcome, r.day FROM answer a JOIN r USING (ord)
    LEFT JOIN collected c ON c.declaration = a.declaration`)

async function judge(
  connection: DuckDBConnection,
  { rateChoice, reform }: OracleInput,
  places: Record<string, string>,
) {
  const isLate = (name: string) => name >= '70'
  for (const name of files.filter(file => !isLate(file))) {
    await runFile(connection, name, places)
    if (name.startsWith('00-')) await reformLaw(connection, reform)
    // Mail that turns out to be declared has other rates and another day: values and sums once more.
    if (name.startsWith('58-'))
      for (const again of files.filter(file => /^([234]0|46|55|57)-/.test(file)))
        await runFile(connection, again, places)
  }
  await judgeWays(connection, rateChoice, async () => {
    for (const name of files.filter(isLate)) await runFile(connection, name, places)
  })
}

async function runFile(connection: DuckDBConnection, name: string, places: Record<string, string>) {
  const text = readFileSync(join(here, 'sql', name), 'utf8')
  const filled = text.replace(/\{\{(\w+)\}\}/g, (_, place: string) => places[place] ?? '')
  const started = performance.now()
  try {
    await connection.run(filled)
    if (process.env['ORACLE_TIMES'])
      console.log(name, ((performance.now() - started) / 1000).toFixed(2))
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`)
  }
}

/** The columns of docs/interface.md that the law of inbound parcels asks for. */
const columns =
  `parcel line master_bl declaration order_no channel declared_on arrived_on purchased_on
  platform seller_id seller person customs_id customs_id_kind customs_id_expires_on customs_match one_time_no
  person_name person_phone person_postcode person_address goods ship_from origin origin_proof hs quantity unit
  pieces_per_unit volume_ml_each volume_ml weight_g tobacco_kind abv unit_price currency discount
  order_discount discount_kind agent_fee local_freight local_tax intl_freight intl_insurance
  freight_separate use parcel_weight_g`.split(/\s+/)

/** The rows of the file, then those of its histories: a parcel that is there is left out of later ones. */
async function readInputs(connection: DuckDBConnection, files: readonly string[]) {
  for (const [number, file] of files.entries()) {
    const rows = await readRows(connection, quoted(file))
    if (number === 0) {
      await connection.run(
        `CREATE OR REPLACE TABLE input AS SELECT rowid + 1 AS ord, ${rows}, false AS is_history FROM raw`,
      )
      continue
    }
    // Goods of a history belong to no declaration of the file.
    await connection.run(
      `INSERT INTO input SELECT (SELECT max(ord) FROM input) + rowid + 1, * EXCLUDE (rowid) REPLACE (
         'h' || ${number} || chr(1) || coalesce(declaration, parcel) AS declaration), true
       FROM (SELECT rowid, ${rows} FROM raw) WHERE parcel NOT IN (SELECT parcel FROM input)`,
    )
  }
}

async function readRows(connection: DuckDBConnection, file: string): Promise<string> {
  await connection.run(
    `CREATE OR REPLACE TABLE raw AS SELECT * FROM read_csv(${file}, all_varchar = true, header = true,
       delim = ',', quote = '"', escape = '"', nullstr = 'NULLNULL', strict_mode = false)`,
  )
  const described = await connection.runAndReadAll(`SELECT column_name FROM (DESCRIBE raw)`)
  const there = new Set(described.getRows().map(([name]) => String(name)))
  const picked = columns.map(name =>
    there.has(name) ? `nullif(trim(${name}), '') AS ${name}` : `NULL::VARCHAR AS ${name}`,
  )
  return picked.join(', ')
}
