/** Problem documents (RFC 9457), built from the table of codes. */
import { bothTexts, type JsonSchema, objectOf, text, whole, yesOrNo } from '../../ask/schema.js'
import type { Fault } from '../../ask/shape.js'
import { answerTo, type Code, codeOf, fill } from '../../basis/codes.js'
import { type Problem, problemMessage } from '../../basis/problem.js'
import type { Language } from './language.js'

/** The media type of a problem document. */
export const problemType = 'application/problem+json; charset=utf-8'

export interface ProblemDocument {
  /** Leads to the entry of the code. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly retryable: boolean
  readonly message: { readonly ko: string; readonly en: string }
  readonly request_id: string
  readonly problems: readonly object[]
}

export const problemDocument: JsonSchema = {
  $id: 'ProblemDocument',
  ...objectOf(
    {
      type: { type: 'string', format: 'uri-reference', description: '/v1/codes/{code}' },
      title: text('부호의 문장 — the sentence of the code, in the language asked for'),
      status: whole,
      detail: text('이 요청의 문장 — the sentence of this request, in the language asked for'),
      code: text(),
      retryable: { ...yesOrNo, description: '다시 해 볼 만한지 — whether trying again may help' },
      message: bothTexts,
      request_id: text('X-Request-Id'),
      problems: {
        type: 'array',
        items: { type: 'object', additionalProperties: true },
        description: '자리가 있는 문제 — problems with a place',
      },
    },
    {
      required: [
        'type',
        'title',
        'status',
        'detail',
        'code',
        'retryable',
        'message',
        'request_id',
        'problems',
      ],
      description: 'RFC 9457',
    },
  ),
}

interface Asked {
  readonly language: Language
  readonly id: string
}

interface Told {
  readonly code: Code
  readonly message: { readonly ko: string; readonly en: string }
  readonly problems?: readonly object[]
}

function documentOf(told: Told, { language, id }: Asked): ProblemDocument {
  const { code, message, problems = [] } = told
  return {
    type: `/v1/codes/${code.code}`,
    title: code[language].replace(/\{\w+\}/g, '…'),
    status: code.http,
    detail: message[language],
    code: code.code,
    retryable: answerTo[code.no].retryable && code.http !== 500,
    message,
    request_id: id,
    problems,
  }
}

/** Of a problem, with others that have a place. */
export function documentOfProblem(
  problem: Problem,
  asked: Asked,
  problems: readonly object[] = [],
): ProblemDocument {
  const message = { ko: problemMessage(problem, 'ko'), en: problemMessage(problem, 'en') }
  return documentOf({ code: codeOf(problem.code), message, problems }, asked)
}

/** Of a request that does not have its shape. */
export function documentOfFaults(faults: readonly Fault[], asked: Asked): ProblemDocument {
  const problems = faults.map(({ code, pointer, more }) => {
    const { ko, en } = codeOf(code)
    const message = { ko: fill(ko, more), en: fill(en, more) }
    return { code: codeOf(code).code, message, pointer }
  })
  const first = codeOf(faults[0]!.code)
  return documentOf({ code: first, message: problems[0]!.message, problems }, asked)
}
