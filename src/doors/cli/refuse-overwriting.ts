/** An output may not be the input, nor another output. */
import { resolve } from 'node:path'
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'

/** Throws `Unusable` where two paths name one file; `-` names none. */
export function refuseOverwriting(paths: readonly string[]): void {
  const files = paths.filter(path => path !== '-').map(path => resolve(path))
  const twice = files.find((path, at) => files.indexOf(path) !== at)
  if (twice === undefined) return
  throw new Unusable(fileProblem(codeId['output_is_input']!, twice))
}
