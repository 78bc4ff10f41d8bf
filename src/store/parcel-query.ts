/** What is asked of a list of parcels: two times, filters, an order. */
import { sql as raw, type SelectQueryBuilder } from 'kysely'
import type { Tables } from './parcel-tables.js'

/** Both times are always asked for. */
export interface When {
  /** Record time, an instant: only what was recorded by then, and of a parcel the last of it. */
  readonly knownAt: string
  /** Valid time, a day: only what was judged under the law of that day or an earlier one. */
  readonly asOf: string
}

export interface ParcelFilter {
  /** One assessment, real or not, with all that it said. */
  readonly assessment?: string | undefined
  readonly parcel?: string | undefined
  readonly parcelStart?: string | undefined
  readonly state?: readonly string[] | undefined
  readonly track?: readonly string[] | undefined
  readonly relief?: readonly string[] | undefined
  readonly channel?: readonly string[] | undefined
  readonly shipFrom?: readonly string[] | undefined
  readonly platform?: readonly string[] | undefined
  /** The gravest of the papers and permits that are asked for. */
  readonly asked?: readonly string[] | undefined
  /** The gravest work that is left to people: `decide`, `look`, `file`, or '' for none. */
  readonly work?: readonly string[] | undefined
  /** Tested against a limit: above so many cents of a dollar, and up to so many. */
  readonly overUsdCents?: number | undefined
  readonly toUsdCents?: number | undefined
  readonly reason?: string | undefined
  /** With a reason: where it stands for columns that the whole file lacks, or where it does not. */
  readonly reasonOf?: 'file' | 'parcel' | undefined
  /** Days of the law. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export type ParcelSort = 'recorded' | 'day' | 'parcel' | 'customs_value_krw' | 'collected_krw'

export interface ParcelQuery {
  readonly when: When
  readonly filter: ParcelFilter
  readonly sort: ParcelSort
  readonly descending: boolean
  readonly limit: number
  readonly after?: string | undefined
  /** So many are left out before the page begins, whatever `after` says: for one far from any known. */
  readonly skip?: number | undefined
}

type Alone = Tables & { p: Tables['parcel'] }
export type Parcels<Output = object> = SelectQueryBuilder<Alone, 'p', Output>

/** No day of the law lies behind it: asked as of this one, no day is looked at. */
export const lastDay = '9999-12-31'

/** Signs that mean something in a pattern mean themselves. */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}

const lists = {
  state: 'p.state',
  track: 'p.track',
  relief: 'p.relief',
  channel: 'p.channel',
  shipFrom: 'p.ship_from',
  platform: 'p.platform',
  asked: 'p.asked',
  work: 'p.work',
} as const

/** What a filter asks of the parcels themselves. */
export function ofParcels(all: Parcels, when: When, filter: ParcelFilter): Parcels {
  const { parcel, parcelStart, reason, reasonOf, from, to, overUsdCents, toUsdCents } = filter
  let query = when.asOf === lastDay ? all : all.where('p.day', '<=', when.asOf)
  if (parcel !== undefined) query = query.where('p.parcel', '=', parcel)
  if (parcelStart) query = query.where('p.parcel', 'like', `${literally(parcelStart)}%`)
  for (const [name, column] of Object.entries(lists) as [keyof typeof lists, 'p.state'][]) {
    const wanted = filter[name]
    if (wanted && wanted.length > 0) query = query.where(column, 'in', [...wanted])
  }
  if (reason) {
    query = query.where(raw<boolean>`string_to_array(p.reasons, '|') @> array[${reason}]::text[]`)
  }
  if (reason && reasonOf !== undefined) {
    query = query.where(raw<boolean>`(p.assessment in (select number from assessment
      where jsonb_exists(lacking, ${reason}))) = ${reasonOf === 'file'}`)
  }
  if (overUsdCents !== undefined) query = query.where('p.tested_usd_cents', '>', overUsdCents)
  if (toUsdCents !== undefined) query = query.where('p.tested_usd_cents', '<=', toUsdCents)
  if (from !== undefined) query = query.where('p.day', '>=', from)
  if (to !== undefined) query = query.where('p.day', '<=', to)
  return query
}

const sortColumns = {
  recorded: undefined,
  day: 'p.day',
  parcel: 'p.parcel',
  customs_value_krw: 'p.customs_value_krw',
  collected_krw: 'p.collected_krw',
} as const

export function kindsOf(sort: ParcelSort): readonly ('string' | 'number')[] {
  const own = { recorded: [], day: ['string'], parcel: ['string'] } as const
  const first = sort in own ? own[sort as keyof typeof own] : (['number'] as const)
  return [...first, 'number', 'number']
}

export function keysOf(
  sort: ParcelSort,
): readonly ('p.day' | 'p.parcel' | 'p.assessment' | 'p.seq')[] {
  const column = sortColumns[sort]
  return [...(column ? [column as 'p.day'] : []), 'p.assessment', 'p.seq']
}
