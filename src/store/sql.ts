/** The one way to a database: PostgreSQL, or the same SQL on PGlite in a folder. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'

/**
 * Values come back alike from both engines: whole numbers as numbers, `numeric` as text, days as
 * `YYYY-MM-DD`, instants as ISO text in UTC, `bytea` as bytes, JSON parsed.
 */
export interface Sql {
  readonly engine: 'postgres' | 'pglite'
  /** Without values, several statements may stand in the text; the rows of the last come back. */
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** All or nothing; within another transaction it is a part of that one. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** Takes rows in as CSV, an unquoted blank being null; returns how many. PGlite holds them at once. */
  copyIn(table: string, columns: readonly string[], rows: Rows): Promise<number>
  close(): Promise<void>
}

export type Rows = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Where a store is: a folder, or a server. */
export type StorePlace = { readonly data: string } | { readonly databaseUrl: string }

/** The database is not there, or went away. */
export class StoreLost extends Unusable {
  constructor(why: string) {
    super(fileProblem(codeId['store_lost']!, why))
    this.name = 'StoreLost'
  }
}

/** Opens a store. An engine is loaded when it is asked for. */
export async function openSql(place: StorePlace): Promise<Sql> {
  if ('databaseUrl' in place) {
    return (await import('./postgres.js')).openPostgres(place.databaseUrl)
  }
  return (await import('./pglite.js')).openPglite(place.data)
}

const plainName = /^[a-z_][a-z0-9_]*$/

/** The statement that takes rows in; the names are ours. */
export function copyText(table: string, columns: readonly string[], from: string): string {
  const bad = [table, ...columns].find(name => !plainName.test(name))
  if (bad !== undefined) throw new Error(`no plain name: ${bad}`)
  return `copy ${table} (${columns.join(', ')}) from ${from} with (format csv)`
}
