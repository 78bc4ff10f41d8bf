/** Other ways to send goods to Japan, and limits of their value. */
import { floorDiv } from '../../basis/exact.js'
import { hundred } from '../../basis/scale.js'
import type { JapaneseLaw } from '../../law/jp/index.js'
import type { Consignment } from '../consignment.js'
import type { Limit, Variant } from '../destination.js'
import type { Bond } from '../land.js'
import { Carrier, Use } from '../words.js'
import { isByFactor } from './value.js'

const byPost: Variant = {
  id: 'post',
  title: { ko: '우편으로 보냄', en: 'sent by post' },
  asks: { ko: 'EMS나 소포', en: 'EMS or a parcel' },
  cells: { carrier: 'post' },
  rests: ['jp.customsTariff.postFee'],
}
const byExpress: Variant = {
  id: 'express',
  title: { ko: '특송으로 보냄', en: 'sent by express' },
  asks: { ko: '운송사의 통관 대행', en: 'a carrier that clears the goods' },
  cells: { carrier: 'express' },
}
const forBusiness: Variant = {
  id: 'full_value',
  title: {
    ko: '비율 없이(판매용이거나 비율이 끝난 뒤)',
    en: 'without the share (for sale, or once it has ended)',
  },
  asks: {
    ko: '구매자가 사업자이거나 비율이 끝남',
    en: 'a buyer that is a business, or the end of the share',
  },
  cells: { buyer_use: 'business' },
  status: 'needs',
  rests: ['jp.customsTariff.personalValue'],
}
const forPerson: Variant = {
  id: 'personal_share',
  title: { ko: '개인적 사용의 비율로', en: 'with the share for personal use' },
  asks: { ko: '구매자가 개인이고 자기가 쓰는 물품', en: 'a person who buys the goods for own use' },
  cells: { buyer_use: 'personal' },
  status: 'needs',
  rests: ['jp.customsTariff.personalValue', 'jp.customsTariff.personalFactor'],
}

/** Post or express, with the share for personal use or without it. */
export function jpOptions(
  { carrier, use }: Consignment,
  { law }: Bond<JapaneseLaw>,
): readonly Variant[] {
  const ways = carrier === Carrier.post ? [byExpress] : [byPost]
  if (carrier === 0) ways.push(byExpress)
  if (law.customsTariff.personalValue !== 'factor') return ways
  return [...ways, use === Use.business ? forPerson : forBusiness]
}

/** The price of the goods at which their customs value reaches an amount. */
function priceAt(amount: number, consignment: Consignment, law: Bond<JapaneseLaw>['law']): number {
  const { personalFactor = 0 } = law.customsTariff
  if (isByFactor(consignment, law) && personalFactor > 0) {
    return floorDiv((amount + 1) * hundred - 1, personalFactor)
  }
  return amount - consignment.freight - consignment.insurance
}

/** Small values, and the simplified tariff. */
export function jpLimits(consignment: Consignment, { law }: Bond<JapaneseLaw>): readonly Limit[] {
  const { exemptLimit } = law.customsTariff
  const { limit } = law.simplifiedTariff
  if (exemptLimit === undefined || limit === undefined) return []
  return [
    {
      id: 'small_value',
      title: { ko: '소액 면세', en: 'Small values' },
      amount: priceAt(exemptLimit, consignment, law),
      rests: ['jp.customsTariff.exemptLimit'],
    },
    {
      id: 'simplified',
      title: { ko: '간이세율', en: 'The simplified tariff' },
      amount: priceAt(limit, consignment, law),
      rests: ['jp.simplifiedTariff.limit'],
    },
  ].filter(one => one.amount > 0)
}
