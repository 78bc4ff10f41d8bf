/** What is wrong with a value for all rows: what a file would be told of it. Loaded once it is asked for. */
import { filledProblem, type PlannedField, type Text } from 'gwanmun/pages'
import { messageOf } from './problem-message.js'

export function filledFault(field: PlannedField, value: string): Text | undefined {
  const problem = filledProblem(field, value.trim())
  return problem && messageOf(problem)
}
