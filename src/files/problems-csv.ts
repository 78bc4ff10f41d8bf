/** Writes problems as CSV, with their sentence in both languages. */
import { codeOf } from '../basis/codes.js'
import { type Problem, problemMessage } from '../basis/problem.js'
import { csvLine } from './csv-table.js'

const header = ['file', 'row', 'column', 'start', 'length', 'code', 'value']

export const problemsHeader = `${csvLine([...header, 'message_ko', 'message_en'])}\n`

/** One line of the problems file; `file` is the one that is judged. */
export function problemLine(file: string, problem: Problem): string {
  const { row, column, start, length, code, value } = problem
  const place = [row, column, start, length].map(String)
  const messages = [problemMessage(problem, 'ko'), problemMessage(problem, 'en')]
  return `${csvLine([problem.file ?? file, ...place, codeOf(code).code, value, ...messages])}\n`
}
