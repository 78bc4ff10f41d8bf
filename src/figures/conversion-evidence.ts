/** What a sum in another currency can be held against: it takes a rate, and a rate takes a day. */
import { addDays, type Day, formatDay } from '../basis/day.js'
import type { Text } from '../judge/steps.js'
import { type Answer, joined, type Outcome } from './answer.js'
import type { Claim } from './claim.js'
import { allLevels, type Bench } from './claim-levels.js'
import { atDay, atMean } from './conversion.js'
import { fitOf } from './fit.js'
import { type Evidence, none } from './found.js'
import { period } from './period.js'
import { printedOf } from './printed-claim.js'

function daysOf([first, last]: readonly [Day, Day]): readonly Day[] {
  return Array.from({ length: last - first + 1 }, (_, at) => addDays(first, at))
}

const dayCause: Text = {
  ko: '기사가 나온 날의 환율로 바꾼 값입니다. 한 해의 금액은 그해의 평균 환율로 바꿉니다',
  en: 'it is converted at the rate of the day of the report; a year is converted at its mean',
}

/** A day since the period began whose rate gives the number of the claim. */
function dayThatFits({ ledger, rates }: Bench, claim: Claim, amounts: readonly Answer[]) {
  const printed = printedOf(claim)
  const { first } = period(claim.period)
  const fits = (day: Day): boolean =>
    amounts.some(one =>
      atDay(ledger, one, day, rates).answers.some(answer => fitOf(printed, answer) === 'exact'),
    )
  const day = rates.days.find(one => one >= first && fits(one))
  return { day: day === undefined ? undefined : formatDay(day) }
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
    ...(isRateAssumed ? { isRateAssumed, undated: dayThatFits(bench, claim, all) } : {}),
  }
}
