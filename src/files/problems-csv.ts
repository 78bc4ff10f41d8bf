/** Writes problems as CSV, with their sentence in both languages. */
import { codeOf } from '../basis/codes.js'
import { type Problem, problemMessage } from '../basis/problem.js'
import { csvLine } from './csv-table.js'

const header = ['file', 'row', 'column', 'start', 'length', 'code', 'value']

export const problemsHeader = `${csvLine([...header, 'message_ko', 'message_en'])}\n`

/** The cells of a problem; `file` is the one that is judged. */
export function problemCells(file: string, problem: Problem): readonly string[] {
  const { row, column, start, length, code, value } = problem
  const place = [row, column, start, length].map(String)
  const messages = [problemMessage(problem, 'ko'), problemMessage(problem, 'en')]
  return [problem.file ?? file, ...place, codeOf(code).code, value, ...messages]
}

/** One line of the problems file. */
export function problemLine(file: string, problem: Problem): string {
  return `${csvLine(problemCells(file, problem))}\n`
}
