/** What questions about declarations are answered with: problems, warnings, and files with their bytes. */
import { bothTexts, type JsonSchema, listOf, text, whole, wholeOf } from '../../ask/schema.js'
import { codeOf } from '../../basis/codes.js'
import { type Problem, problemMessage } from '../../basis/problem.js'
import { digestOf, type MadeFile } from '../../files/declare/declaration-files.js'

/** More are counted, not told. */
const mostTold = 500

const problemSchema = wholeOf({
  ...{ row: whole, column: text(), code: text(), value: text(), message: bothTexts },
})

/** Members of an answer that say what is wrong and what is worth a look. */
export const problemMembers = {
  problem_count: whole,
  problems: listOf(problemSchema),
  warnings: listOf(problemSchema),
} as const satisfies Readonly<Record<string, JsonSchema>>

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
}

export const filesSchema = listOf(
  wholeOf({
    name: text('파일 이름 — name of the file'),
    media_type: { type: 'string', enum: Object.values(types) },
    bytes: whole,
    sha256: text(),
    content_base64: { ...text(), 'x-personal': true },
  }),
)

function shownProblem(problem: Problem) {
  const { row, column, value, code } = problem
  const message = { ko: problemMessage(problem, 'ko'), en: problemMessage(problem, 'en') }
  return { row, column, code: codeOf(code).code, value, message }
}

export function shownProblems(problems: readonly Problem[], warnings: readonly Problem[]) {
  return {
    problem_count: problems.length,
    problems: problems.slice(0, mostTold).map(shownProblem),
    warnings: warnings.slice(0, mostTold).map(shownProblem),
  }
}

export function shownFiles(files: readonly MadeFile[]) {
  return files.map(({ name, bytes }) => ({
    ...{ name, media_type: types[name.slice(name.lastIndexOf('.') + 1)]!, bytes: bytes.length },
    ...{ sha256: digestOf(bytes), content_base64: bytes.toString('base64') },
  }))
}
