/** Judges order lines: one answer for each, and the problems with their places. */
import { type AnswerField, answerFields } from '../assess/answer-fields.js'
import { answerTextsAt, type CellValue, cellValue } from '../assess/answer-json.js'
import type { Answer } from '../assess/assess.js'
import type { Batch } from '../assess/assess-batch.js'
import { stateOf } from '../assess/batch.js'
import type { ExPost } from '../assess/ex-post-list.js'
import { type Sentence, sentencesAt } from '../assess/explain.js'
import { State } from '../assess/words.js'
import { codeOf } from '../basis/codes.js'
import type { Problem } from '../basis/problem.js'
import type { Desk } from './desk.js'
import { judgeRequest, type LineRequest, lineMembers, sentencesMember } from './lines.js'
import { type PlacedProblem, placedProblems, Refused } from './placed-problem.js'
import { question } from './question.js'
import { bothTexts, type JsonSchema, listOf, objectOf, text, wholeOf } from './schema.js'

export interface AssessRequest extends LineRequest {
  readonly sentences?: boolean
}

/** An answer as JSON: numbers are numbers, lists are lists, null is not known. */
export type AnswerJson = Readonly<Record<AnswerField['name'], CellValue>> & {
  readonly sentences?: readonly Sentence[]
}

export interface AssessAnswer {
  readonly answers: readonly AnswerJson[]
  readonly problems: readonly PlacedProblem[]
  readonly ex_post: readonly object[]
}

const exPostSchema = wholeOf({
  parcel: text(),
  declared_on: text(),
  combined_with: listOf(text()),
  reason: text(),
  message: bothTexts,
  article: bothTexts,
})

export const assessmentSchema: JsonSchema = {
  $id: 'Assessment',
  ...wholeOf({
    answers: listOf(
      { $ref: 'Answer#' },
      { description: '보낸 순서대로 행마다 하나 — one for each line, in the order sent' },
    ),
    problems: listOf({ $ref: 'Problem#' }),
    ex_post: listOf(exPostSchema, {
      description:
        '사후에 추징될 수 있는 이력의 화물 — earlier parcels that may be taxed afterwards',
    }),
  }),
}

export const assessmentRequest: JsonSchema = {
  $id: 'AssessmentRequest',
  ...objectOf({ ...lineMembers, sentences: sentencesMember }, { required: ['lines'] }),
}

export const assess = question<AssessRequest, AssessAnswer>({
  id: 'assess',
  title: { ko: '화물을 판정합니다', en: 'Judge parcels' },
  about: {
    ko:
      '주문 행을 그날의 법으로 판정합니다. 잘못된 행은 problems에 이름이 오르고 그 화물만 거부됩니다. ' +
      '판정한 행이 하나도 없으면 422입니다.',
    en:
      'Judges order lines under the law of their day. A bad line is named in problems and only its ' +
      'parcel is refused. Where not one line could be judged, the status is 422.',
  },
  input: { $ref: 'AssessmentRequest#' },
  output: { $ref: 'Assessment#' },
  answer: (desk, request) => answerOf(judged(desk, request), request),
})

/** A request that was judged, with its problems in their places. */
export interface JudgedRequest {
  readonly batch: Batch
  readonly problems: readonly PlacedProblem[]
}

/** Judges a request. Throws `Refused` where what was sent left nothing to be judged. */
export function judged(desk: Desk, request: LineRequest): JudgedRequest {
  const batch = judgeRequest(desk, request)
  const problems = placedProblems(batch.problems, request)
  const fault = faultOf(request.lines.length, batch)
  if (fault) throw new Refused(fault, problems)
  return { batch, problems }
}

function answerOf({ batch, problems }: JudgedRequest, request: AssessRequest): AssessAnswer {
  const answers = batch.answers(request.lines.keys()).map((answer, row) => {
    const json = answerJson(answer)
    return request.sentences ? { ...json, sentences: sentencesAt(batch.judged, row) } : json
  })
  return { answers, problems, ex_post: batch.exPost.map(exPostJson) }
}

/** The same answer as text, without making objects of it first; `more` are members before it. */
export function answerText(
  { batch, problems }: JudgedRequest,
  { lines, sentences }: AssessRequest,
  more: object = {},
): string {
  const { judged: run } = batch
  const said = (row: number): string =>
    sentences ? `,"sentences":${JSON.stringify(sentencesAt(run, row))}` : ''
  const answers = `"answers":[${answerTextsAt(run, lines.keys(), said).join()}]`
  const exPost = batch.exPost.map(exPostJson)
  const members = [...membersOf(more), answers, ...membersOf({ problems, ex_post: exPost })]
  return `{${members.join()}}`
}

function membersOf(object: object): readonly string[] {
  return Object.entries(object).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  )
}

/** What is wrong with the input where it left nothing to be judged; undefined where something was. */
function faultOf(lines: number, { judged: run, problems }: Batch): Problem | undefined {
  for (let row = 0; row < lines; row++) if (stateOf(run, row) !== State.refused) return undefined
  const own = problems.filter(problem => problem.file === undefined)
  const others = own.filter(problem => codeOf(problem.code).code !== 'sibling_refused')
  const isOfInput = others.every(problem => codeOf(problem.code).no === 'input')
  return isOfInput ? others[0] : undefined
}

export function answerJson(answer: Answer): AnswerJson {
  const json: Partial<Record<AnswerField['name'], CellValue>> = {}
  for (const field of answerFields) json[field.name] = cellValue(field, answer[field.name])
  return json as AnswerJson
}

function exPostJson({ declaredOn, combinedWith, ...one }: ExPost): object {
  return { ...one, declared_on: declaredOn, combined_with: combinedWith.split('|') }
}
