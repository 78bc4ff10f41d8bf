/** Taiwan as a destination. */
import { type TaiwaneseLaw, tw } from '../../law/tw/index.js'
import type { Destination } from '../destination.js'
import { LinewiseRules } from '../linewise.js'
import { allReasons } from '../numbered-reasons.js'
import { rateDayOf } from '../rate-day.js'
import { carriages } from '../ways.js'
import { TwRules } from './judge.js'
import { twLimits } from './options.js'
import { twReasons } from './reasons.js'
import { twRequirements } from './requirements.js'

export const taiwan: Destination<TaiwaneseLaw> = {
  key: 'tw',
  ko: '대만',
  en: 'Taiwan',
  currencies: { TW: 'TWD' },
  law: tw,
  reasons: allReasons(twReasons),
  requirements: twRequirements,
  rounding: 'nearest',
  rateDay: (consignment, { law }) => rateDayOf(consignment, law.imports.exchange),
  rules: setting => new LinewiseRules(setting, new TwRules(setting)),
  options: () => carriages(),
  limits: twLimits,
}
