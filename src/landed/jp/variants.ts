/** Other ways to send goods to Japan, and limits of their value. */
import { floorDiv } from '../../basis/exact.js'
import { hundred } from '../../basis/scale.js'
import type { JapaneseLaw } from '../../law/jp/index.js'
import type { Consignment } from '../consignment.js'
import type { Limit, Variant } from '../destination.js'
import type { Bond } from '../land.js'
import { carriages, costLimit, positive } from '../ways.js'
import { isByFactor } from './value.js'

const forPerson: Variant = {
  id: 'personal_share',
  title: { ko: '개인적 사용의 비율로', en: 'With the share for personal use' },
  asks: {
    ko: '구매자가 개인이고 자기가 쓰는 물품이어야 합니다.',
    en: 'The buyer must be a person who buys the goods for own use.',
  },
  status: 'needs',
  cells: { buyer_use: 'personal' },
  rests: ['jp.customsTariff.personalValue', 'jp.customsTariff.personalFactor'],
}
const inFull: Variant = {
  id: 'full_value',
  title: { ko: '비율 없이', en: 'Without the share' },
  asks: {
    ko: '사업자에게 판 물품이거나, 비율이 끝난 뒤입니다.',
    en: 'Goods for a business, or once the share has ended.',
  },
  status: 'needs',
  cells: { buyer_use: 'business' },
  rests: ['jp.customsTariff.personalValue'],
}

/** Post or express, with the share for personal use or without it. */
export function jpOptions(_: Consignment, { law }: Bond<JapaneseLaw>): readonly Variant[] {
  const ways = carriages(['jp.customsTariff.postFee'])
  return law.customsTariff.personalValue === 'factor' ? [...ways, forPerson, inFull] : ways
}

/** The amount as one of the price: the largest whose share is within it, or without the charges. */
function ofPrice(limit: Limit, consignment: Consignment, law: Bond<JapaneseLaw>['law']): Limit {
  const { personalFactor = 0 } = law.customsTariff
  if (!isByFactor(consignment, law) || personalFactor === 0) return costLimit(consignment, limit)
  return { ...limit, amount: floorDiv((limit.amount + 1) * hundred - 1, personalFactor) }
}

/** Small values, and the simplified tariff. */
export function jpLimits(consignment: Consignment, { law }: Bond<JapaneseLaw>): readonly Limit[] {
  const { exemptLimit } = law.customsTariff
  const { limit } = law.simplifiedTariff
  if (exemptLimit === undefined || limit === undefined) return []
  const limits: readonly Limit[] = [
    {
      id: 'small_value',
      title: { ko: '소액 면세의 한도', en: 'the limit of small values' },
      amount: exemptLimit,
      rests: ['jp.customsTariff.exemptLimit'],
    },
    {
      id: 'simplified',
      title: { ko: '간이세율의 한도', en: 'the limit of simplified rates' },
      amount: limit,
      rests: ['jp.simplifiedTariff.limit'],
    },
  ]
  return positive(limits.map(one => ofPrice(one, consignment, law)))
}
