/** Rates of exchange as they were known to whoever judged: each with when it was first seen. */
import type { Sql } from './sql.js'

export interface KeptRate {
  readonly currency: string
  readonly firstDay: string
  readonly lastDay: string
  readonly krwPerUnit: string
  readonly source: string
}

export interface KnownRate extends KeptRate {
  readonly recordedAt: string
}

/** Keeps those that are new; returns how many were. */
export async function keepRates(sql: Sql, rates: readonly KeptRate[], at: string): Promise<number> {
  const column = (of: (rate: KeptRate) => string): readonly string[] => rates.map(of)
  const rows = await sql.query(
    `insert into rate select *, $6::timestamptz
     from unnest($1::text[], $2::date[], $3::date[], $4::numeric[], $5::text[])
     on conflict do nothing returning currency`,
    [
      column(rate => rate.currency),
      column(rate => rate.firstDay),
      column(rate => rate.lastDay),
      column(rate => rate.krwPerUnit),
      column(rate => rate.source),
      at,
    ],
  )
  return rows.length
}

/** The rates of a day that were known at an instant. */
export function ratesOn(
  sql: Sql,
  { day, knownAt }: { readonly day: string; readonly knownAt: string },
): Promise<readonly KnownRate[]> {
  return sql.query<KnownRate>(
    `select currency, first_day as "firstDay", last_day as "lastDay", krw_per_unit as "krwPerUnit",
       source, recorded_at as "recordedAt"
     from rate where first_day <= $1::date and last_day >= $1::date and recorded_at <= $2::timestamptz
     order by currency, recorded_at`,
    [day, knownAt],
  )
}
