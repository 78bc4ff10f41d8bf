/** The law behind a step, a reason or an option of a consignment, on its days. */
import { type Basis, basisOfVersion } from '../law/basis.js'
import type { LandedJudged, Visit } from './judge.js'

/** The versions of several provisions, each once. */
export function basisOf(
  { lands }: LandedJudged,
  { place, bond }: Pick<Visit, 'place' | 'bond'>,
  keys: readonly string[],
): readonly Basis[] {
  const land = lands[place]!
  return [...new Set(keys)].flatMap(key =>
    basisOfVersion(key, land.provisionOf(key), land.versionOf(key, bond)),
  )
}
