/** The parcels of a person, found by the number that the keyed hash leads to. */
import type { Sql } from './sql.js'

export interface PersonParcel {
  readonly parcel: string
  /** The day whose law judged; null where it is not known. */
  readonly day: string | null
  readonly state: string
  /** The file of its last judgement. */
  readonly file: string
}

export interface PersonParcels {
  readonly count: number
  /** The last ones by their day. */
  readonly first: readonly PersonParcel[]
}

export const nobodysParcels: PersonParcels = { count: 0, first: [] }

/** What has no number is a parcel of its own. */
const unnamed = "case when p.parcel = '' then p.assessment || ' ' || p.seq end"

/** Parcels by their last judgement; those of a reform alone are none. */
const own = `select distinct on (p.parcel, ${unnamed}) p.parcel, p.day, p.state, f.name as file
  from parcel p join assessment a on a.number = p.assessment join file f on f.id = a.file_id
  where p.subject = $1 and a.recorded_at is not null and a.is_real
  order by p.parcel, ${unnamed}, a.recorded_at desc, p.seq desc`

/** What is not known stands as the first day of all. */
const noDay = '0001-01-01'

export async function personParcels(
  sql: Sql,
  subject: number,
  limit: number,
): Promise<PersonParcels> {
  const rows = await sql.query<PersonParcel & { readonly count: number }>(
    `select parcel, state, file, to_char(nullif(day, date '${noDay}'), 'YYYY-MM-DD') as day,
       count(*) over ()::int as count
     from (${own}) o order by o.day desc, parcel limit $2::integer`,
    [subject, limit],
  )
  const first = rows.map(({ parcel, day, state, file }) => ({ parcel, day, state, file }))
  return { count: rows[0]?.count ?? 0, first }
}
