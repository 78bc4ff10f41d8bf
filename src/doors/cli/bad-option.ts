/** Ends a command whose words are not understood. */
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'

export function badOption(value: string): Unusable {
  return new Unusable(fileProblem(codeId['option_bad']!, value))
}

/** Ends a command that lacks a word. */
export function missingArgument(value: string): Unusable {
  return new Unusable(fileProblem(codeId['argument_missing']!, value))
}
