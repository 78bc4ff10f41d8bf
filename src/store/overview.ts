/** What a store holds at a glance, from counts that are kept as lines come in. */
import { codeId } from '../basis/codes.js'
import { fileProblem, type Problem } from '../basis/problem.js'
import type { When } from './parcel-reads.js'
import type { Sql } from './sql.js'

export interface Overview {
  readonly parcels: number
  readonly lines: number
  readonly states: Readonly<Record<string, number>>
  readonly tracks: Readonly<Record<string, number>>
  readonly reliefs: Readonly<Record<string, number>>
  readonly channels: Readonly<Record<string, number>>
  readonly shipFrom: Readonly<Record<string, number>>
  /** By month of the law, ascending; '' are days that are not known. */
  readonly months: readonly MonthRow[]
  /** Sums of the amounts that are known. */
  readonly customsValueKrw: number
  readonly taxKrw: number
  readonly collectedKrw: number
  readonly files: number
  readonly lastRecordedAt: string | null
  /** That the engine has come to its end, where it has. */
  readonly warning: Problem | null
}

export interface MonthRow {
  readonly month: string
  readonly parcels: number
  readonly collectedKrw: number
}

/** Lines up to which PGlite was measured to list and count within 300 ms: docs/speed.md. */
export const mostLinesOfPglite = 1_000_000

interface Counted {
  readonly dimension: string
  readonly value: string
  readonly parcels: number
  readonly lines: number
  readonly customs: number
  readonly tax: number
  readonly collected: number
}

const known = `from rollup r join assessment a on a.number = r.assessment
  where a.is_real and a.recorded_at <= $1::timestamptz and r.day <= $2::date`

const byValue = `select r.dimension, r.value, sum(r.parcels)::bigint as parcels,
    sum(r.lines)::bigint as lines, sum(r.customs_value_krw)::bigint as customs,
    sum(r.tax_krw)::bigint as tax, sum(r.collected_krw)::bigint as collected
  ${known} group by r.dimension, r.value order by r.dimension, r.value`

const byMonth = `select case when r.day = date '0001-01-01' then '' else to_char(r.day, 'YYYY-MM') end
    as month, sum(r.parcels)::bigint as parcels, sum(r.collected_krw)::bigint as "collectedKrw"
  ${known} and r.dimension = 'state' group by 1 having sum(r.parcels) <> 0 order by 1`

const filesKnown = `select count(distinct file_id) as files, max(recorded_at) as "lastRecordedAt"
  from assessment where is_real and recorded_at <= $1::timestamptz`

export async function overview(sql: Sql, { knownAt, asOf }: When): Promise<Overview> {
  const rows = await sql.query<Counted>(byValue, [knownAt, asOf])
  const months = await sql.query<MonthRow>(byMonth, [knownAt, asOf])
  const [files] = await sql.query<{ files: number; lastRecordedAt: string | null }>(filesKnown, [
    knownAt,
  ])
  const counts = (dimension: string): Readonly<Record<string, number>> =>
    Object.fromEntries(
      rows
        .filter(row => row.dimension === dimension && row.parcels !== 0)
        .map(row => [row.value, row.parcels]),
    )
  const all = rows.filter(row => row.dimension === 'state')
  const sum = (of: (row: Counted) => number): number =>
    all.reduce((total, row) => total + of(row), 0)
  const lines = sum(row => row.lines)
  return {
    parcels: sum(row => row.parcels),
    lines,
    states: counts('state'),
    tracks: counts('track'),
    reliefs: counts('relief'),
    channels: counts('channel'),
    shipFrom: counts('ship_from'),
    months,
    customsValueKrw: sum(row => row.customs),
    taxKrw: sum(row => row.tax),
    collectedKrw: sum(row => row.collected),
    files: files!.files,
    lastRecordedAt: files!.lastRecordedAt,
    warning: warningOf(sql, lines),
  }
}

function warningOf(sql: Sql, lines: number): Problem | null {
  if (sql.engine !== 'pglite' || lines <= mostLinesOfPglite) return null
  const more = { needed: String(mostLinesOfPglite) }
  return fileProblem(codeId['store_near_ceiling']!, String(lines), more)
}
