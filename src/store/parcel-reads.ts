/** Lists of parcels as they were judged: filtered, sorted, page by page, at two times. */
import { type ExpressionBuilder, sql as raw, type SelectQueryBuilder } from 'kysely'
import { countFromRollup } from './count-rollup.js'
import { cursorOf, type Page, placeAfter } from './page.js'
import { type Tables, tables } from './parcel-tables.js'
import type { Sql } from './sql.js'

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
  /** The gravest work that is left to people: `decide`, `look`, or '' for none. */
  readonly work?: readonly string[] | undefined
  /** Tested against a limit: above so many cents of a dollar, and up to so many. */
  readonly overUsdCents?: number | undefined
  readonly toUsdCents?: number | undefined
  readonly reason?: string | undefined
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

export interface ParcelItem {
  readonly parcel: string
  readonly assessment: string
  readonly state: string
  readonly track: string
  readonly relief: string
  readonly channel: string
  readonly shipFrom: string
  readonly day: string | null
  readonly lines: number
  readonly customsValueKrw: number | null
  readonly taxKrw: number | null
  readonly collectedKrw: number | null
  readonly platform: string
  /** Dollars with two decimals; null where nothing was tested against a limit. */
  readonly testedUsd: string | null
  /** With their severity, such as `must:kc_product`. */
  readonly requirements: readonly string[]
  readonly reasons: readonly string[]
  readonly recordedAt: string
}

interface Row {
  readonly parcel: string
  readonly id: string
  readonly state: string
  readonly track: string
  readonly relief: string
  readonly channel: string
  readonly ship_from: string
  readonly day: string
  readonly lines: number
  readonly customs_value_krw: number
  readonly tax_krw: number
  readonly collected_krw: number
  readonly open: number
  readonly platform: string
  readonly tested_usd_cents: number | null
  readonly requirements: string
  readonly reasons: string
  readonly recorded_at: string
  readonly number: number
  readonly seq: number
}

/** What a day or an amount that is not known looks like in the store. */
const unknownDay = '0001-01-01'
const openBits = { customsValue: 1, tax: 2, collected: 4 } as const

type Alone = Tables & { p: Tables['parcel'] }
type Parcels<Output = object> = SelectQueryBuilder<Alone, 'p', Output>
type Joined = Tables & { p: Tables['parcel']; a: Tables['assessment'] }
type Query<Output = object> = SelectQueryBuilder<Joined, 'p' | 'a', Output>

function isCurrent(knownAt: string) {
  return ({ not, exists, selectFrom }: ExpressionBuilder<Joined, 'p' | 'a'>) =>
    not(
      exists(
        selectFrom('superseded as s')
          .innerJoin('assessment as b', 'b.number', 's.by_assessment')
          .select('s.seq')
          .whereRef('s.assessment', '=', 'p.assessment')
          .whereRef('s.seq', '=', 'p.seq')
          .where('b.recorded_at', '<=', knownAt),
      ),
    )
}

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

function filtered(when: When, filter: ParcelFilter): Query {
  const { assessment } = filter
  let query: Query = tables
    .selectFrom('parcel as p')
    .innerJoin('assessment as a', 'a.number', 'p.assessment')
    .where('a.recorded_at', '<=', when.knownAt) as unknown as Query
  if (assessment === undefined)
    query = query.where('a.is_real', '=', true).where(isCurrent(when.knownAt))
  else query = query.where('a.id', '=', assessment)
  return ofParcels(query as unknown as Parcels, when, filter) as unknown as Query
}

/** What a filter asks of the parcels themselves. */
function ofParcels(all: Parcels, when: When, filter: ParcelFilter): Parcels {
  const { parcel, parcelStart, reason, from, to, overUsdCents, toUsdCents } = filter
  let query = all.where('p.day', '<=', when.asOf)
  if (parcel !== undefined) query = query.where('p.parcel', '=', parcel)
  if (parcelStart) query = query.where('p.parcel', 'like', `${literally(parcelStart)}%`)
  for (const [name, column] of Object.entries(lists) as [keyof typeof lists, 'p.state'][]) {
    const wanted = filter[name]
    if (wanted && wanted.length > 0) query = query.where(column, 'in', [...wanted])
  }
  if (reason) {
    query = query.where(raw<boolean>`string_to_array(p.reasons, '|') @> array[${reason}]::text[]`)
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

function kindsOf(sort: ParcelSort): readonly ('string' | 'number')[] {
  const own = { recorded: [], day: ['string'], parcel: ['string'] } as const
  const first = sort in own ? own[sort as keyof typeof own] : (['number'] as const)
  return [...first, 'number', 'number']
}

function keysOf(sort: ParcelSort): readonly ('p.day' | 'p.parcel' | 'p.assessment' | 'p.seq')[] {
  const column = sortColumns[sort]
  return [...(column ? [column as 'p.day'] : []), 'p.assessment', 'p.seq']
}

const wordsOf = (words: string): readonly string[] => (words === '' ? [] : words.split('|'))

const centPlaces = 2

function dollars(cents: number): string {
  const digits = String(cents).padStart(centPlaces + 1, '0')
  return `${digits.slice(0, -centPlaces)}.${digits.slice(-centPlaces)}`
}

function itemOf(row: Row): ParcelItem {
  const known = (value: number, bit: number): number | null =>
    (row.open & bit) === 0 ? value : null
  return {
    parcel: row.parcel,
    assessment: row.id,
    state: row.state,
    track: row.track,
    relief: row.relief,
    channel: row.channel,
    shipFrom: row.ship_from,
    day: row.day === unknownDay ? null : row.day,
    lines: row.lines,
    customsValueKrw: known(row.customs_value_krw, openBits.customsValue),
    taxKrw: known(row.tax_krw, openBits.tax),
    collectedKrw: known(row.collected_krw, openBits.collected),
    platform: row.platform,
    testedUsd: row.tested_usd_cents === null ? null : dollars(row.tested_usd_cents),
    requirements: wordsOf(row.requirements),
    reasons: wordsOf(row.reasons),
    recordedAt: row.recorded_at,
  }
}

function placeOf(row: Row, sort: ParcelSort): readonly (string | number)[] {
  const first = sort === 'recorded' ? [] : [row[sort]]
  return [...first, row.number, row.seq]
}

/**
 * The place behind so many parcels, read from the keys of parcels alone: to look each of them up in its
 * assessment takes ten times as long. Undefined where there are fewer.
 */
async function placeBehind(sql: Sql, query: ParcelQuery): Promise<string | undefined> {
  const { when, filter, sort, descending, skip = 0 } = query
  const wanted = filter.assessment ?? null
  const rows = await sql.query<{ number: number }>(
    `select number from assessment where recorded_at <= $1::timestamptz
       and ($2::uuid is null and is_real or id = $2::uuid)`,
    [when.knownAt, wanted],
  )
  const numbers = `{${rows.map(({ number }) => number).join()}}`
  let keys = ofParcels(tables.selectFrom('parcel as p') as unknown as Parcels, when, filter)
  keys = keys.where(raw<boolean>`p.assessment = any(${numbers}::bigint[])`)
  if (wanted === null) {
    keys =
      keys.where(raw<boolean>`not exists (select from superseded s where s.assessment = p.assessment
      and s.seq = p.seq and s.by_assessment = any(${numbers}::bigint[]))`)
  }
  const named = keysOf(sort)
  const sorted = named.reduce(
    (one, key) => one.orderBy(key, descending ? 'desc' : 'asc'),
    keys.select(named),
  )
  const { sql: text, parameters } = sorted
    .limit(1)
    .offset(skip - 1)
    .compile()
  const [row] = await sql.query<Record<string, string | number>>(text, parameters)
  return row && cursorOf(named.map(key => row[key.slice('p.'.length)]!))
}

/** A page of parcels. Throws `Unusable` for a cursor that is none. */
export async function listParcels(sql: Sql, query: ParcelQuery): Promise<Page<ParcelItem>> {
  const { when, filter, sort, descending, limit, skip = 0 } = query
  const after = skip > 0 ? await placeBehind(sql, query) : query.after
  if (skip > 0 && after === undefined) return { items: [], next: null }
  const keys = keysOf(sort)
  const direction = descending ? 'desc' : 'asc'
  let built: Query = filtered(when, filter)
  if (after !== undefined) {
    const place = placeAfter(after, kindsOf(sort))
    const own = raw.join(keys.map(key => raw.ref(key)))
    const sign = raw.raw(descending ? '<' : '>')
    built = built.where(
      raw<boolean>`(${own}) ${sign} (${raw.join(place.map(part => raw.val(part)))})`,
    )
  }
  const selected = built
    .select(['p.parcel', 'a.id', 'p.state', 'p.track', 'p.relief', 'p.channel', 'p.ship_from'])
    .select(['p.day', 'p.lines', 'p.customs_value_krw', 'p.tax_krw', 'p.collected_krw', 'p.open'])
    .select(['p.platform', 'p.tested_usd_cents', 'p.requirements', 'p.reasons'])
    .select(['a.recorded_at', 'a.number', 'p.seq'])
  const sorted = keys.reduce((one, key) => one.orderBy(key, direction), selected)
  const { sql: text, parameters } = sorted.limit(limit + 1).compile()
  const rows = await sql.query<Row>(text, parameters)
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return { items: shown.map(itemOf), next: last ? cursorOf(placeOf(last, sort)) : null }
}

/** How many parcels a filter leaves. */
export async function countParcels(
  sql: Sql,
  { when, filter }: Pick<ParcelQuery, 'when' | 'filter'>,
): Promise<number> {
  const known = await countFromRollup(sql, when, filter)
  if (known !== undefined) return known
  const { sql: text, parameters } = filtered(when, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .compile()
  const [row] = await sql.query<{ count: number }>(text, parameters)
  return row!.count
}
