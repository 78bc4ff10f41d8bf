/** Whether the preference that a line claims is taken: an agreement of its destination, goods of Korea. */
import { countryOf } from '../basis/country.js'
import { mark } from '../judge/marks.js'
import type { Consignment } from './consignment.js'
import { S } from './general-reasons.js'
import type { LineWork } from './line-work.js'
import { Claim } from './words.js'

export type ClaimState = 'none' | 'taken' | 'refused' | 'not_known'

const korea = countryOf('KR')

/** Without marks: where a rule asks for other lines. */
export function claimState(
  { claim, origin }: Consignment,
  at: number,
  agreements: ReadonlySet<number>,
): ClaimState {
  const own = claim[at]!
  if (own === 0 || own === Claim.none) return 'none'
  if (!agreements.has(own)) return 'refused'
  if (origin[at] === 0) return 'not_known'
  return origin[at] === korea ? 'taken' : 'refused'
}

export function claimOf(
  consignment: Consignment,
  at: number,
  agreements: ReadonlySet<number>,
  { marks }: LineWork,
): ClaimState {
  const state = claimState(consignment, at, agreements)
  if (state === 'not_known') mark(marks, S.origin_missing)
  if (state !== 'refused') return state
  mark(marks, agreements.has(consignment.claim[at]!) ? S.claim_refused : S.claim_of_others)
  return state
}
