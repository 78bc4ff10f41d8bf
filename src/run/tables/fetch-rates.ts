/** Asks the public service for the customs rates of a week, and takes them in. */
import { codeId } from '../../basis/codes.js'
import { addDays, type Day, weekdayOf, weekOf } from '../../basis/day.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { importRates } from '../../files/rates-import.js'
import { fetchRates, type RatesService } from '../../files/rates-service.js'
import { type BroughtRates, bringRates } from './bring-rates.js'
import type { OwnTables } from './own-tables.js'

/** The environment variable that holds the key of the public data portal. */
export const serviceKeyName = 'GWANMUN_DATA_KEY'

/** Throws `Unusable` without a key, where the service fails, and where it has no rates of the week. */
export async function fetchOwnRates(
  tables: OwnTables,
  service: RatesService | undefined,
  day: Day,
): Promise<BroughtRates> {
  tables.requireFree('rates')
  if (!service) throw new Unusable(fileProblem(codeId['service_key_missing']!, serviceKeyName))
  const sunday = addDays(day, -weekdayOf(day))
  const read = importRates(await fetchRates(service, sunday))
  const rows = read.rows.filter(row => weekOf(row.from) === weekOf(sunday))
  if (rows.length === 0 && read.problems.length === 0) {
    throw new Unusable(fileProblem(codeId['rates_none']!, weekOf(sunday)))
  }
  return bringRates(tables, { ...read, rows })
}
