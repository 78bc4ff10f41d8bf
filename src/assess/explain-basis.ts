/** The law behind a step, a reason or an option of a parcel, on its day. */
import type { Day } from '../basis/day.js'
import { type Basis, basisOfVersion } from '../law/basis.js'
import type { Judged } from './batch.js'

export type { Basis } from '../law/basis.js'

/** The version of one provision on a day of declaration; nothing where it is not known. */
export function basisOf(judged: Judged, key: string, declared: Day): readonly Basis[] {
  const { book } = judged.work.bench
  return basisOfVersion(key, book.provisionOf(key), book.versionOf(key, declared))
}

/** The versions of several provisions on the day of a row, each once. */
export function basisFor(judged: Judged, keys: readonly string[], row: number): readonly Basis[] {
  const declared = judged.work.dayOf(row)
  return [...new Set(keys)].flatMap(key => basisOf(judged, key, declared))
}
