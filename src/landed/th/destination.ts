/** Thailand as a destination. */
import { type ThaiLaw, th } from '../../law/th/index.js'
import type { Destination } from '../destination.js'
import { LinewiseRules } from '../linewise.js'
import { allReasons } from '../numbered-reasons.js'
import { otherRequirements } from '../other-rules.js'
import { rateDayOf } from '../rate-day.js'
import { carriages } from '../ways.js'
import { ThRules } from './judge.js'
import { thLimits } from './options.js'
import { thReasons } from './reasons.js'

export const thailand: Destination<ThaiLaw> = {
  key: 'th',
  ko: '태국',
  en: 'Thailand',
  currencies: { TH: 'THB' },
  law: th,
  reasons: allReasons(thReasons),
  requirements: otherRequirements,
  rounding: 'nearest',
  rateDay: (consignment, { law }) => rateDayOf(consignment, law.imports.exchange),
  rules: setting => new LinewiseRules(setting, new ThRules(setting)),
  options: () => carriages(),
  limits: thLimits,
}
