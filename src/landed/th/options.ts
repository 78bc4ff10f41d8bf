/** Limits of the value of goods that go to Thailand, while there were some. */
import type { ThaiLaw } from '../../law/th/index.js'
import type { Consignment } from '../consignment.js'
import type { Limit } from '../destination.js'
import type { Bond } from '../land.js'
import { costLimit, positive } from '../ways.js'

export function thLimits(consignment: Consignment, { law }: Bond<ThaiLaw>): readonly Limit[] {
  const { dutyLimit, taxLimit } = law.imports
  return positive([
    costLimit(consignment, {
      id: 'duty_limit',
      title: { ko: '관세가 없는 한도', en: 'the limit without duty' },
      amount: dutyLimit,
      rests: ['th.imports.dutyLimit'],
    }),
    costLimit(consignment, {
      id: 'tax_limit',
      title: { ko: '부가가치세가 없는 한도', en: 'the limit without VAT' },
      amount: taxLimit === dutyLimit ? 0 : taxLimit,
      rests: ['th.imports.taxLimit'],
    }),
  ])
}
