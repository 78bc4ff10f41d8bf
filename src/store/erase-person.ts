/** Forgets a person: the hash that finds one, the key that opens what is sealed, and the files. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { dropBlocks } from './keep-block.js'
import { fileColumns, type KeptFile } from './kept-file.js'
import type { WrappedKey } from './keys.js'
import type { Sql } from './sql.js'

/** What may hold something of a person. */
export interface Standing {
  /** Undefined where no judgement knows of the person. */
  readonly subject: number | undefined
  /** Files in which the person stands, and files of which no judgement tells who does. */
  readonly files: readonly KeptFile[]
}

export async function standingOf(sql: Sql, joinHash: Uint8Array): Promise<Standing> {
  const [row] = await sql.query<{ id: number }>('select id from subject where join_hash = $1', [
    joinHash,
  ])
  const files = await sql.query<KeptFile>(
    `select ${fileColumns} from file f where f.wrapped_key is not null and (
       f.id in (select a.file_id from assessment a where a.number in (
         select assessment from parcel where subject = $1
         union select assessment from other_subject where subject = $1))
       or not exists (
         select from assessment a where a.file_id = f.id and a.recorded_at is not null))
     order by f.id`,
    [row?.id ?? null],
  )
  return { subject: row?.id, files }
}

/** What the bytes of a file give way to: a copy of that number, or nothing. */
export interface FileChange {
  readonly file: string
  readonly copy: { readonly number: number; readonly key: WrappedKey } | undefined
}

export interface Erasure {
  readonly subject: number | undefined
  readonly changes: readonly FileChange[]
  readonly at: string
  /** No server runs, so that nothing reads the files while they change. */
  readonly isAlone: boolean
}

/** Judgements of some files that are not done. */
export async function busyOver(sql: Sql, files: readonly string[]): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `select id from assessment where file_id = any($1::uuid[]) and state in ('queued', 'running')
     order by number`,
    [files],
  )
  return rows.map(({ id }) => id)
}

async function requireIdle(sql: Sql, files: readonly string[]): Promise<void> {
  // Whoever enters a new judgement of one of them waits until this has ended.
  await sql.query('select id from file where id = any($1::uuid[]) for update', [files])
  const [busy] = await busyOver(sql, files)
  if (busy !== undefined) throw new Unusable(fileProblem(codeId['person_busy']!, busy))
}

/** How many judgements of parcels know of a person. */
export async function parcelsOf(sql: Sql, subject: number): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    'select count(*) as count from parcel where subject = $1',
    [subject],
  )
  return row?.count ?? 0
}

async function change(sql: Sql, { file, copy }: FileChange, at: string): Promise<void> {
  if (copy) {
    const { number, key } = copy
    await sql.query(
      'update file set wrapped_key = $2, key_version = $3, copy = $4, reduced_at = $5 where id = $1',
      [file, key.wrapped, key.version, number, at],
    )
    return
  }
  await sql.query(
    'update file set wrapped_key = null, key_version = null, erased_at = $2 where id = $1',
    [file, at],
  )
}

/** Returns how many judgements of parcels remain without their person. */
export async function erasePerson(sql: Sql, erasure: Erasure): Promise<number> {
  const { subject, changes, at, isAlone } = erasure
  const files = changes.map(({ file }) => file)
  const parcels = await sql.transaction(async inner => {
    if (!isAlone) await requireIdle(inner, files)
    for (const one of changes) await change(inner, one, at)
    if (subject === undefined) return 0
    await inner.query(
      `update subject set join_hash = null, wrapped_key = null, key_version = null, erased_at = $2
       where id = $1`,
      [subject, at],
    )
    return parcelsOf(inner, subject)
  })
  // What was kept of judgements that were not ended is made anew from the bytes as they are now.
  const begun = await sql.query<{ number: number }>(
    `select number from assessment where file_id = any($1::uuid[]) and recorded_at is null`,
    [files],
  )
  for (const { number } of begun) await dropBlocks(sql, number)
  return parcels
}
