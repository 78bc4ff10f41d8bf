/** What each requirement is, who answers for it, and what to look at where it is open. */
import type { Text } from '../judge/steps.js'
import type { RequirementCode } from './requirement-ids.js'
import { borderTexts } from './requirement-texts-border.js'
import { healthTexts } from './requirement-texts-health.js'
import { safetyTexts } from './requirement-texts-safety.js'

export interface RequirementText {
  readonly title: Text
  readonly authority: Text
  /** Keys of the provisions it rests on. */
  readonly rests: readonly string[]
  /** What is asked, and of whom. */
  readonly asks: Text
  /** What to look at where the code and the name do not tell. */
  readonly look: Text
}

export const requirementTexts: Readonly<Record<RequirementCode, RequirementText>> = {
  ...borderTexts,
  ...healthTexts,
  ...safetyTexts,
}

/** What a severity says, by its number; `none` is never said. */
export const severityTexts: readonly Text[] = [
  { ko: '', en: '' },
  { ko: '수입할 수 없음', en: 'may not be imported by this person' },
  { ko: '통관 전에 갖추어야 함', en: 'has to be met before clearance' },
  { ko: '확인 필요', en: 'to be looked at' },
  { ko: '이 화물에는 묻지 않음', en: 'not asked of this parcel' },
]
