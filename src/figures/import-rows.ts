/** Figures of a portal's table brought into the ledger's form: new vintages are added, none is changed. */
import { codeId } from '../basis/codes.js'
import { fileProblem, type Problem } from '../basis/problem.js'
import { exactOf, fixedText, over, powerOfTen } from './exact-figure.js'
import type { Ledger } from './ledger.js'
import type { Confidence, Kind, Observation } from './observation.js'
import { parsePeriod } from './period.js'

/** How the columns of a table become observations of one series and one vintage. */
export interface FiguresMapping {
  readonly series: string
  readonly vintage: string
  readonly source: string
  readonly kind: Kind
  readonly confidence: Confidence
  /** The name of the column of each; without one for `period`, columns named by periods hold values. */
  readonly columns: Readonly<Partial<Record<'period' | 'partner' | 'item' | 'value', string>>>
  readonly partners: Readonly<Record<string, string>>
  readonly items: Readonly<Record<string, string>>
  /** A value stands in units of 10 to this power of the series' own unit: -2 for millions in 억. */
  readonly power: number
}

export interface ImportRow {
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
}

export interface ImportedFigures {
  readonly observations: readonly Observation[]
  readonly problems: readonly Problem[]
  /** Values that are in the ledger already, as they stand. */
  readonly known: number
  /** Cells that say that there is no value. */
  readonly blank: number
}

const blanks = ['', '-', '…', '...', 'x', 'X', 'p', 'N/A']

/** `2023.1/4`, `202305`, `2023년 2분기` and the like in the ledger's form. */
export function portalPeriod(text: string): string | undefined {
  const plain = text.replace(/\s+/g, '').replace(/[pe)*]+$/, '')
  const quarter = /^(\d{4})[.년]?([1-4])(?:\/4|분기)$/.exec(plain)
  if (quarter) return `${quarter[1]}Q${quarter[2]}`
  const half = /^(\d{4})[.년]?(상반기|하반기|1\/2|2\/2)$/.exec(plain)
  if (half) return `${half[1]}H${/^[상1]/.test(half[2]!) ? 1 : 2}`
  const month = /^(\d{4})[.년-]?(\d{1,2})월?$/.exec(plain)
  if (month) return asPeriod(`${month[1]}-${month[2]!.padStart(2, '0')}`)
  return asPeriod(plain.replace(/년$/, ''))
}

const asPeriod = (text: string): string | undefined => (parsePeriod(text) ? text : undefined)

interface Cell {
  readonly row: number
  readonly column: string
  readonly period: string
  readonly value: string
  readonly partner: string
  readonly item: string
}

class Import {
  readonly observations: Observation[] = []
  readonly problems: Problem[] = []
  known = 0
  blank = 0
  private readonly mapping: FiguresMapping
  private readonly ledger: Ledger
  private readonly seen = new Map<string, string>()

  constructor(ledger: Ledger, mapping: FiguresMapping) {
    this.ledger = ledger
    this.mapping = mapping
  }

  read({ row, cells }: ImportRow): void {
    const { columns, partners, items } = this.mapping
    const partner = this.named(columns.partner, partners, row, cells)
    const item = this.named(columns.item, items, row, cells)
    if (partner === undefined || item === undefined) return
    const { period, value } = columns
    if (period !== undefined && value !== undefined) {
      const when = cells[period] ?? ''
      const of = { row, column: period, partner, item }
      this.take({ ...of, period: when, value: cells[value] ?? '' }, value)
      return
    }
    for (const [column, text] of Object.entries(cells)) {
      if (portalPeriod(column) === undefined) continue
      this.take({ row, column, period: column, value: text, partner, item }, column)
    }
  }

  private named(
    column: string | undefined,
    names: Readonly<Record<string, string>>,
    row: number,
    cells: Readonly<Record<string, string>>,
  ): string | undefined {
    if (column === undefined) return ''
    const name = (cells[column] ?? '').trim()
    const found = names[name]
    if (found !== undefined) return found
    const allowed = Object.keys(names).join(', ')
    this.complain('choice_unknown', { row, column, value: name }, allowed)
    return undefined
  }

  private take(cell: Cell, column: string): void {
    const { row, partner, item } = cell
    if (blanks.includes(cell.value.trim())) {
      this.blank++
      return
    }
    const period = portalPeriod(cell.period)
    if (period === undefined) {
      this.complain('period_bad', { row, column: cell.column, value: cell.period })
      return
    }
    const value = this.valueOf(cell.value.trim())
    if (value === undefined) {
      this.complain('amount_bad', { row, column, value: cell.value })
      return
    }
    this.add({ row, column, value }, { period, partner, item })
  }

  private valueOf(text: string): string | undefined {
    const read = exactOf(text)
    if (!read) return undefined
    const own = over(read, powerOfTen(-this.mapping.power))
    const decimals = 6
    return fixedText(own, decimals)
      .replaceAll(',', '')
      .replace(/\.?0+$/, '')
  }

  private add(
    place: { readonly row: number; readonly column: string; readonly value: string },
    cell: Pick<Observation, 'period' | 'partner' | 'item'>,
  ): void {
    const { series, kind, vintage, source, confidence } = this.mapping
    const key = Object.values(cell).join(' ')
    const held =
      this.ledger.printed({ series, ...cell }, kind, vintage)?.value ?? this.seen.get(key)
    if (held !== undefined) {
      if (held === place.value) this.known++
      else this.complain('vintage_fixed', place, held)
      return
    }
    this.seen.set(key, place.value)
    const note = { ko: '', en: '' }
    const { value } = place
    this.observations.push({ series, ...cell, kind, value, vintage, source, confidence, note })
  }

  private complain(
    code: string,
    place: { readonly row: number; readonly column: string; readonly value: string },
    allowed = '',
  ): void {
    const { row, column, value } = place
    this.problems.push({ ...fileProblem(codeId[code]!, value, { allowed }), row, column })
  }
}

/** The observations of a table that the ledger does not have yet. */
export function importFigures(
  ledger: Ledger,
  mapping: FiguresMapping,
  rows: readonly ImportRow[],
): ImportedFigures {
  const read = new Import(ledger, mapping)
  for (const row of rows) read.read(row)
  const { observations, problems, known, blank } = read
  return { observations, problems, known, blank }
}
