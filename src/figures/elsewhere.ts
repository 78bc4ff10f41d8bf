/** Where a figure stands that a series does not have: in another scope of the same word. */
import type { Text } from '../judge/steps.js'
import type { Ledger } from './ledger.js'
import type { Cell, Observation, Series } from './observation.js'

interface Elsewhere {
  readonly series: Series
  readonly observations: readonly Observation[]
  /** The newest of them as it was printed, with its unit. */
  readonly text: Text
}

/** The other scopes that print a level of the same period, partner and item, each with what it prints. */
export function elsewhere(ledger: Ledger, cell: Cell): readonly Elsewhere[] {
  const { period, partner, item } = cell
  const word = ledger.seriesOf(cell.series).claimsAs
  const others = word === '' ? [] : ledger.claimed(word).filter(({ id }) => id !== cell.series)
  return others.flatMap(series => {
    const observations = ledger.where(series.id, { period, partner, item, kind: 'level' })
    const [newest] = ledger.inOrder(observations.map(({ vintage }) => vintage)).slice(-1)
    const shown = observations.find(({ vintage }) => vintage === newest)
    if (!shown) return []
    const { name } = series.unit
    const text = { ko: `${shown.value} ${name.ko}`, en: `${shown.value} ${name.en}` }
    return [{ series, observations, text }]
  })
}
