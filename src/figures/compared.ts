/** Two figures beside each other: what may be said of them, and what not. */
import type { Text } from '../judge/steps.js'
import { type Answer, joined, type Outcome, type Refusal } from './answer.js'
import type { Ledger } from './ledger.js'
import { between, growthOf, isOneScope } from './pairs.js'
import { inOrder, isOneKind, yearBefore } from './period.js'
import { levelsNamed, periodsNamed, type Reference } from './reference.js'
import { about, unseenWhy, whyTexts } from './why-not.js'

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
  const isSpan = one.period !== '' && other.period !== ''
  const isTurned = isGrowth && isSpan && inOrder(one.period, other.period)[1] !== one.period
  const [first, second] = isTurned ? [other, one] : [one, other]
  const common = pairsOf(ledger, first, second)
  const operation = isGrowth ? 'growth' : 'ratio'
  const isApart = !isGrowth && !isOneScope(ledger, operation, [first, second])
  const outcomes = common.map(cells => {
    const [as, bs] = [levelsNamed(ledger, cells[0]), levelsNamed(ledger, cells[1])]
    return between(ledger, operation, { as, bs, cells })
  })
  const outcome = isApart ? refusedScopes(ledger, [first, second]) : joined(outcomes)
  return { outcome, offers: outcome.answers.length > 0 ? none : offered(ledger, first, second) }
}

/** Other scopes are refused whether or not a value of each was seen; what was not is told too. */
function refusedScopes(ledger: Ledger, pair: Pair): Outcome {
  const [a, b] = pair.map(({ series }) => ledger.seriesOf(series).name) as [Text, Text]
  const seen = pair.map(one => levelsNamed(ledger, one))
  const missing = pair.filter((one, at) => one.period !== '' && seen[at]!.length === 0)
  const apart: Refusal = {
    ...{ operation: 'ratio', reason: 'two_scopes', base: 'times' },
    observations: seen.flat().flatMap(one => one.observations),
    why: about(whyTexts.two_scopes, { ko: `${a.ko} / ${b.ko}`, en: `${a.en} / ${b.en}` }),
  }
  const unseen: Refusal = {
    ...{ operation: 'ratio', reason: 'not_seen', base: 'times', observations: [] },
    why: unseenWhy(ledger, missing),
  }
  return { answers: [], refusals: missing.length > 0 ? [apart, unseen] : [apart] }
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

/** From the earlier period to the later, where two are named that are of one kind. */
function stretchOf(one: Reference, other: Reference): readonly [string, string] | undefined {
  if (one.period === '' || other.period === '' || one.period === other.period) return undefined
  return isOneKind(one.period, other.period) ? inOrder(one.period, other.period) : undefined
}

/** Within each of the two: its growth from the earlier period to the later, or on the year before. */
function offered(ledger: Ledger, first: Reference, second: Reference): Outcome {
  const cells = isOneCell(first, second) ? [first] : [first, second]
  const grown = ({ vintage: _, ...cell }: Reference, [from, to]: readonly [string, string]) =>
    growthOf(ledger, { ...cell, period: to }, from).answers
  const stretch = stretchOf(first, second)
  const span = stretch ? cells.flatMap(one => grown(one, stretch)) : []
  const yearly = (): readonly Answer[] =>
    cells.flatMap(one => {
      return periodsNamed(ledger, one).flatMap(to => grown(one, [yearBefore(to), to]))
    })
  return { answers: span.length > 0 ? span : yearly(), refusals: [] }
}
