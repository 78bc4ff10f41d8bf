/** Writes the cells of the domestic taxes: constants for the many rows that bear none. */
import { wonPlaces } from '../basis/scale.js'
import type { Cells } from './decisions.js'
import type { RowAnswers } from './row-answers.js'
import { ExciseState, isKnown, notKnown } from './words.js'

const taxCells = ['consumption', 'liquor', 'tobacco', 'education', 'rural']
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const noTaxes = encode(taxCells.map(() => '0').join())
const openTaxes = encode(taxCells.map(() => '').join())
const relieved = ['consumption', 'rural']
const openRelieved = encode(taxCells.map(name => (relieved.includes(name) ? '0' : '')).join())

export function writeDomestic(rows: RowAnswers, row: number, cells: Cells): void {
  const { domestic, exciseState } = rows
  if (!domestic || exciseState[row] !== ExciseState.judged) {
    cells.joined(unjudged(exciseState[row]!))
    return
  }
  const { tobaccoExciseKrw, tobaccoLocalKrw, tobaccoEducationKrw } = domestic
  won(cells, domestic.consumptionKrw.at(row))
  won(cells, domestic.liquorKrw.at(row))
  won(cells, tobaccoExciseKrw.at(row) + tobaccoLocalKrw.at(row) + tobaccoEducationKrw.at(row))
  won(cells, domestic.educationKrw.at(row))
  won(cells, domestic.ruralKrw.at(row))
}

function unjudged(state: number): Uint8Array {
  if (state === ExciseState.open_relieved) return openRelieved
  return state === ExciseState.open ? openTaxes : noTaxes
}

/** The levies of a row; not a number where they are not known. */
export function leviesOf(rows: RowAnswers, row: number): number {
  const state = rows.exciseState[row]!
  if (state === ExciseState.open || state === ExciseState.open_relieved) return notKnown
  return rows.domestic?.leviesKrw.at(row) ?? 0
}

function won(cells: Cells, value: number): void {
  if (isKnown(value)) cells.number(value, wonPlaces, wonPlaces)
  else cells.blank()
}
