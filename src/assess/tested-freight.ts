/** Is a parcel above a limit of customs value for certain, where the law may take less freight? */
import { mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import type { ParcelAnswer } from './facts.js'
import { R } from './reason-ids.js'
import { Relief } from './words.js'

const rests = ['kr.customsActRule.reliefBasis', 'kr.customsActRule.reliefLimit']

export const testedFreightReasons: Reasons = {
  relief_freight_by_notice: {
    weight: 'not_known',
    rests: [...rests, 'kr.customsActDecree.deemedFreight'],
    ko: '물품가격은 한도 이하이고 실제 운임을 더하면 넘습니다. 그날은 관세청 고시의 선편소포 운임을 더할 수 있었으나 그 고시를 보지 못해 면세 여부를 알 수 없습니다.',
    en:
      'The goods are within the limit and above it with the real freight. On that day a notice, which ' +
      'was not seen, may have put the surface parcel tariff in its place: the relief is not known.',
  },
  relief_freight_not_held: {
    weight: 'not_known',
    rests: [...rests, 'kr.customsActRule.surfaceFreight'],
    ko: '실제 운임을 더하면 한도를 넘지만 법은 선편소포 요금을 더합니다. 요금표나 화물 총중량(parcel_weight_g)이 없어 면세 여부를 모릅니다.',
    en:
      'Above the limit with the real freight, but the law takes the surface parcel tariff. Its table or ' +
      'the gross weight is missing: the relief is not known. Give --freight-table and parcel_weight_g.',
  },
}

/** Above a limit only with the freight that was paid, of which the law may take less. */
export function freightOpen(law: Bound<KoreanLaw>, answer: ParcelAnswer): number {
  const isByRule = law.customsActDecree.deemedFreight === 'by_rule'
  mark(answer.marks, isByRule ? R.relief_freight_not_held : R.relief_freight_by_notice)
  return Relief.not_known
}
