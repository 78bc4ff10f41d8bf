/** What the ledger has to say to a claim: figures that it can be held against, and those that it can not. */
import type { Answer } from './answer.js'
import { joined, noOutcome, type Outcome } from './answer.js'
import { type BalanceWay, balancesOf } from './balance.js'
import { balanceChange } from './balance-change.js'
import type { Claim } from './claim.js'
import { allLevels, type Bench, cellOf, isBalance, whichOf } from './claim-levels.js'
import { conversionEvidence } from './conversion-evidence.js'
import { minus, over, plus, wholeExact } from './exact-figure.js'
import { type Evidence, none } from './found.js'
import { unitRefusal } from './lacking.js'
import type { Ledger } from './ledger.js'
import { levelsOf } from './levels.js'
import type { Cell } from './observation.js'
import { between, factorOf, growthOf, ratioBetween, shareOf, wholeOf } from './pairs.js'
import { yearBefore } from './period.js'
import { rankYears } from './rank.js'

function gathered(all: readonly Evidence[]): Evidence {
  return {
    outcome: joined(all.map(({ outcome }) => outcome)),
    quoted: all.flatMap(({ quoted }) => quoted),
    caused: all.flatMap(({ caused }) => caused),
    under: all.flatMap(({ under }) => under),
    notes: all.flatMap(({ notes }) => notes),
    offers: all.flatMap(({ offers }) => offers),
  }
}

/** Of two papers that print one figure, the one that contradicts the better says nothing for itself. */
function believed(answers: readonly Answer[]): readonly Answer[] {
  const isLow = ({ observations }: Answer): boolean =>
    observations.some(({ confidence }) => confidence === 'low')
  const better = answers.filter(one => !isLow(one))
  return better.length > 0 ? better : answers
}

/** Balances of a part of the period, where the whole was not seen. */
function partsOf(claim: Claim, ways: readonly BalanceWay[]): readonly Answer[] {
  return ways.flatMap(({ offers }) => offers).filter(({ base }) => base === claim.unit.base)
}

function levelEvidence(bench: Bench, claim: Claim): Evidence {
  const { published, quoted } = allLevels(bench, claim, claim.period)
  const isOwn = ({ base }: { readonly base: string }): boolean => base === claim.unit.base
  const ways = isBalance(claim) ? balancesOf(bench.ledger, whichOf(claim, claim.period)) : []
  const own = ways.filter(way => !way.isQuoted)
  const refusals = own.flatMap(way => way.outcome.refusals).filter(isOwn)
  const unit = unitRefusal(bench.ledger, claim)
  return {
    ...none,
    outcome: { answers: published.filter(isOwn), refusals: unit ? [unit] : refusals },
    quoted: believed(quoted.filter(isOwn)),
    offers: partsOf(claim, own),
  }
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

function growthEvidence(bench: Bench, claim: Claim): Evidence {
  if (isBalance(claim)) return balanceChange(bench, claim, 'growth')
  const { ledger } = bench
  const from = claim.basePeriod || yearBefore(claim.period)
  const found = bySeries(bench, claim, cell => growthOf(ledger, cell, from))
  const isAny = found.outcome.answers.length > 0 || from === yearBefore(claim.period)
  if (isAny) return found
  // What can be said of the same cell instead: its growth on the year before.
  const on = bySeries(bench, claim, cell => growthOf(ledger, cell, yearBefore(cell.period)))
  return { ...found, offers: on.outcome.answers }
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
    const [as, bs] = [first, second].map(
      word => allLevels(bench, { ...claim, series: word }, claim.period).published,
    ) as [readonly Answer[], readonly Answer[]]
    return { ...none, outcome: between(ledger, 'ratio', { as, bs }) }
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
