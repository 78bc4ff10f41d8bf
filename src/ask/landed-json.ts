/** The schemas of explanations and outcomes of outbound lines. */
import { dues } from '../landed/outcome.js'
import { stepSchema } from './explain.js'
import { bothTexts, type JsonSchema, listOf, orNull, text, wholeOf } from './schema.js'

const numberOrNull = orNull({ type: 'number' })
const basis = listOf({ $ref: 'Basis#' })
const standing: JsonSchema = { type: 'string', enum: ['read', 'reported', 'remembered'] }
const weight: JsonSchema = { type: 'string', enum: ['decides', 'warns', 'not_known'] }

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

const ofLine = {
  answer: { $ref: 'LandedAnswer#' },
  steps: listOf(stepSchema),
  reasons: listOf(wholeOf({ code: text(), weight, sentence: bothTexts, basis, standing })),
  requirements: listOf(wholeOf({ code: text(), asks: bothTexts, basis })),
} as const

/** A line of `gwanmun landed --json` too. */
export const landedLineSchema: JsonSchema = {
  $id: 'LandedLine',
  ...wholeOf(ofLine),
}

export const landedExplanationSchema: JsonSchema = {
  $id: 'LandedExplanation',
  ...wholeOf({
    ...ofLine,
    options: listOf(option),
    changes: listOf(option),
    problems: listOf({ $ref: 'OrderProblem#' }),
  }),
}
