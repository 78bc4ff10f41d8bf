/** The United Kingdom as a destination. */
import { type BritishLaw, gb } from '../../law/gb/index.js'
import type { Destination } from '../destination.js'
import { LinewiseRules } from '../linewise.js'
import { allReasons } from '../numbered-reasons.js'
import { otherRequirements } from '../other-rules.js'
import { rateDayOf } from '../rate-day.js'
import { carriages } from '../ways.js'
import { GbRules } from './judge.js'
import { gbLimits } from './options.js'
import { gbReasons } from './reasons.js'

export const britain: Destination<BritishLaw> = {
  key: 'gb',
  ko: '영국',
  en: 'United Kingdom',
  currencies: { GB: 'GBP' },
  law: gb,
  reasons: allReasons(gbReasons),
  requirements: otherRequirements,
  rounding: 'nearest',
  table: 'gb',
  rateDay: (consignment, { law }) => rateDayOf(consignment, law.lowValue.exchange),
  rules: setting => new LinewiseRules(setting, new GbRules(setting)),
  options: () => carriages(),
  limits: gbLimits,
}
