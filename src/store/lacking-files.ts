/** Files that lack whole columns, and how many parcels stand open for it: mended once for all of them. */
import type { Sql } from './sql.js'

export interface LackingReason {
  readonly code: string
  readonly columns: readonly string[]
  readonly parcels: number
}

export interface LackingFile {
  readonly assessment: string
  readonly file: string
  /** Parcels that any of the reasons stands on, of so many of the file. */
  readonly parcels: number
  readonly of: number
  /** The most frequent first. */
  readonly reasons: readonly LackingReason[]
}

export interface Lacking {
  /** How many files there are; of those with most parcels more is told. */
  readonly files: number
  readonly parcels: number
  readonly worst: readonly LackingFile[]
  /** Of each reason that files explain, how many parcels it stands on for that. */
  readonly reasons: Readonly<Record<string, number>>
}

const mostTold = 12

/** Values are the number of a judgement, a colon, and a reason; none where any of them is meant. */
const numberOf = `split_part(r.value, ':', 1)::bigint`
const reasonOf = `split_part(r.value, ':', 2)`

/** Within what is known: a `from` with its `where`. */
const byReason = (known: string) => `select ${reasonOf} as code, sum(r.parcels)::bigint as parcels
  ${known} and r.dimension = 'lacking' group by 1 having sum(r.parcels) <> 0`

const byFile = (known: string) => `select w.*, count(*) over ()::int as files from (
    select ${numberOf} as number, sum(r.parcels)::bigint as parcels
    ${known} and r.dimension = 'lacking' and ${reasonOf} = '' group by 1 having sum(r.parcels) <> 0
  ) w order by w.parcels desc, w.number limit ${mostTold}`

const ofFiles = (known: string, at: number) => `select ${numberOf} as number, ${reasonOf} as code,
    sum(r.parcels)::bigint as parcels
  ${known} and r.dimension = 'lacking' and ${numberOf} = any($${at}::bigint[])
  group by 1, 2 having sum(r.parcels) <> 0 order by 3 desc, 2`

const judged = `select a.number, a.id as assessment, f.name as file, a.parcels as "of", a.lacking
  from assessment a join file f on f.id = a.file_id where a.number = any($1::bigint[])`

interface OfFile {
  readonly number: number
  readonly parcels: number
}

interface Counted extends OfFile {
  readonly code: string
}

interface Judged {
  readonly number: number
  readonly assessment: string
  readonly file: string
  readonly of: number
  readonly lacking: Readonly<Record<string, readonly string[]>>
}

/** From the counts of the dimension `lacking` within what is known, with the values that it asks for. */
export async function lackingFiles(
  sql: Sql,
  known: string,
  values: readonly unknown[],
): Promise<Lacking> {
  const all = await sql.query<Omit<Counted, 'number'>>(byReason(known), values)
  const whole = await sql.query<OfFile & { readonly files: number }>(byFile(known), values)
  const numbers = whole.map(({ number }) => number)
  const own = await sql.query<Counted>(ofFiles(known, values.length + 1), [...values, numbers])
  const found = new Map(
    (await sql.query<Judged>(judged, [numbers])).map(one => [one.number, one] as const),
  )
  const worst = whole.map(({ number, parcels }): LackingFile => {
    const { assessment, file, of, lacking } = found.get(number)!
    const reasons = own
      .filter(one => one.number === number && one.code !== '')
      .map(one => ({ code: one.code, columns: lacking[one.code] ?? [], parcels: one.parcels }))
    return { assessment, file, of, parcels, reasons }
  })
  return {
    files: whole[0]?.files ?? 0,
    parcels: all.find(({ code }) => code === '')?.parcels ?? 0,
    worst,
    reasons: Object.fromEntries(
      all.filter(({ code }) => code !== '').map(({ code, parcels }) => [code, parcels]),
    ),
  }
}
