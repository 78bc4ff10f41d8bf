/** Two figures beside each other: what may be said of them, and what not. */
import { joined, type Outcome } from './answer.js'
import type { Ledger } from './ledger.js'
import { between, growthOf } from './pairs.js'
import { yearBefore } from './period.js'
import { levelsNamed, periodsNamed, type Reference } from './reference.js'

export interface Compared {
  readonly outcome: Outcome
  /** What can be said instead where nothing could: growths that were printed, or lie within one line. */
  readonly offers: Outcome
}

const isOneCell = (a: Reference, b: Reference): boolean =>
  a.series === b.series && a.item === b.item && a.partner === b.partner

/** Growth and factor of one cell from the earlier period to the later; else the first to the second. */
export function compared(ledger: Ledger, one: Reference, other: Reference): Compared {
  const isGrowth = isOneCell(one, other)
  const isTurned = isGrowth && one.period !== '' && one.period < other.period
  const [first, second] = isTurned ? [other, one] : [one, other]
  const common = pairsOf(ledger, first, second)
  const outcomes = common.map(([now, then]) => {
    const levels = [levelsNamed(ledger, now), levelsNamed(ledger, then)] as const
    return isGrowth ? between(ledger, 'growth', levels) : between(ledger, 'ratio', levels)
  })
  const outcome = joined(outcomes)
  return { outcome, offers: outcome.answers.length > 0 ? none : offered(ledger, first, second) }
}

const none: Outcome = { answers: [], refusals: [] }

type Pair = readonly [Reference, Reference]

/** The two periods that were named, or each that both have. */
function pairsOf(ledger: Ledger, first: Reference, second: Reference): readonly Pair[] {
  if (first.period !== '' || second.period !== '') {
    const when = first.period || second.period
    const other = second.period || first.period
    return [
      [
        { ...first, period: when },
        { ...second, period: other },
      ],
    ]
  }
  const own = periodsNamed(ledger, first)
  const both = periodsNamed(ledger, second).filter(one => own.includes(one))
  return both.map(
    period =>
      [
        { ...first, period },
        { ...second, period },
      ] as const,
  )
}

/** Within each of the two: its growth from the one period to the other, or on the year before. */
function offered(ledger: Ledger, first: Reference, second: Reference): Outcome {
  const cells = isOneCell(first, second) ? [first] : [first, second]
  const outcomes = cells.flatMap(one => {
    const { vintage: _, ...cell } = one
    return periodsNamed(ledger, one).map(period => {
      const from = first.period !== '' && second.period !== '' ? second.period : yearBefore(period)
      const asked = { ...cell, period }
      return from === period
        ? growthOf(ledger, asked, yearBefore(period))
        : growthOf(ledger, asked, from)
    })
  })
  return { answers: joined(outcomes).answers, refusals: [] }
}
