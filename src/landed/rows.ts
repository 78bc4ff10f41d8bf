/** Outbound answers as rows of text, in the order of the file. */
import { countryCode } from '../basis/country.js'
import { currencyMinorUnits, currencyOf } from '../basis/currency.js'
import type { Day } from '../basis/day.js'
import { decimalText } from '../basis/decimal-text.js'
import { editionDigits } from '../basis/limits.js'
import { rateDecimals } from '../basis/scale.js'
import { sha256 } from '../basis/sha256.js'
import { reasonsIn } from '../judge/marks.js'
import type { LandedBench, LandedJudged } from './judge.js'
import { landedReasons } from './reasons.js'
import { landedRequirementCodes } from './requirements.js'
import { landedRulesHash } from './rules-hash.js'
import { collectors, isKnown, Regime, regimes } from './words.js'

/** The header, in order. */
export const landedColumns = [
  ...['order', 'line', 'to', 'regime', 'currency', 'customs_value', 'duty_rate_pct', 'duty'],
  ...['tax_rate_pct', 'tax', 'excise', 'fees', 'collected_by', 'extra', 'requirements', 'reasons'],
  ...['standing', 'edition'],
] as const

const dollars = currencyOf('USD')
/** Regimes under which nothing was worked out. */
const unjudged: readonly number[] = [Regime.refused, Regime.not_judged, Regime.not_shipped]

/** What an answer was judged with. */
export function landedEdition({ usTariff }: LandedBench): string {
  return sha256([landedRulesHash, usTariff.digest].join('\n')).slice(0, editionDigits)
}

const amount = (value: number): string =>
  isKnown(value) ? decimalText(value, currencyMinorUnits(dollars)) : ''

const rate = (value: number): string => (isKnown(value) ? decimalText(value, rateDecimals) : '')

/** The cells of a row. */
export function landedRow(judged: LandedJudged, row: number, edition: string): readonly string[] {
  const { columns, answers, land, dayOf, soldOn, loadedOn } = judged
  const { values, mask } = columns.column('to')
  const set = answers.reasons[row]!
  const marks = answers.reasonSets.setOf(set)
  const bond = land.on(dayOf[row]! as Day, soldOn[row]! as Day, loadedOn[row]! as Day)
  const isJudged = !unjudged.includes(answers.regime[row]!)
  const own = (text: string): string => (isJudged ? text : '')
  const asked = reasonsIn(answers.requirementSets.setOf(answers.requirements[row]!))
  return [
    ...[columns.textOf('order', row), columns.textOf('line', row)],
    ...[countryCode(values[row & mask]!), regimes[answers.regime[row]!]!, own('USD')],
    ...[own(amount(answers.customsValue[row]!)), own(rate(answers.dutyRate[row]!))],
    ...[own(amount(answers.duty[row]!)), own(rate(answers.taxRate[row]!))],
    ...[own(amount(answers.tax[row]!)), own(amount(answers.excise[row]!))],
    ...[own(amount(answers.fees[row]!)), collectors[answers.collectedBy[row]!]!],
    answers.extras[answers.extra[row]!]!,
    asked.map(one => landedRequirementCodes[one]).join('|'),
    reasonsIn(marks)
      .map(one => landedReasons[one]!.code)
      .join('|'),
    own(land.standingOf(set, marks, bond, landedReasons)),
    edition,
  ]
}
