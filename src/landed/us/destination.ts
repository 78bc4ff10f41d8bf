/** The United States as a destination. */
import { type AmericanLaw, us } from '../../law/us/index.js'
import type { Destination } from '../destination.js'
import { allReasons } from '../numbered-reasons.js'
import { UsJudge } from './judge.js'
import { usLimits, usOptions } from './options.js'
import { usReasons } from './reasons.js'
import { usRequirements } from './requirements.js'

export const america: Destination<AmericanLaw> = {
  key: 'us',
  ko: '미국',
  en: 'United States',
  currencies: { US: 'USD' },
  law: us,
  reasons: allReasons(usReasons),
  requirements: usRequirements,
  rounding: 'nearest',
  table: 'us',
  rateDay: ({ loaded, entered }, { law }) =>
    law.tariff.exchange === 'day_of_export' && loaded >= 0 ? loaded : entered,
  rules: setting => new UsJudge(setting),
  options: usOptions,
  limits: usLimits,
}
