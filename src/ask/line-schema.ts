/** The schemas of order lines and answers, made from the tables of fields. */
import { type AnswerField, answerFields } from '../assess/answer-fields.js'
import { type Field, fields, type Kind } from '../parcel/fields.js'
import { bothTexts, type JsonSchema, listOf, text, wholeOf } from './schema.js'

const textOrNumber = ['string', 'number'] as const

/** How a value of each kind is written; a code that came as a number may have lost its first 0. */
const kinds: Readonly<Record<Kind, JsonSchema>> = {
  key: { type: 'string' },
  name: { type: 'string' },
  text: { type: 'string' },
  given: { type: 'string' },
  customs_id: { type: 'string' },
  day: { type: 'string', format: 'date' },
  country: { type: 'string', examples: ['US'] },
  currency: { type: 'string', examples: ['USD'] },
  hs: { type: 'string', examples: ['6109101000'] },
  choice: { type: 'string' },
  line: { type: textOrNumber },
  amount: { type: textOrNumber },
  quantity: { type: textOrNumber },
}

/** A column of input as JSON: a wrong value refuses its line. */
export function inputOf(field: Omit<Field, 'name' | 'of'>): JsonSchema {
  const { kind, ko, en, unit, choices, personal } = field
  return {
    ...kinds[kind],
    description: `${ko} — ${en}`,
    ...(choices.length > 0 ? { enum: choices } : {}),
    ...(unit === '' ? {} : { 'x-unit': unit }),
    ...(personal ? { 'x-personal': true } : {}),
    'x-judged': true,
  }
}

/** One order line by the names of the CSV's columns; amounts as text are exact. */
export const inputLine: JsonSchema = {
  $id: 'InputLine',
  type: 'object',
  description:
    '주문 행 하나. 열 이름은 CSV와 같고, 큰 금액은 글자로 보내면 정확합니다. — ' +
    'One order line, with the columns of the CSV. Send large amounts as text to keep them exact.',
  properties: Object.fromEntries(fields.map(field => [field.name, inputOf(field)])),
  // What is missing is a problem of its line, so that the others are judged.
  required: [],
  additionalProperties: false,
}

const answerChoices: Readonly<Partial<Record<AnswerField['name'], readonly string[]>>> = {
  state: ['judged', 'partial', 'refused'],
}

function outputOf(field: AnswerField): JsonSchema {
  const { name, kind, ko, en, unit } = field
  const description = `${ko} — ${en}`
  const more = unit === '' ? { description } : { description, 'x-unit': unit }
  if (kind === 'list') return listOf({ type: 'string' }, more)
  if (kind === 'number') return { type: ['number', 'null'], ...more }
  const choices = answerChoices[name]
  if (choices) return { type: 'string', enum: choices, ...more }
  return { type: name === 'parcel' ? 'string' : ['string', 'null'], ...more }
}

const sentence = wholeOf({
  code: text(),
  weight: { type: 'string', enum: ['decides', 'warns', 'not_known'] },
  sentence: bothTexts,
})

/** One answer by the names of the output columns; null is not known. */
export const answerSchema: JsonSchema = {
  $id: 'Answer',
  type: 'object',
  description: '행 하나의 답. null은 모름입니다. — The answer of one line. null is not known.',
  properties: {
    ...Object.fromEntries(answerFields.map(field => [field.name, outputOf(field)])),
    sentences: listOf(sentence, {
      description: '사유의 문장(청했을 때만) — sentences of the reasons, where asked for',
    }),
  },
  required: answerFields.map(field => field.name),
  additionalProperties: false,
}
