/** Turns the official yearly tariff table into the lines of a schedule, and tells what became of it. */
import { codeId } from '../basis/codes.js'
import { type Day, dayOf, formatDay } from '../basis/day.js'
import { fileProblem, type Problem, Unusable } from '../basis/problem.js'
import type { AgreementColumn, ScheduleLine } from '../law/schedule.js'
import { columnsIn, type RateKindOf, rateKindOf } from './tariff-kinds.js'
import { type Days, type HeldRow, linesOfCode } from './tariff-lines.js'
import { type RefusedRow, type TariffRow, TariffRowReader } from './tariff-rows.js'
import {
  type ReadSheets,
  readTariffTable,
  type TariffCells,
  type TariffPlace,
  type TariffSink,
} from './tariff-table.js'

/** A problem with the sheet it stands on; '' for a CSV. */
export interface SheetProblem extends Problem {
  readonly sheet: string
}

/** Every row of the table is counted once. */
export interface TariffCounts {
  rows: number
  used: number
  /** The same as a row before. */
  repeated: number
  /** Kinds that need an origin or an agreement which is not on board. */
  leftOut: number
  /** Not in force on any day of the edition. */
  outside: number
  refused: number
}

export interface ImportedTariff {
  readonly days: Days
  readonly lines: readonly ScheduleLine[]
  readonly agreements: readonly AgreementColumn[]
  readonly counts: Readonly<TariffCounts>
  /** Rows of each kind that was left out, by its name. */
  readonly leftOut: Readonly<Record<string, number>>
  readonly problems: readonly SheetProblem[]
  readonly sheets: ReadSheets
}

export interface TariffOptions {
  readonly sheet?: string | undefined
  /** The days of the edition; without them those of the basic rates, where these are one year's. */
  readonly days?: Days | undefined
}

const codeLength = 10
const farAhead = dayOf(2199, 12, 31)
const farBack = dayOf(1970, 1, 1)

class TariffGatherer implements TariffSink {
  readonly counts: TariffCounts = newCounts()
  readonly problems: SheetProblem[] = []
  readonly rowsOf = new Map<string, HeldRow[]>()
  readonly refused: RefusedRow[] = []
  readonly leftOut = new Map<string, number>()
  readonly agreements = new Set<AgreementColumn>()
  private readonly kinds = new Map<string, string>()
  private reader: TariffRowReader | undefined
  private names = {} as Readonly<Record<keyof TariffCells, string>>

  header(names: Readonly<Record<keyof TariffCells, string>>, isFrom1904: boolean): void {
    this.names = names
    this.reader = new TariffRowReader(names, isFrom1904)
  }

  fault({ sheet, row }: TariffPlace, code: number, column: string): void {
    this.problems.push({ sheet, code, row, column, start: 0, length: 0, value: '' })
    if (code === codeId['column_unknown']) return
    this.counts.rows++
    this.counts.refused++
  }

  row(place: TariffPlace, cells: TariffCells): void {
    this.counts.rows++
    const read = this.reader!.read(cells)
    if (read.isRefused) {
      this.counts.refused++
      for (const problem of read.problems) this.problems.push({ ...problem, ...place })
      this.refused.push(read.row)
      return
    }
    this.keep(place, read.row, rateKindOf(read.row.kind))
  }

  private keep(place: TariffPlace, row: TariffRow, kind: RateKindOf): void {
    if (kind.use === 'left_out') {
      this.leftOut.set(row.kind, (this.leftOut.get(row.kind) ?? 0) + 1)
      this.counts.leftOut++
      return
    }
    if (kind.column) this.agreements.add(kind.column)
    const { code } = row
    const rows = this.rowsOf.get(code) ?? []
    if (rows.length === 0) this.rowsOf.set(code, rows)
    const isSame = (one: HeldRow) => one.kind === row.kind && one.use === row.use
    const over = rows.filter(one => isSame(one) && one.from <= row.to && one.to >= row.from)
    if (over.some(one => isRepeated(one, row))) {
      this.counts.repeated++
      return
    }
    const other = over.find(one => one.rate !== row.rate || one.isSpecific !== row.isSpecific)
    const isReported = kind.use === 'unknown' || other !== undefined
    rows.push(this.held(row, isReported))
    if (kind.use === 'unknown') this.refuse(place, 'rate_kind_unknown', 'kind', row.kind)
    else if (other) {
      this.refuse(place, 'rate_rows_differ', 'rate', `${code} ${row.kind}: ${shown(other)}`)
    } else this.counts.used++
  }

  /** A row as it is kept: hundreds of thousands share the text of their kind. */
  private held({ kind, rate, isSpecific, use, from, to }: TariffRow, isReported: boolean): HeldRow {
    if (!this.kinds.has(kind)) this.kinds.set(kind, kind)
    return { kind: this.kinds.get(kind)!, rate, isSpecific, use, from, to, isReported }
  }

  private refuse(place: TariffPlace, code: string, column: keyof TariffCells, value: string): void {
    this.counts.refused++
    const at = { column: this.names[column], start: 0, length: value.length, value }
    this.problems.push({ code: codeId[code]!, ...place, ...at })
  }
}

function newCounts(): TariffCounts {
  return { rows: 0, used: 0, repeated: 0, leftOut: 0, outside: 0, refused: 0 }
}

function shown({ rate, from, to }: HeldRow): string {
  const percent = rate === undefined ? '' : String(rate / 100)
  return `${percent} (${formatDay(from)}…${formatDay(to)})`
}

function isRepeated(a: HeldRow, b: TariffRow): boolean {
  const hasSameDays = a.from === b.from && a.to === b.to
  return hasSameDays && a.rate === b.rate && a.isSpecific === b.isSpecific
}

/** The codes that a row which could not be read may belong to. */
function codesOf({ digits }: RefusedRow, codes: readonly string[]): readonly string[] {
  if (digits === '') return []
  const padded = digits.padStart(codeLength, '0')
  return codes.filter(code => code === padded || (digits.length > 3 && code.startsWith(digits)))
}

/** Puts what could not be read beside the codes it may belong to, so that they are left open. */
function taint(gatherer: TariffGatherer): void {
  const codes = [...gatherer.rowsOf.keys()]
  for (const row of gatherer.refused) {
    const { use, column } = rateKindOf(row.kind)
    if (use === 'left_out') continue
    if (column) gatherer.agreements.add(column)
    const { kind, from = farBack, to = farAhead } = row
    const open = { kind, rate: undefined, isSpecific: false, use: '', isRefused: true }
    const held = { ...open, from, to: to < from ? farAhead : to }
    const exact = row.digits.length === codeLength ? row.digits : ''
    if (exact !== '' && !gatherer.rowsOf.has(exact)) gatherer.rowsOf.set(exact, [])
    const known = exact === '' ? codesOf(row, codes) : [exact]
    for (const code of known) gatherer.rowsOf.get(code)!.push(held)
  }
}

function yearOf(day: Day): string {
  return formatDay(day).slice(0, 4)
}

/** The days of the basic rates, where they are days of one year. */
function daysOf(gatherer: TariffGatherer): Days {
  let firstDay = farAhead as Day
  let lastDay = farBack as Day
  for (const rows of gatherer.rowsOf.values()) {
    for (const { kind, from, to } of rows) {
      if (rateKindOf(kind).use !== 'basic') continue
      if (from < firstDay) firstDay = from
      if (to > lastDay) lastDay = to
    }
  }
  const isOneYear = firstDay <= lastDay && yearOf(firstDay) === yearOf(lastDay)
  if (isOneYear) return { firstDay, lastDay }
  const value = firstDay <= lastDay ? `${formatDay(firstDay)}…${formatDay(lastDay)}` : '-'
  throw new Unusable(fileProblem(codeId['edition_days_open']!, value))
}

/** Moves rows that hold on no day of the edition from the used to those outside. */
function dropOutside(gatherer: TariffGatherer, { firstDay, lastDay }: Days): void {
  const { counts, rowsOf } = gatherer
  for (const [code, rows] of rowsOf) {
    const inside = rows.filter(row => row.from <= lastDay && row.to >= firstDay)
    if (inside.length === rows.length) continue
    const used = rows.filter(row => !inside.includes(row) && !row.isReported).length
    counts.outside += used
    counts.used -= used
    rowsOf.set(code, inside)
  }
}

/** Reads and turns the table. Throws `Unusable` where there is none, or its days are open. */
export async function importTariff(path: string, options: TariffOptions): Promise<ImportedTariff> {
  const gatherer = new TariffGatherer()
  const sheets = await readTariffTable(path, options.sheet, gatherer)
  const days = options.days ?? daysOf(gatherer)
  dropOutside(gatherer, days)
  taint(gatherer)
  const codes = [...gatherer.rowsOf.keys()].sort()
  const leftOut = [...gatherer.leftOut].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    days,
    lines: codes.flatMap(code => linesOfCode(code, gatherer.rowsOf.get(code)!, days)),
    agreements: columnsIn(gatherer.agreements),
    counts: gatherer.counts,
    leftOut: Object.fromEntries(leftOut),
    problems: gatherer.problems,
    sheets,
  }
}
