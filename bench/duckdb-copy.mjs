/** The measure to be held against: DuckDB reads the CSV and copies it to Parquet, two threads. */
import { DuckDBInstance, version } from '@duckdb/node-api'

const [input, output, reading] = process.argv.slice(2)
const quoted = text => `'${text.replaceAll("'", "''")}'`
const source = [quoted(input), ...(reading === 'text' ? ['all_varchar = true'] : [])].join(', ')

const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
await connection.run('SET threads = 2')
const started = performance.now()
const result = await connection.run(
  `COPY (SELECT * FROM read_csv(${source})) TO ${quoted(output)} (FORMAT parquet)`,
)
const seconds = (performance.now() - started) / 1000
process.stdout.write(JSON.stringify({ seconds, rows: result.rowsChanged, version: version() }))
