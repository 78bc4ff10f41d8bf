/** Singapore as a destination. */
import { type SingaporeanLaw, sg } from '../../law/sg/index.js'
import type { Destination } from '../destination.js'
import { LinewiseRules } from '../linewise.js'
import { allReasons } from '../numbered-reasons.js'
import { otherRequirements } from '../other-rules.js'
import { rateDayOf } from '../rate-day.js'
import { SgRules } from './judge.js'
import { sgLimits, sgOptions } from './options.js'
import { sgReasons } from './reasons.js'

export const singapore: Destination<SingaporeanLaw> = {
  key: 'sg',
  ko: '싱가포르',
  en: 'Singapore',
  currencies: { SG: 'SGD' },
  law: sg,
  reasons: allReasons(sgReasons),
  requirements: otherRequirements,
  rounding: 'nearest',
  rateDay: (consignment, { law }) => rateDayOf(consignment, law.importTax.exchange),
  rules: setting => new LinewiseRules(setting, new SgRules(setting)),
  options: sgOptions,
  limits: sgLimits,
}
