/** What the ledger has to say to a claim: figures that it can be held against, and those that it can not. */
import { addDays, type Day } from '../basis/day.js'
import type { Text } from '../judge/steps.js'
import { type Answer, joined, noOutcome, type Outcome } from './answer.js'
import { balancesOf } from './balance.js'
import type { Claim } from './claim.js'
import { atDay, atMean, type DayRates } from './conversion.js'
import { minus, over, plus, wholeExact } from './exact-figure.js'
import { itemIn } from './item-named.js'
import type { Ledger } from './ledger.js'
import { impliedLevels, levelsOf } from './levels.js'
import type { Cell, Series } from './observation.js'
import { between, factorOf, growthOf, ratioBetween, shareOf, wholeOf } from './pairs.js'
import { period, yearBefore } from './period.js'
import { rankYears } from './rank.js'

export interface Evidence {
  readonly outcome: Outcome
  /** Numbers that somebody is quoted with, and that no published figures give. */
  readonly quoted: readonly Answer[]
  /** Figures that would come out if something were done that should not be. */
  readonly caused: readonly { readonly answer: Answer; readonly cause: Text }[]
  /** Levels under the claim: where they were revised, what rests on them holds for a vintage only. */
  readonly under: readonly Answer[]
}

export interface Bench {
  readonly ledger: Ledger
  readonly rates: DayRates
}

const none: Evidence = { outcome: noOutcome, quoted: [], caused: [], under: [] }

function gathered(all: readonly Evidence[]): Evidence {
  return {
    outcome: joined(all.map(({ outcome }) => outcome)),
    quoted: all.flatMap(({ quoted }) => quoted),
    caused: all.flatMap(({ caused }) => caused),
    under: all.flatMap(({ under }) => under),
  }
}

function cellOf(ledger: Ledger, claim: Claim, series: string): Cell {
  const partner = claim.partners[0] ?? ''
  return { series, period: claim.period, partner, item: itemIn(ledger, series, claim) }
}

/** Levels of a claim in one period: of a balance all its ways, else those of its cell. */
interface Levels {
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

function balanceLevels({ ledger }: Bench, claim: Claim, when: string): Levels {
  const ways = balancesOf(ledger, { period: when, partner: claim.partners[0] ?? '' })
  const of = (isQuoted: boolean) => {
    return ways.filter(way => way.isQuoted === isQuoted).flatMap(way => way.outcome.answers)
  }
  return { published: of(false), quoted: of(true) }
}

const isBalance = ({ series, measure }: Claim): boolean =>
  series === 'balance' || measure === 'balance'

/** All levels that a claim may mean in a period. */
function allLevels(bench: Bench, claim: Claim, when: string): Levels {
  if (isBalance(claim)) return balanceLevels(bench, claim, when)
  const all = bench.ledger.claimed(claim.series).map(series => levelsIn(bench, claim, series, when))
  return {
    published: all.flatMap(({ published }) => published),
    quoted: all.flatMap(({ quoted }) => quoted),
  }
}

function levelEvidence(bench: Bench, claim: Claim): Evidence {
  const { published, quoted } = allLevels(bench, claim, claim.period)
  const isOwn = ({ base }: Answer): boolean => base === claim.unit.base
  const refusals = isBalance(claim)
    ? balancesOf(bench.ledger, { period: claim.period, partner: claim.partners[0] ?? '' })
        .filter(way => !way.isQuoted)
        .flatMap(way => way.outcome.refusals)
    : []
  const outcome = { answers: published.filter(isOwn), refusals }
  return { ...none, outcome, quoted: quoted.filter(isOwn) }
}

/** Each scope on its own; a balance by its levels. */
function bySeries(bench: Bench, claim: Claim, of: (cell: Cell) => Outcome): Evidence {
  const { ledger } = bench
  const all = ledger.claimed(claim.series).map(series => {
    const cell = cellOf(ledger, claim, series.id)
    const outcome = of(cell)
    const isQuoted = series.standing === 'quoted'
    const isAny = outcome.answers.length > 0
    return {
      ...none,
      outcome: isQuoted ? noOutcome : outcome,
      quoted: isQuoted ? outcome.answers : [],
      under: isAny ? levelsOf(ledger, cell) : [],
    }
  })
  return gathered(all)
}

function balanceChange(bench: Bench, claim: Claim, operation: 'growth' | 'factor'): Evidence {
  const [now, then] = [claim.period, claim.basePeriod || yearBefore(claim.period)].map(when =>
    balanceLevels(bench, claim, when),
  ) as [Levels, Levels]
  const { ledger } = bench
  const quoted = between(ledger, operation, [now.quoted, then.quoted])
  const outcome = between(ledger, operation, [now.published, then.published])
  return { ...none, outcome, quoted: quoted.answers }
}

function growthEvidence(bench: Bench, claim: Claim): Evidence {
  if (isBalance(claim)) return balanceChange(bench, claim, 'growth')
  const from = claim.basePeriod || yearBefore(claim.period)
  return bySeries(bench, claim, cell => growthOf(bench.ledger, cell, from))
}

const hundred = wholeExact(100)

/** A printed growth on a year earlier says the factor, and so does a printed rise. */
function printedFactors(ledger: Ledger, cell: Cell, from: string): readonly Answer[] {
  if (from !== yearBefore(cell.period)) return []
  const rates = ledger.where(cell.series, { ...cell, kind: 'growth_pct' })
  const grown = growthOf(ledger, cell, from).answers.slice(0, rates.length)
  const factors = grown.map(answer => ({
    ...answer,
    ...({ operation: 'factor', base: 'times' } as const),
    value: plus(wholeExact(1), over(answer.value, hundred)),
    formula: `1 + ${answer.formula}`,
  }))
  return [...factors, ...risenFactors(ledger, cell)]
}

function risenFactors(ledger: Ledger, cell: Cell): readonly Answer[] {
  const rise = `${cell.series}_rise`
  if (!ledger.series.has(rise)) return []
  return levelsOf(ledger, cell).flatMap(level => {
    return levelsOf(ledger, { ...cell, series: rise }).flatMap(risen => {
      if (risen.line !== level.line) return []
      const before = minus(level.value, risen.value)
      return {
        ...level,
        ...({ operation: 'factor', base: 'times', decimals: 2 } as const),
        value: over(level.value, before),
        formula: `${level.formula} ÷ (${level.formula} − ${risen.formula})`,
        observations: [...level.observations, ...risen.observations],
        caveats: [...level.caveats, ...risen.caveats],
      }
    })
  })
}

function factorEvidence(bench: Bench, claim: Claim): Evidence {
  if (isBalance(claim)) return balanceChange(bench, claim, 'factor')
  return bySeries(bench, claim, cell => {
    const worked = factorOf(bench.ledger, cell, claim.basePeriod)
    const printed = printedFactors(bench.ledger, cell, claim.basePeriod)
    return joined([{ answers: printed, refusals: [] }, worked])
  })
}

function shareEvidence(bench: Bench, claim: Claim): Evidence {
  const { ledger } = bench
  return bySeries(bench, claim, cell => {
    const [, item] = claim.items
    const whole = wholeOf(ledger, cell)
    const isWhole = whole.partner === cell.partner && whole.item === cell.item
    if (isWhole && whole.series === cell.series && item === undefined) return noOutcome
    return shareOf(ledger, cell, item === undefined ? whole : { ...cell, item })
  })
}

function ratioEvidence(bench: Bench, claim: Claim): Evidence {
  const { ledger } = bench
  const [first = '', second] = claim.series.split('/')
  if (second !== undefined) {
    const [as, bs] = [first, second].map(word =>
      allLevels(bench, { ...claim, series: word }, claim.period),
    )
    return { ...none, outcome: between(ledger, 'ratio', [as!.published, bs!.published]) }
  }
  const [, partner] = claim.partners
  const [, item] = claim.items
  if (partner === undefined && item === undefined) return factorEvidence(bench, claim)
  return bySeries(bench, claim, cell => {
    const other = { ...cell, partner: partner ?? cell.partner, item: item ?? cell.item }
    return ratioBetween(ledger, cell, other)
  })
}

function rankEvidence({ ledger }: Bench, claim: Claim): Evidence {
  const answers = ledger
    .claimed(claim.series)
    .flatMap(({ id }) => rankYears(ledger, id, claim.partners[0] ?? ''))
  // `In or before` a later year says nothing about an earlier one.
  const year = claim.value.top
  const told = answers.filter(({ isOpen, value }) => !isOpen || value.top <= year)
  return { ...none, outcome: { answers: told, refusals: [] } }
}

function daysOf([first, last]: readonly [Day, Day]): readonly Day[] {
  return Array.from({ length: last - first + 1 }, (_, at) => addDays(first, at))
}

const dayCause: Text = {
  ko: '기사가 나온 날의 환율로 바꾼 값입니다. 한 해의 금액은 그해의 평균 환율로 바꿉니다',
  en: 'it is converted at the rate of the day of the report; a year is converted at its mean',
}

function conversionEvidence(bench: Bench, claim: Claim): Evidence {
  const { ledger, rates } = bench
  const { published, quoted } = allLevels(bench, claim, claim.period)
  const isOther = ({ base }: Answer): boolean => {
    return (base === 'krw' || base === 'usd') && base !== claim.unit.base
  }
  const days = claim.saidOn ? daysOf(claim.saidOn) : []
  const rated = (answer: Answer): Outcome => {
    const isOfDay = ledger.seriesOf(answer.series).timing === 'day'
    if (!isOfDay) return atMean(ledger, answer, claim.period)
    return atDay(ledger, answer, period(claim.period).first, rates)
  }
  const daily = (answer: Answer) =>
    days
      .flatMap(day => atDay(ledger, answer, day, rates).answers)
      .map(one => ({ answer: one, cause: dayCause }))
  const own = published.filter(isOther)
  const named = quoted.filter(isOther)
  return {
    outcome: joined(own.map(rated)),
    quoted: named.flatMap(one => rated(one).answers),
    caused: [...own, ...named].flatMap(daily),
    under: [],
  }
}

const by: Readonly<Record<Claim['measure'], (bench: Bench, claim: Claim) => Evidence>> = {
  level: levelEvidence,
  balance: levelEvidence,
  growth_pct: growthEvidence,
  factor: factorEvidence,
  share_pct: shareEvidence,
  ratio: ratioEvidence,
  rank_year: rankEvidence,
  conversion: conversionEvidence,
}

/** Everything in the ledger that bears on a claim. */
export function evidenceOf(bench: Bench, claim: Claim): Evidence {
  return by[claim.measure](bench, claim)
}
