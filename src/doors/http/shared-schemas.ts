/** The schemas that several operations share, by name: the components of the OpenAPI document. */
import { assessmentSchema } from '../../ask/assess.js'
import { answerSchema, inputLine } from '../../ask/line-schema.js'
import { lineOptions, reformSchema } from '../../ask/lines.js'
import { problemSchema } from '../../ask/placed-problem.js'
import type { JsonSchema } from '../../ask/schema.js'
import { problemDocument } from './problem-document.js'

const all: readonly JsonSchema[] = [
  inputLine,
  lineOptions,
  reformSchema,
  answerSchema,
  problemSchema,
  assessmentSchema,
  problemDocument,
]

export const sharedSchemas: ReadonlyMap<string, JsonSchema> = new Map(
  all.map(({ $id, ...schema }) => [$id!, schema]),
)
