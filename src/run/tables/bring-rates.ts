/** Takes customs rates in over those on board: from a file, or from what the public service answered. */
import { readFileSync } from 'node:fs'
import { codeId } from '../../basis/codes.js'
import { type Day, formatDay } from '../../basis/day.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import { officialRates } from '../../files/load-bench.js'
import { readRatesAnswer } from '../../files/rates-answer.js'
import { mergeRates, parseRates, type RateProblem } from '../../files/rates-file.js'
import { importRates, ratesCsv } from '../../files/rates-import.js'
import type { RateRow } from '../../law/rate-table.js'
import type { OwnTables } from './own-tables.js'

/** What became of the rows of a file. */
export interface BroughtRates {
  /** Rows that are on board now. */
  readonly rows: number
  /** Of these, such as were not known before, and such as had another value. */
  readonly added: number
  readonly changed: number
  /** Rates for exports, which are left out. */
  readonly exports: number
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly problems: readonly Problem[]
}

interface ReadRates {
  readonly rows: readonly RateRow[]
  readonly problems: readonly Problem[]
  readonly exports: number
}

function bad(reason: string): Unusable {
  return new Unusable(fileProblem(codeId['rates_source_bad']!, reason))
}

function problemOf({ row, column, code, value }: RateProblem): Problem {
  const about = { column, start: 0, length: 0, value: `${code} (${value})` }
  return { code: codeId['rate_file_bad']!, row, ...about }
}

/** A rates file of ours, or a saved answer of the public service. Throws `Unusable` for others. */
export function readRates(text: string): ReadRates {
  const [header = ''] = text.split('\n', 1)
  if (header.includes('krw_per_unit')) {
    const { rows, problems } = parseRates(text)
    return { rows, problems: problems.map(problemOf), exports: 0 }
  }
  const answer = readRatesAnswer(text)
  if (answer.kind !== 'items') throw bad(answer.reason)
  return importRates(answer.items)
}

function ownRows({ ratesFile, ratesOrigin }: OwnTables): readonly RateRow[] {
  return ratesOrigin === 'own' ? parseRates(readFileSync(ratesFile, 'utf8')).rows : []
}

function byDayThenCurrency(a: RateRow, b: RateRow): number {
  return a.from - b.from || (a.currency < b.currency ? -1 : Number(a.currency > b.currency))
}

function byCurrency(rows: readonly RateRow[]): ReadonlyMap<string, readonly RateRow[]> {
  const grouped = new Map<string, RateRow[]>()
  for (const row of rows) {
    const before = grouped.get(row.currency)
    if (before) before.push(row)
    else grouped.set(row.currency, [row])
  }
  return grouped
}

/** How a row stands to what was on board. */
function standing(row: RateRow, before: readonly RateRow[]): 'added' | 'changed' | 'same' {
  const over = before.filter(one => one.from <= row.to && one.to >= row.from)
  if (over.some(one => one.krwPerUnitMicro !== row.krwPerUnitMicro)) return 'changed'
  return over.some(one => one.from <= row.from && one.to >= row.to) ? 'same' : 'added'
}

/** Puts rows over those on board; a row that was there is replaced. */
export function bringRates(tables: OwnTables, read: ReadRates): BroughtRates {
  tables.requireFree('rates')
  const { rows, problems, exports } = read
  const own = ownRows(tables)
  const before = byCurrency(mergeRates(officialRates(undefined), own))
  const ways = rows.map(row => standing(row, before.get(row.currency) ?? []))
  const next = [...mergeRates(own, rows)].sort(byDayThenCurrency)
  if (ways.some(way => way !== 'same')) tables.writeRates(ratesCsv(next))
  const days = (of: (row: RateRow) => Day): readonly Day[] => rows.map(of).sort((a, b) => a - b)
  const [first] = days(row => row.from)
  const last = days(row => row.to).at(-1)
  return {
    ...{ rows: rows.length, problems, exports },
    added: ways.filter(way => way === 'added').length,
    changed: ways.filter(way => way === 'changed').length,
    firstDay: first === undefined ? null : formatDay(first),
    lastDay: last === undefined ? null : formatDay(last),
  }
}
