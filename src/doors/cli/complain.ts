/** Problems of rows on standard error: code, place, what is wrong and what to do. */
import { codeOf } from '../../basis/codes.js'
import { type Problem, problemMessage } from '../../basis/problem.js'
import type { Language } from './language.js'

export function complainOf(problems: readonly Problem[], language: Language): void {
  for (const problem of problems) {
    const { code } = codeOf(problem.code)
    const { file, row, column } = problem
    const place = [file, row > 0 ? String(row) : '', column].filter(Boolean)
    const shown = place.length > 0 ? ` (${place.join(' ')})` : ''
    process.stderr.write(`${code}${shown}\n  ${problemMessage(problem, language)}\n`)
  }
}
