/** The schemas of questions that refer to each other, by name. */
import { assessmentRequest, assessmentSchema } from './assess.js'
import { basisSchema, explanationRequest, explanationSchema } from './explain.js'
import { claimInput } from './figures.js'
import {
  claimSchema,
  figureAnswerSchema,
  figureRefusalSchema,
  observationSchema,
  seriesSchema,
} from './figures-schema.js'
import {
  landedAnswerSchema,
  landedCompareRequest,
  landedExplanationRequest,
  landedRequest,
} from './landed.js'
import { landedExplanationSchema, landedLineSchema } from './landed-json.js'
import { landedOptions, orderProblem, outboundLine } from './landed-lines.js'
import { versionSchema } from './law.js'
import { answerSchema, inputLine } from './line-schema.js'
import { lineOptions, reformSchema } from './lines.js'
import { problemSchema } from './placed-problem.js'
import { rateSchema } from './rates.js'
import { ordinaryRateSchema, tariffLineSchema } from './schedule.js'
import type { JsonSchema } from './schema.js'
import { codeSchema } from './tables.js'

const all: readonly JsonSchema[] = [
  inputLine,
  lineOptions,
  reformSchema,
  answerSchema,
  problemSchema,
  assessmentRequest,
  assessmentSchema,
  explanationRequest,
  basisSchema,
  explanationSchema,
  versionSchema,
  ordinaryRateSchema,
  tariffLineSchema,
  rateSchema,
  codeSchema,
  outboundLine,
  landedOptions,
  orderProblem,
  landedRequest,
  landedAnswerSchema,
  landedExplanationRequest,
  landedExplanationSchema,
  landedLineSchema,
  landedCompareRequest,
  observationSchema,
  figureAnswerSchema,
  figureRefusalSchema,
  seriesSchema,
  claimSchema,
  claimInput,
]

export const askedSchemas: ReadonlyMap<string, JsonSchema> = new Map(
  all.map(({ $id, ...schema }) => [$id!, schema]),
)
