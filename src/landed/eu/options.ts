/** Ways to send goods to the European Union, and the limit of their value. */
import type { EuropeanLaw } from '../../law/eu/index.js'
import type { Consignment } from '../consignment.js'
import type { Limit, Variant } from '../destination.js'
import type { Bond } from '../land.js'
import { carriages, isConsumer, isOfKorea, positive, priceLimit } from '../ways.js'

const withoutIoss: Variant = {
  id: 'no_ioss',
  title: { ko: 'IOSS 없이', en: 'Without IOSS' },
  asks: {
    ko: '운송사나 우체국이 수입할 때 부가가치세를 구매자에게서 걷습니다.',
    en: 'The carrier or the post collects VAT from the buyer at import.',
  },
  cells: { scheme: 'none', origin_claim: 'none' },
  rests: ['eu.valueAddedTax.iossLimit'],
}

const ioss: Variant = {
  id: 'ioss',
  title: { ko: 'IOSS', en: 'IOSS' },
  asks: {
    ko: 'IOSS 등록이 필요합니다. 한국 판매자는 유럽연합의 대리인(intermediary)을 두어야 합니다.',
    en: 'Registration for IOSS; a seller in Korea needs an intermediary in the Union.',
  },
  status: 'needs',
  cells: { scheme: 'ioss', origin_claim: 'none' },
  rests: ['eu.valueAddedTax.iossLimit', 'eu.valueAddedTax.itemDutyInBase'],
}

const preference: Variant = {
  id: 'eu_korea',
  title: { ko: '한·유럽연합 협정 신청(IOSS 없이)', en: 'EU-Korea agreement, without IOSS' },
  asks: {
    ko: '원산지 기준을 채우고 송장에 원산지 신고 문안을 적으며, H1로 신고합니다. 협정세율을 duty_rate_pct에 적으십시오.',
    en: 'Origin must be met and declared on the invoice, with H1; give its rate in duty_rate_pct.',
  },
  status: 'needs',
  cells: { scheme: 'none', origin_claim: 'eu_korea' },
  rests: ['eu.customsDuty.preference', 'eu.customsDuty.originLimit'],
}

export function euOptions(
  consignment: Consignment,
  { law }: Bond<EuropeanLaw>,
): readonly Variant[] {
  const isWithin = consignment.goods <= (law.valueAddedTax.iossLimit ?? 0)
  const { smallConsignments } = law.customsDuty
  const isPreferable = smallConsignments === 'item_duty' && isOfKorea(consignment)
  return [
    withoutIoss,
    ...(isWithin && isConsumer(consignment) ? [ioss] : []),
    ...(isPreferable ? [preference] : []),
    ...carriages(['eu.goodsRules.advanceData']),
  ]
}

export function euLimits(_: Consignment, { law }: Bond<EuropeanLaw>): readonly Limit[] {
  return positive([
    priceLimit({
      id: 'small_consignment',
      title: { ko: '소액 화물의 한도', en: 'the limit of small consignments' },
      amount: law.customsDuty.smallLimit,
      rests: ['eu.customsDuty.smallLimit', 'eu.valueAddedTax.iossLimit'],
    }),
  ])
}
