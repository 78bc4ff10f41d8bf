/** The days that a parcel may be moved to: those with rates of exchange, and of the tariff where it bears duty. */
import { commonDays, type DaySpan, gapsIn, spansWithin } from 'gwanmun/pages'

/** Days that a day may be moved by: as far as the law of two years before and after. */
export const mostDays = 730

/** Days that are skipped, and whether for want of a tariff. */
export interface Gap extends DaySpan {
  readonly isOfTariff: boolean
}

interface JudgedDays {
  /** Days with rates of exchange. */
  readonly spans: readonly DaySpan[]
  /** The days of the tariff, where the answer hangs on a rate of duty. */
  readonly tariff: DaySpan | undefined
}

interface Reach {
  readonly within: readonly DaySpan[]
  readonly gaps: readonly Gap[]
}

/** The days that can be judged around one, and those that are skipped. */
export function reachFrom(first: number | undefined, { spans, tariff }: JudgedDays): Reach {
  if (first === undefined) return { within: [], gaps: [] }
  const around = { from: first - mostDays, to: first + mostDays }
  const rated = spansWithin(spans, around)
  const held = tariff ? spansWithin([tariff], around) : [around]
  const outside = commonDays(rated, gapsIn(held, around))
  return {
    within: commonDays(rated, held),
    gaps: [
      ...gapsIn(spans, around).map(gap => ({ ...gap, isOfTariff: false })),
      ...outside.map(gap => ({ ...gap, isOfTariff: true })),
    ],
  }
}

export const daysIn = (gaps: readonly DaySpan[]): number =>
  gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0)
