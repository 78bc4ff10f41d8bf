/** Stretches of days that end with the last day on which anything came. */
import type { Span, TrendRow } from './kept.js'
import type { Key } from './texts.js'

export const spanNames = ['day', 'week', 'month', 'year'] as const
export type SpanName = (typeof spanNames)[number]

export const spanTexts: Readonly<Record<SpanName | 'all', Key>> = {
  day: 'spanDay',
  week: 'spanWeek',
  month: 'spanMonth',
  year: 'spanYear',
  all: 'spanAll',
}

const daysOf = { day: 1, week: 7, month: 30, year: 365 } as const

interface Move {
  readonly months?: number
  readonly days?: number
}

/** A day so many months and days away. */
function moved(day: string, { months = 0, days = 0 }: Move): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year, month - 1 + months, date + days)).toISOString().slice(0, 10)
}

export function spanUntil(last: string, name: SpanName): Span {
  return { from: moved(last, { days: 1 - daysOf[name] }), to: last }
}

/** By days where there are few of them. */
export function stepOf(name: SpanName | undefined): 'day' | 'month' {
  return name === undefined || name === 'year' ? 'month' : 'day'
}

/** The days that a row of a trend stands for. */
export function spanOf(day: string, step: 'day' | 'month'): Span {
  return { from: day, to: step === 'day' ? day : moved(day, { months: 1, days: -1 }) }
}

/** So many days or months in a row without a parcel are drawn; more of them give way to one mark. */
const longestGap = 6

/** The mark of days that are left out: it has no day. */
export const isGap = ({ day }: TrendRow): boolean => day === ''

/** Leaves long stretches without a parcel out, so that the others are wide enough to be seen. */
function shortened(rows: readonly TrendRow[]): readonly TrendRow[] {
  const kept: TrendRow[] = []
  let empty: TrendRow[] = []
  for (const row of rows) {
    if (row.parcels === 0) empty.push(row)
    else {
      kept.push(...(empty.length > longestGap ? [{ ...empty[0]!, day: '' }] : empty), row)
      empty = []
    }
  }
  return kept
}

/** Days and months on which nothing came stand between the others as such, unless they are many. */
export function filled(rows: readonly TrendRow[], step: 'day' | 'month'): readonly TrendRow[] {
  const [first] = rows
  if (!first) return []
  const known = new Map(rows.map(row => [row.day, row]))
  const last = rows.at(-1)!.day
  const all: TrendRow[] = []
  const next = step === 'day' ? { days: 1 } : { months: 1 }
  for (let day = first.day; day <= last; day = moved(day, next)) {
    const sums = {
      ...{ parcels: 0, customs_value_krw: 0, collected_krw: 0, collected_open: 0 },
      ...{ states: {}, tracks: {} },
    }
    all.push(known.get(day) ?? { day, ...sums })
  }
  return shortened(all)
}
