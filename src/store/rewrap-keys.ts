/** Wraps all keys of a store with another outer key, in parts that others can read between. */
import type { Keys } from './keys.js'
import type { Sql } from './sql.js'

const keysAtOnce = 1000

interface Row {
  readonly id: number | string
  readonly wrapped: Uint8Array
  readonly version: number
}

async function rewrapSome(sql: Sql, table: 'subject' | 'file', keys: Keys): Promise<number> {
  const type = table === 'subject' ? 'bigint' : 'uuid'
  return sql.transaction(async inner => {
    const rows = await inner.query<Row>(
      `select id, wrapped_key as wrapped, key_version as version from ${table}
       where wrapped_key is not null and key_version < $1 limit ${keysAtOnce} for update`,
      [keys.version],
    )
    const wrapped = rows.map(row =>
      Buffer.from(keys.wrap(keys.unwrap(row)).wrapped).toString('hex'),
    )
    await inner.query(
      `update ${table} t set wrapped_key = decode(w.wrapped, 'hex'), key_version = $3
       from unnest($1::${type}[], $2::text[]) as w (id, wrapped) where t.id = w.id`,
      [rows.map(({ id }) => id), wrapped, keys.version],
    )
    return rows.length
  })
}

/** Wraps what an earlier key wraps; returns how many keys. It may be broken off and begun again. */
export async function rewrapKeys(sql: Sql, keys: Keys): Promise<number> {
  let count = 0
  for (const table of ['file', 'subject'] as const) {
    for (;;) {
      const done = await rewrapSome(sql, table, keys)
      count += done
      if (done < keysAtOnce) break
    }
  }
  return count
}
