/** Canada as a destination. */
import { type CanadianLaw, ca } from '../../law/ca/index.js'
import type { Destination } from '../destination.js'
import { LinewiseRules } from '../linewise.js'
import { allReasons } from '../numbered-reasons.js'
import { otherRequirements } from '../other-rules.js'
import { rateDayOf } from '../rate-day.js'
import { CaRules } from './judge.js'
import { caLimits, caOptions } from './options.js'
import { caReasons } from './reasons.js'

export const canada: Destination<CanadianLaw> = {
  key: 'ca',
  ko: '캐나다',
  en: 'Canada',
  currencies: { CA: 'CAD' },
  law: ca,
  reasons: allReasons(caReasons),
  requirements: otherRequirements,
  rounding: 'nearest',
  rateDay: (consignment, { law }) => rateDayOf(consignment, law.smallValues.exchange),
  rules: setting => new LinewiseRules(setting, new CaRules(setting)),
  options: caOptions,
  limits: caLimits,
}
