/** Questions about orders that leave Korea: what they pay, why, and at which door the least. */
import { codeId } from '../basis/codes.js'
import { countryOf } from '../basis/country.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { landedAnswer } from '../landed/answer.js'
import { landedFields } from '../landed/answer-fields.js'
import { answerJson, explanationJson, landingJson, lineJson } from '../landed/as-json.js'
import { compareLanded, firstCountries } from '../landed/compare.js'
import { explainLanded, LandedExplainer, sentencesOf } from '../landed/explain.js'
import { destinations } from '../landed/registry.js'
import { landedEdition } from '../landed/rows.js'
import { outcomeSchema } from './landed-json.js'
import {
  type JudgedOrders,
  judgeOrders,
  type LandedRequest,
  landedMembers,
} from './landed-lines.js'
import { question } from './question.js'
import {
  bothTexts,
  type JsonSchema,
  listOf,
  objectOf,
  orNull,
  text,
  wholeOf,
  yesOrNo,
} from './schema.js'

const reasonSchema = wholeOf({
  code: text(),
  weight: { type: 'string', enum: ['decides', 'warns', 'not_known'] },
  sentence: bothTexts,
})

/** One answer by the names of the output columns; null is not known. */
export const landedAnswerSchema: JsonSchema = {
  $id: 'LandedAnswer',
  type: 'object',
  description:
    '주문 행 하나의 답. null은 모름입니다. — The answer of an order line. null is not known.',
  properties: {
    ...Object.fromEntries(
      landedFields.map(({ name, kind, ko, en }) => {
        const description = `${ko} — ${en}`
        if (kind === 'list') return [name, listOf({ type: 'string' }, { description })]
        const type = kind === 'number' ? 'number' : 'string'
        return [name, { type: [type, 'null'] as const, description }]
      }),
    ),
    sentences: listOf(reasonSchema, {
      description: '사유의 문장(청했을 때만) — sentences of the reasons, where asked for',
    }),
  },
  required: landedFields.map(field => field.name),
  additionalProperties: false,
}

function answerAt({ judged, bench }: JudgedOrders, row: number): object {
  return answerJson(landedAnswer(judged, row, landedEdition(bench)))
}

export const landedRequest: JsonSchema = {
  $id: 'LandedRequest',
  ...objectOf(
    {
      ...landedMembers,
      sentences: {
        ...yesOrNo,
        description: '사유의 문장도 답합니다 — the answers have the sentences of their reasons too',
      },
      explanations: {
        ...yesOrNo,
        description:
          '행마다 계산, 사유와 조문, 요건도 답합니다 — steps, reasons with their articles and ' +
          'requirements of each line are answered too',
      },
    },
    { required: ['lines'] },
  ),
}

interface AnswersRequest extends LandedRequest {
  readonly sentences?: boolean
  readonly explanations?: boolean
}

export const landed = question<AnswersRequest, object>({
  id: 'landed-create',
  title: { ko: '나가는 주문의 도착지 비용을 셈합니다', en: 'What orders pay at their destination' },
  about: {
    ko:
      '한 발송(shipment, 없으면 주문)의 행을 함께 판정합니다. 잘못된 행은 problems에 이름이 오르고, 그 발송은 판정하지 않습니다. ' +
      '원산지는 발송국에서 채우지 않습니다.',
    en:
      'Lines of one shipment (or order) are judged together. A bad line is named in problems, and its ' +
      'shipment is not judged. The origin is never filled from the country of dispatch.',
  },
  input: { $ref: 'LandedRequest#' },
  output: wholeOf({
    answers: listOf({ $ref: 'LandedAnswer#' }),
    explanations: listOf(
      { $ref: 'LandedLine#' },
      { description: '청했을 때만, 행마다 하나 — one for each line, where asked for' },
    ),
    problems: listOf({ $ref: 'OrderProblem#' }),
  }),
  answer: (desk, request) => {
    const orders = judgeOrders(desk, request)
    const answers = request.lines.map((_, row) => ({
      ...answerAt(orders, row),
      ...(request.sentences ? { sentences: sentencesOf(orders.judged, row) } : {}),
    }))
    const explainer = new LandedExplainer(orders.judged, orders.bench, false)
    const explained = request.explanations ? request.lines : []
    const explanations = explained.map((_, row) => lineJson(explainer.of(row)))
    return { answers, explanations, problems: [...orders.problems, ...orders.findings] }
  },
})

/** Which of the lines that were sent is meant: the first one where nothing is said. */
interface OfRow extends LandedRequest {
  readonly row?: number
}

const rowMember = {
  row: {
    type: 'integer',
    minimum: 1,
    description: '몇째 행인지(1부터, 기본 1) — which line, from 1 (default 1)',
  },
} as const satisfies Readonly<Record<string, JsonSchema>>

function rowOf({ row = 1, lines }: OfRow): number {
  if (row <= lines.length) return row - 1
  throw new Unusable(fileProblem(codeId['thing_not_found']!, String(row)))
}

export const landedExplain = question<OfRow, object>({
  id: 'landed-explain',
  title: { ko: '주문 행 하나를 설명합니다', en: 'Explain one order line' },
  about: {
    ko: '계산 단계, 사유와 조문, 요건, 보내는 방법들의 비교, 답이 달라지는 경우를 답합니다. 모두 다시 판정한 것입니다.',
    en:
      'Answers the steps, reasons with their articles, requirements, ways to send the goods side by side, ' +
      'and what would change the answer: each judged again.',
  },
  input: { $ref: 'LandedExplanationRequest#' },
  output: { $ref: 'LandedExplanation#' },
  answer: (desk, request) => {
    const row = rowOf(request)
    const orders = judgeOrders(desk, request)
    const explained = explainLanded(orders.judged, orders.bench, row)
    return { ...explanationJson(explained), problems: [...orders.problems, ...orders.findings] }
  },
})

export const landedExplanationRequest: JsonSchema = {
  $id: 'LandedExplanationRequest',
  ...objectOf({ ...landedMembers, ...rowMember }, { required: ['lines'] }),
}

interface CompareRequest extends OfRow {
  readonly to?: readonly string[]
}

const numberOrNull = orNull({ type: 'number' })

const landingSchema = wholeOf({
  to: text(),
  currency: orNull(text()),
  ...{ goods: numberOrNull, freight: numberOrNull, insurance: numberOrNull },
  landed: {
    ...numberOrNull,
    description: '구매자가 내는 모두(아는 것까지) — all that the buyer pays, as far as it is known',
  },
  landed_krw: numberOrNull,
  outcome: orNull(outcomeSchema),
  missing: {
    ...listOf(wholeOf({ code: text(), sentence: bothTexts })),
    description: '판정하지 못한 까닭 — why it was not judged',
  },
})

export const landedCompareRequest: JsonSchema = {
  $id: 'LandedComparisonRequest',
  ...objectOf(
    {
      ...{ ...landedMembers, ...rowMember },
      to: listOf(
        { ...text(), pattern: '^[A-Za-z]{2}$' },
        {
          ...{ minItems: 1, maxItems: 60 },
          description: '목적국들(기본: 실린 곳마다 한 나라) — destinations; one of each by default',
        },
      ),
    },
    { required: ['lines'] },
  ),
}

export const landedCompare = question<CompareRequest, object>({
  id: 'landed-compare',
  title: {
    ko: '같은 물품을 모든 목적국에서 견줍니다',
    en: 'Compare one consignment in every destination',
  },
  about: {
    ko: '그 행의 발송을 목적국만 바꾸어 다시 판정합니다. hs_destination, scheme, origin_claim, 적은 세율은 본래 목적국에만 씁니다.',
    en:
      'The consignment of the line is judged again for each destination; hs_destination, scheme, ' +
      'origin_claim and given rates hold for its own only.',
  },
  input: { $ref: 'LandedComparisonRequest#' },
  output: wholeOf({
    destinations: listOf(landingSchema),
    problems: listOf({ $ref: 'OrderProblem#' }),
  }),
  answer: (desk, request) => {
    const row = rowOf(request)
    const { judged, bench, problems, findings } = judgeOrders(desk, request)
    const to = request.to?.map(one => one.toUpperCase()) ?? firstCountries()
    const unknown = to.find(one => countryOf(one) === 0)
    if (unknown) throw new Unusable(fileProblem(codeId['thing_not_found']!, unknown))
    const isWhole = judged.columns.refusals[row] === 0
    const found = isWhole ? compareLanded(judged, bench, row, to) : []
    return { destinations: found.map(landingJson), problems: [...problems, ...findings] }
  },
})

export const destinationsList = question<object, object>({
  id: 'landed-destinations',
  title: { ko: '실려 있는 목적국을 봅니다', en: 'List the destinations on board' },
  input: objectOf({}),
  output: wholeOf({
    destinations: listOf(
      wholeOf({
        key: text(),
        name: bothTexts,
        countries: listOf(wholeOf({ country: text(), currency: text() })),
      }),
    ),
  }),
  answer: () => ({
    destinations: destinations.map(({ key, ko, en, currencies }) => ({
      ...{ key, name: { ko, en } },
      countries: Object.entries(currencies).map(([country, currency]) => ({ country, currency })),
    })),
  }),
})
