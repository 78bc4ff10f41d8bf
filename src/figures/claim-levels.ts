/** The levels that a claim may mean: of a balance all its ways, else those of its cell in each scope. */
import type { Answer } from './answer.js'
import { balancesOf, quotedBalances } from './balance.js'
import type { Claim } from './claim.js'
import type { DayRates } from './conversion.js'
import { itemIn } from './item-named.js'
import type { Ledger } from './ledger.js'
import { impliedLevels, levelsOf } from './levels.js'
import type { Cell, Series } from './observation.js'

export interface Bench {
  readonly ledger: Ledger
  readonly rates: DayRates
}

/** The period and partner that a balance is asked of. */
export const whichOf = (claim: Claim, period: string) => ({
  ...{ period, partner: claim.partners[0] ?? '' },
})

/** The cell of a series that a claim means. */
export function cellOf(ledger: Ledger, claim: Claim, series: string): Cell {
  const partner = claim.partners[0] ?? ''
  return { series, period: claim.period, partner, item: itemIn(ledger, series, claim) }
}

/** Levels of a claim in one period: of a balance all its ways, else those of its cell. */
export interface Levels {
  readonly published: readonly Answer[]
  readonly quoted: readonly Answer[]
}

function levelsIn({ ledger }: Bench, claim: Claim, series: Series, when: string): Levels {
  const cell = { ...cellOf(ledger, claim, series.id), period: when }
  const answers = [...levelsOf(ledger, cell), ...impliedLevels(ledger, cell)]
  return series.standing === 'quoted'
    ? { published: [], quoted: answers }
    : { published: answers, quoted: [] }
}

export function balanceLevels({ ledger }: Bench, claim: Claim, when: string): Levels {
  const which = whichOf(claim, when)
  const ways = balancesOf(ledger, which).filter(({ isQuoted }) => !isQuoted)
  return {
    published: ways.flatMap(({ outcome }) => outcome.answers),
    quoted: quotedBalances(ledger, which),
  }
}

export const isBalance = ({ series, measure }: Claim): boolean =>
  series === 'balance' || measure === 'balance'

/** All levels that a claim may mean in a period. */
export function allLevels(bench: Bench, claim: Claim, when: string): Levels {
  if (isBalance(claim)) return balanceLevels(bench, claim, when)
  const all = bench.ledger.claimed(claim.series).map(series => levelsIn(bench, claim, series, when))
  return {
    published: all.flatMap(({ published }) => published),
    quoted: all.flatMap(({ quoted }) => quoted),
  }
}
