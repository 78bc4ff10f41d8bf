/** What the store refuses, as problems that every door can tell. */
import { codeId } from '../../basis/codes.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'

function refused(code: string, value: string): Unusable {
  return new Unusable(fileProblem(codeId[code]!, value))
}

export const queueFull = (most: number): Unusable => refused('queue_full', String(most))
export const erased = (file: string): Unusable => refused('file_erased', file)
export const unknownAssessment = (id: string): Unusable => refused('assessment_unknown', id)
export const unfinished = (id: string): Unusable => refused('assessment_unfinished', id)
export const otherRelease = (made: string): Unusable => refused('replay_other_release', made)
export const differs = (id: string): Unusable => refused('replay_differs', id)
export const unknownPerson = (): Unusable => refused('person_unknown', '')

/** Why something failed; what is no refusal keeps its values to itself. */
export function failure(error: unknown): Problem {
  if (error instanceof Unusable) return error.problem
  const { code, name } = error as NodeJS.ErrnoException
  return fileProblem(codeId['job_failed']!, code ?? name)
}
