/** `POST /v1/assessments/kept`: judges parcels that are sent as JSON, and keeps them and the answers. */
import { answerText, assessmentSchema, judged } from '../../ask/assess.js'
import type { Desk } from '../../ask/desk.js'
import {
  benchOf,
  keptOptions,
  type LineOptions,
  type LineRequest,
  mostLines,
} from '../../ask/lines.js'
import { type JsonSchema, listOf, objectOf, wholeOf } from '../../ask/schema.js'
import type { InputLine } from '../../assess/assess.js'
import type { Keep } from '../../run/keep/keep.js'
import { mostBody } from './bounds.js'
import { actorName } from './guard/actor.js'
import { idSchema, type Kept, keepOf } from './keep-schemas.js'
import { jsonType, type Operation } from './operation.js'
import { type WithHistory, withHistory } from './with-history.js'

interface KeepRequest {
  readonly lines: readonly InputLine[]
  readonly options?: LineOptions
}

const body: JsonSchema = objectOf(
  {
    lines: listOf({ $ref: 'InputLine#' }, { minItems: 1, maxItems: mostLines }),
    options: keptOptions,
  },
  { required: ['lines'] },
)

/** What was judged stands as of now; goods are combined with earlier ones of the store too. */
export function assessmentsKeep(desk: Desk, keep: Kept): Operation {
  return {
    id: 'assessments-keep',
    method: 'POST',
    url: '/v1/assessments/kept',
    role: 'clerk',
    tag: 'assessments',
    title: { ko: '화물을 판정하고 보관합니다', en: 'Judge parcels and keep them' },
    about: {
      ko:
        '답과 함께 보관 번호(assessment)를 줍니다. 같은 사람의 먼저 보관된 화물과도 합산합니다' +
        '(options.history가 false면 보낸 화물끼리만). 개인정보는 봉해서 보관하고 답에 나오지 않습니다. ' +
        '다시 판정할 수 있도록, 함께 보낸 환율이나 운임표로는 보관하지 않습니다.',
      en:
        'Answers with the number that it is kept under (assessment). Goods are combined with earlier ' +
        'parcels of the same persons in the store too (not with options.history false). Personal values ' +
        'are kept sealed and are in no answer. So that it can be judged again, rates and freight tables ' +
        'that are sent along are not taken.',
    },
    body,
    answers: { 201: wholeOf({ assessment: idSchema, ...assessmentSchema.properties }) },
    problems: [404, 422, 503],
    bodyLimit: mostBody,
    handle: async (request, reply) => {
      const store = keepOf(keep)
      const { lines, options: asked = {} } = request.body as KeepRequest
      const joined = await joinedTo(store, { lines, options: asked })
      const { options } = joined
      const found = judged(desk, { lines, ...joined })
      const { batch } = found
      const answers = batch.answers(lines.keys())
      const { assessment } = await store.keepAssessment({
        lines,
        result: { answers, problems: batch.problems, exPost: batch.exPost },
        bench: benchOf(desk, options),
        options: { ...jobOptionsOf(desk, options), history: asked.history ?? true },
        by: actorName(request),
        historyKnownAt: joined.knownAt,
      })
      reply.code(201).header('location', `/v1/jobs/${assessment}`).type(jsonType)
      return answerText(found, { lines }, { assessment })
    },
  }
}

/** With the earlier parcels of the store, unless they are not wanted. */
async function joinedTo(
  store: Keep,
  request: LineRequest,
): Promise<Partial<WithHistory> & Pick<WithHistory, 'options'>> {
  const { history, ...options } = request.options ?? {}
  return history === false ? { options } : withHistory(store, request)
}

/** The same options as those of a file, so that it can be judged again. */
function jobOptionsOf(desk: Desk, options: LineOptions) {
  const { declared_on, rate_choice, freight, approximate_rates, reform } = options
  return {
    declaredOn: declared_on,
    rateChoice: rate_choice,
    freight,
    approximateRates: approximate_rates,
    reform: typeof reform === 'string' ? desk.reformNamed(reform) : reform,
  }
}
