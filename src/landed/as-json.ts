/** Answers, explanations and comparisons of outbound lines as JSON: one shape at every door. */
import { shownAmount, shownFormula } from '../judge/steps.js'
import type { LandedAnswer } from './answer.js'
import { landedFields } from './answer-fields.js'
import type { Landing } from './compare.js'
import type { ExplainedLandedStep, LandedExplanation } from './explain.js'
import { sharedReasons } from './general-reasons.js'
import { dues, type Outcome } from './outcome.js'
import type { LandedOption } from './variants.js'

const amountOf = (amount: string): number | null => (amount === '' ? null : Number(amount))

/** An answer by its columns: numbers are numbers, lists are lists, null is not known. */
export function answerJson(answer: LandedAnswer): object {
  return Object.fromEntries(
    landedFields.map(({ name, kind }) => {
      const cell = answer[name]
      if (kind === 'list') return [name, cell === '' ? [] : cell.split('|')]
      if (kind === 'number') return [name, amountOf(cell)]
      return [name, cell === '' ? null : cell]
    }),
  )
}

export function outcomeJson({ regimes, customsValue, amounts, ...rest }: Outcome): object {
  const { due, unknown, reasons, requirements } = rest
  return {
    ...{ regimes, customs_value: amountOf(customsValue) },
    ...Object.fromEntries(dues.map(name => [name, amountOf(amounts[name])])),
    ...{ due: Number(due), unknown, reasons, requirements },
  }
}

function optionJson({ outcome, difference, ...one }: LandedOption): object {
  return {
    ...one,
    outcome: outcome ? outcomeJson(outcome) : null,
    difference: amountOf(difference),
  }
}

function stepJson({ of: _of, ...step }: ExplainedLandedStep): object {
  const shown = (language: 'ko' | 'en') =>
    `${shownFormula(step, language)} = ${shownAmount(step, language)}`
  return { ...step, shown: { ko: shown('ko'), en: shown('en') } }
}

/** What is said of one line: its answer, how it came about, and what is asked besides. */
export function lineJson({ answer, steps, reasons, requirements }: LandedExplanation): object {
  return { answer: answerJson(answer), steps: steps.map(stepJson), reasons, requirements }
}

/** The same with the ways to send its consignment, and what would change what that pays. */
export function explanationJson(one: LandedExplanation): object {
  return {
    ...lineJson(one),
    options: one.options.map(optionJson),
    changes: one.changes.map(optionJson),
  }
}

/** What one consignment costs at one destination. */
export function landingJson({ to, currency, outcome, ...one }: Landing): object {
  return {
    ...{ to, currency: currency === '' ? null : currency },
    ...{ goods: amountOf(one.goods), freight: amountOf(one.freight) },
    ...{ insurance: amountOf(one.insurance), landed: amountOf(one.landed) },
    landed_krw: amountOf(one.landedKrw),
    outcome: outcome ? outcomeJson(outcome) : null,
    missing: one.missing.map(code => {
      const { ko, en } = sharedReasons[code]
      return { code, sentence: { ko, en } }
    }),
  }
}
