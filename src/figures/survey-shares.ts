/** Shares of people who were asked, each with its interval of Wilson. */
import type { Answer } from './answer.js'
import type { Ledger } from './ledger.js'
import type { Observation } from './observation.js'
import { shareOf, wholeOf } from './pairs.js'
import { seriesUnits } from './units.js'

/** Of levels in people each as a share of those of whom it is a part; none of other levels. */
export function surveyShares(ledger: Ledger, all: readonly Observation[]): readonly Answer[] {
  const shares = all.flatMap(({ series, period, partner, item, kind }) => {
    const isPart = (ledger.term('item', item)?.whole ?? '') !== ''
    const isAsked = kind === 'level' && ledger.seriesOf(series).unit === seriesUnits['people']
    if (!isPart || !isAsked) return []
    const cell = { series, period, partner, item }
    const { answers } = shareOf(ledger, cell, wholeOf(ledger, cell))
    const name = ledger.nameOf('item', item)
    return answers.map(answer => ({ ...answer, name }))
  })
  const keyOf = ({ name, formula }: Answer): string => `${name?.en} ${formula}`
  return [...new Map(shares.map(one => [keyOf(one), one])).values()]
}
