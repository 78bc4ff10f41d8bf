/** Lists of parcels as they were judged: filtered, sorted, page by page, at two times. */
import { type ExpressionBuilder, sql as raw, type SelectQueryBuilder } from 'kysely'
import { countFromRollup } from './count-rollup.js'
import { type FarPlace, placeBefore } from './far-places.js'
import { cursorOf, type Page, placeAfter } from './page.js'
import {
  keysOf,
  kindsOf,
  ofParcels,
  type ParcelFilter,
  type ParcelQuery,
  type ParcelSort,
  type Parcels,
  type When,
} from './parcel-query.js'
import { type Tables, tables } from './parcel-tables.js'
import type { Sql } from './sql.js'

export interface ParcelItem {
  readonly parcel: string
  readonly assessment: string
  /** False under a reform. */
  readonly isReal: boolean
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
  /** The gravest work that is left to people. */
  readonly work: string
  readonly recordedAt: string
}

interface Row {
  readonly parcel: string
  readonly id: string
  readonly is_real: boolean
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
  readonly work: string
  readonly recorded_at: string
  readonly number: number
  readonly seq: number
}

/** What a day or an amount that is not known looks like in the store. */
const unknownDay = '0001-01-01'
const openBits = { customsValue: 1, tax: 2, collected: 4 } as const

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
          .where('b.recorded_at', '<=', knownAt)
          .where(({ eb, or }) =>
            or([eb('s.ended_at', 'is', null), eb('s.ended_at', '>', knownAt)]),
          ),
      ),
    )
}

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
    isReal: row.is_real,
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
    work: row.work,
    recordedAt: row.recorded_at,
  }
}

function placeOf(row: Row, sort: ParcelSort): readonly (string | number)[] {
  const first = sort === 'recorded' ? [] : [row[sort]]
  return [...first, row.number, row.seq]
}

function firstPlace({ sort, after }: ParcelQuery): FarPlace {
  return { after: after === undefined ? undefined : placeAfter(after, kindsOf(sort)), left: 0 }
}

/** A page of parcels. Throws `Unusable` for a cursor that is none. */
export async function listParcels(sql: Sql, query: ParcelQuery): Promise<Page<ParcelItem>> {
  const { when, filter, sort, descending, limit, skip = 0 } = query
  const far = skip > 0 ? await placeBefore(sql, query, skip) : firstPlace(query)
  if (far === undefined) return { items: [], next: null }
  const keys = keysOf(sort)
  const direction = descending ? 'desc' : 'asc'
  let built: Query = filtered(when, filter)
  if (far.after !== undefined) {
    const own = raw.join(keys.map(key => raw.ref(key)))
    const sign = raw.raw(descending ? '<' : '>')
    const place = raw.join(far.after.map(part => raw.val(part)))
    built = built.where(raw<boolean>`(${own}) ${sign} (${place})`)
  }
  const selected = built
    .select(['p.parcel', 'a.id', 'p.state', 'p.track', 'p.relief', 'p.channel', 'p.ship_from'])
    .select(['p.day', 'p.lines', 'p.customs_value_krw', 'p.tax_krw', 'p.collected_krw', 'p.open'])
    .select(['p.platform', 'p.tested_usd_cents', 'p.requirements', 'p.reasons', 'p.work'])
    .select(['a.recorded_at', 'a.number', 'a.is_real', 'p.seq'])
  const sorted = keys.reduce((one, key) => one.orderBy(key, direction), selected)
  const { sql: text, parameters } = sorted
    .limit(limit + 1)
    .offset(far.left)
    .compile()
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
