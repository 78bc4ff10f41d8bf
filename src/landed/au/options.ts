/** Ways to sell goods to Australia, and limits of their value. */
import type { AustralianLaw } from '../../law/au/index.js'
import type { Consignment } from '../consignment.js'
import type { Limit, Variant } from '../destination.js'
import type { Bond } from '../land.js'
import { carriages, isConsumer, isOfKorea, positive, priceLimit } from '../ways.js'

const registered: Variant = {
  id: 'au_gst',
  title: { ko: '판매할 때 상품·용역세를 걷음', en: 'GST charged at the sale' },
  asks: {
    ko: '호주 국세청에 등록하고 판매할 때 걷습니다(플랫폼에서 팔면 플랫폼이 걷습니다).',
    en: 'Registration with the tax office (on a marketplace, that of the marketplace).',
  },
  status: 'needs',
  cells: { scheme: 'au_gst' },
  rests: ['au.goodsTax.saleLimit', 'au.goodsTax.saleRate'],
}

const unregistered: Variant = {
  id: 'no_au_gst',
  title: { ko: '등록 없이', en: 'Not registered' },
  asks: {
    ko: '호주 매출이 등록 기준에 이르지 않을 때만입니다.',
    en: 'Only while the turnover in Australia stays below that of registration.',
  },
  cells: { scheme: 'none' },
  rests: ['au.goodsTax.registration'],
}

const agreement: Variant = {
  id: 'kafta',
  title: { ko: '한·호주 협정 신청', en: 'Agreement with Korea claimed' },
  asks: {
    ko: '원산지 기준을 채우고 원산지를 증명해야 합니다.',
    en: 'The rules of origin must be met, and the origin proven.',
  },
  status: 'needs',
  cells: { origin_claim: 'kafta', duty_rate_pct: '' },
  rests: ['au.customsDuty.kafta'],
}

export function auOptions(
  consignment: Consignment,
  { law }: Bond<AustralianLaw>,
): readonly Variant[] {
  const { importLimit, saleLimit } = law.goodsTax
  if (consignment.goods <= (importLimit ?? 0)) {
    const isSale = saleLimit !== undefined && isConsumer(consignment)
    return [...(isSale ? [unregistered, registered] : []), ...carriages()]
  }
  const isPreferable = isOfKorea(consignment) && law.customsDuty.kafta !== undefined
  return [...(isPreferable ? [agreement] : []), ...carriages()]
}

export function auLimits(_: Consignment, { law }: Bond<AustralianLaw>): readonly Limit[] {
  return positive([
    priceLimit({
      id: 'low_value',
      title: { ko: '소액 물품의 한도', en: 'the limit of low-value goods' },
      amount: law.goodsTax.importLimit,
      rests: ['au.goodsTax.importLimit', 'au.goodsTax.saleLimit'],
    }),
  ])
}
