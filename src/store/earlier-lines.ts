/** Lines of earlier parcels of some persons, as they were given: what goods may be combined with. */
import { isHeldAt } from './held-at.js'
import type { Sql } from './sql.js'

export interface EarlierLine {
  readonly assessment: number
  readonly seq: number
  /** The row of the first line of its parcel: what is personal is sealed for that one. */
  readonly parcelSeq: number
  readonly parcel: string
  /** A CSV record by the columns of its assessment. */
  readonly input: string
  /** What is personal, as hexadecimal text; null where nothing is. */
  readonly personal: string | null
  readonly wrapped: string
  readonly version: number
}

export interface EarlierColumns {
  readonly assessment: number
  readonly columns: readonly string[]
  /** The day of declaration that was given for rows without one. */
  readonly declaredOn: string | null
}

const linesAtOnce = 2000

/**
 * What was known at an instant of the parcels of some persons, judged for real and not made up, none of
 * them refused or judged again by then. The order is that of the record, so that the same instant gives
 * the same.
 */
export async function* earlierLines(
  sql: Sql,
  subjects: readonly number[],
  knownAt: string,
): AsyncGenerator<readonly EarlierLine[]> {
  let place: readonly [number, number] = [0, 0]
  for (;;) {
    const rows = await sql.query<EarlierLine>(
      `select l.assessment, l.seq, l.parcel_seq as "parcelSeq", l.parcel, l.input,
         encode(p.personal, 'hex') as personal, encode(s.wrapped_key, 'hex') as wrapped,
         s.key_version as version
       from parcel p join assessment a on a.number = p.assessment
       join file f on f.id = a.file_id and not f.is_made_up
       join subject s on s.id = p.subject
       join line l on l.assessment = p.assessment and l.seq between p.seq and p.last_seq
         and l.parcel_seq = p.seq
       where p.subject = any($1::bigint[]) and a.is_real and a.recorded_at <= $2::timestamptz
         and p.state <> 'refused' and s.wrapped_key is not null
         and not exists (
           select from superseded x join assessment b on b.number = x.by_assessment
           where x.assessment = p.assessment and x.seq = p.seq and b.recorded_at <= $2::timestamptz
             and ${isHeldAt('x', '$2')})
         and (l.assessment, l.seq) > ($3::bigint, $4::bigint)
       order by l.assessment, l.seq limit ${linesAtOnce}`,
      [[...subjects], knownAt, ...place],
    )
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < linesAtOnce) return
    place = [last.assessment, last.seq]
  }
}

export function columnsOf(
  sql: Sql,
  assessments: readonly number[],
): Promise<readonly EarlierColumns[]> {
  return sql.query<EarlierColumns>(
    `select number as assessment, input_columns as columns, options ->> 'declaredOn' as "declaredOn"
     from assessment where number = any($1::bigint[])`,
    [[...assessments]],
  )
}
