/** Both engines, so that a test runs on each: `describe.each(engines)('$name', ({ open }) => …)`. */
import { afterAll } from 'vitest'
import { migrate } from '../../src/store/migrate.js'
import { openSql, type Sql, type StorePlace } from '../../src/store/sql.js'
import { freshFolder } from './pglite-folder.js'
import { freshDatabase } from './postgres-server.js'

export interface Engine {
  readonly name: 'PostgreSQL' | 'PGlite'
  /** A new store that is migrated; it is closed after the tests of the file. */
  open(): Promise<Sql>
  /** Where a new store is, which nobody has opened or migrated yet. */
  openPlace(): Promise<StorePlace>
}

const opened: Sql[] = []

// Hooks run in the opposite order: a server ends after its stores are closed.
afterAll(async () => {
  for (const sql of opened) await sql.close()
})

function engine(name: Engine['name'], openPlace: () => Promise<StorePlace>): Engine {
  return {
    name,
    openPlace,
    open: async () => {
      const sql = await openSql(await openPlace())
      opened.push(sql)
      await migrate(sql)
      return sql
    },
  }
}

export const engines: readonly Engine[] = [
  engine('PostgreSQL', async () => ({ databaseUrl: await freshDatabase() })),
  engine('PGlite', async () => ({ data: await freshFolder() })),
]
