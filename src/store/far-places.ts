/** Places far within a long list: its keys are walked once, and every so manieth is remembered. */
import { sql as raw } from 'kysely'
import type { Place } from './page.js'
import { keysOf, ofParcels, type ParcelQuery, type Parcels } from './parcel-query.js'
import { tables } from './parcel-tables.js'
import type { Sql } from './sql.js'

/** Rows from one remembered place to the next: so many are read in vain at most. */
const placesApart = 1000
const mostLists = 32

type Remembered = Map<string, Promise<readonly Place[]>>

/** Parcels never change: what was said of the same assessments stays true. */
const ofStores = new WeakMap<Sql, Remembered>()

export interface FarPlace {
  /** Undefined where there is none before it: the beginning of the list. */
  readonly after: Place | undefined
  /** So many rows lie between it and what was asked for. */
  readonly left: number
}

async function numbersKnown(sql: Sql, { when, filter }: ParcelQuery): Promise<string> {
  const rows = await sql.query<{ number: number }>(
    `select number from assessment where recorded_at <= $1::timestamptz
       and ($2::uuid is null and is_real or id = $2::uuid) order by number`,
    [when.knownAt, filter.assessment ?? null],
  )
  return `{${rows.map(({ number }) => number).join()}}`
}

/** Where nothing was taken the place of, no parcel is looked up: that takes as long as all the rest. */
async function isAnySuperseded(sql: Sql, numbers: string): Promise<boolean> {
  const rows = await sql.query(
    'select from superseded where by_assessment = any($1::bigint[]) limit 1',
    [numbers],
  )
  return rows.length > 0
}

/**
 * Asks for every so manieth place. Only keys are read, so that an index tells them where the filter
 * asks for nothing else.
 */
export async function walkOf(sql: Sql, query: ParcelQuery) {
  const { when, filter, sort, descending } = query
  const numbers = await numbersKnown(sql, query)
  let keys = ofParcels(tables.selectFrom('parcel as p') as unknown as Parcels, when, filter)
  keys = keys.where(raw<boolean>`p.assessment = any(${numbers}::bigint[])`)
  if (filter.assessment === undefined && (await isAnySuperseded(sql, numbers))) {
    keys =
      keys.where(raw<boolean>`not exists (select from superseded s where s.assessment = p.assessment
      and s.seq = p.seq and s.by_assessment = any(${numbers}::bigint[])
      and (s.ended_at is null or s.ended_at > (select max(recorded_at) from assessment
        where number = any(${numbers}::bigint[]))))`)
  }
  const named = keysOf(sort)
  const order = raw.join(
    named.map(key => raw`${raw.ref(key)} ${raw.raw(descending ? 'desc' : 'asc')}`),
  )
  const walked = keys
    .select(named)
    .select(raw<number>`row_number() over (order by ${order})`.as('at'))
  const columns = named.map(key => key.slice('p.'.length))
  const { sql: text, parameters } = walked.compile()
  const every = `select ${columns.join()} from (${text}) w where at % ${placesApart} = 0 order by at`
  return { text: every, parameters, columns }
}

type Walk = Awaited<ReturnType<typeof walkOf>>

async function placesOn(sql: Sql, { text, parameters, columns }: Walk): Promise<readonly Place[]> {
  const rows = await sql.query<Record<string, string | number>>(text, parameters)
  return rows.map(row => columns.map(column => row[column]!))
}

/** The list that was asked for longest ago is forgotten. */
function remember(known: Remembered, name: string, places: Promise<readonly Place[]>): void {
  known.delete(name)
  known.set(name, places)
  if (known.size > mostLists) known.delete(known.keys().next().value!)
}

async function placesOf(sql: Sql, query: ParcelQuery): Promise<readonly Place[]> {
  const walk = await walkOf(sql, query)
  const known: Remembered = ofStores.get(sql) ?? new Map()
  ofStores.set(sql, known)
  const name = JSON.stringify([walk.text, walk.parameters])
  const places = known.get(name) ?? placesOn(sql, walk)
  remember(known, name, places)
  places.catch(() => known.delete(name))
  return places
}

/** The last remembered place before so many rows; undefined where there are fewer. */
export async function placeBefore(
  sql: Sql,
  query: ParcelQuery,
  skip: number,
): Promise<FarPlace | undefined> {
  const turn = Math.floor(skip / placesApart)
  const left = skip % placesApart
  if (turn === 0) return { after: undefined, left }
  const after = (await placesOf(sql, query))[turn - 1]
  return after && { after, left }
}
