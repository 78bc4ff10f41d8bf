/** What questions about declarations are answered with: problems, warnings, and files with their bytes. */
import { bothTexts, type JsonSchema, listOf, text, whole, wholeOf } from '../../ask/schema.js'
import { codeOf } from '../../basis/codes.js'
import { type Problem, problemMessage } from '../../basis/problem.js'
import { profileFields } from '../../declare/profile.js'
import { digestOf, type MadeFile } from '../../files/declare/declaration-files.js'

/** Which of the files that were given a problem is in. */
const givenFiles = [
  ...['orders', 'parcels', 'profile', 'rates', 'proofs', 'parties'],
  ...['payouts', 'drawback', 'vat_rates', 'inbound'],
] as const

/** More are counted, not told. */
const mostTold = 500

const problemSchema = wholeOf({
  file: {
    ...{ type: 'string', enum: [...givenFiles] },
    description: '행이 속한 파일 — which of the files given the row is of',
  },
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

const ofProfile = new Set<string>(profileFields.map(({ name }) => name))

/** What reads no file of its own judges the orders, or what the exporter says of itself. */
function fileOf({ row, column }: Problem): (typeof givenFiles)[number] {
  return row === 0 && ofProfile.has(column) ? 'profile' : 'orders'
}

function shownProblem(problem: Problem) {
  const { row, column, value, code, file = fileOf(problem) } = problem
  const message = { ko: problemMessage(problem, 'ko'), en: problemMessage(problem, 'en') }
  return { file, row, column, code: codeOf(code).code, value, message }
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
