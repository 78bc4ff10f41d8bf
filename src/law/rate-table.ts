/** Weekly customs rates by currency and day; what is not in the table has no rate. */

import { currencyCount, currencyOf } from '../basis/currency.js'
import { type Day, formatDay } from '../basis/day.js'

export interface RateRow {
  readonly from: Day
  /** The last day, itself included. */
  readonly to: Day
  readonly currency: string
  /** Millionths of a won for one unit of the currency: 8.7027 won is 8_702_700. */
  readonly krwPerUnitMicro: number
  readonly source: string
  /** How far the rate may be off, in millionths of it: only where it is an approximation. */
  readonly bandPpm?: number
}

/** Spans of one currency lie side by side, ascending and apart, from its `start` to the next. */
export interface RateTable {
  readonly start: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly krwPerUnitMicro: Float64Array
  readonly rows: readonly RateRow[]
  /** The bands of the spans; only where there is an approximation among them. */
  readonly bandPpm: Float64Array | undefined
}

const won = currencyOf('KRW')
const microWonPerWon = 1_000_000

interface Span {
  readonly currency: number
  readonly from: number
  readonly row: RateRow
}

/**
 * Days that rows of one currency share must have one value, and a currency must be one that we
 * know: whoever reads the rows from a file has refused anything else, so that here it throws.
 */
export function buildRateTable(rows: readonly RateRow[]): RateTable {
  const spans = spansApart(rows)
  const start = new Int32Array(currencyCount + 2)
  for (const span of spans) start[span.currency + 1]! += 1
  for (let id = 1; id < start.length; id++) start[id]! += start[id - 1]!
  const isAnyApproximate = spans.some(span => span.row.bandPpm !== undefined)
  return {
    start,
    bandPpm: isAnyApproximate ? Float64Array.from(spans, span => span.row.bandPpm ?? 0) : undefined,
    from: Int32Array.from(spans, span => span.from),
    to: Int32Array.from(spans, span => span.row.to),
    krwPerUnitMicro: Float64Array.from(spans, span => span.row.krwPerUnitMicro),
    rows: spans.map(span => span.row),
  }
}

function spansApart(rows: readonly RateRow[]): readonly Span[] {
  const sorted = rows.map(row => ({ currency: knownCurrency(row), from: row.from, row }))
  sorted.sort((a, b) => a.currency - b.currency || a.from - b.from || b.row.to - a.row.to)
  const spans: Span[] = []
  for (const span of sorted) {
    const last = spans.at(-1)
    if (!last || last.currency !== span.currency || last.row.to < span.from) spans.push(span)
    else if (last.row.krwPerUnitMicro !== span.row.krwPerUnitMicro) {
      throw new Error(`two rates for ${span.row.currency} on ${formatDay(span.row.from)}`)
    } else if (span.row.to > last.row.to) spans.push({ ...span, from: last.row.to + 1 })
  }
  return spans
}

function knownCurrency(row: RateRow): number {
  const currency = currencyOf(row.currency)
  if (currency === 0) throw new Error(`no such currency: ${row.currency}`)
  return currency
}

/** Millionths of a won for one unit on a day, or -1 if there is no rate. Won are always won. */
export function rateOn(table: RateTable, currency: number, day: Day): number {
  if (currency === won) return microWonPerWon
  const at = spanOn(table, currency, day)
  return at < 0 ? -1 : table.krwPerUnitMicro[at]!
}

/** How far the rate of a day may be off, in millionths of it; 0 for official rates and won. */
export function bandOn(table: RateTable, currency: number, day: Day): number {
  if (!table.bandPpm || currency === won) return 0
  const at = spanOn(table, currency, day)
  return at < 0 ? 0 : table.bandPpm[at]!
}

/** The row behind `rateOn`, to be cited; undefined if there is no rate, and for won. */
export function rateRowOn(table: RateTable, currency: number, day: Day): RateRow | undefined {
  return currency === won ? undefined : table.rows[spanOn(table, currency, day)]
}

function spanOn(table: RateTable, currency: number, day: Day): number {
  if (currency < 1 || currency > currencyCount) return -1
  let low = table.start[currency]!
  const first = low
  let high = table.start[currency + 1]!
  while (low < high) {
    const middle = (low + high) >>> 1
    if (table.from[middle]! <= day) low = middle + 1
    else high = middle
  }
  const at = low - 1
  return at >= first && table.to[at]! >= day ? at : -1
}
