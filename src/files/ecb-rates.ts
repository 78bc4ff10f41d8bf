/** Makes approximate weekly rates from the daily reference rates of the European Central Bank. */
import { currencyOf } from '../basis/currency.js'
import { addDays, type Day, day, parseDay, weekdayOf } from '../basis/day.js'
import { ppmScale, rateScale } from '../basis/scale.js'
import { sha256 } from '../basis/sha256.js'
import type { RateRow } from '../law/rate-table.js'
import { AssetError, assetPath, readAsset } from './asset.js'
import { readCsvTable } from './csv-table.js'
import { readEdition } from './edition.js'

/** How the approximation is made and how far it may be off: kept beside the rates. */
interface Making {
  readonly id: string
  readonly firstDay: Day
  readonly lastDay: Day
  /** A week with fewer days of the bank than this has no approximation. */
  readonly leastDays: number
  /** How far off an ordinary week may be, and one behind a long break of the Seoul market. */
  readonly band: number
  readonly bandAfterBreak: number
  /** Sundays of the weeks behind a long break. */
  readonly breaks: ReadonlySet<Day>
}

/** Won for one unit of a currency, day by day. */
type Crosses = ReadonlyMap<Day, number>

export interface ApproximateRates {
  readonly id: string
  readonly rows: readonly RateRow[]
}

function readMaking(file: string, text: string): Making {
  const { id, firstDay, lastDay } = readEdition(file, text)
  const { leastDays, band, bandAfterBreak, breaks } = JSON.parse(text) as {
    readonly leastDays: number
    readonly band: number
    readonly bandAfterBreak: number
    readonly breaks: readonly { readonly week: string }[]
  }
  if (!(leastDays > 0 && band > 0 && bandAfterBreak >= band)) {
    throw new AssetError('says no band', { file, row: 0, column: 'band' })
  }
  const sundays = new Set(breaks.map(({ week }) => day(week)))
  return { id, firstDay, lastDay, leastDays, band, bandAfterBreak, breaks: sundays }
}

/** Crosses by currency; a currency without a value on a day lacks that day. */
function readCrosses(text: string): ReadonlyMap<string, Crosses> {
  const { header, rows } = readCsvTable(text)
  const wonAt = header.indexOf('KRW')
  const crosses = new Map<string, Map<Day, number>>([['EUR', new Map()]])
  for (const code of header) {
    if (code !== 'KRW' && currencyOf(code) > 0) crosses.set(code, new Map())
  }
  for (const { cells } of rows) {
    const on = parseDay(cells[0]!)
    const won = Number(cells[wonAt])
    if (on === undefined || !(won > 0)) continue
    crosses.get('EUR')!.set(on, won)
    header.forEach((code, at) => {
      const perEuro = Number(cells[at])
      if (perEuro > 0) crosses.get(code)?.set(on, won / perEuro)
    })
  }
  return crosses
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The days from Monday to Friday of the week before, on which there is a cross. */
function daysBefore(sunday: Day, crosses: Crosses): readonly Day[] {
  const days: Day[] = []
  for (let back = 6; back >= 2; back--) {
    const on = addDays(sunday, -back)
    if (crosses.has(on)) days.push(on)
  }
  return days
}

/** The cross of the last day of the bank before a day. */
function crossBefore(on: Day, crosses: Crosses): number {
  let before = addDays(on, -1)
  while (!crosses.has(before) && before > on - 14) before = addDays(before, -1)
  return crosses.get(before) ?? Number.NaN
}

function rowOf(
  sunday: Day,
  currency: string,
  crosses: Crosses,
  making: Making,
): RateRow | undefined {
  const days = daysBefore(sunday, crosses)
  if (days.length < making.leastDays) return undefined
  const won = mean(days.map(on => crosses.get(on)!))
  const dayEarlier = mean(days.map(on => crossBefore(on, crosses)))
  if (!(dayEarlier > 0)) return undefined
  const band = making.breaks.has(sunday) ? making.bandAfterBreak : making.band
  return {
    from: sunday,
    to: addDays(sunday, 6),
    currency,
    krwPerUnitMicro: Math.round(won * rateScale),
    bandPpm: Math.round((band + Math.abs(won / dayEarlier - 1)) * ppmScale),
    source: making.id,
  }
}

/** All weeks and currencies that the daily rates tell. */
export function approximateWeeks(daily: string, making: string, file = ''): ApproximateRates {
  const made = readMaking(file, making)
  const rows: RateRow[] = []
  for (const [currency, crosses] of readCrosses(daily)) {
    const first = addDays(made.firstDay, -weekdayOf(made.firstDay))
    for (let sunday = first; sunday <= made.lastDay; sunday = addDays(sunday, 7)) {
      const row = rowOf(sunday, currency, crosses, made)
      if (row) rows.push(row)
    }
  }
  return { id: `${made.id}-${sha256(daily + making).slice(0, 16)}`, rows }
}

/** The shipped ones. */
export function loadApproximateRates(): ApproximateRates {
  const file = assetPath('rates-ecb/edition.json')
  const daily = readAsset(assetPath('rates-ecb/daily.csv')).toString('utf8')
  return approximateWeeks(daily, readAsset(file).toString('utf8'), file)
}

/** Official rates with approximate ones in the weeks that have no official rate at all. */
export function withApproximate(
  official: readonly RateRow[],
  approximate: readonly RateRow[],
): readonly RateRow[] {
  const weeks = new Set<number>()
  for (const { from, to } of official) {
    const first = addDays(from, -weekdayOf(from))
    for (let sunday = first; sunday <= to; sunday = addDays(sunday, 7)) weeks.add(sunday)
  }
  return [...official, ...approximate.filter(({ from }) => !weeks.has(from))]
}
