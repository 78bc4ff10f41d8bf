/** Ends a command whose words are not understood. */
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'

export function badOption(value: string): Unusable {
  return new Unusable(fileProblem(codeId['option_bad']!, value))
}
