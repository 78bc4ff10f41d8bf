/** Explanations and outcomes of outbound lines as JSON, with their schemas. */
import { shownAmount, shownFormula } from '../judge/steps.js'
import type { LandedExplanation } from '../landed/explain.js'
import { dues, type Outcome } from '../landed/outcome.js'
import type { LandedOption } from '../landed/variants.js'
import { stepSchema } from './explain.js'
import { bothTexts, type JsonSchema, listOf, orNull, text, wholeOf } from './schema.js'

const numberOrNull = orNull({ type: 'number' })
const basis = listOf({ $ref: 'Basis#' })
const standing: JsonSchema = { type: 'string', enum: ['read', 'reported', 'remembered'] }
const weight: JsonSchema = { type: 'string', enum: ['decides', 'warns', 'not_known'] }
const amountOf = (amount: string): number | null => (amount === '' ? null : Number(amount))

export const outcomeSchema = wholeOf({
  regimes: listOf(text()),
  customs_value: numberOrNull,
  ...Object.fromEntries(dues.map(due => [due, numberOrNull])),
  due: { type: 'number', description: '아는 것의 합 — the sum of what is known' },
  unknown: listOf(
    { type: 'string', enum: [...dues] },
    { description: '모르는 것 — what is not known' },
  ),
  reasons: listOf(text()),
  requirements: listOf(text()),
})

export function outcomeJson({ regimes, customsValue, amounts, ...rest }: Outcome): object {
  const { due, unknown, reasons, requirements } = rest
  return {
    ...{ regimes, customs_value: amountOf(customsValue) },
    ...Object.fromEntries(dues.map(name => [name, amountOf(amounts[name])])),
    ...{ due: Number(due), unknown, reasons, requirements },
  }
}

const option = wholeOf({
  id: text(),
  title: bothTexts,
  asks: {
    ...bothTexts,
    description: '필요한 것, 또는 닫힌 까닭 — what it asks for, or why it is closed',
  },
  status: { type: 'string', enum: ['taken', 'open', 'needs', 'barred'] },
  outcome: orNull(outcomeSchema),
  difference: { ...numberOrNull, description: '지금보다 더 내는 돈 — how much more than now' },
  basis,
})

function optionJson({ outcome, difference, ...one }: LandedOption): object {
  return {
    ...one,
    outcome: outcome ? outcomeJson(outcome) : null,
    difference: amountOf(difference),
  }
}

export const landedExplanationSchema: JsonSchema = {
  $id: 'LandedExplanation',
  ...wholeOf({
    answer: { $ref: 'LandedAnswer#' },
    steps: listOf(stepSchema),
    reasons: listOf(wholeOf({ code: text(), weight, sentence: bothTexts, basis, standing })),
    requirements: listOf(wholeOf({ code: text(), asks: bothTexts, basis })),
    options: listOf(option),
    changes: listOf(option),
    problems: listOf({ $ref: 'OrderProblem#' }),
  }),
}

export function explanationJson(one: LandedExplanation): object {
  const steps = one.steps.map(({ of: _of, ...step }) => {
    const shown = (language: 'ko' | 'en') =>
      `${shownFormula(step, language)} = ${shownAmount(step)}`
    return { ...step, shown: { ko: shown('ko'), en: shown('en') } }
  })
  const { reasons, requirements } = one
  return {
    ...{ steps, reasons, requirements },
    options: one.options.map(optionJson),
    changes: one.changes.map(optionJson),
  }
}
