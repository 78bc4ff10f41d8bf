/** Whether a parcel needs a person because of its identity: for the summary of a run. */
import { hasMark, type Marks } from '../judge/marks.js'
import { identityCodeReasons } from './identity-code.js'
import { identityMatchReasons } from './identity-match.js'
import { identityNameReasons } from './identity-names.js'
import { R, type ReasonCode } from './reason-ids.js'

/** How a parcel stands: nothing given, all there, or somebody has to look. */
export const identityStates = ['not_tested', 'met', 'needs_person'] as const

/** Reasons that call for nobody beside a match that is made. */
const quiet: readonly ReasonCode[] = [
  'identity_not_tested',
  'identity_met',
  'identity_order_met',
  'identity_form_not_tested',
  'identity_renewal_due',
]

const all = { ...identityCodeReasons, ...identityMatchReasons, ...identityNameReasons }
const loud = (Object.keys(all) as ReasonCode[]).filter(code => !quiet.includes(code))
const loudNumbers = loud.map(code => R[code])

/** The place in `identityStates` of a lot with these reasons. */
export function identityStateOf(marks: Marks): number {
  if (hasMark(marks, R.identity_not_tested)) return identityStates.indexOf('not_tested')
  const isMet = hasMark(marks, R.identity_met) || hasMark(marks, R.identity_order_met)
  const isQuiet = isMet && !loudNumbers.some(number => hasMark(marks, number))
  return identityStates.indexOf(isQuiet ? 'met' : 'needs_person')
}
