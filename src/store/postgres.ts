/** PostgreSQL by a pool of connections. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { copyText, type Rows, type Sql, StoreLost } from './sql.js'
import { valueParsers } from './value-parsers.js'

const mostConnections = 8
const patienceMs = 10_000

/** Classes of SQLSTATE that say that the server went away: connection, shutdown. */
const isLost = /^(08|57P0)/
const lostOfSystem = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'ENOENT',
  'EACCES',
  'EHOSTUNREACH',
]

function told(error: unknown): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException
  const isOfSystem = lostOfSystem.includes(code)
  const isCut = /Connection terminated|timeout exceeded when trying to connect/.test(message)
  return isOfSystem || isCut || isLost.test(code) ? new StoreLost(message || code) : error
}

async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw told(error)
  }
}

const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
    const parser = format === 'binary' ? undefined : valueParsers.get(oid)
    return parser ?? pg.types.getTypeParser(oid, format as 'text')
  },
}

type Asker = Pick<pg.ClientBase, 'query'>

async function ask<Row>(on: Asker | pg.Pool, text: string, values?: readonly unknown[]) {
  const result = await asked(() => on.query(text, values === undefined ? undefined : [...values]))
  const last: pg.QueryResult = Array.isArray(result) ? result.at(-1) : result
  return last.rows as Row[]
}

/** What is done on one connection, within a transaction. */
class Connection implements Sql {
  readonly engine = 'postgres'
  private readonly client: pg.PoolClient

  constructor(client: pg.PoolClient) {
    this.client = client
  }

  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]> {
    return ask<Row>(this.client, text, values)
  }

  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return work(this)
  }

  async copyIn(table: string, columns: readonly string[], rows: Rows): Promise<number> {
    const stream = this.client.query(copyFrom(copyText(table, columns, 'stdin')))
    await asked(() => pipeline(Readable.from(rows, { objectMode: false }), stream))
    return stream.rowCount
  }

  async close(): Promise<void> {}
}

class Postgres implements Sql {
  readonly engine = 'postgres'
  private readonly pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.pool = pool
  }

  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]> {
    return ask<Row>(this.pool, text, values)
  }

  async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await asked(() => this.pool.connect())
    let failure: Error | undefined
    try {
      await ask(client, 'begin')
      const found = await work(new Connection(client))
      await ask(client, 'commit')
      return found
    } catch (error) {
      // A connection that can't even roll back is thrown away.
      await ask(client, 'rollback').catch((lost: Error) => {
        failure = lost
      })
      throw error
    } finally {
      client.release(failure)
    }
  }

  copyIn(table: string, columns: readonly string[], rows: Rows): Promise<number> {
    return this.transaction(sql => sql.copyIn(table, columns, rows))
  }

  close(): Promise<void> {
    return this.pool.end()
  }
}

/** The oldest server whose SQL we write. */
const oldestServer = 150_000

export async function openPostgres(databaseUrl: string): Promise<Sql> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: mostConnections,
    connectionTimeoutMillis: patienceMs,
    application_name: 'gwanmun',
    types: types as pg.CustomTypesConfig,
  })
  // A connection that dies while nobody uses it is replaced by the pool.
  pool.on('error', () => undefined)
  const sql = new Postgres(pool)
  try {
    const [row] = await sql.query<{ number: string }>(
      `select current_setting('server_version_num') as number`,
    )
    const number = Number(row?.number ?? 0)
    if (number < oldestServer) throw new StoreLost(`PostgreSQL ${number} < ${oldestServer}`)
    return sql
  } catch (error) {
    await pool.end()
    throw error
  }
}
