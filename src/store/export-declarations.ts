/** Export declarations that were sent, and what happened to each. */

import type { PageAsked } from './kept-file.js'
import { type Page, pageOf, placeAfter } from './page.js'
import type { Sql } from './sql.js'

export interface KeptDeclaration {
  readonly number: string
  readonly name: string
  readonly way: string
  readonly orders: readonly string[]
  readonly fobKrw: number
  readonly notedAt: string
  readonly notedBy: string
}

export interface KeptEvent {
  readonly id: number
  readonly number: string
  readonly event: string
  readonly on: string
  readonly value: string
}

export interface Noted {
  readonly at: string
  readonly by: string
}

const columns = `number, name, way, orders, fob_krw as "fobKrw", noted_at as "notedAt",
  noted_by as "notedBy"`

/** False where the number is taken. */
export async function insertDeclaration(
  sql: Sql,
  one: Omit<KeptDeclaration, 'notedAt' | 'notedBy'>,
  { at, by }: Noted,
): Promise<boolean> {
  const { number, name, way, orders, fobKrw } = one
  const rows = await sql.query(
    `insert into export_declaration values ($1, $2, $3, $4::text[], $5, $6, $7)
     on conflict do nothing returning number`,
    [number, name, way, orders, fobKrw, at, by],
  )
  return rows.length > 0
}

/** `isHeld` keeps others from adding to it until the transaction ends. */
export async function declarationByNumber(
  sql: Sql,
  number: string,
  isHeld = false,
): Promise<KeptDeclaration | undefined> {
  const rows = await sql.query<KeptDeclaration>(
    `select ${columns} from export_declaration where number = $1 ${isHeld ? 'for update' : ''}`,
    [number],
  )
  return rows[0]
}

/** Newest first. */
export async function listDeclarations(
  sql: Sql,
  { limit, after }: PageAsked,
): Promise<Page<KeptDeclaration>> {
  const place = after === undefined ? undefined : placeAfter(after, ['string', 'string'])
  const rows = await sql.query<KeptDeclaration>(
    `select ${columns} from export_declaration
     where $1::timestamptz is null or (noted_at, number) < ($1::timestamptz, $2)
     order by noted_at desc, number desc limit $3`,
    [place?.[0] ?? null, place?.[1] ?? null, limit + 1],
  )
  return pageOf(rows, limit, { item: row => row, place: row => [row.notedAt, row.number] })
}

/** In the order in which they were noted. */
export function eventsOfDeclarations(
  sql: Sql,
  numbers: readonly string[],
): Promise<readonly KeptEvent[]> {
  return sql.query<KeptEvent>(
    `select id, number, event, happened_on as "on", value from export_event
     where number = any($1::text[]) order by id`,
    [numbers],
  )
}

/** Events of all declarations, up to so many. */
export function allExportEvents(sql: Sql, most: number): Promise<readonly KeptEvent[]> {
  return sql.query<KeptEvent>(
    `select id, number, event, happened_on as "on", value from export_event order by id limit $1`,
    [most],
  )
}

export async function insertExportEvent(
  sql: Sql,
  event: Omit<KeptEvent, 'id'>,
  { at, by }: Noted,
): Promise<void> {
  const { number, event: name, on, value } = event
  await sql.query(
    `insert into export_event (number, event, happened_on, value, noted_at, noted_by)
     values ($1, $2, $3::date, $4, $5, $6)`,
    [number, name, on, value, at, by],
  )
}
