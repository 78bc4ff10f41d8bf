/** The limit of the value of goods that go to Taiwan. */
import type { TaiwaneseLaw } from '../../law/tw/index.js'
import type { Consignment } from '../consignment.js'
import type { Limit } from '../destination.js'
import type { Bond } from '../land.js'
import { costLimit, positive } from '../ways.js'

export function twLimits(consignment: Consignment, { law }: Bond<TaiwaneseLaw>): readonly Limit[] {
  return positive([
    costLimit(consignment, {
      id: 'exemption',
      title: { ko: '면제 한도', en: 'the limit of the exemption' },
      amount: law.imports.limit,
      rests: ['tw.imports.limit'],
    }),
  ])
}
