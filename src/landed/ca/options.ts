/** Ways to send goods to Canada, and the limit of their value. */
import type { CanadianLaw } from '../../law/ca/index.js'
import type { Consignment } from '../consignment.js'
import type { Limit, Variant } from '../destination.js'
import type { Bond } from '../land.js'
import { carriages, positive, priceLimit } from '../ways.js'

export function caOptions(): readonly Variant[] {
  const rests = ['ca.smallValues.limit', 'ca.smallValues.postFee']
  return carriages(rests)
}

export function caLimits(_: Consignment, { law }: Bond<CanadianLaw>): readonly Limit[] {
  return positive([
    priceLimit({
      id: 'small_value',
      title: { ko: '소액 한도', en: 'the limit of small values' },
      amount: law.smallValues.limit,
      rests: ['ca.smallValues.limit'],
    }),
  ])
}
