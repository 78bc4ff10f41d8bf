/** Viet Nam as a destination. */
import { type VietnameseLaw, vn } from '../../law/vn/index.js'
import type { Destination } from '../destination.js'
import { LinewiseRules } from '../linewise.js'
import { allReasons } from '../numbered-reasons.js'
import { otherRequirements } from '../other-rules.js'
import { rateDayOf } from '../rate-day.js'
import { carriages } from '../ways.js'
import { VnRules } from './judge.js'
import { vnLimits } from './options.js'
import { vnReasons } from './reasons.js'

export const vietnam: Destination<VietnameseLaw> = {
  key: 'vn',
  ko: '베트남',
  en: 'Viet Nam',
  currencies: { VN: 'VND' },
  law: vn,
  reasons: allReasons(vnReasons),
  requirements: otherRequirements,
  rounding: 'nearest',
  rateDay: (consignment, { law }) => rateDayOf(consignment, law.imports.exchange),
  rules: setting => new LinewiseRules(setting, new VnRules(setting)),
  options: () => carriages(),
  limits: vnLimits,
}
