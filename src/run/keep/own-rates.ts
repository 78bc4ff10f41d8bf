/** The official rates that this release, or a file beside it, judges with: kept with when they were seen. */
import { readFileSync } from 'node:fs'
import { formatDay } from '../../basis/day.js'
import { officialRates } from '../../files/load-bench.js'
import { keepRates } from '../../store/kept-rates.js'
import type { Sql } from '../../store/sql.js'

const microOfWon = 1_000_000

export async function keepOwnRates(sql: Sql, path: string | undefined, at: string): Promise<void> {
  const rows = officialRates(path === undefined ? undefined : readFileSync(path, 'utf8'))
  const rates = rows.map(({ currency, from, to, krwPerUnitMicro, source }) => ({
    ...{ currency, source, firstDay: formatDay(from), lastDay: formatDay(to) },
    krwPerUnit: String(krwPerUnitMicro / microOfWon),
  }))
  await keepRates(sql, rates, at)
}
