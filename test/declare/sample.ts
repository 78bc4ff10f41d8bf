/** The sample orders, their parcels and their exporter, as the commands take them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { day } from '../../src/basis/day.js'
import { numbered } from '../../src/declare/numbering.js'
import { profileOf } from '../../src/declare/profile.js'
import { declareOrders } from '../../src/files/declare/declare-orders.js'
import { readParcels } from '../../src/files/declare/parcels-file.js'
import { loadTariff, officialRates } from '../../src/files/load-bench.js'
import { readOutbound } from '../../src/files/outbound-csv.js'
import { buildRateTable } from '../../src/law/rate-table.js'
import { root } from '../examples/files.js'

export const samplePath = (name: string): string => join(root, 'samples', name)

export const sampleProfile: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(samplePath('exporter.json'), 'utf8'),
)

export const schedule = loadTariff(undefined)

export function sampleRates() {
  return buildRateTable(officialRates(readFileSync(samplePath('outbound-rates.csv'), 'utf8')))
}

export async function sampleOrders(profile = sampleProfile) {
  const { columns } = await readOutbound(samplePath('outbound-orders.csv'))
  const { parcels } = await readParcels(samplePath('outbound-parcels.csv'))
  const tables = {
    ...{ rates: sampleRates(), schedule, profiles: [profileOf(profile).profile], parcels },
    today: day('2026-11-05'),
  }
  const orders = declareOrders(columns, tables)
  return { orders, ...numbered(orders.built, { serial: 1, era: 'xml' }) }
}
