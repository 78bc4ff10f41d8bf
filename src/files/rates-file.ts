/** Reads weekly customs rates from CSV, shipped or the user's own, and lays one over the other. */

import { currencyOf } from '../basis/currency.js'
import { addDays, type Day, parseDay } from '../basis/day.js'
import type { RateRow } from '../law/rate-table.js'
import { AssetError, assetPath, readAsset } from './asset.js'
import { type CsvTable, readCsvTable } from './csv-table.js'

const columns = ['from', 'to', 'currency', 'krw_per_unit', 'source'] as const

export type RateColumn = (typeof columns)[number]

export type RateProblemCode =
  | 'rate_bad_day'
  | 'rate_bad_currency'
  | 'rate_bad_amount'
  | 'rate_more_than_six_decimals'
  | 'rate_week_reversed'
  | 'rate_overlap'
  | 'rate_missing_column'
  | 'rate_unclosed_quote'

export interface RateProblem {
  /** 1-based line of the file; the header is line 1. */
  readonly row: number
  readonly column: RateColumn | ''
  readonly code: RateProblemCode
  readonly value: string
}

export interface RatesFile {
  /** The rows without a problem, in the order of the file. */
  readonly rows: readonly RateRow[]
  readonly problems: readonly RateProblem[]
}

interface ReadRow {
  readonly line: number
  readonly row: RateRow
}

type Report = (column: RateColumn | '', code: RateProblemCode, value: string) => undefined

/**
 * `from,to,currency,krw_per_unit,source` by header name in any order, other columns ignored, with
 * or without a byte order mark. A row with a problem is reported and left out; the others go on.
 */
export function parseRates(text: string): RatesFile {
  const table = readCsvTable(text)
  const problems = missingColumns(table)
  if (problems.length > 0) return { rows: [], problems }
  const places = columns.map(column => table.header.indexOf(column))
  const read: ReadRow[] = []
  for (const { line, cells } of table.rows) {
    const report: Report = (column, code, value) => {
      problems.push({ row: line, column, code, value })
      return undefined
    }
    const values = places.map(place => cells[place] ?? '')
    const row =
      line === table.unclosedQuoteLine
        ? report('', 'rate_unclosed_quote', '')
        : readRow(values, report)
    if (row) read.push({ line, row })
  }
  const { kept, overlaps } = withoutOverlaps(read)
  problems.push(...overlaps)
  problems.sort((a, b) => a.row - b.row)
  return { rows: kept.map(({ row }) => row), problems }
}

function missingColumns(table: CsvTable): RateProblem[] {
  return columns
    .filter(column => !table.header.includes(column))
    .map(column => ({ row: 1, column, code: 'rate_missing_column', value: '' }))
}

function readRow(values: readonly string[], report: Report): RateRow | undefined {
  const [fromText, toText, currencyText, amountText, source] = values
  const from = parseDay(fromText!) ?? report('from', 'rate_bad_day', fromText!)
  const to = parseDay(toText!) ?? report('to', 'rate_bad_day', toText!)
  const currency = currencyText!.toUpperCase()
  const isKnown = currencyOf(currency) > 0
  if (!isKnown) report('currency', 'rate_bad_currency', currencyText!)
  const krwPerUnitMicro = readAmount(currency, amountText!, report)
  const isReversed = from !== undefined && to !== undefined && to < from
  if (isReversed) report('to', 'rate_week_reversed', toText!)
  if (from === undefined || to === undefined || krwPerUnitMicro === undefined) return undefined
  return isKnown && !isReversed
    ? { from, to, currency, krwPerUnitMicro, source: source! }
    : undefined
}

function readAmount(currency: string, text: string, report: Report): number | undefined {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) return report('krw_per_unit', 'rate_bad_amount', text)
  const decimals = match[2] ?? ''
  if (decimals.length > 6) return report('krw_per_unit', 'rate_more_than_six_decimals', text)
  const micro = Number(match[1]! + decimals.padEnd(6, '0'))
  const isWonOtherThanOne = currency === 'KRW' && micro !== 1_000_000
  return micro > 0 && Number.isSafeInteger(micro) && !isWonOtherThanOne
    ? micro
    : report('krw_per_unit', 'rate_bad_amount', text)
}

/** Of two rows that give one day two values the one that begins first stays. */
function withoutOverlaps(read: readonly ReadRow[]) {
  const overlaps: RateProblem[] = []
  const furthest = new Map<string, RateRow>()
  const refused = new Set<ReadRow>()
  const ascending = [...read].sort((a, b) => a.row.from - b.row.from || a.line - b.line)
  for (const entry of ascending) {
    const { line, row } = entry
    const before = furthest.get(row.currency)
    const overlap = before !== undefined && before.to >= row.from
    if (overlap && before.krwPerUnitMicro !== row.krwPerUnitMicro) {
      const value = `${row.currency} ${row.krwPerUnitMicro / 1e6} / ${before.krwPerUnitMicro / 1e6}`
      overlaps.push({ row: line, column: 'krw_per_unit', code: 'rate_overlap', value })
      refused.add(entry)
    } else if (!overlap || row.to > before.to) furthest.set(row.currency, row)
  }
  return { kept: read.filter(entry => !refused.has(entry)), overlaps }
}

/** The shipped weekly rates; a problem in them is our own mistake and throws. */
export function loadShippedRates(): readonly RateRow[] {
  const file = assetPath('rates/kcs-weekly.csv')
  const { rows, problems } = parseRates(readAsset(file).toString('utf8'))
  const [problem] = problems
  if (!problem) return rows
  const { row, column, code, value } = problem
  throw new AssetError(`${code} ${value}`, { file, row, column })
}

/** A user's own rows come first: shipped rows keep only the days that no own row covers. */
export function mergeRates(
  shipped: readonly RateRow[],
  own: readonly RateRow[],
): readonly RateRow[] {
  const ownByCurrency = new Map<string, RateRow[]>()
  for (const row of [...own].sort((a, b) => a.from - b.from)) {
    const rows = ownByCurrency.get(row.currency)
    if (rows) rows.push(row)
    else ownByCurrency.set(row.currency, [row])
  }
  return [...own, ...shipped.flatMap(row => uncovered(row, ownByCurrency.get(row.currency) ?? []))]
}

function uncovered(row: RateRow, covers: readonly RateRow[]): readonly RateRow[] {
  const left: RateRow[] = []
  let from: Day = row.from
  for (const cover of covers) {
    if (cover.from > row.to) break
    if (cover.from > from) left.push({ ...row, from, to: addDays(cover.from, -1) })
    if (cover.to >= from) from = addDays(cover.to, 1)
  }
  return from > row.to ? left : [...left, { ...row, from }]
}
