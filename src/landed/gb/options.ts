/** The limit of the value of goods that go to the United Kingdom. */
import type { BritishLaw } from '../../law/gb/index.js'
import type { Consignment } from '../consignment.js'
import type { Limit } from '../destination.js'
import type { Bond } from '../land.js'
import { positive, priceLimit } from '../ways.js'

export function gbLimits(_: Consignment, { law }: Bond<BritishLaw>): readonly Limit[] {
  return positive([
    priceLimit({
      id: 'small_consignment',
      title: { ko: '소액 화물의 한도', en: 'the limit of small consignments' },
      amount: law.lowValue.limit,
      rests: ['gb.lowValue.limit'],
    }),
  ])
}
