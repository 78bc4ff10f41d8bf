/** Loads what a run is judged with: law with a reform over it, schedule and rates of exchange. */
import { readFileSync } from 'node:fs'
import { Book } from '../assess/book.js'
import { type RateChoice, rateChoices } from '../assess/words.js'
import type { Bench, FreightBench } from '../assess/work.js'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import type { FreightTables } from '../law/freight-table.js'
import { type KoreanLaw, kr } from '../law/kr/index.js'
import { buildRateTable, type RateRow } from '../law/rate-table.js'
import { applyReform, BadReform, type Reform, readReform } from '../law/reform.js'
import type { Schedule } from '../law/schedule.js'
import { AssetError } from './asset.js'
import { loadApproximateRates, withApproximate } from './ecb-rates.js'
import { parseFreightTables } from './freight-file.js'
import { loadShippedRates, mergeRates, parseRates } from './rates-file.js'
import { loadSchedule } from './schedule-asset.js'

export interface BenchFiles {
  readonly rates?: string | undefined
  readonly schedule?: string | undefined
  readonly reform?: string | undefined
  readonly 'rate-choice'?: string | undefined
  readonly freight?: string | undefined
  readonly 'freight-table'?: string | undefined
  readonly 'approximate-rates'?: boolean | undefined
}

/** The options that say what a run is judged with. */
export const benchOptions: readonly (keyof BenchFiles)[] = [
  'rates',
  'schedule',
  'reform',
  'rate-choice',
  'freight',
  'freight-table',
  'approximate-rates',
]

function badWord(value: string): Unusable {
  return new Unusable(fileProblem(codeId['option_bad']!, value))
}

/** Which freight is asked for: that of the law, where nothing is said. */
function freightOption(value: string | undefined): FreightBench['choice'] {
  if (value === undefined || value === 'statutory') return 'statutory'
  if (value === 'actual') return value
  throw badWord(`--freight ${value} (statutory, actual)`)
}

/** The rates that are asked for; undefined leaves them to the channel. */
function rateChoiceOption(value: string | undefined): RateChoice | undefined {
  if (value === undefined) return undefined
  const choice = rateChoices.find(one => one === value)
  if (!choice) throw badWord(`--rate-choice ${value} (${rateChoices.join(', ')})`)
  return choice
}

/** The shipped rates with those of a rates file over them. */
export function officialRates(text: string | undefined): readonly RateRow[] {
  const shipped = loadShippedRates()
  if (text === undefined) return shipped
  const { rows, problems } = parseRates(text)
  const [first] = problems
  if (first) {
    const more = { row: String(first.row), column: first.column }
    const value = `${first.code} (${first.value})`
    throw new Unusable(fileProblem(codeId['rate_file_bad']!, value, more))
  }
  return mergeRates(shipped, rows)
}

/** The rates of a run, and the name of the approximation where one was asked for. */
export function loadRates(
  files: Pick<BenchFiles, 'rates' | 'approximate-rates'>,
): Pick<Bench, 'rates' | 'approximation'> {
  const own = files.rates === undefined ? undefined : readFileSync(files.rates, 'utf8')
  const official = officialRates(own)
  if (!files['approximate-rates']) return { rates: buildRateTable(official) }
  const { id, rows } = loadApproximateRates()
  return { rates: buildRateTable(withApproximate(official, rows)), approximation: id }
}

/** The tariff schedule on board, or the one of a folder. */
export function loadTariff(folder: string | undefined): Schedule {
  try {
    return folder === undefined ? loadSchedule() : loadSchedule(folder)
  } catch (error) {
    if (!(error instanceof AssetError)) throw error
    throw new Unusable(fileProblem(codeId['schedule_bad']!, error.message))
  }
}

/** Reads a reform from its JSON file. */
function loadReform(path: string | undefined): Reform | undefined {
  return path === undefined ? undefined : reformOf(() => JSON.parse(readFileSync(path, 'utf8')))
}

/** A reform out of JSON that is read here, so that its faults are told as those of a reform. */
export function reformOf(read: () => unknown): Reform {
  try {
    return readReform(read())
  } catch (error) {
    if (!(error instanceof BadReform) && !(error instanceof SyntaxError)) throw error
    throw new Unusable(fileProblem(codeId['reform_bad']!, error.message))
  }
}

/** The law of Korea, with a reform over it where there is one. */
export function lawWith(reform: Reform | undefined): KoreanLaw {
  try {
    return reform ? applyReform(kr, reform) : kr
  } catch (error) {
    if (!(error instanceof BadReform)) throw error
    throw new Unusable(fileProblem(codeId['reform_bad']!, error.message))
  }
}

/** The law of Korea, with a reform over it where a file is named. */
export function loadLaw(path: string | undefined): KoreanLaw {
  return lawWith(loadReform(path))
}

function loadFreight(files: BenchFiles): FreightBench {
  const choice = freightOption(files.freight)
  const file = files['freight-table']
  if (file === undefined) return { choice }
  return { choice, tables: freightTables(file, readFileSync(file, 'utf8')) }
}

/** The tables of a freight file; `file` is its name in a complaint. */
export function freightTables(file: string, text: string): FreightTables {
  try {
    return parseFreightTables(file, text)
  } catch (error) {
    if (!(error instanceof AssetError)) throw error
    throw new Unusable(fileProblem(codeId['freight_table_bad']!, error.message))
  }
}

/** Everything that a run is judged with, from the shipped files or the user's own. */
export function loadBench(files: BenchFiles): Bench {
  const reform = loadReform(files.reform)
  const book = new Book(lawWith(reform))
  const rateChoice = rateChoiceOption(files['rate-choice'])
  const tables = { schedule: loadTariff(files.schedule), ...loadRates(files) }
  return { book, ...tables, reform, rateChoice, freight: loadFreight(files) }
}
