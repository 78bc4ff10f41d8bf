/** How many parcels a filter leaves, from the counts that are kept; where those can tell. */
import type { Dimension } from './keep-block.js'
import { lastDay, type ParcelFilter, type When } from './parcel-query.js'
import type { Sql } from './sql.js'

const dimensions = {
  ...({ state: 'state', track: 'track', relief: 'relief', channel: 'channel' } as const),
  ...({ shipFrom: 'ship_from', platform: 'platform', asked: 'asked' } as const),
  ...({ work: 'work' } as const),
} as const satisfies Partial<Record<keyof ParcelFilter, Dimension>>

interface Counted {
  readonly dimension: Dimension
  /** null: whatever it is. */
  readonly values: readonly string[] | null
  /** Of a reason, where it stands for columns that whole files lack, or where it does not. */
  readonly of?: 'file' | 'parcel' | undefined
}

/** What a filter asks besides days; undefined where counts by one thing at a time cannot tell. */
function countedBy(filter: ParcelFilter): Counted | undefined {
  const { assessment, parcel, parcelStart, overUsdCents, toUsdCents, reason } = filter
  if ([assessment, parcel, overUsdCents, toUsdCents].some(one => one !== undefined))
    return undefined
  if (parcelStart) return undefined
  const names = Object.keys(dimensions) as (keyof typeof dimensions)[]
  const asked: Counted[] = names
    .filter(name => (filter[name]?.length ?? 0) > 0)
    .map(name => ({ dimension: dimensions[name], values: [...new Set(filter[name])] }))
  if (reason) asked.push({ dimension: 'reason', values: [reason], of: filter.reasonOf })
  if (asked.length > 1) return undefined
  return asked[0] ?? { dimension: 'state', values: null }
}

const counted = `select coalesce(sum(r.parcels), 0)::bigint as count
  from rollup r join assessment a on a.number = r.assessment
  where a.is_real and a.recorded_at <= $1::timestamptz and r.day <= $2::date
    and r.day >= $3::date and r.day <= $4::date and r.dimension = $5`
const sum = `${counted} and ($6::text[] is null or r.value = any($6::text[]))`
const sumOfFiles = `${counted} and split_part(r.value, ':', 2) = any($6::text[])`

const firstDay = '0001-01-01'

export async function countFromRollup(
  sql: Sql,
  { knownAt, asOf }: When,
  filter: ParcelFilter,
): Promise<number | undefined> {
  const by = countedBy(filter)
  if (!by) return undefined
  const { from = firstDay, to = lastDay } = filter
  const sumOf = async (text: string, dimension: Dimension): Promise<number> => {
    const values = [knownAt, asOf, from, to, dimension, by.values]
    const [row] = await sql.query<{ count: number }>(text, values)
    return row!.count
  }
  if (by.of === undefined) return sumOf(sum, by.dimension)
  const ofFiles = await sumOf(sumOfFiles, 'lacking')
  return by.of === 'file' ? ofFiles : (await sumOf(sum, by.dimension)) - ofFiles
}
