/** Forgets a person: the hash that finds one, the key that opens what is sealed, and the files. */
import type { Sql } from './sql.js'

export interface Erased {
  /** Files whose keys went with it: their bytes are to be destroyed. */
  readonly files: readonly string[]
  /** Judgements that remain, without anybody. */
  readonly parcels: number
}

/** Undefined where nobody with this hash is known. */
export function erasePerson(
  sql: Sql,
  joinHash: Uint8Array,
  at: string,
): Promise<Erased | undefined> {
  return sql.transaction(async inner => {
    const [subject] = await inner.query<{ id: number }>(
      `update subject set join_hash = null, wrapped_key = null, key_version = null, erased_at = $2
       where join_hash = $1 returning id`,
      [joinHash, at],
    )
    if (!subject) return undefined
    const files = await inner.query<{ id: string }>(
      `update file set wrapped_key = null, key_version = null, erased_at = $2
       where wrapped_key is not null and id in (
         select a.file_id from assessment a where a.number in (
           select assessment from parcel where subject = $1
           union select assessment from other_subject where subject = $1))
       returning id`,
      [subject.id, at],
    )
    const [count] = await inner.query<{ parcels: number }>(
      'select count(*) as parcels from parcel where subject = $1',
      [subject.id],
    )
    return { files: files.map(({ id }) => id), parcels: count!.parcels }
  })
}
