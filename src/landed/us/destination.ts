/** The United States as a destination. */
import { type AmericanLaw, us } from '../../law/us/index.js'
import type { Destination } from '../destination.js'
import { allReasons } from '../numbered-reasons.js'
import { UsJudge } from './judge.js'
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
  rateDay: ({ entered }) => entered,
  rules: setting => new UsJudge(setting),
}
