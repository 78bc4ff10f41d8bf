/** What a consignment pays in all, so that one way to send it can be held against another. */
import { currencyMinorUnits } from '../basis/currency.js'
import { decimalText } from '../basis/decimal-text.js'
import type { Answers } from './answers.js'
import type { LandedJudged } from './judge.js'
import { answerCurrency } from './registry.js'
import { reasonCodesOf, requirementCodesOf } from './rows.js'
import { isKnown, regimes } from './words.js'

/** What is due besides the goods, by the columns of an answer. */
export const dues = ['duty', 'tax', 'excise', 'fees'] as const

export type Due = (typeof dues)[number]

export interface Outcome {
  /** Regimes of the lines, each once. */
  readonly regimes: readonly string[]
  /** Sums over the lines, as decimals in the currency of the answer; empty where one is not known. */
  readonly customsValue: string
  readonly amounts: Readonly<Record<Due, string>>
  /** The sum of what is known, in smallest units too, and what is not known. */
  readonly due: string
  readonly dueUnits: number
  readonly unknown: readonly Due[]
  readonly reasons: readonly string[]
  readonly requirements: readonly string[]
}

const each = (lists: readonly (readonly string[])[]): readonly string[] => [
  ...new Set(lists.flat()),
]

function sumOf(values: Float64Array, rows: readonly number[]): number {
  return rows.reduce((sum, row) => (isKnown(values[row]!) ? sum + values[row]! : Number.NaN), 0)
}

function columnOf(answers: Answers, due: Due): Float64Array {
  return answers[due]
}

/** The outcome of some rows that are sent together; undefined where nothing was judged. */
export function outcomeOf(judged: LandedJudged, rows: readonly number[]): Outcome | undefined {
  const { answers, columns } = judged
  const { values, mask } = columns.column('to')
  const currency = answerCurrency(values[rows[0]! & mask]!)
  if (rows.some(row => answers.destination[row] === 0)) return undefined
  const places = currencyMinorUnits(currency)
  const text = (sum: number): string => (Number.isNaN(sum) ? '' : decimalText(sum, places))
  const sums = dues.map(due => [due, sumOf(columnOf(answers, due), rows)] as const)
  const known = sums.filter(([, sum]) => !Number.isNaN(sum))
  const dueUnits = known.reduce((sum, [, amount]) => sum + amount, 0)
  return {
    regimes: each(rows.map(row => [regimes[answers.regime[row]!]!])),
    customsValue: text(sumOf(answers.customsValue, rows)),
    amounts: Object.fromEntries(sums.map(([due, sum]) => [due, text(sum)])) as Outcome['amounts'],
    ...{ due: text(dueUnits), dueUnits },
    unknown: sums.filter(([, sum]) => Number.isNaN(sum)).map(([due]) => due),
    reasons: each(rows.map(row => reasonCodesOf(judged, row))),
    requirements: each(rows.map(row => requirementCodesOf(judged, row))),
  }
}

/** How much more is due; empty where duty or tax is not known, or other parts are not known. */
export function differenceOf(then: Outcome, now: Outcome, currency: number): string {
  const isSure = ({ unknown }: Outcome): boolean =>
    !unknown.includes('duty') && !unknown.includes('tax')
  if (!isSure(then) || !isSure(now) || then.unknown.join() !== now.unknown.join()) return ''
  const more = then.dueUnits - now.dueUnits
  const text = decimalText(Math.abs(more), currencyMinorUnits(currency))
  return more < 0 ? `-${text}` : text
}
