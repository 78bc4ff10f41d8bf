/** Withdraws a judged file: from that instant on nobody counts, lists or combines what it said. */
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { addRollups, blockLock } from './keep-block.js'
import { requireIdle } from './made-up.js'
import { isId } from './new-id.js'
import type { Sql } from './sql.js'

export interface WithdrawAsked {
  readonly file: string
  /** The number of what is recorded. */
  readonly id: string
  readonly by: string
  readonly at: string
}

export interface WithdrawnFile {
  readonly withdrawnAt: string
  /** Parcels that do not count any more. */
  readonly parcels: number
  /** Parcels of other files that count again. */
  readonly restored: number
}

/** What it said for real since it was last withdrawn: what was said before stands for nothing already. */
const standing = `select a.number from assessment a
  where a.file_id = $1 and a.is_real and not a.is_withdrawal and a.recorded_at is not null
    and not exists (select from assessment w where w.file_id = $1 and w.is_withdrawal
      and w.recorded_at > a.recorded_at)`

/** A judgement of nothing, recorded at an instant of its own. */
const recorded = `insert into assessment (id, file_id, options, is_real, state, requested_by,
    created_at, is_withdrawal, recorded_at)
  values ($1, $2, '{}', true, 'done', $3, $4, true, greatest($4::timestamptz, coalesce((
    select max(recorded_at) + interval '1 millisecond' from assessment
    where recorded_at is not null), $4::timestamptz)))
  returning number, recorded_at as at`

/** Counts of some parcels, put to those of an assessment; and how many parcels there are. */
const counted = (parcels: string, sign: '-' | '') => `, noted_counts as (insert into rollup
  select $1::bigint, x.day, x.dimension, x.value, ${sign}count(*), ${sign}sum(x.lines),
    ${sign}sum(x.customs_value_krw), ${sign}sum(x.tax_krw), ${sign}sum(x.collected_krw)
  from ${parcels} o join counted_parcel x on x.assessment = o.assessment and x.seq = o.seq
  group by x.day, x.dimension, x.value ${addRollups}) select count(*) as count from ${parcels}`

/** Whether another, that is known and counts, took the place of a parcel. */
const isTaken = (parcel: string, by = 'true'): string => `exists (
  select from superseded s join assessment t on t.number = s.by_assessment
  where s.assessment = ${parcel}.assessment and s.seq = ${parcel}.seq
    and s.ended_at is null and t.recorded_at is not null and ${by})`

/** All of them ($2) are noted, so that none comes back; those that stood are taken off. */
const ownParcels = `with theirs as (
    select p.assessment, p.seq from parcel p where p.assessment = any($2::bigint[])
  ), own as (select * from theirs p where not ${isTaken('p')}
  ), gone as (insert into superseded select assessment, seq, $1 from theirs)${counted('own', '-')}`

/**
 * What they had taken the place of is theirs no more. Another that was recorded later takes it over where
 * there is one, else it counts again. What is made up does not come back for what is not.
 */
const othersParcels = `with held as (
    select p.assessment, p.seq, p.parcel, a.recorded_at, g.by_assessment from superseded g
    join parcel p on p.assessment = g.assessment and p.seq = g.seq
    join assessment a on a.number = p.assessment join file f on f.id = a.file_id
    where g.by_assessment = any($2::bigint[]) and g.ended_at is null and not f.is_made_up
  ), freed as (
    select distinct h.assessment, h.seq, h.parcel, h.recorded_at from held h
    where not ${isTaken('h', 's.by_assessment <> all($2::bigint[])')}
  ), heir as (
    select distinct on (f.assessment, f.seq) f.assessment, f.seq, b.number as by_assessment
    from freed f join parcel q on q.parcel = f.parcel
    join assessment b on b.number = q.assessment and b.is_real and b.recorded_at > f.recorded_at
    join file e on e.id = b.file_id and not e.is_made_up
    where f.parcel <> '' and not ${isTaken('q', 't.is_withdrawal')}
    order by f.assessment, f.seq, b.recorded_at, b.number
  ), noted as (
    insert into superseded select assessment, seq, by_assessment from heir
  ), ended as (
    update superseded g set ended_at = $3::timestamptz from held h
    where g.assessment = h.assessment and g.seq = h.seq and g.by_assessment = h.by_assessment
  ), back as (
    select f.assessment, f.seq from freed f
    where not exists (select from heir h where h.assessment = f.assessment and h.seq = f.seq)
  )${counted('back', '')}`

function refused(code: string, value: string): Unusable {
  return new Unusable(fileProblem(codeId[code]!, value))
}

/** Undefined where there is no such file. Throws `Unusable` where there is nothing to withdraw. */
export async function withdrawFile(
  sql: Sql,
  { file, id, by, at }: WithdrawAsked,
): Promise<WithdrawnFile | undefined> {
  if (!isId(file)) return undefined
  return sql.transaction(async inner => {
    await inner.query('select pg_advisory_xact_lock($1)', [blockLock])
    const [known] = await inner.query<{ isMadeUp: boolean }>(
      'select is_made_up as "isMadeUp" from file where id = $1 for update',
      [file],
    )
    if (!known) return undefined
    await requireIdle(inner)
    const rows = await inner.query<{ number: number }>(standing, [file])
    if (rows.length === 0 || known.isMadeUp) throw refused('file_not_standing', file)
    const [made] = await inner.query<{ number: number; at: string }>(recorded, [id, file, by, at])
    const { number, at: withdrawnAt } = made!
    const numbers = rows.map(row => row.number)
    const count = async (text: string, values: readonly unknown[]): Promise<number> =>
      (await inner.query<{ count: number }>(text, values))[0]!.count
    // All of theirs is noted first: nothing of it comes back, and nothing of it takes over.
    const parcels = await count(ownParcels, [number, numbers])
    const restored = await count(othersParcels, [number, numbers, withdrawnAt])
    return { withdrawnAt, parcels, restored }
  })
}
