/** Judges the same rows in two orders: as they were made, and shuffled over the whole file. */
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { scratchOfTest } from '../scratch.js'
import { run } from './both.js'
import { writeBoundary } from './boundary.js'
import { outputColumns } from './compare.js'

export interface OrderComparison {
  readonly rows: number
  /** Columns that say something else in the other order, with the number of rows. */
  readonly differences: readonly (readonly [column: string, count: number])[]
  /** Pairs of group numbers: as many as there are groups where the groups are the same. */
  readonly groups: readonly [here: number, there: number, pairs: number]
}

export async function compareOrders(lines: number, seed: number): Promise<OrderComparison> {
  const folder = scratchOfTest('order')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run("SET threads = 2; SET memory_limit = '4GB'")
  try {
    for (const order of ['made', 'shuffled'] as const) {
      const decisions = judged(folder, order, lines, seed)
      await connection.run(
        `CREATE TABLE ${order} AS SELECT * FROM read_csv('${decisions}', all_varchar = true, header = true)`,
      )
    }
    await joined(connection)
    return await told(connection)
  } finally {
    connection.closeSync()
  }
}

function judged(folder: string, order: 'made' | 'shuffled', lines: number, seed: number): string {
  const at = (name: string) => join(folder, `${order}-${name}.csv`)
  const rates = join(folder, 'rates.csv')
  writeBoundary({ input: at('input'), rates, asMade: order === 'made' }, lines, seed)
  run('assess', at('input'), '--rates', rates, '--out', at('out'), '--problems', at('problems'))
  return at('out')
}

/** Which of two rows with one number is the second one is told by the order: they are left out. */
async function joined(connection: DuckDBConnection) {
  await connection.run(`CREATE TABLE pair AS SELECT m AS m, s AS s
    FROM (SELECT * FROM made QUALIFY count(*) OVER (PARTITION BY parcel, line) = 1) m
    JOIN shuffled s ON s.parcel = m.parcel AND s.line = m.line`)
}

async function told(connection: DuckDBConnection): Promise<OrderComparison> {
  const numbers = async (query: string) =>
    (await connection.runAndReadAll(query)).getRows()[0]!.map(Number)
  const differences: [string, number][] = []
  for (const column of outputColumns.filter(name => name !== 'group')) {
    const [count] = await numbers(
      `SELECT count(*) FROM pair WHERE ${value('m', column)} IS DISTINCT FROM ${value('s', column)}`,
    )
    if (count) differences.push([column, count])
  }
  const [here, there, pairs] = await numbers(
    `SELECT count(DISTINCT m."group"), count(DISTINCT s."group"), count(DISTINCT (m."group", s."group"))
     FROM pair WHERE m."group" IS NOT NULL OR s."group" IS NOT NULL`,
  )
  const [rows] = await numbers('SELECT count(*) FROM pair')
  return { rows: rows!, differences, groups: [here!, there!, pairs!] }
}

/** `combined_with` names parcels in the order of the file. */
const value = (side: 'm' | 's', column: string) =>
  column === 'combined_with'
    ? `list_sort(string_split(${side}."${column}", '|'))`
    : `${side}."${column}"`
