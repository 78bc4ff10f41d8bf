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
interface Counted {
  readonly number: number
  readonly code: string
  readonly parcels: number
}

function countedOf([value, parcels]: readonly [string, number]): Counted {
  const [number = '', code = ''] = value.split(':')
  return { number: Number(number), code, parcels }
}

interface Judged {
  readonly number: number
  readonly assessment: string
  readonly file: string
  readonly of: number
  readonly lacking: Readonly<Record<string, readonly string[]>>
}

const judged = `select a.number, a.id as assessment, f.name as file, a.parcels as "of", a.lacking
  from assessment a join file f on f.id = a.file_id where a.number = any($1::bigint[])`

const byParcels = (one: Pick<Counted, 'parcels'>, two: Pick<Counted, 'parcels'>): number =>
  two.parcels - one.parcels

function fileOf(one: Judged, counts: readonly Counted[]): LackingFile {
  const { number, assessment, file, of, lacking } = one
  const own = counts.filter(count => count.number === number)
  const reasons = own.filter(({ code }) => code !== '').sort(byParcels)
  return {
    ...{ assessment, file, of },
    parcels: own.find(({ code }) => code === '')?.parcels ?? 0,
    reasons: reasons.map(({ code, parcels }) => ({ code, columns: lacking[code] ?? [], parcels })),
  }
}

/** From the counts of the dimension `lacking` by their values. */
export async function lackingFiles(
  sql: Sql,
  counts: Readonly<Record<string, number>>,
): Promise<Lacking> {
  const all = Object.entries(counts).map(countedOf)
  const whole = all.filter(({ code }) => code === '').sort(byParcels)
  const numbers = whole.slice(0, mostTold).map(({ number }) => number)
  const found = await sql.query<Judged>(judged, [numbers])
  const reasons: Record<string, number> = {}
  for (const { code, parcels } of all) {
    if (code !== '') reasons[code] = (reasons[code] ?? 0) + parcels
  }
  return {
    files: whole.length,
    parcels: whole.reduce((sum, { parcels }) => sum + parcels, 0),
    worst: found.map(one => fileOf(one, all)).sort(byParcels),
    reasons,
  }
}
