/** Ways to sell goods to Singapore, and the limit of their value. */
import type { SingaporeanLaw } from '../../law/sg/index.js'
import type { Consignment } from '../consignment.js'
import type { Limit, Variant } from '../destination.js'
import type { Bond } from '../land.js'
import { carriages, costLimit, isConsumer, positive } from '../ways.js'

const registered: Variant = {
  id: 'ovr',
  title: { ko: '해외 판매자 등록(OVR)', en: 'Registered vendor (OVR)' },
  asks: {
    ko: '싱가포르 국세청에 등록하고 판매할 때 상품·용역세를 걷습니다.',
    en: 'Registration with the tax authority; GST is charged at the sale.',
  },
  status: 'needs',
  cells: { scheme: 'ovr' },
  rests: ['sg.overseasVendors.itemLimit', 'sg.overseasVendors.rate'],
}

const unregistered: Variant = {
  id: 'no_ovr',
  title: { ko: '등록 없이', en: 'Not registered' },
  asks: {
    ko: '매출이 등록 기준을 넘지 않을 때만입니다.',
    en: 'Only while the turnovers stay within those of registration.',
  },
  cells: { scheme: 'none' },
  rests: ['sg.overseasVendors.worldTurnover', 'sg.overseasVendors.localTurnover'],
}

export function sgOptions(
  consignment: Consignment,
  { law }: Bond<SingaporeanLaw>,
): readonly Variant[] {
  const isThere = law.overseasVendors.itemLimit !== undefined && isConsumer(consignment)
  return [...(isThere ? [unregistered, registered] : []), ...carriages()]
}

export function sgLimits(
  consignment: Consignment,
  { law }: Bond<SingaporeanLaw>,
): readonly Limit[] {
  return positive([
    costLimit(consignment, {
      id: 'import_relief',
      title: { ko: '수입 세금 면제 한도', en: 'the limit of import relief' },
      amount: law.importTax.reliefLimit,
      rests: ['sg.importTax.reliefLimit'],
    }),
  ])
}
