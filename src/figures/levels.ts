/** The value of a cell in each publication: printed, summed, or implied by a printed growth. */
import { addDays, type Day, parseDay } from '../basis/day.js'
import { type Answer, caveatsOf, type Outcome, printedText, type Refusal } from './answer.js'
import {
  type Exact,
  exactFigure,
  minus,
  nothing,
  over,
  placesOf,
  plus,
  powerOfTen,
  wholeExact,
} from './exact-figure.js'
import type { Ledger } from './ledger.js'
import type { Cell, Observation } from './observation.js'
import { period, yearAfter } from './period.js'
import { inBase } from './units.js'

const hundred = wholeExact(100)
const one = wholeExact(1)

/** The printed value in its own unit; a day as its number. */
export function printedValue({ value }: Observation): Exact {
  const day = parseDay(value)
  return day === undefined ? exactFigure(value) : wholeExact(day)
}

/** As it was printed, with its thousands parted. */
function shownValue(observation: Observation): string {
  const { value } = observation
  if (parseDay(value) !== undefined) return value
  return printedText(printedValue(observation), placesOf(value))
}

function baseValue(ledger: Ledger, observation: Observation): Exact {
  return inBase(printedValue(observation), ledger.seriesOf(observation.series).unit)
}

interface Made {
  readonly operation: Answer['operation']
  readonly observations: readonly Observation[]
  readonly formula: string
  readonly value: Exact
}

function made(ledger: Ledger, { operation, observations, formula, value }: Made): Answer {
  const [{ series, vintage }] = observations as [Observation]
  const decimals = Math.max(...observations.map(one => placesOf(one.value)))
  return {
    ...{ operation, observations, formula, value, series, decimals },
    base: ledger.seriesOf(series).unit.base,
    caveats: caveatsOf(observations),
    line: ledger.lineOf(series, vintage),
  }
}

/** Of a line the newest publication that prints the cell. */
function printedIn(ledger: Ledger, cell: Cell, vintages: readonly string[]): Answer | undefined {
  const all = vintages.map(vintage => ledger.printed(cell, 'level', vintage))
  const newest = all.findLast(found => found !== undefined)
  if (!newest) return undefined
  const value = baseValue(ledger, newest)
  const formula = shownValue(newest)
  return made(ledger, { operation: 'level', observations: [newest], formula, value })
}

type Parts = readonly Observation[]

/** Parts that stand in a row and fill the stretch, as few as there are. */
function tiled(parts: Parts, from: Day, until: Day): Parts | undefined {
  if (from > until) return []
  let best: Parts | undefined
  for (const part of parts) {
    const own = period(part.period)
    if (own.first !== from || own.last > until) continue
    const rest = tiled(parts, addDays(own.last, 1), until)
    if (rest && (!best || rest.length + 1 < best.length)) best = [part, ...rest]
  }
  return best
}

/** The levels of a cell over shorter stretches, in some vintages: of each stretch the newest. */
function partsOf(ledger: Ledger, cell: Cell, vintages: readonly string[]): Parts {
  const { series, partner, item } = cell
  const newest = new Map<string, Observation>()
  for (const vintage of vintages) {
    for (const found of ledger.where(series, { partner, item, kind: 'level', vintage })) {
      if (found.period !== cell.period) newest.set(found.period, found)
    }
  }
  return [...newest.values()]
}

function summed(ledger: Ledger, cell: Cell, vintages: readonly string[]): Answer | undefined {
  if (ledger.seriesOf(cell.series).timing !== 'flow') return undefined
  const { first, last } = period(cell.period)
  const parts = tiled(partsOf(ledger, cell, vintages), first, last)
  if (!parts || parts.length < 2) return undefined
  const total = parts.map(printedValue).reduce(plus, nothing)
  const shown = parts.map(shownValue)
  const decimals = Math.max(...parts.map(part => placesOf(part.value)))
  const formula = `${shown.join(' + ')} = ${printedText(total, decimals)}`
  const value = inBase(total, ledger.seriesOf(cell.series).unit)
  return made(ledger, { operation: 'sum', observations: parts, formula, value })
}

/** The lines of a series that print anything of a partner and item, oldest first. */
function linesOf(ledger: Ledger, { series, partner, item }: Cell): readonly string[] {
  const vintages = ledger.vintagesOf({ series, partner, item })
  return [...new Set(vintages.map(vintage => ledger.lineOf(series, vintage)))]
}

/** The value of a cell, once for each line that has it: printed, or the sum of its parts. */
export function levelsOf(ledger: Ledger, cell: Cell): readonly Answer[] {
  return linesOf(ledger, cell).flatMap(line => {
    const vintages = ledger.vintagesIn(cell.series, line)
    return printedIn(ledger, cell, vintages) ?? summed(ledger, cell, vintages) ?? []
  })
}

/** What the next year's level and printed growth say about this one, with the room that rounding leaves. */
export function impliedLevels(ledger: Ledger, cell: Cell): readonly Answer[] {
  const next = { ...cell, period: yearAfter(cell.period) }
  const known = new Set(levelsOf(ledger, cell).map(({ line }) => line))
  return ledger.where(cell.series, { ...next, kind: 'growth_pct' }).flatMap(growth => {
    const level = ledger.printed(next, 'level', growth.vintage)
    const isKnown = known.has(ledger.lineOf(cell.series, growth.vintage))
    return level && !isKnown ? impliedBy(ledger, level, growth) : []
  })
}

function impliedBy(ledger: Ledger, level: Observation, growth: Observation): Answer {
  const half = over(powerOfTen(-placesOf(growth.value)), wholeExact(2))
  const rate = printedValue(growth)
  const from = (percent: Exact): Exact => {
    return over(baseValue(ledger, level), plus(one, over(percent, hundred)))
  }
  const value = from(rate)
  const { unit } = ledger.seriesOf(level.series)
  const shown = over(value, powerOfTen(unit.power))
  const formula =
    `${shownValue(level)} ÷ ` +
    `(1 + ${growth.value} %) ≈ ${printedText(shown, placesOf(level.value))}`
  return {
    ...made(ledger, { operation: 'implied', observations: [level, growth], formula, value }),
    between: [from(plus(rate, half)), from(minus(rate, half))],
    decimals: placesOf(level.value),
  }
}

/** Quarters or halves that a sum lacks in every line, as `2023Q1`. */
function lacking(ledger: Ledger, cell: Cell, vintages: readonly string[]): readonly string[] {
  const have = new Set(partsOf(ledger, cell, vintages).map(part => part.period))
  return ['Q1', 'Q2', 'Q3', 'Q4'].map(name => cell.period + name).filter(name => !have.has(name))
}

/** The sum of the parts of a cell: within one line, and refused where it would take several. */
export function sumOf(ledger: Ledger, cell: Cell): Outcome {
  const answers = linesOf(ledger, cell).flatMap(
    line => summed(ledger, cell, ledger.vintagesIn(cell.series, line)) ?? [],
  )
  if (answers.length > 0) return { answers, refusals: [] }
  const { base } = ledger.seriesOf(cell.series).unit
  const all = ledger.vintagesOf({ series: cell.series })
  const mixed = summed(ledger, cell, all)
  const refusal: Refusal = mixed
    ? {
        ...{ operation: 'sum', reason: 'two_vintages', base, blocked: mixed.value },
        observations: mixed.observations,
        why: {
          ko: '부분들이 서로 다른 때에 공표되었고, 그 사이에 고쳐지지 않았다는 근거가 없습니다',
          en: 'the parts were published at different times and may have been revised between',
        },
      }
    : {
        ...{ operation: 'sum', reason: 'not_seen', base, observations: [] },
        why: {
          ko: `보지 못한 부분이 있습니다: ${lacking(ledger, cell, all).join(', ')}`,
          en: `some parts were not seen: ${lacking(ledger, cell, all).join(', ')}`,
        },
      }
  return { answers: [], refusals: [refusal] }
}
