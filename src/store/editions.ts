/** Editions: what answers were judged with, so that the same can be made again. */
import type { PageAsked } from './kept-file.js'
import { type Page, pageOf, placeAfter } from './page.js'
import type { Sql } from './sql.js'

export interface KeptEdition {
  readonly edition: string
  readonly rules: string
  readonly schedule: string
  readonly reform: unknown
  readonly rateChoice: string
  readonly freight: string
  /** The rates of exchange that were used: currency, first and last day, millionths of a won. */
  readonly rates: readonly string[]
  readonly release: string
  readonly recordedAt: string
}

const columns = `id as edition, rules, schedule, reform, rate_choice as "rateChoice", freight, rates,
  release, recorded_at as "recordedAt"`

/** Keeps those that are new. */
export async function keepEditions(sql: Sql, editions: readonly KeptEdition[]): Promise<void> {
  for (const one of editions) {
    await sql.query(
      `insert into edition values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [
        ...[one.edition, one.rules, one.schedule],
        one.reform === null ? null : JSON.stringify(one.reform),
        ...[one.rateChoice, one.freight, [...one.rates], one.release, one.recordedAt],
      ],
    )
  }
}

export async function edition(sql: Sql, id: string): Promise<KeptEdition | undefined> {
  return (await sql.query<KeptEdition>(`select ${columns} from edition where id = $1`, [id]))[0]
}

/** Newest first. */
export async function editions(sql: Sql, { limit, after }: PageAsked): Promise<Page<KeptEdition>> {
  const [at = null, id = null] = after === undefined ? [] : placeAfter(after, ['string', 'string'])
  const rows = await sql.query<KeptEdition>(
    `select ${columns} from edition
     where $1::timestamptz is null or (recorded_at, id) < ($1::timestamptz, $2::text)
     order by recorded_at desc, id desc limit $3`,
    [at, id, limit + 1],
  )
  return pageOf(rows, limit, { item: row => row, place: row => [row.recordedAt, row.edition] })
}
