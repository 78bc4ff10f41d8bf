/** Forgets persons: the hash that finds one, the key that opens what is sealed, and the files. */
import type { Sql } from './sql.js'

export interface Erased {
  /** Files whose keys went with it: their bytes are to be destroyed. */
  readonly files: readonly string[]
  /** Judgements that remain, without anybody. */
  readonly parcels: number
}

/** Forgets the persons with these numbers, and the files in which they stand. */
export async function forget(sql: Sql, subjects: readonly number[], at: string): Promise<Erased> {
  const ids = [...subjects]
  await sql.query(
    `update subject set join_hash = null, wrapped_key = null, key_version = null, erased_at = $2
     where id = any($1::bigint[])`,
    [ids, at],
  )
  const files = await sql.query<{ id: string }>(
    `update file set wrapped_key = null, key_version = null, erased_at = $2
     where wrapped_key is not null and id in (
       select a.file_id from assessment a where a.number in (
         select assessment from parcel where subject = any($1::bigint[])
         union select assessment from other_subject where subject = any($1::bigint[])))
     returning id`,
    [ids, at],
  )
  const [count] = await sql.query<{ parcels: number }>(
    'select count(*) as parcels from parcel where subject = any($1::bigint[])',
    [ids],
  )
  return { files: files.map(({ id }) => id), parcels: count!.parcels }
}

/** Undefined where nobody with this hash is known. */
export function erasePerson(
  sql: Sql,
  joinHash: Uint8Array,
  at: string,
): Promise<Erased | undefined> {
  return sql.transaction(async inner => {
    const [subject] = await inner.query<{ id: number }>(
      'select id from subject where join_hash = $1 for update',
      [joinHash],
    )
    return subject && forget(inner, [subject.id], at)
  })
}
