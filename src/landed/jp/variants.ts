/** Other ways to send goods to Japan. */
import type { JapaneseLaw } from '../../law/jp/index.js'
import type { Consignment } from '../consignment.js'
import type { Variant } from '../destination.js'
import type { Bond } from '../land.js'
import { Carrier, Use } from '../words.js'

const byPost: Variant = {
  id: 'post',
  title: { ko: '우편으로 보냄', en: 'sent by post' },
  asks: { ko: 'EMS나 소포', en: 'EMS or a parcel' },
  cells: { carrier: 'post' },
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
}
const forPerson: Variant = {
  id: 'personal_share',
  title: { ko: '개인적 사용의 비율로', en: 'with the share for personal use' },
  asks: { ko: '구매자가 개인이고 자기가 쓰는 물품', en: 'a person who buys the goods for own use' },
  cells: { buyer_use: 'personal' },
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
