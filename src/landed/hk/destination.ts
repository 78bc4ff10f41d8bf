/** Hong Kong as a destination. */
import { type HongKongLaw, hk } from '../../law/hk/index.js'
import type { Destination } from '../destination.js'
import { LinewiseRules } from '../linewise.js'
import { allReasons } from '../numbered-reasons.js'
import { otherRequirements } from '../other-rules.js'
import { carriages } from '../ways.js'
import { HkRules } from './judge.js'
import { hkReasons } from './reasons.js'

export const hongKong: Destination<HongKongLaw> = {
  key: 'hk',
  ko: '홍콩',
  en: 'Hong Kong',
  currencies: { HK: 'HKD' },
  law: hk,
  reasons: allReasons(hkReasons),
  requirements: otherRequirements,
  rounding: 'nearest',
  rateDay: ({ entered }) => entered,
  rules: setting => new LinewiseRules(setting, new HkRules(setting)),
  options: () => carriages(),
}
