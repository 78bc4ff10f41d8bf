/** What a list shows of its parcels besides their answers: goods, their price, and what kept a row out. */
import type { Sql } from './sql.js'

export interface KeyOfParcel {
  readonly assessment: string
  readonly parcel: string
}

export interface LineDetail extends KeyOfParcel {
  /** A CSV record by the columns of its assessment; never what is personal. */
  readonly input: string
  readonly columns: readonly string[] | null
}

export interface ProblemDetail extends KeyOfParcel {
  readonly column: string
  readonly code: string
  readonly ko: string
  readonly en: string
}

/** A parcel of more lines shows the goods of its first ones. */
export const linesShown = 20

const keys = `unnest($1::uuid[], $2::text[]) as k (id, name)
  join assessment a on a.id = k.id
  join parcel p on p.parcel = k.name and p.assessment = a.number and p.parcel <> ''`

const lines = `select a.id as assessment, p.parcel, l.input, a.input_columns as columns
  from ${keys} cross join lateral (
    select l.seq, l.input from line l
    where l.assessment = p.assessment and l.seq between p.seq and p.last_seq and l.parcel_seq = p.seq
    order by l.seq limit ${linesShown}
  ) l order by p.assessment, l.seq`

const problems = `select a.id as assessment, p.parcel, coalesce(x.field, '') as "column", x.code,
    x.message_ko as ko, x.message_en as en
  from ${keys} join file f on f.id = a.file_id cross join lateral (
    select l.record from line l
    where l.assessment = p.assessment and l.seq between p.seq and p.last_seq and l.parcel_seq = p.seq
    order by l.seq limit ${linesShown}
  ) l join problem x on x.assessment = p.assessment and x.record = l.record and x.file = f.name
  order by p.assessment, x.number`

function columnsOf(parcels: readonly KeyOfParcel[]) {
  return [parcels.map(one => one.assessment), parcels.map(one => one.parcel)]
}

/** Lines of parcels in the order of their files. */
export async function linesOfParcels(
  sql: Sql,
  parcels: readonly KeyOfParcel[],
): Promise<readonly LineDetail[]> {
  return parcels.length === 0 ? [] : sql.query<LineDetail>(lines, columnsOf(parcels))
}

/** Problems on the rows of parcels; those of a history have rows of their own. */
export async function problemsOfParcels(
  sql: Sql,
  parcels: readonly KeyOfParcel[],
): Promise<readonly ProblemDetail[]> {
  return parcels.length === 0 ? [] : sql.query<ProblemDetail>(problems, columnsOf(parcels))
}
