/** All reasons of an inbound answer, gathered from the rules in the order of their numbers. */
import type { Reason, Reasons } from '../judge/reasons.js'
import { collectReasons } from './collect.js'
import { combineReasons } from './combine.js'
import { consumptionReasons } from './consumption.js'
import { customsValueReasons } from './customs-value.js'
import { dutyReasons } from './duty.js'
import { exPostReasons } from './ex-post.js'
import { freightReasons } from './freight.js'
import { identityCodeReasons } from './identity-code.js'
import { identityMatchReasons } from './identity-match.js'
import { identityNameReasons } from './identity-names.js'
import { liquorReasons } from './liquor.js'
import { onSpotReasons } from './post-on-spot.js'
import { postReasons } from './post-track.js'
import { preferenceReasons } from './preference.js'
import { rateBandReasons } from './rate-bands.js'
import { rateChoiceReasons } from './rate-choice.js'
import { rateGapReasons } from './rate-gaps.js'
import { type ReasonCode, reasonCodes } from './reason-ids.js'
import { reliefReasons } from './relief.js'
import { sampleReasons } from './sample-relief.js'
import { selfUseReasons } from './self-use.js'
import { simplifiedReasons } from './simplified.js'
import { testedFreightReasons } from './tested-freight.js'
import { tobaccoReasons } from './tobacco.js'
import { trackReasons } from './track.js'
import { valueReasons } from './value.js'
import { vatReasons } from './vat.js'

const byCode: Reasons = {
  ...rateBandReasons,
  ...valueReasons,
  ...combineReasons,
  ...exPostReasons,
  ...reliefReasons,
  ...testedFreightReasons,
  ...sampleReasons,
  ...selfUseReasons,
  ...trackReasons,
  ...postReasons,
  ...onSpotReasons,
  ...identityCodeReasons,
  ...identityMatchReasons,
  ...identityNameReasons,
  ...dutyReasons,
  ...rateGapReasons,
  ...preferenceReasons,
  ...simplifiedReasons,
  ...rateChoiceReasons,
  ...customsValueReasons,
  ...freightReasons,
  ...consumptionReasons,
  ...liquorReasons,
  ...tobaccoReasons,
  ...vatReasons,
  ...collectReasons,
}

/** The reason with a code. */
export function reasonOf(code: ReasonCode): Reason {
  const reason = byCode[code]
  if (!reason) throw new Error(`the reason ${code} has no text`)
  return reason
}

/** Code and reason by number. */
export const inboundReasons: readonly { readonly code: ReasonCode; readonly reason: Reason }[] =
  reasonCodes.map(code => ({ code, reason: reasonOf(code) }))
