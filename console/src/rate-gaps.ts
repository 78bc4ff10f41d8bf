/** What customs rates lack: weeks of now that nobody brought in, and currencies that the week before had. */
import { dayAfter, weekOf } from './days.js'
import type { ExchangeRate, RatesBoard } from './tables.js'

type Gap = RatesBoard['missing'][number]

/** All days without rates, the newest first: from the last rate to this week, then those between. */
export function gapsUntil(
  { missing, last_day: last }: Pick<RatesBoard, 'missing' | 'last_day'>,
  today: string,
): readonly Gap[] {
  const old = missing.toReversed()
  if (last === null || last >= today) return old
  return [{ first_day: dayAfter(last, 1), last_day: weekOf(today).to }, ...old]
}

/** The last day of the week with rates that comes before that of a day, over the gap where there is one. */
export function dayBefore(missing: readonly Gap[], on: string): string {
  const last = dayAfter(weekOf(on).from, -1)
  const gap = missing.find(one => one.first_day <= last && last <= one.last_day)
  return gap === undefined ? last : dayAfter(gap.first_day, -1)
}

export interface Fewer {
  readonly have: number
  readonly had: number
  readonly gone: readonly string[]
}

/** Currencies that had a rate in an earlier week and have none; undefined where all are there. */
export function fewerThan(
  now: readonly ExchangeRate[],
  before: readonly ExchangeRate[],
): Fewer | undefined {
  const names = (rates: readonly ExchangeRate[]) => new Set(rates.map(one => one.currency))
  const [own, theirs] = [names(now), names(before)]
  const gone = [...theirs].filter(one => !own.has(one)).sort()
  if (gone.length === 0 || own.size === 0) return undefined
  return { have: theirs.size - gone.length, had: theirs.size, gone }
}
