/** Outbound answers as rows of text, in the order of the file. */
import { countryCode } from '../basis/country.js'
import { currencyCode, currencyMinorUnits } from '../basis/currency.js'
import { decimalText } from '../basis/decimal-text.js'
import { editionDigits } from '../basis/limits.js'
import { rateDecimals } from '../basis/scale.js'
import { sha256 } from '../basis/sha256.js'
import { reasonsIn } from '../judge/marks.js'
import { type LandedColumn, landedColumns } from './answer-fields.js'
import { sharedReasonCodes } from './general-reasons.js'
import type { LandedJudged } from './judge.js'
import { answerCurrency, destinations } from './registry.js'
import { landedRulesHash } from './rules-hash.js'
import type { LandedBench } from './tables.js'
import { collectors, isKnown, Regime, regimes } from './words.js'

/** Regimes under which nothing was worked out. */
const unjudged: readonly number[] = [Regime.refused, Regime.not_judged, Regime.not_shipped]
const requirementCodes = destinations.map(({ requirements }) => Object.keys(requirements))

/** What an answer was judged with. */
export function landedEdition({ tables, approximation }: LandedBench): string {
  const digests = destinations.map(({ table }) => (table ? tables[table].digest : ''))
  const nearly = approximation === undefined ? [] : [approximation]
  return sha256([landedRulesHash, ...digests, ...nearly].join('\n')).slice(0, editionDigits)
}

const rate = (value: number): string => (isKnown(value) ? decimalText(value, rateDecimals) : '')

/** The codes of a row's reasons; those of a row that no destination judged are shared ones. */
export function reasonCodesOf({ answers, lands }: LandedJudged, row: number): readonly string[] {
  const land = lands[answers.destination[row]! - 1]
  const marks = answers.reasonSets.setOf(answers.reasons[row]!)
  return reasonsIn(marks).map(
    one => land?.destination.reasons[one]?.code ?? sharedReasonCodes[one]!,
  )
}

/** The codes of what is asked of a row's goods. */
export function requirementCodesOf({ answers }: LandedJudged, row: number): readonly string[] {
  const codes = requirementCodes[answers.destination[row]! - 1]
  if (!codes) return []
  return reasonsIn(answers.requirementSets.setOf(answers.requirements[row]!)).map(
    one => codes[one]!,
  )
}

/** How sure the answer of a row is; blank where nothing was judged. */
export function standingOfRow({ answers, lands }: LandedJudged, row: number): string {
  const land = lands[answers.destination[row]! - 1]
  if (!land || !isJudged(answers, row)) return ''
  const set = answers.reasons[row]!
  return land.standingOf(set, answers.reasonSets.setOf(set), land.bondOf(answers.bond[row]!))
}

function isJudged({ regime, destination }: LandedJudged['answers'], row: number): boolean {
  return destination[row]! > 0 && !unjudged.includes(regime[row]!)
}

/** The cells of a row. */
export function landedRow(judged: LandedJudged, row: number, edition: string): readonly string[] {
  const { columns, answers } = judged
  const { values, mask } = columns.column('to')
  const to = values[row & mask]!
  const currency = answerCurrency(to)
  const own = (text: string): string => (isJudged(answers, row) ? text : '')
  const amount = (value: number): string =>
    own(isKnown(value) ? decimalText(value, currencyMinorUnits(currency)) : '')
  return [
    ...[columns.textOf('order', row), columns.textOf('line', row), countryCode(to)],
    ...[regimes[answers.regime[row]!]!, own(currencyCode(currency))],
    ...[amount(answers.customsValue[row]!), own(rate(answers.dutyRate[row]!))],
    ...[amount(answers.duty[row]!), own(rate(answers.taxRate[row]!)), amount(answers.tax[row]!)],
    ...[amount(answers.excise[row]!), amount(answers.fees[row]!)],
    collectors[answers.collectedBy[row]!]!,
    answers.extras[answers.extra[row]!]!,
    requirementCodesOf(judged, row).join('|'),
    reasonCodesOf(judged, row).join('|'),
    standingOfRow(judged, row),
    edition,
  ]
}

/** An answer by its columns. */
export type LandedAnswer = Readonly<Record<LandedColumn, string>>

export function landedAnswer(judged: LandedJudged, row: number, edition: string): LandedAnswer {
  const cells = landedRow(judged, row, edition)
  return Object.fromEntries(
    landedColumns.map((name, at) => [name, cells[at]!]),
  ) as unknown as LandedAnswer
}
