/** China as a destination. */
import { type Day, thirdWednesdayBefore } from '../../basis/day.js'
import { mostDays } from '../../basis/limits.js'
import { type ChineseLaw, cn } from '../../law/cn/index.js'
import type { Destination } from '../destination.js'
import { allReasons } from '../numbered-reasons.js'
import { CnJudge } from './judge.js'
import { cnReasons } from './reasons.js'
import { cnRequirements } from './requirements.js'
import { cnLimits, cnOptions } from './variants.js'

/** By the day of entry, as many orders of a file enter on one day; 0 where it was not asked for. */
const rateDays = new Int32Array(mostDays)

function wednesdayFor(entered: Day): Day {
  if (rateDays[entered] === 0) rateDays[entered] = thirdWednesdayBefore(entered)
  return rateDays[entered] as Day
}

export const china: Destination<ChineseLaw> = {
  key: 'cn',
  ko: '중국',
  en: 'China',
  currencies: { CN: 'CNY' },
  law: cn,
  reasons: allReasons(cnReasons),
  requirements: cnRequirements,
  rounding: 'nearest',
  table: 'cn',
  isByDayOfSale: true,
  rateDay: ({ entered }, { law }) =>
    law.retailImports.exchange === 'third_wednesday' && entered >= 0
      ? wednesdayFor(entered)
      : entered,
  rules: setting => new CnJudge(setting),
  options: cnOptions,
  limits: cnLimits,
}
