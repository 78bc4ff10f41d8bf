/** The law of the oracle under a reform. */
import { readFileSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'

export interface Reform {
  readonly sets: Readonly<
    Record<string, readonly { readonly from: string; readonly value: number }[]>
  >
}

/** Values that the oracle can change: its own name of each, and its unit in those of the law. */
const reformed: Readonly<Record<string, readonly [string, number]>> = {
  'kr.customsActRule.reliefLimit': ['relief_usd', 100],
  'kr.customsActRule.listLimit': ['list_usd', 100],
  'kr.ftaActRule.usExpressListLimit': ['us_list_usd', 100],
  'kr.expressNotice.simplifiedLimit': ['simplified_usd', 100],
  'kr.ftaActDecree.originWaiver': ['waiver_usd', 100],
  'kr.ftaActDecree.originWaiverOthers': ['waiver_usd', 100],
  'kr.vatAct.rate': ['vat', 1],
  'kr.customsActDecree.minimumCollected': ['minimum', 1],
  'kr.consumptionTaxDecree.watchThreshold': ['watch_won', 1],
  'kr.liquorTaxAct.beerPerKilolitre': ['beer_kl', 1],
}

/** From the first day of each value on nothing else holds. */
export async function reformLaw(connection: DuckDBConnection, file: string | undefined) {
  await connection.run('CREATE OR REPLACE TABLE reform_set(key VARCHAR, since DATE)')
  if (!file) return
  const { sets } = JSON.parse(readFileSync(file, 'utf8')) as Reform
  for (const [key, values] of Object.entries(sets)) {
    const [name, unit] = reformed[key]!
    const first = values.map(({ from }) => from).sort()[0]!
    await connection.run(`DELETE FROM law WHERE key = '${name}' AND since >= DATE '${first}'`)
    for (const { from, value } of values) {
      await connection.run(
        `INSERT INTO law VALUES ('${name}', '${from}', ${value / unit}, NULL);
         INSERT INTO reform_set VALUES ('${key}', '${from}')`,
      )
    }
  }
}
