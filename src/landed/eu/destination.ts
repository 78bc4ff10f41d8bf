/** The European Union as a destination: answers in euros for every member. */
import { type EuropeanLaw, eu } from '../../law/eu/index.js'
import type { Destination } from '../destination.js'
import { LinewiseRules } from '../linewise.js'
import { allReasons } from '../numbered-reasons.js'
import { rateDayOf } from '../rate-day.js'
import { EuRules } from './judge.js'
import { euLimits, euOptions } from './options.js'
import { euReasons } from './reasons.js'
import { euRequirements } from './requirements.js'

const members =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')

export const europe: Destination<EuropeanLaw> = {
  key: 'eu',
  ko: '유럽연합',
  en: 'European Union',
  currencies: Object.fromEntries(members.map(member => [member, 'EUR'])),
  law: eu,
  reasons: allReasons(euReasons),
  requirements: euRequirements,
  rounding: 'nearest',
  rateDay: (consignment, { law }) => rateDayOf(consignment, law.customsDuty.exchange),
  rules: setting => new LinewiseRules(setting, new EuRules(setting)),
  options: euOptions,
  limits: euLimits,
}
