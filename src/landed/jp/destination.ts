/** Japan as a destination. */
import { type JapaneseLaw, jp } from '../../law/jp/index.js'
import type { Destination } from '../destination.js'
import { allReasons } from '../numbered-reasons.js'
import { JpJudge } from './judge.js'
import { jpReasons } from './reasons.js'
import { jpRequirements } from './requirements.js'
import { jpLimits, jpOptions } from './variants.js'

export const japan: Destination<JapaneseLaw> = {
  key: 'jp',
  ko: '일본',
  en: 'Japan',
  currencies: { JP: 'JPY' },
  law: jp,
  reasons: allReasons(jpReasons),
  requirements: jpRequirements,
  rounding: 'down',
  rateDay: ({ entered, sold }, { law }) =>
    law.customsTariff.exchange === 'day_of_sale' ? sold : entered,
  rules: setting => new JpJudge(setting),
  options: jpOptions,
  limits: jpLimits,
}
