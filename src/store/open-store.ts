/** Opens a store for use: migrated, and with the keys that it was begun with. */
import type { Keys } from './keys.js'
import { badKeys, type KeyPlace, openKeys } from './keys.js'
import { migrate } from './migrate.js'
import { openSql, type Sql, type StorePlace } from './sql.js'

export interface Store {
  readonly sql: Sql
  readonly keys: Keys
}

interface Check {
  readonly sealed: Uint8Array
  readonly version: number
}

export async function checkOf(sql: Sql): Promise<Check | undefined> {
  const rows = await sql.query<Check>('select sealed, key_version as version from key_check')
  return rows[0]
}

export async function writeCheck(sql: Sql, keys: Keys): Promise<void> {
  await sql.query(
    `insert into key_check (id, key_version, sealed) values (1, $1, $2)
     on conflict (id) do update set key_version = excluded.key_version, sealed = excluded.sealed`,
    [keys.version, keys.check()],
  )
}

async function keysOf(sql: Sql, place: Omit<KeyPlace, 'mayMake'>): Promise<Keys> {
  const check = await checkOf(sql)
  const keys = openKeys({ ...place, mayMake: check === undefined })
  if (!check) await writeCheck(sql, keys)
  else if (!keys.isCheckedBy(check.sealed, check.version)) throw badKeys('other store')
  return keys
}

/** Opens and migrates. Throws `Unusable` where the keys are not those of the store. */
export async function openStore(
  place: StorePlace,
  keyPlace: Omit<KeyPlace, 'mayMake'>,
): Promise<Store> {
  const sql = await openSql(place)
  try {
    await migrate(sql)
    return { sql, keys: await keysOf(sql, keyPlace) }
  } catch (error) {
    await sql.close()
    throw error
  }
}
