/** What a balance grew by, and why mostly no multiple of it can be said. */
import type { Text } from '../judge/steps.js'
import type { Answer, Outcome, Refusal } from './answer.js'
import type { Claim } from './claim.js'
import { type Bench, balanceLevels, type Levels, whichOf } from './claim-levels.js'
import { absolute, compare, fixedText, isZero, over, times, wholeExact } from './exact-figure.js'
import { purchasesBeside } from './flows.js'
import { type Evidence, none } from './found.js'
import type { Ledger } from './ledger.js'
import { levelsOf } from './levels.js'
import { between } from './pairs.js'
import { yearBefore } from './period.js'
import { amountText } from './units.js'
import { about, whyTexts } from './why-not.js'

const hundred = wholeExact(100)

/** A revision alone moved the purchases of 2023 by 1.1 %: a balance below this part of them is noise. */
const leastPercent = wholeExact(1)

/** The purchases of the base's own series and year, beside which it is large or near 0. */
function flowOf(ledger: Ledger, claim: Claim, base: Answer, when: string): Answer | undefined {
  const cell = { series: purchasesBeside(base.series), ...whichOf(claim, when), item: '' }
  const all = levelsOf(ledger, cell)
  return all.find(({ line }) => line === base.line) ?? all.at(-1)
}

/** A base with the purchases that it is measured by. */
interface Beside {
  readonly base: Answer
  readonly flow: Answer
}

function isNear({ base, flow }: Beside): boolean {
  if (isZero(flow.value) || base.base !== flow.base) return false
  const percent = times(over(absolute(base.value), flow.value), hundred)
  return compare(percent, leastPercent) < 0
}

/** Why no multiple stands on a base; `answer` is what would come out. */
function nearZeroText(ledger: Ledger, { base, flow }: Beside, answer: Answer): Text {
  const percent = fixedText(times(over(absolute(base.value), flow.value), hundred), 1)
  const { name } = ledger.seriesOf(base.series)
  const of = (language: 'ko' | 'en'): readonly [string, string] => [
    amountText(base.value, base.base, language),
    amountText(answer.value, answer.base, language),
  ]
  const [[ko, outKo], [en, outEn]] = [of('ko'), of('en')]
  return about(whyTexts.base_near_zero, {
    ko: `${name.ko} ${ko}(그해 구매액의 ${percent} %)로 나누면 ${outKo}`,
    en: `${name.en} ${en} (${percent} % of the purchases of its year) would make it ${outEn}`,
  })
}

/** Multiples of a base that is near 0 are refused; the rest stands. */
function standing(ledger: Ledger, outcome: Outcome, bases: readonly Beside[]): Outcome {
  const near = bases.filter(isNear)
  const baseOf = (answer: Answer): Beside | undefined => {
    return near.find(({ base }) =>
      base.observations.every(own => answer.observations.includes(own)),
    )
  }
  const refused = outcome.answers.flatMap((answer): readonly Refusal[] => {
    const found = baseOf(answer)
    if (!found) return []
    const { operation, observations, value } = answer
    const why = nearZeroText(ledger, found, answer)
    return [
      { operation, reason: 'base_near_zero', observations, base: answer.base, why, blocked: value },
    ]
  })
  const answers = outcome.answers.filter(answer => !baseOf(answer))
  return { answers, refusals: [...outcome.refusals, ...refused] }
}

/** Published totals that turned from a surplus to a deficit, or back: there is no multiple of them. */
function turned(ledger: Ledger, now: Levels, then: Levels): readonly Text[] {
  const { refusals } = between(ledger, 'factor', { as: now.published, bs: then.published })
  const found = refusals.find(({ reason }) => reason === 'sign_changes')
  return found ? [found.why] : []
}

/** Growth or multiple of a balance: of published totals, and of what papers quote. */
export function balanceChange(
  bench: Bench,
  claim: Claim,
  operation: 'growth' | 'factor',
): Evidence {
  const { ledger } = bench
  const from = claim.basePeriod || yearBefore(claim.period)
  const [now, then] = [claim.period, from].map(when => balanceLevels(bench, claim, when)) as [
    Levels,
    Levels,
  ]
  const beside = (base: Answer): readonly Beside[] => {
    const flow = flowOf(ledger, claim, base, from)
    return flow ? [{ base, flow }] : []
  }
  const of = (as: readonly Answer[], bs: readonly Answer[]): Outcome =>
    standing(ledger, between(ledger, operation, { as, bs }), bs.flatMap(beside))
  const quoted = of(now.quoted, then.quoted)
  const outcome = of(now.published, then.published)
  const near = quoted.refusals.filter(({ reason }) => reason === 'base_near_zero')
  const notes = [...near.map(({ why }) => why), ...turned(ledger, now, then)]
  return { ...none, outcome, quoted: quoted.answers, notes }
}
