/** What is made up: the sample of the first start, known by its bytes, and its removal with all it left. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { addRollups, blockLock } from './keep-block.js'
import type { Sql } from './sql.js'

/** SHA-256 of the samples that releases have; whoever sends one, its file is marked as made up. */
const samples: ReadonlySet<string> = new Set([
  'e664143f82ba2f7ed6ceaeea6a46fdfd6094e3b9ef37b66508607442038b29ee',
])

export function isMadeUp(sha256: string): boolean {
  return samples.has(sha256)
}

export interface MadeUpCounts {
  readonly files: number
  readonly parcels: number
  readonly lines: number
  /** Who stands in what is made up, and nowhere else. */
  readonly persons: number
}

export interface Sample extends MadeUpCounts {
  readonly removedAt: string | null
  readonly removedBy: string | null
}

const counted = `with made as (
    select a.number, a.file_id, a.parcels, a.lines
    from file f join assessment a on a.file_id = f.id where f.is_made_up
  ), own as (
    select subject from parcel
    where assessment in (select number from made) and subject is not null
    union select subject from other_subject where assessment in (select number from made)
  )
  select (select count(*) from file where is_made_up) as files,
    (select coalesce(sum(parcels), 0)::bigint from made) as parcels,
    (select coalesce(sum(lines), 0)::bigint from made) as lines,
    (select count(*) from own
      where not exists (select from parcel p
        where p.subject = own.subject and p.assessment not in (select number from made))
      and not exists (select from other_subject o
        where o.subject = own.subject and o.assessment not in (select number from made))
    ) as persons`

/** What of the store is made up, and whether it was removed before. */
export async function sampleOf(sql: Sql): Promise<Sample> {
  const [counts] = await sql.query<MadeUpCounts>(counted)
  const [removal] = await sql.query<Pick<Sample, 'removedAt' | 'removedBy'>>(
    'select removed_at as "removedAt", removed_by as "removedBy" from sample_removal',
  )
  return { ...counts!, ...(removal ?? { removedAt: null, removedBy: null }) }
}

/** By the day, dimension and value of each, put to the counts of who stands beside them. */
const moved = (sign: '-' | '', from: string) => `insert into rollup
  select m.by_assessment, x.day, x.dimension, x.value, ${sign}count(*), ${sign}sum(x.lines),
    ${sign}sum(x.customs_value_krw), ${sign}sum(x.tax_krw), ${sign}sum(x.collected_krw)
  from ${from} m join counted_parcel x on x.assessment = m.assessment and x.seq = m.seq
  group by m.by_assessment, x.day, x.dimension, x.value ${addRollups}`

/** Who took the place of a parcel: of several, the first that was recorded. */
const firstTaker = `select distinct on (s.assessment, s.seq) s.assessment, s.seq, s.by_assessment
  from superseded s join assessment b on b.number = s.by_assessment and s.ended_at is null`
const firstOfEach = 'order by s.assessment, s.seq, b.recorded_at, b.number'

/** Made-up parcels that others took the place of are not taken off there any more. */
const giveBack = `with taker as (
    ${firstTaker} where s.assessment = any($1::bigint[]) ${firstOfEach}
  ), by_others as (select * from taker where by_assessment <> all($1::bigint[]))
  ${moved('', 'by_others')}`

/** What it took the place of counts again, until the next that is theirs or withdraws it. */
const passOn = `with taker as (
    ${firstTaker} where s.assessment <> all($1::bigint[]) and (s.assessment, s.seq) in (
      select assessment, seq from superseded where by_assessment = any($1::bigint[]))
    ${firstOfEach}
  ), freed as (
    select p.assessment, p.seq, p.parcel, a.recorded_at
    from taker t join parcel p on p.assessment = t.assessment and p.seq = t.seq
    join assessment a on a.number = p.assessment where t.by_assessment = any($1::bigint[])
  ), heir as (
    select distinct on (f.assessment, f.seq) f.assessment, f.seq, b.number as by_assessment
    from freed f cross join lateral (
      select q.assessment as number from parcel q
      where q.parcel = f.parcel and q.assessment <> all($1::bigint[]) and not exists (
        select from superseded s join assessment w on w.number = s.by_assessment and w.is_withdrawal
        where s.assessment = q.assessment and s.seq = q.seq)
      union select s.by_assessment from superseded s where s.assessment = f.assessment
        and s.seq = f.seq and s.by_assessment <> all($1::bigint[]) and s.ended_at is null
    ) q join assessment b on b.number = q.number and b.is_real and b.recorded_at > f.recorded_at
    order by f.assessment, f.seq, b.recorded_at, b.number
  ), noted as (
    insert into superseded select assessment, seq, by_assessment from heir on conflict do nothing
  )
  ${moved('-', 'heir')}`

const forgotten = [
  'delete from superseded where assessment = any($1::bigint[]) or by_assessment = any($1::bigint[])',
  'delete from overlap where one = any($1::bigint[]) or other = any($1::bigint[])',
  'delete from rollup where assessment = any($1::bigint[])',
  `update assessment set state = 'cancelled', recorded_at = null, superseding_since = null
   where number = any($1::bigint[])`,
]

export interface Withdrawn {
  readonly counts: MadeUpCounts
  readonly files: readonly string[]
  readonly assessments: readonly number[]
  /** When the first of the files came. */
  readonly since: string
}

/** Throws `Unusable` while a job waits or runs. */
export async function requireIdle(sql: Sql): Promise<void> {
  const [busy] = await sql.query<{ id: string }>(
    `select id from assessment where state in ('queued', 'running') order by number limit 1`,
  )
  if (busy) throw new Unusable(fileProblem(codeId['removal_busy']!, busy.id))
}

/**
 * Nobody knows of what is made up any more, all at once: it is as if its jobs had been given up, and
 * what is its own goes afterwards, in parts. Undefined where nothing is made up.
 */
export function withdrawMadeUp(sql: Sql, by: string, at: string): Promise<Withdrawn | undefined> {
  return sql.transaction(async inner => {
    await inner.query('select pg_advisory_xact_lock($1)', [blockLock])
    const files = await inner.query<{ id: string; since: string }>(
      'select id, received_at as since from file where is_made_up order by received_at for update',
    )
    if (files.length === 0) return undefined
    await requireIdle(inner)
    const counts = await sampleOf(inner)
    const ids = files.map(({ id }) => id)
    const rows = await inner.query<{ number: number }>(
      'select number from assessment where file_id = any($1::uuid[]) order by number',
      [ids],
    )
    const assessments = rows.map(({ number }) => number)
    for (const text of [giveBack, passOn, ...forgotten]) await inner.query(text, [assessments])
    await inner.query(
      `insert into sample_removal values (1, $1, $2) on conflict (id) do update
       set removed_at = excluded.removed_at, removed_by = excluded.removed_by`,
      [at, by],
    )
    return { counts, files: ids, assessments, since: files[0]!.since }
  })
}
