/** Loads what a run is judged with: law with a reform over it, schedule and rates of exchange. */
import { readFileSync } from 'node:fs'
import { Book } from '../../assess/book.js'
import type { Bench, FreightBench } from '../../assess/work.js'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { AssetError } from '../../files/asset.js'
import { loadApproximateRates, withApproximate } from '../../files/ecb-rates.js'
import { parseFreightTables } from '../../files/freight-file.js'
import { loadShippedRates, mergeRates, parseRates } from '../../files/rates-file.js'
import { loadSchedule } from '../../files/schedule-asset.js'
import { type KoreanLaw, kr } from '../../law/kr/index.js'
import { buildRateTable, type RateRow } from '../../law/rate-table.js'
import { applyReform, BadReform, type Reform, readReform } from '../../law/reform.js'
import type { Schedule } from '../../law/schedule.js'
import { freightOption, rateChoiceOption } from './options.js'

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

function officialRates(path: string | undefined): readonly RateRow[] {
  const shipped = loadShippedRates()
  if (path === undefined) return shipped
  const { rows, problems } = parseRates(readFileSync(path, 'utf8'))
  const [first] = problems
  if (first) {
    const more = { row: String(first.row), column: first.column }
    const value = `${first.code} (${first.value})`
    throw new Unusable(fileProblem(codeId['rate_file_bad']!, value, more))
  }
  return mergeRates(shipped, rows)
}

/** The rates of a run, and the name of the approximation where one was asked for. */
function loadRates(files: BenchFiles): Pick<Bench, 'rates' | 'approximation'> {
  const official = officialRates(files.rates)
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
  if (path === undefined) return undefined
  try {
    return readReform(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (!(error instanceof BadReform) && !(error instanceof SyntaxError)) throw error
    throw new Unusable(fileProblem(codeId['reform_bad']!, error.message))
  }
}

function lawWith(reform: Reform | undefined): KoreanLaw {
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
  try {
    return { choice, tables: parseFreightTables(file, readFileSync(file, 'utf8')) }
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
