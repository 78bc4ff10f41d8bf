/** What orders that leave Korea are judged with at the terminal. */
import { readFileSync } from 'node:fs'
import { readPositiveList } from '../../files/china-documents.js'
import { loadTables } from '../../files/landed-tables.js'
import { officialRates } from '../../files/load-bench.js'
import type { LandedBench } from '../../landed/tables.js'
import { buildRateTable } from '../../law/rate-table.js'
import type { Options } from './options.js'

/** Tables and rates, with what the options put in their place. */
export async function landedBenchOf(options: Options): Promise<LandedBench> {
  const own = options.rates === undefined ? undefined : readFileSync(options.rates, 'utf8')
  const list = options['positive-list']
  const more = list === undefined ? {} : { cn: await readPositiveList(list) }
  return { tables: { ...loadTables(), ...more }, rates: buildRateTable(officialRates(own)) }
}
