/** Makes lines of a schedule out of the rows of one code: who holds on which days, what is open. */
import { addDays, type Day } from '../basis/day.js'
import {
  type AgreementColumn,
  agreementColumns,
  type ScheduleGap,
  type ScheduleLine,
  type ScheduleNote,
} from '../law/schedule.js'
import { type RateUse, rateKindOf } from './tariff-kinds.js'

/** A row of one code as it is kept until all are read. */
export interface HeldRow {
  readonly kind: string
  readonly rate: number | undefined
  readonly isSpecific: boolean
  readonly use: string
  readonly from: Day
  readonly to: Day
  /** It could not be read: what it would have said is not known. */
  readonly isRefused?: boolean
  /** It was read, and is named among the problems. */
  readonly isReported?: boolean
}

export interface Days {
  readonly firstDay: Day
  readonly lastDay: Day
}

/** What the rows for one use, on one day, come to. */
type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'rate'; readonly rate: number }
  | { readonly kind: 'open'; readonly gap: ScheduleGap }

function isEqual(a: HeldRow, b: HeldRow): boolean {
  return a.rate === b.rate && a.isSpecific === b.isSpecific
}

/** Rows that are for an end use are left aside; the others must agree. */
function oneRate(rows: readonly HeldRow[]): Found {
  const [first, ...others] = rows.filter(row => row.use === '' || row.isRefused)
  if (first === undefined) return rows.length > 0 ? { kind: 'open', gap: 'end_use' } : none
  if ([first, ...others].some(row => row.isRefused)) return { kind: 'open', gap: 'row_refused' }
  if (!others.every(row => isEqual(row, first))) return { kind: 'open', gap: 'rows_differ' }
  if (first.isSpecific || first.rate === undefined) return { kind: 'open', gap: 'specific' }
  return { kind: 'rate', rate: first.rate }
}

const none: Found = { kind: 'none' }

/** Uses whose mere presence leaves the ordinary rate open. */
const opening: readonly (readonly [RateUse, ScheduleGap])[] = [
  ['unknown', 'unknown_kind'],
  ['special_duty', 'special_duty'],
  ['adjustment', 'adjustment'],
  ['provisional', 'provisional'],
  ['quota', 'quota'],
]

class LineOnDays {
  gap: '' | ScheduleGap = ''
  basic: number | undefined
  wto: number | undefined
  farm: number | undefined
  readonly agreements: Partial<Record<AgreementColumn, number>> = {}
  readonly doubtful = new Set<AgreementColumn>()
  readonly notes = new Set<ScheduleNote>()
  private readonly rows: readonly HeldRow[]

  constructor(rows: readonly HeldRow[]) {
    this.rows = rows
    this.readOrdinary()
    this.readOpenings()
    this.readRequests()
    this.readAgreements()
  }

  private of(use: RateUse): readonly HeldRow[] {
    return this.rows.filter(row => rateKindOf(row.kind).use === use)
  }

  private open(gap: ScheduleGap): void {
    if (this.gap === '') this.gap = gap
  }

  private take(found: Found): number | undefined {
    if (found.kind === 'open') this.open(found.gap)
    return found.kind === 'rate' ? found.rate : undefined
  }

  private readOrdinary(): void {
    const wto = this.of('wto')
    this.basic = this.take(oneRate(this.of('basic')))
    // A concession that is for an end use alone takes nothing from the ordinary rate.
    const isForUse = wto.length > 0 && wto.every(row => row.use !== '' && !row.isRefused)
    if (!isForUse) this.wto = this.take(oneRate(wto))
    this.farm = this.take(oneRate(this.of('farm')))
    const hasBoth = this.of('farm').length > 0 && wto.length > 0
    const isQuotaAlone = this.of('farm').length === 0 && this.of('farm_quota').length > 0
    if (hasBoth || isQuotaAlone) this.open('farm')
    const ordinary = [...this.of('basic'), ...wto, ...this.of('farm')]
    if (ordinary.some(row => row.use !== '')) this.notes.add('end_use')
  }

  private readOpenings(): void {
    for (const [use, gap] of opening) if (this.of(use).length > 0) this.open(gap)
  }

  /** Rates for those who have a recommendation: a parcel has none. */
  private readRequests(): void {
    if (this.of('farm_quota').length > 0) this.notes.add('farm_quota')
    const quota = this.of('quota_on_request')
    if (quota.length === 0) return
    const usual = this.farm ?? Math.min(this.basic ?? 0, this.wto ?? Infinity)
    const isLower = quota.every(row => !row.isRefused && (row.rate ?? usual) < usual)
    if (isLower) this.notes.add('quota')
    else this.open('quota')
  }

  private readAgreements(): void {
    const byColumn = new Map<AgreementColumn, HeldRow[]>()
    for (const row of this.of('agreement')) {
      const column = rateKindOf(row.kind).column!
      byColumn.set(column, [...(byColumn.get(column) ?? []), row])
    }
    for (const [column, rows] of byColumn) this.readAgreement(column, rows)
    // Which of two concessions of the same article goes first is not told: green tea under APTA.
    if (this.farm !== undefined && byColumn.has('apta')) this.doubtful.add('apta')
  }

  private readAgreement(column: AgreementColumn, rows: readonly HeldRow[]): void {
    const found = oneRate(rows.filter(row => !rateKindOf(row.kind).isOther))
    if (found.kind === 'rate') this.agreements[column] = found.rate
    const hasOther = rows.some(row => rateKindOf(row.kind).isOther)
    if (found.kind === 'open' || hasOther) this.doubtful.add(column)
  }
}

/** Whether two stretches of days say the same of a code. */
function signature(line: LineOnDays): string {
  const { gap, basic, wto, farm, agreements, doubtful, notes } = line
  const rates = agreementColumns.map(column => agreements[column])
  return JSON.stringify([gap, basic, wto, farm, rates, [...doubtful].sort(), [...notes].sort()])
}

function lineOf(hs10: string, days: Days, line: LineOnDays): ScheduleLine {
  const doubtful = agreementColumns.filter(column => line.doubtful.has(column))
  return {
    hs10,
    from: days.firstDay,
    to: days.lastDay,
    basic: line.basic,
    wto: line.wto,
    farm: line.farm,
    agreements: line.agreements,
    customsVerified: undefined,
    gap: line.gap,
    doubtful,
    notes: [...line.notes].sort(),
  }
}

/** The first days of all stretches on which the rows in force are the same. */
function stretchesOf(rows: readonly HeldRow[], { firstDay, lastDay }: Days): readonly Days[] {
  const starts = new Set<Day>([firstDay])
  for (const { from, to } of rows) {
    if (from > firstDay && from <= lastDay) starts.add(from)
    if (to >= firstDay && to < lastDay) starts.add(addDays(to, 1))
  }
  const sorted = [...starts].sort((a, b) => a - b)
  return sorted.map((start, at) => {
    const next = sorted[at + 1]
    return { firstDay: start, lastDay: next === undefined ? lastDay : addDays(next, -1) }
  })
}

/** The lines of a code: one, or one for each stretch of days that differs; none without a row. */
export function linesOfCode(
  hs10: string,
  rows: readonly HeldRow[],
  edition: Days,
): readonly ScheduleLine[] {
  const lines: ScheduleLine[] = []
  let before = ''
  for (const days of stretchesOf(rows, edition)) {
    const own = rows.filter(row => row.from <= days.firstDay && row.to >= days.firstDay)
    const line = new LineOnDays(own)
    const now = signature(line)
    const last = lines.at(-1)
    if (now === before && last?.to === addDays(days.firstDay, -1)) {
      lines[lines.length - 1] = { ...last, to: days.lastDay }
    } else if (own.length > 0) lines.push(lineOf(hs10, days, line))
    before = now
  }
  return lines
}
