/** What an assessment takes the place of: noted in parts while nobody knows of it, then made good. */
import { isHeldAt } from './held-at.js'
import { addRollups, type BlockTarget, linesAtOnce } from './keep-block.js'
import { lastRecord } from './kept-assessment.js'
import type { Sql } from './sql.js'

/** Counts of some parcels, put to those of an assessment: taken off, or given back. */
const counted = (parcels: string, sign: '-' | '') => `insert into rollup
  select $1::bigint, x.day, x.dimension, x.value, ${sign}count(*), ${sign}sum(x.lines),
    ${sign}sum(x.customs_value_krw), ${sign}sum(x.tax_krw), ${sign}sum(x.collected_krw)
  from ${parcels} o join counted_parcel x on x.assessment = o.assessment and x.seq = o.seq
  group by x.day, x.dimension, x.value ${addRollups}`

/**
 * Parcels of some rows, as they were known at an instant ($2): those that stand in assessments $1
 * shares parcels with, and that no other had taken the place of by then. Whoever asks again at the
 * same instant finds the same.
 */
const partOf = `with pair as (
    select o.other as assessment, o.other_seq as seq from overlap o
    where o.one = $1 and o.one_seq > $3 and o.one_seq <= $4
    union select o.one, o.one_seq from overlap o
    where o.other = $1 and o.other_seq > $3 and o.other_seq <= $4
  ), old as (
    select p.* from pair join parcel p on p.assessment = pair.assessment and p.seq = pair.seq
    join assessment a on a.number = p.assessment and a.is_real
      and a.recorded_at <= $2::timestamptz
    where not exists (
      select from superseded s join assessment b on b.number = s.by_assessment
      where s.assessment = p.assessment and s.seq = p.seq
        and (b.recorded_at <= $2::timestamptz or b.number = $1)
        and ${isHeldAt('s', '$2')})
  ), gone as (
    insert into superseded select assessment, seq, $1 from old
  )
  ${counted('old', '-')}`

/** Those that were recorded since that instant, and share parcels with $1. */
const late = `select number from assessment
  where is_real and recorded_at > $2::timestamptz and number <> $1`

const lateOnes = `with late as (${late}), pair as (
    select o.other as assessment, o.other_seq as seq
    from late join overlap o on o.other = late.number where o.one = $1
    union select o.one, o.one_seq
    from late join overlap o on o.one = late.number where o.other = $1
  ), old as (
    select p.* from pair join parcel p on p.assessment = pair.assessment and p.seq = pair.seq
    where not exists (
      select from superseded s join assessment b on b.number = s.by_assessment
      where s.assessment = p.assessment and s.seq = p.seq
        and b.recorded_at is not null and b.number <> $1 and s.ended_at is null)
  ), gone as (
    insert into superseded select assessment, seq, $1 from old
  )
  ${counted('old', '-')}`

/** What both took the place of was taken off by the one that was recorded first. */
const twice = `with both_ones as (
    select distinct s.assessment, s.seq from superseded s
    join superseded l on l.assessment = s.assessment and l.seq = s.seq
    where s.by_assessment = $1 and l.by_assessment in (${late})
  ), back as (
    select p.* from both_ones o join parcel p on p.assessment = o.assessment and p.seq = o.seq
  )
  ${counted('back', '')}`

/** A part that was noted is not noted again: its number stands among the blocks, below zero. */
async function notePart(
  sql: Sql,
  assessment: number,
  part: { readonly since: string; readonly after: number },
): Promise<void> {
  const { since, after } = part
  await sql.transaction(async inner => {
    const isNew = await inner.query(
      'insert into kept_block values ($1, $2) on conflict do nothing returning number',
      [assessment, -1 - after / linesAtOnce],
    )
    if (isNew.length === 0) return
    await inner.query(partOf, [assessment, since, after, after + linesAtOnce])
  })
}

/** An assessment of so many lines is noted in parts; a smaller one when it is recorded. */
export async function supersedeInParts(
  sql: Sql,
  { number, isReal }: BlockTarget,
  lines: number,
): Promise<string | undefined> {
  if (!isReal || lines <= linesAtOnce) return undefined
  const [row] = await sql.query<{ since: string }>(
    `update assessment set superseding_since = coalesce(superseding_since, ${lastRecord})
     where number = $1 returning superseding_since as since`,
    [number],
  )
  const { since } = row!
  const overlaps = await sql.query(
    'select from overlap where one = $1 union all select from overlap where other = $1 limit 1',
    [number],
  )
  const end = overlaps.length > 0 ? lines : 0
  for (let after = 0; after < end; after += linesAtOnce) {
    await notePart(sql, number, { since, after })
  }
  return since
}

/** Within the transaction that records: all of a small one, and of a large one what came since. */
export async function supersedeRest(
  sql: Sql,
  number: number,
  { since, lines }: { readonly since: string | undefined; readonly lines: number },
): Promise<void> {
  if (since === undefined) {
    const [row] = await sql.query<{ at: string }>(
      `select coalesce(max(recorded_at), timestamptz 'epoch') as at from assessment
       where number <> $1 and recorded_at is not null`,
      [number],
    )
    await sql.query(partOf, [number, row!.at, 0, lines])
    return
  }
  if ((await sql.query(`${late} limit 1`, [number, since])).length === 0) return
  await sql.query(twice, [number, since])
  await sql.query(lateOnes, [number, since])
}
