/** What orders that leave Korea are judged with at the terminal. */
import { readPositiveList } from '../../files/china-documents.js'
import { loadTables } from '../../files/landed-tables.js'
import { loadRates } from '../../files/load-bench.js'
import type { LandedBench } from '../../landed/tables.js'
import type { Options } from './options.js'

/** The options of commands about orders that say what they are judged with. */
export const landedBenchOptions = [
  'rates',
  'approximate-rates',
  'positive-list',
  'postal-specific',
] as const

/** Tables and rates, with what the options put in their place. */
export async function landedBenchOf(options: Options): Promise<LandedBench> {
  const list = options['positive-list']
  const more = list === undefined ? {} : { cn: await readPositiveList(list) }
  const choices = { isPostalSpecific: options['postal-specific'] === true }
  return { tables: { ...loadTables(), ...more }, ...loadRates(options), choices }
}
