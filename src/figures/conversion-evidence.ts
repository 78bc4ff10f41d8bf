/** What a sum in another currency can be held against: it takes a rate, and a rate takes a day. */
import { addDays, type Day } from '../basis/day.js'
import type { Text } from '../judge/steps.js'
import { type Answer, joined, type Outcome } from './answer.js'
import type { Claim } from './claim.js'
import { allLevels, type Bench } from './claim-levels.js'
import { atDay, atMean } from './conversion.js'
import { fitOf } from './fit.js'
import { type Evidence, none, type Stretches, type Undated } from './found.js'
import { period } from './period.js'
import { printedOf } from './printed-claim.js'

function daysOf([first, last]: readonly [Day, Day]): readonly Day[] {
  return Array.from({ length: last - first + 1 }, (_, at) => addDays(first, at))
}

const dayCause: Text = {
  ko: '기사가 나온 날의 환율로 바꾼 값입니다. 한 해의 금액은 그해의 평균 환율로 바꿉니다',
  en: 'it is converted at the rate of the day of the report; a year is converted at its mean',
}

/** Over Easter, or Christmas before a weekend, no rate is fixed on four days; beyond that, one is lacking. */
const mostClosedDays = 4

/** The days from the first on that the rates on board leave out, those without markets aside. */
function unseenSince(first: Day, days: readonly Day[]): Stretches {
  return days.flatMap((day, at): Stretches => {
    const before = days[at - 1]
    const isClosed = before !== undefined && day - before - 1 <= mostClosedDays
    if (day <= first || isClosed) return []
    const from = before === undefined ? first : addDays(before, 1)
    return from === day ? [] : [[from > first ? from : first, addDays(day, -1)]]
  })
}

/** What the rates on board of the days since the period began have to say to a claim. */
function undatedOf({ ledger, rates }: Bench, claim: Claim, amounts: readonly Answer[]): Undated {
  const printed = printedOf(claim)
  const { first } = period(claim.period)
  const fits = (day: Day): boolean =>
    amounts.some(one =>
      atDay(ledger, one, day, rates).answers.some(answer => fitOf(printed, answer) === 'exact'),
    )
  const known = rates.days.filter(one => one >= first)
  const unseen = unseenSince(first, rates.days)
  return { day: known.find(fits), first, last: known.at(-1), unseen }
}

/** What is of one day is converted at its rate, what is of a stretch at the mean of it. */
function rated({ ledger, rates }: Bench, claim: Claim, answer: Answer): Outcome {
  const isOfDay = ledger.seriesOf(answer.series).timing === 'day'
  if (!isOfDay) return atMean(ledger, answer, claim.period)
  return atDay(ledger, answer, period(claim.period).first, rates)
}

/** The sums of a claim at their own rate, and at that of the day on which it was said. */
export function conversionEvidence(bench: Bench, claim: Claim): Evidence {
  const { ledger, rates } = bench
  const { published, quoted } = allLevels(bench, claim, claim.period)
  const isOther = ({ base }: Answer): boolean => {
    return (base === 'krw' || base === 'usd') && base !== claim.unit.base
  }
  const [own, named] = [published.filter(isOther), quoted.filter(isOther)]
  const all = [...own, ...named]
  const days = claim.saidOn ? daysOf(claim.saidOn) : []
  const daily = (answer: Answer) =>
    days
      .flatMap(day => atDay(ledger, answer, day, rates).answers)
      .map(one => ({ answer: one, cause: dayCause }))
  const isOfStretch = all.some(({ series }) => ledger.seriesOf(series).timing !== 'day')
  const isRateAssumed = claim.saidOn === undefined && isOfStretch
  return {
    ...none,
    outcome: joined(own.map(one => rated(bench, claim, one))),
    quoted: named.flatMap(one => rated(bench, claim, one).answers),
    caused: all.flatMap(daily),
    ...(isRateAssumed ? { isRateAssumed, undated: undatedOf(bench, claim, all) } : {}),
  }
}
