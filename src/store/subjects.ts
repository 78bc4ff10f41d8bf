/** Persons: found by a keyed hash, each with a key of its own that lies wrapped beside it. */
import type { Sql } from './sql.js'

/** A person as the database knows one; bytes as hexadecimal text. */
export interface Subject {
  readonly id: number
  readonly joinHash: string
  readonly wrapped: string
  readonly version: number
}

/** What a person is begun with, where nothing is known of one yet. */
export interface NewSubject {
  readonly joinHash: string
  readonly wrapped: string
  readonly version: number
}

/** The persons with some hashes; those that are not there are begun. */
export async function subjectsFor(
  sql: Sql,
  wanted: readonly NewSubject[],
  at: string,
): Promise<readonly Subject[]> {
  if (wanted.length === 0) return []
  const hashes = wanted.map(({ joinHash }) => joinHash)
  // In the order of the hashes, so that two who begin the same persons never wait for each other.
  await sql.query(
    `insert into subject (join_hash, wrapped_key, key_version, created_at)
     select decode(hash, 'hex'), decode(wrapped, 'hex'), version, $4
     from unnest($1::text[], $2::text[], $3::int[]) as w (hash, wrapped, version)
     order by 1 on conflict (join_hash) do nothing`,
    [hashes, wanted.map(({ wrapped }) => wrapped), wanted.map(({ version }) => version), at],
  )
  return sql.query<Subject>(
    `select id, encode(join_hash, 'hex') as "joinHash", encode(wrapped_key, 'hex') as wrapped,
       key_version as version
     from subject where join_hash in (select decode(hash, 'hex') from unnest($1::text[]) as w (hash))`,
    [hashes],
  )
}

/** Which of some hashes are those of persons that are known, by their numbers. */
export async function knownSubjects(
  sql: Sql,
  hashes: readonly string[],
): Promise<readonly number[]> {
  const rows = await sql.query<{ id: number }>(
    `select id from subject
     where join_hash in (select decode(hash, 'hex') from unnest($1::text[]) as w (hash))`,
    [[...hashes]],
  )
  return rows.map(({ id }) => id)
}

export async function hasSubjects(sql: Sql): Promise<boolean> {
  const rows = await sql.query('select 1 from subject where join_hash is not null limit 1')
  return rows.length > 0
}
