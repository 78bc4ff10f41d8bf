/** What one source says elsewhere in the same file: a change that its own levels do not give is wrong. */
import type { Claim } from './claim.js'
import {
  type Exact,
  fixedText,
  isZero,
  minus,
  over,
  plus,
  powerOfTen,
  signOf,
  times,
  wholeExact,
} from './exact-figure.js'
import { yearBefore } from './period.js'
import { inBase } from './units.js'

export interface OwnChange {
  readonly value: Exact
  /** From the room that the printed digits leave. */
  readonly between: readonly [Exact, Exact]
  readonly formula: string
  readonly claims: readonly string[]
}

const one = wholeExact(1)
const hundred = wholeExact(100)

function keyOf({ source, series, items, partners }: Claim, period: string): string {
  return [source, series, items.join('/'), partners.join('/'), period].join('\n')
}

interface Bounds {
  readonly value: Exact
  readonly low: Exact
  readonly high: Exact
}

/** A claim with the room that its last digit leaves, as if it were above 0. */
function boundsOf(claim: Claim): Bounds {
  const size = signOf(claim.value) < 0 ? { ...claim.value, top: -claim.value.top } : claim.value
  const half = over(powerOfTen(-claim.places), wholeExact(2))
  const { unit } = claim
  return {
    value: inBase(size, unit),
    low: inBase(minus(size, half), unit),
    high: inBase(plus(size, half), unit),
  }
}

export class OwnFigures {
  private readonly levels = new Map<string, Claim>()

  constructor(claims: readonly Claim[]) {
    for (const claim of claims) {
      const isLevel = claim.measure === 'level' || claim.measure === 'balance'
      if (isLevel && claim.source !== '') this.levels.set(keyOf(claim, claim.period), claim)
    }
  }

  /** What the source's own two levels say about a growth or a factor that it claims. */
  changeOf(claim: Claim): OwnChange | undefined {
    const isChange = claim.measure === 'factor' || claim.measure === 'growth_pct'
    if (!isChange || claim.source === '') return undefined
    const now = this.levels.get(keyOf(claim, claim.period))
    const then = this.levels.get(keyOf(claim, claim.basePeriod || yearBefore(claim.period)))
    if (!now || !then || now.unit.base !== then.unit.base) return undefined
    const isTurned = signOf(now.value) !== signOf(then.value)
    if (isTurned || isZero(then.value)) return undefined
    return changed(claim, now, then)
  }

  /** The rate that a source took, where it names the sum in won and in dollars. */
  rateOf(claim: Claim): OwnRate | undefined {
    if (claim.measure !== 'conversion' || claim.source === '') return undefined
    const level = this.levels.get(keyOf(claim, claim.period))
    return level && rateOf(claim, level)
  }
}

/** What a source says elsewhere about the sum that it converts, and so about the rate that it took. */
export interface OwnRate {
  readonly formula: string
  readonly claims: readonly string[]
}

function rateOf(converted: Claim, level: Claim): OwnRate | undefined {
  const [won, dollars] = level.unit.base === 'krw' ? [level, converted] : [converted, level]
  if (won.unit.base !== 'krw' || dollars.unit.base !== 'usd' || isZero(dollars.value))
    return undefined
  const rate = over(boundsOf(won).value, boundsOf(dollars).value)
  const told = ({ printed, unitText }: Claim): string => `${printed} ${unitText}`
  return {
    formula: `${told(won)} ÷ ${told(dollars)} = ${fixedText(rate, 0)} KRW per USD`,
    claims: [level.id],
  }
}

function changed(claim: Claim, now: Claim, then: Claim): OwnChange {
  const [a, b] = [boundsOf(now), boundsOf(then)]
  const isFactor = claim.measure === 'factor'
  const of = (factor: Exact): Exact => (isFactor ? factor : times(minus(factor, one), hundred))
  const value = of(over(a.value, b.value))
  const told = ({ printed, unitText }: Claim): string => `${printed} ${unitText}`
  const result = `${fixedText(value, 2)}${isFactor ? '' : ' %'}`
  const quotient = `${told(now)} ÷ ${told(then)}`
  const formula = isFactor ? `${quotient} = ${result}` : `(${quotient} − 1) × 100 = ${result}`
  const low = isZero(b.high) ? value : of(over(a.low, b.high))
  const high = isZero(b.low) ? value : of(over(a.high, b.low))
  return { value, between: [low, high], formula, claims: [now.id, then.id] }
}
