/** What the operations on tables share: days, counts, and problems on their rows. */
import { bothTexts, dayText, listOf, orNull, text, whole, wholeOf } from '../../ask/schema.js'
import { codeOf } from '../../basis/codes.js'
import { type Problem, problemMessage } from '../../basis/problem.js'

export const originSchema = {
  type: 'string',
  enum: ['shipped', 'option', 'own'],
  description:
    '어디서 왔는지: 배포판, 명령의 옵션, 가져온 것 — where from: the release, an option, brought in',
} as const

export const dayOrNull = orNull(dayText)

export const tableProblems = listOf(
  wholeOf({ sheet: text(), row: whole, column: text(), code: text(), message: bothTexts }),
  { description: '표의 자리와 함께 — with the place in the table' },
)

/** A problem as it stands on its row; what the value was is told by the sentence. */
export function shownTableProblem(problem: Problem & { readonly sheet?: string }) {
  const { sheet = '', row, column, code } = problem
  const message = { ko: problemMessage(problem, 'ko'), en: problemMessage(problem, 'en') }
  return { sheet, row, column, code: codeOf(code).code, message }
}
