/** Why nothing, or not what, is due in Hong Kong, in sentences. */
import type { Reasons } from '../../judge/reasons.js'
import { reasonsFrom } from '../numbered-reasons.js'

export const hkReasons = {
  hk_free_port: {
    weight: 'decides',
    rests: ['hk.freePort.dutiable'],
    ko: '자유항이어서 관세와 부가가치세가 없습니다.',
    en: 'A free port: no duty and no tax on value.',
  },
  hk_dutiable: {
    weight: 'not_known',
    rests: ['hk.freePort.dutiable'],
    ko: '주류·담배(와 탄화수소유·메틸알코올)에는 세금이 있습니다. 그 세율은 실려 있지 않습니다.',
    en: 'Liquor and tobacco (and hydrocarbon oil, methyl alcohol) are taxed: rates are not on board.',
  },
} as const satisfies Reasons

/** `H.hk_free_port` is the number of that reason. */
export const H = reasonsFrom(hkReasons)
