/** The taxes of a row whose relief or rates the ends of an approximate rate answer differently. */
import type { Judged } from './batch.js'
import { domesticTaxes, type RowAnswers } from './row-answers.js'
import { ExciseState, notKnown, RateKind } from './words.js'

/** A run with the rates as they are, and at both ends of their bands. */
export interface Ends {
  readonly middle: Judged
  readonly low: Judged
  readonly high: Judged
  /** What the middle run refused: an end may have refused more. */
  readonly refusals: Uint8Array
}

/** A column of whole or kept amounts. */
interface Numbers {
  at(row: number): number
}

/** Whether a number differs at the ends; two that are not known are the same. */
export function differs(low: ArrayLike<number>, high: ArrayLike<number>, at: number): boolean {
  return low[at] !== high[at] && !(Number.isNaN(low[at]!) && Number.isNaN(high[at]!))
}

/** Whether an amount differs at the ends. */
export function areApart(low: Numbers, high: Numbers, at: number): boolean {
  return !Object.is(low.at(at), high.at(at))
}

/** None where both ends say none, else open. */
function noneOrOpen(low: number, high: number): number {
  return low === 0 && high === 0 ? 0 : notKnown
}

type Domestic = (typeof domesticTaxes)[number] | 'leviesKrw'

const relieved: readonly Domestic[] = ['consumptionKrw', 'ruralKrw']

/** What the cell of a domestic tax shows. */
function shown(rows: RowAnswers, row: number, name: Domestic): number {
  switch (rows.exciseState[row]) {
    case ExciseState.judged:
      return rows.domestic?.[name].at(row) ?? 0
    case ExciseState.open:
      return notKnown
    case ExciseState.open_relieved:
      return relieved.includes(name) ? 0 : notKnown
    default:
      return 0
  }
}

/** Where no goods of the file have a code of these taxes, a state tells all of their cells. */
function stateOf({ low, high }: Ends, row: number): number {
  const isNone = (name: Domestic): boolean =>
    noneOrOpen(shown(low.rows, row, name), shown(high.rows, row, name)) === 0
  if (domesticTaxes.every(isNone)) return ExciseState.none
  return relieved.every(isNone) ? ExciseState.open_relieved : ExciseState.open
}

function openDomestic(ends: Ends, row: number): void {
  const { low, high, middle } = ends
  const { domestic, exciseState } = middle.rows
  if (!domestic) {
    exciseState[row] = stateOf(ends, row)
    return
  }
  exciseState[row] = ExciseState.judged
  for (const name of [...domesticTaxes, 'leviesKrw'] as const) {
    const amount = noneOrOpen(shown(low.rows, row, name), shown(high.rows, row, name))
    domestic[name].put(row, amount)
  }
}

/** Rates are shown where both ends show the same: relieved goods have none. */
function openRates({ low, high, middle }: Ends, row: number): void {
  const { rows } = middle
  if (differs(low.rows.rateKind, high.rows.rateKind, row)) rows.rateKind[row] = RateKind.not_known
  for (const name of ['ratePermyriad', 'rateMaxPermyriad'] as const) {
    if (areApart(low.rows[name], high.rows[name], row)) rows[name].put(row, notKnown)
  }
}

/** Leaves the taxes of a row open, but for those that both ends say are none. */
export function openTaxes(ends: Ends, row: number): void {
  const { low, high, middle } = ends
  openRates(ends, row)
  for (const name of ['dutyKrw', 'vatKrw', 'taxKrw', 'collectedKrw'] as const) {
    middle.rows[name].put(row, noneOrOpen(low.rows[name].at(row), high.rows[name].at(row)))
  }
  openDomestic(ends, row)
}
