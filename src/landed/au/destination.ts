/** Australia as a destination. */
import { type AustralianLaw, au } from '../../law/au/index.js'
import type { Destination } from '../destination.js'
import { LinewiseRules } from '../linewise.js'
import { allReasons } from '../numbered-reasons.js'
import { otherRequirements } from '../other-rules.js'
import { rateDayOf } from '../rate-day.js'
import { AuRules } from './judge.js'
import { auLimits, auOptions } from './options.js'
import { auReasons } from './reasons.js'

export const australia: Destination<AustralianLaw> = {
  key: 'au',
  ko: '호주',
  en: 'Australia',
  currencies: { AU: 'AUD' },
  law: au,
  reasons: allReasons(auReasons),
  requirements: otherRequirements,
  rounding: 'nearest',
  rateDay: (consignment, { law }) => rateDayOf(consignment, law.customsDuty.exchange),
  rules: setting => new LinewiseRules(setting, new AuRules(setting)),
  options: auOptions,
  limits: auLimits,
}
