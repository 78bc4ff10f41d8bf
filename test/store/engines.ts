/** Both engines, so that a test runs on each: `describe.each(engines)('$name', ({ open }) => …)`. */
import { openSql, type Sql, type StorePlace } from '../../src/store/sql.js'
import { atFileEnd } from '../file-end.js'
import { freshFolder, migratedFolder } from './pglite-folder.js'
import { freshDatabase, migratedDatabase } from './postgres-server.js'

export interface Engine {
  readonly name: 'PostgreSQL' | 'PGlite'
  /** A new store that is migrated; it is closed after the tests of the file. */
  open(): Promise<Sql>
  /** Where a new store is, which nobody has migrated yet. */
  openPlace(): Promise<StorePlace>
  /** Where a new store is that is migrated: copied, since each migration takes its time. */
  migratedPlace(): Promise<StorePlace>
}

type Places = Pick<Engine, 'openPlace' | 'migratedPlace'>

function engine(name: Engine['name'], places: Places): Engine {
  return {
    name,
    ...places,
    open: async () => {
      const sql = await openSql(await places.migratedPlace())
      atFileEnd(() => sql.close())
      return sql
    },
  }
}

export const engines: readonly Engine[] = [
  engine('PostgreSQL', {
    openPlace: async () => ({ databaseUrl: await freshDatabase() }),
    migratedPlace: async () => ({ databaseUrl: await migratedDatabase() }),
  }),
  engine('PGlite', {
    openPlace: async () => ({ data: await freshFolder() }),
    migratedPlace: async () => ({ data: await migratedFolder() }),
  }),
]
