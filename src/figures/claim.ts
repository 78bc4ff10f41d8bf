/** A claim about a figure, as it stands in a file: read once, with a problem for each cell that is wrong. */
import { codeId } from '../basis/codes.js'
import { countryOf } from '../basis/country.js'
import { type Day, parseDay } from '../basis/day.js'
import { fileProblem, type Problem } from '../basis/problem.js'
import { type Exact, exactOf, negative, placesOf, signOf } from './exact-figure.js'
import { parsePeriod } from './period.js'
import { type Unit, unitNamed, unitWords } from './units.js'

export const claimColumns = [
  ...['id', 'text', 'series', 'measure', 'value', 'unit', 'period', 'base_period', 'partner'],
  ...['as_of', 'source'],
] as const

export const claimRequired: readonly string[] = [
  'id',
  'text',
  'series',
  'measure',
  'value',
  'unit',
  'period',
]

export const measures = [
  'level',
  'growth_pct',
  'factor',
  'share_pct',
  'balance',
  'rank_year',
  'ratio',
  'conversion',
] as const

export type Measure = (typeof measures)[number]

/** `>` more than, `<` less than, `~` about: what a report says with `over`, `nearly`, `some`. */
export type Qualifier = '' | '>' | '<' | '~'

export interface Claim {
  readonly row: number
  readonly id: string
  readonly text: string
  /** The word of the series; behind a colon stands an item, behind a slash another one. */
  readonly series: string
  readonly items: readonly string[]
  readonly measure: Measure
  readonly value: Exact
  readonly printed: string
  readonly places: number
  readonly qualifier: Qualifier
  readonly unit: Unit
  /** As the claim names its unit. */
  readonly unitText: string
  readonly period: string
  readonly basePeriod: string
  /** Two of them where a ratio is between partners. */
  readonly partners: readonly string[]
  /** The days in which it was said. */
  readonly saidOn: readonly [Day, Day] | undefined
  readonly source: string
}

export type ClaimRecord = Readonly<Record<string, string>>

class Cells {
  readonly problems: Problem[] = []
  private readonly row: number
  private readonly record: ClaimRecord

  constructor(record: ClaimRecord, row: number) {
    this.record = record
    this.row = row
  }

  text(column: string): string {
    return (this.record[column] ?? '').trim()
  }

  needed(column: string): string {
    const value = this.text(column)
    if (value === '') this.complain('value_missing', column)
    return value
  }

  complain(code: string, column: string, allowed = ''): undefined {
    const problem = fileProblem(codeId[code]!, this.text(column), { allowed })
    this.problems.push({ ...problem, row: this.row, column })
    return undefined
  }
}

interface Printed {
  readonly value: Exact
  readonly printed: string
  readonly places: number
  readonly qualifier: Qualifier
}

const dayFigure = (day: Day): Exact => ({ top: BigInt(day), bottom: 1n })

function printedValueOf(cells: Cells, unit: Unit | undefined): Printed | undefined {
  const text = cells.needed('value')
  if (text === '') return undefined
  const [, sign = '', rest = ''] = /^([<>~]?)\s*(.*)$/.exec(text) ?? []
  const printed = rest.replace(/\s*%$/, '')
  const qualifier = sign as Qualifier
  if (unit?.base === 'date') {
    const day = parseDay(printed)
    if (day === undefined) return cells.complain('day_bad', 'value')
    return { value: dayFigure(day), printed, places: 0, qualifier }
  }
  const value = exactOf(printed)
  if (!value) return cells.complain('amount_bad', 'value')
  return { value, printed, places: placesOf(printed), qualifier }
}

function unitOf(cells: Cells): Unit | undefined {
  const text = cells.needed('unit')
  if (text === '') return undefined
  return unitNamed(text) ?? cells.complain('unit_unknown', 'unit', unitWords.join(', '))
}

function periodOf(cells: Cells, column: string, text: string): string {
  if (text !== '' && !parsePeriod(text)) cells.complain('period_bad', column)
  return text
}

/** Groups that are no country of ISO 3166, but stand in the tables. */
const groups: readonly string[] = ['EU', 'EU_UK', 'ASEAN', 'MIDDLE_EAST', 'CN_HK']

function partnersOf(cells: Cells): readonly string[] {
  const all = cells.text('partner').toUpperCase().split('/')
  const isKnown = (one: string): boolean => one === '' || groups.includes(one) || countryOf(one) > 0
  if (!all.every(isKnown) || all.length > 2) cells.complain('country_unknown', 'partner')
  return all
}

/** A day, or all days of a month. */
function saidOn(cells: Cells): readonly [Day, Day] | undefined {
  const text = cells.text('as_of')
  if (text === '') return undefined
  const found = parsePeriod(text)
  const isNear = found?.kind === 'day' || found?.kind === 'month'
  return found && isNear ? [found.first, found.last] : cells.complain('day_bad', 'as_of')
}

function measureOf(cells: Cells): Measure | undefined {
  const text = cells.needed('measure')
  if (text === '' || (measures as readonly string[]).includes(text)) return text as Measure
  return cells.complain('choice_unknown', 'measure', measures.join(', '))
}

/** A deficit or a loss is below 0, also where a report prints its size alone. */
function signed(value: Printed, series: string, text: string): Printed {
  const isBelow = /deficit|loss|적자|손실/i.test(text)
  const mayTurn = series === 'balance' || series === 'gmarket_result'
  return mayTurn && isBelow && signOf(value.value) > 0
    ? { ...value, value: negative(value.value) }
    : value
}

const levelMeasures: readonly string[] = ['level', 'balance', 'conversion']

/** A growth is in percent and nothing else, and so on: a level may be in any unit. */
const unitOfMeasure: Readonly<Partial<Record<Measure, Unit['base']>>> = {
  growth_pct: 'percent',
  share_pct: 'percent',
  factor: 'times',
  ratio: 'times',
  rank_year: 'year',
}

const needsBase: readonly string[] = ['factor', 'ratio']

/** Reads a claim, or tells everything that is wrong with it. */
export function readClaim(record: ClaimRecord, row: number): Claim | readonly Problem[] {
  const cells = new Cells(record, row)
  const [id, text] = [cells.needed('id'), cells.needed('text')]
  const [series = '', items = ''] = cells.needed('series').split(':')
  const unit = unitOf(cells)
  const value = printedValueOf(cells, unit)
  const measure = measureOf(cells)
  const period = periodOf(cells, 'period', cells.needed('period'))
  const basePeriod = periodOf(cells, 'base_period', cells.text('base_period'))
  const partners = partnersOf(cells)
  const isAlone = basePeriod === '' && partners.length < 2 && !items.includes('/')
  if (measure && needsBase.includes(measure) && isAlone && !series.includes('/')) {
    cells.complain('value_missing', 'base_period')
  }
  const base = measure && unitOfMeasure[measure]
  if (unit && base && unit.base !== base) cells.complain('choice_unknown', 'unit', base)
  const said = saidOn(cells)
  if (cells.problems.length > 0 || !unit || !value || !measure) return cells.problems
  const own = levelMeasures.includes(measure) ? signed(value, series, text) : value
  return {
    ...{ row, id, text, series, items: items === '' ? [] : items.split('/'), measure, ...own },
    ...{
      unit,
      unitText: cells.text('unit'),
      period,
      basePeriod,
      partners,
      saidOn: said,
      source: cells.text('source'),
    },
  }
}
