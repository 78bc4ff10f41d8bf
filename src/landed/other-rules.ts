/** What is asked of goods besides duty, where a destination's rules are not on board. */
import { type Marks, mark } from '../judge/marks.js'
import { kindMissing, numbersOf, type Requirement, type Requirements } from './requirements.js'

/** Stands in the tables of destinations whose other rules are not on board. */
export const notOnBoard: Requirement = {
  rests: [],
  ko: '관세와 세금 밖의 요건(허가·표시·검역)은 이 목적국에 대해 실려 있지 않음',
  en: 'what this destination asks besides duty and tax (permits, labels, quarantine) is not on board',
}

export const otherRequirements = {
  rules_not_on_board: notOnBoard,
  kind_missing: kindMissing,
} as const satisfies Requirements

const Q = numbersOf(otherRequirements)

/** Says that nothing was looked at, and that the kind is not given. */
export function askNothing(kind: number, marks: Marks): void {
  mark(marks, Q.rules_not_on_board)
  if (kind === 0) mark(marks, Q.kind_missing)
}
