/** What Taiwan asks besides duty. */
import { type Marks, mark } from '../../judge/marks.js'
import { notOnBoard } from '../other-rules.js'
import { kindMissing, numbersOf, type Requirements } from '../requirements.js'

export const twRequirements = {
  tw_ez_way: {
    rests: ['tw.imports.realName'],
    ko: '수하인의 실명 확인(EZ WAY)',
    en: 'the consignee confirms the parcel under the real name (EZ WAY)',
  },
  rules_not_on_board: notOnBoard,
  kind_missing: kindMissing,
} as const satisfies Requirements

const Q = numbersOf(twRequirements)

export function askOf(kind: number, realName: string | undefined, marks: Marks): void {
  if (realName === 'asked') mark(marks, Q.tw_ez_way)
  mark(marks, Q.rules_not_on_board)
  if (kind === 0) mark(marks, Q.kind_missing)
}
