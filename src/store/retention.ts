/** How long files and persons are kept, what of them is over its term, and the end of it. */
import type { KeptFile } from './kept-file.js'
import type { Sql } from './sql.js'

/** Days; null is until somebody erases. */
export interface Terms {
  readonly filesDays: number | null
  readonly personsDays: number | null
}

export interface KeptTerms extends Terms {
  readonly setAt: string | null
  readonly setBy: string | null
}

export interface Counts {
  readonly files: number
  readonly persons: number
}

export interface Round extends Counts {
  readonly endedAt: string
}

/** Nothing is erased by itself until an admin has said so. */
const unset: KeptTerms = { filesDays: null, personsDays: null, setAt: null, setBy: null }

export async function keptTerms(sql: Sql): Promise<KeptTerms> {
  const [row] = await sql.query<KeptTerms>(
    `select files_days as "filesDays", persons_days as "personsDays", set_at as "setAt",
       set_by as "setBy" from retention`,
  )
  return row ?? unset
}

export async function setTerms(sql: Sql, terms: Terms, by: string, at: string): Promise<void> {
  await sql.query(
    `insert into retention (id, files_days, persons_days, set_at, set_by)
     values (1, $1, $2, $3, $4)
     on conflict (id) do update set files_days = excluded.files_days,
       persons_days = excluded.persons_days, set_at = excluded.set_at, set_by = excluded.set_by`,
    [terms.filesDays, terms.personsDays, at, by],
  )
}

/** A file is over its term so many days after it came; never while a job may read it. */
const overdueFile = `wrapped_key is not null
  and received_at < $1::timestamptz - make_interval(days => $2::int)
  and not exists (select from assessment a
    where a.file_id = file.id and a.state in ('queued', 'running'))`

/** A person is over the term so many days after the last judgement in which the person stands. */
const overdueSubject = `wrapped_key is not null
  and created_at < $1::timestamptz - make_interval(days => $2::int)
  and not exists (select from parcel p join assessment a on a.number = p.assessment
    where p.subject = subject.id and (a.recorded_at is null
      or a.recorded_at >= $1::timestamptz - make_interval(days => $2::int)))
  and not exists (select from other_subject o join assessment a on a.number = o.assessment
    where o.subject = subject.id and (a.recorded_at is null
      or a.recorded_at >= $1::timestamptz - make_interval(days => $2::int)))
  and not exists (select from assessment where state in ('queued', 'running'))`

async function count(sql: Sql, table: string, where: string, values: readonly unknown[]) {
  const [row] = await sql.query<{ count: number }>(
    `select count(*) as count from ${table} where ${where}`,
    values,
  )
  return row!.count
}

/** How much a round would erase. */
export async function overdue(sql: Sql, terms: Terms, at: string): Promise<Counts> {
  const { filesDays, personsDays } = terms
  return {
    files: filesDays === null ? 0 : await count(sql, 'file', overdueFile, [at, filesDays]),
    persons:
      personsDays === null ? 0 : await count(sql, 'subject', overdueSubject, [at, personsDays]),
  }
}

/** What is kept now. */
export async function keptCounts(sql: Sql): Promise<Counts & { readonly judgements: number }> {
  return {
    files: await count(sql, 'file', 'wrapped_key is not null', []),
    persons: await count(sql, 'subject', 'wrapped_key is not null', []),
    judgements: await count(sql, 'assessment', 'recorded_at is not null and not is_withdrawal', []),
  }
}

/** Persons that one transaction forgets. */
const batch = 500

/** Bytes that are to be destroyed. */
export type ErasedFile = Pick<KeptFile, 'id' | 'copy'>

interface ErasedSome {
  readonly files: readonly ErasedFile[]
  readonly persons: number
}

async function eraseFiles(sql: Sql, days: number, at: string): Promise<readonly ErasedFile[]> {
  return sql.query<ErasedFile>(
    `update file set wrapped_key = null, key_version = null, erased_at = $1
     where ${overdueFile} returning id, copy`,
    [at, days],
  )
}

/** The files of a person came before the last judgement, so that they are over their shorter term too. */
async function erasePersons(sql: Sql, days: number, at: string): Promise<number> {
  const rows = await sql.query(
    `update subject set join_hash = null, wrapped_key = null, key_version = null, erased_at = $1
     where id in (select id from subject where ${overdueSubject} order by id limit $3 for update)
     returning id`,
    [at, days, batch],
  )
  return rows.length
}

/** Takes the keys of files and persons that are over their terms; fewer than a batch is the rest. */
export function eraseOverdue(sql: Sql, terms: Terms, at: string): Promise<ErasedSome> {
  const { filesDays, personsDays } = terms
  return sql.transaction(async inner => ({
    files: filesDays === null ? [] : await eraseFiles(inner, filesDays, at),
    persons: personsDays === null ? 0 : await erasePersons(inner, personsDays, at),
  }))
}

export function isLastBatch({ persons }: ErasedSome): boolean {
  return persons < batch
}

export async function noteRound(sql: Sql, { endedAt, files, persons }: Round): Promise<void> {
  await sql.query('insert into retention_round (ended_at, files, persons) values ($1, $2, $3)', [
    endedAt,
    files,
    persons,
  ])
}

/** Newest first. */
export function rounds(sql: Sql, limit: number): Promise<readonly Round[]> {
  return sql.query<Round>(
    'select ended_at as "endedAt", files, persons from retention_round order by id desc limit $1',
    [limit],
  )
}
