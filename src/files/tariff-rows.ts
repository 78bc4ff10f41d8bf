/** Reads one row of the official tariff table: its code, kind, rate and days, or what is wrong. */
import { codeId } from '../basis/codes.js'
import { type Day, dayOf, noDay } from '../basis/day.js'
import type { Problem } from '../basis/problem.js'
import type { TariffCells, TariffColumn } from './tariff-table.js'
import { dayOfSerial } from './xlsx-days.js'
import type { SheetCell } from './xlsx-rows.js'

export interface TariffRow {
  readonly code: string
  readonly kind: string
  /** In permyriad; undefined where the row has only a specific duty. */
  readonly rate: number | undefined
  readonly isSpecific: boolean
  /** The end use that the rate is for; '' for any. */
  readonly use: string
  readonly from: Day
  readonly to: Day
}

/** A row that is not used. What it may belong to is kept, so that nothing is answered without it. */
export interface RefusedRow {
  /** Digits that the code begins with, or all of a code whose first zeros may be lost. */
  readonly digits: string
  readonly kind: string
  readonly from: Day | undefined
  readonly to: Day | undefined
}

export type ReadRow =
  | { readonly isRefused: false; readonly row: TariffRow }
  | {
      readonly isRefused: true
      readonly row: RefusedRow
      readonly problems: readonly Omit<Problem, 'row'>[]
    }

/** An open end is written as a day that no calendar of ours reaches. */
const lastDayKnown = dayOf(2199, 12, 31)
const lastYearKnown = 2199
const rateScale = 100
const ratePlaces = 2
const longestRate = 5
const codeLength = 10

type Fault = readonly [code: string, value: string]

function textOf(cell: SheetCell | undefined): string {
  return cell?.text.trim() ?? ''
}

export class TariffRowReader {
  private readonly names: Readonly<Record<TariffColumn, string>>
  private readonly isFrom1904: boolean
  private problems: Omit<Problem, 'row'>[] = []

  constructor(names: Readonly<Record<TariffColumn, string>>, isFrom1904: boolean) {
    this.names = names
    this.isFrom1904 = isFrom1904
  }

  read(cells: TariffCells): ReadRow {
    this.problems = []
    const code = this.code(cells.code)
    const kind = this.kind(cells.kind)
    const isSpecific = !/^(0+(\.0+)?)?$/.test(textOf(cells.unit))
    const rate = this.rate(cells.rate, isSpecific)
    const from = this.day('from', cells.from)
    const to = this.day('to', cells.to)
    if (from !== undefined && to !== undefined && to < from) {
      this.report('from', ['days_reversed', `${textOf(cells.from)} > ${textOf(cells.to)}`])
    }
    const isSound = this.problems.length === 0 && code !== undefined
    if (isSound && from !== undefined && to !== undefined) {
      const use = textOf(cells.use)
      return { isRefused: false, row: { code, kind, rate, isSpecific, use, from, to } }
    }
    const digits = textOf(cells.code).replace(/[.\-\s]/g, '')
    const row = { digits: /^\d+$/.test(digits) ? digits : '', kind, from, to }
    return { isRefused: true, row, problems: this.problems }
  }

  private report(column: TariffColumn, [code, value]: Fault): undefined {
    const place = { column: this.names[column], start: 0, length: value.length }
    this.problems.push({ code: codeId[code]!, ...place, value })
    return undefined
  }

  private code(cell: SheetCell | undefined): string | undefined {
    const text = textOf(cell)
    if (text === '') return this.report('code', ['value_missing', ''])
    if (cell!.kind !== 'text') return this.report('code', ['number_as_code', text])
    const digits = text.replace(/[.\-\s]/g, '')
    if (!/^\d+$/.test(digits)) return this.report('code', ['hs_bad', text])
    return digits.length === codeLength ? digits : this.report('code', ['code_not_ten', text])
  }

  private kind(cell: SheetCell | undefined): string {
    const text = textOf(cell)
    if (text === '') this.report('kind', ['value_missing', ''])
    return text
  }

  private rate(cell: SheetCell | undefined, isSpecific: boolean): number | undefined {
    const text = textOf(cell)
    if (text === '') return isSpecific ? undefined : this.report('rate', ['value_missing', ''])
    const isPlain = (cell!.kind === 'text' || cell!.kind === 'number') && cell!.form === 'plain'
    const match = /^(\d+)(?:\.(\d+))?$/.exec(text)
    const decimals = (match?.[2] ?? '').replace(/0+$/, '')
    const isShort = match !== null && match[1]!.length <= longestRate
    if (!isPlain || !isShort || decimals.length > ratePlaces) {
      return this.report('rate', ['rate_bad', cell!.form === 'percent' ? `${text} (%)` : text])
    }
    return Number(match[1]) * rateScale + Number(decimals.padEnd(ratePlaces, '0'))
  }

  private day(column: 'from' | 'to', cell: SheetCell | undefined): Day | undefined {
    const text = textOf(cell)
    if (text === '') return this.report(column, ['value_missing', ''])
    const day = cell!.form === 'day' ? this.serialDay(text) : writtenDay(text)
    return day === undefined ? this.report(column, ['day_bad', text]) : day
  }

  private serialDay(text: string): Day | undefined {
    const serial = Number(text)
    const day = Number.isInteger(serial) ? dayOfSerial(serial, this.isFrom1904) : undefined
    return day === undefined ? undefined : (Math.min(day, lastDayKnown) as Day)
  }
}

/** `20260101`, `2026-01-01` or `2026.01.01`. */
function writtenDay(text: string): Day | undefined {
  const match = /^(\d{4})([-./]?)(\d{2})\2(\d{2})$/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [match[1], match[3], match[4]].map(Number) as [number, number, number]
  // The calendar repeats every 400 years: a day far ahead is checked in a year that we know.
  const far = year > lastYearKnown
  const found = dayOf(far ? 2000 + (year % 100) : year, month, day)
  if (found === noDay) return undefined
  return far ? lastDayKnown : found
}
