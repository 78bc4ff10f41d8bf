/** How sure a set of reasons is: as sure as the weakest of them. */
import { type Marks, reasonsIn } from './marks.js'

/** `known` keeps what was asked of a reason before: larger is weaker. */
export function weakestIn(
  marks: Marks,
  known: number[],
  standingOf: (reason: number) => number,
): number {
  let weakest = 0
  for (const reason of reasonsIn(marks)) {
    known[reason] ??= standingOf(reason)
    weakest = Math.max(weakest, known[reason])
  }
  return weakest
}
