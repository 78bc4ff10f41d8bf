/** Which parcels are taken together (합산과세): by waybill, by supplier and day, by arrival. */

import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'

const supplierDay = ['kr.importNotice.combineSupplierDay']
const arrivalDay = ['kr.importNotice.combineArrivalDay']

export const combineReasons: Reasons = {
  combined_supplier_day: {
    weight: 'decides',
    rests: supplierDay,
    ko: '같은 사람이 같은 해외공급자에게서 같은 날 구매한 물품이 나뉘어 들어와 물품가격을 합산합니다.',
    en:
      'Goods that one person bought from one overseas supplier on one day came apart: their ' +
      'values are added up.',
  },
  combined_arrival_day: {
    weight: 'decides',
    rests: arrivalDay,
    ko: '같은 날 입항한 같은 사람의 물품이므로 물품가격을 합산합니다(2022-11-16까지의 기준).',
    en: "One person's parcels that arrived on one day are added up (the rule until 2022-11-16).",
  },
  combined_split_waybill: {
    weight: 'decides',
    rests: ['kr.importNotice.combineSplitWaybill'],
    ko: '한 B/L·AWB의 물품을 나누어 신고하므로 물품가격을 합산합니다.',
    en: 'Goods of one B/L or AWB are declared apart: their values are added up.',
  },
  combine_not_tested: {
    weight: 'warns',
    rests: supplierDay,
    ko: '합산 여부를 확인할 값(person, 판매자, purchased_on 등)이 비어 있거나 그날의 기준을 알지 못해 확인하지 않았습니다.',
    en:
      'Combining was not tested: a key (such as person, seller, purchased_on) is blank, or ' +
      'the rule of that day is not known.',
  },
  supplier_names_alike: {
    weight: 'warns',
    rests: supplierDay,
    ko:
      '같은 사람이 같은 날 같은 플랫폼에서 산 물품 가운데 판매자 이름이 비슷한 것이 있습니다. 같은 판매자라면 ' +
      'seller_id나 같은 이름으로 적어야 합산됩니다.',
    en:
      'One person bought on one day and platform from sellers whose names are alike. If they are ' +
      'one seller, give its seller_id or one spelling: only then are the goods added up.',
  },
  combine_member_refused: {
    weight: 'not_known',
    rests: supplierDay,
    ko: '합산되는 다른 화물이 거부되어 합산 물품가격을 알 수 없습니다.',
    en: 'Another parcel of the group was refused, so the combined value is not known.',
  },
  combine_member_open: {
    weight: 'not_known',
    rests: supplierDay,
    ko: '합산되는 다른 화물의 물품가격을 알 수 없어 합산 물품가격이 한도를 넘는지 알 수 없습니다.',
    en:
      'The value of another parcel of the group is not known, so whether the combined value is ' +
      'above the limit is not known either.',
  },
}

/** What a parcel may be combined by; 0 where a key is missing. */
export interface CombineKeys {
  /** Number of the pair of person and supplier with the day of purchase. */
  supplierDay: number
  /** Number of the pair of person and country of dispatch with the day of arrival. */
  arrivalDay: number
  /** Number of the pair of that with the supplier. */
  arrivalSupplier: number
}

/** How a rule of combining stands for a parcel. */
export type Combining = 'by_key' | 'by_supplier' | 'not_tested' | 'no_rule'

/** Whether goods are combined by the same rules under two laws. */
export function isCombinedAlike(one: Bound<KoreanLaw>, other: Bound<KoreanLaw>): boolean {
  const [a, b] = [one.importNotice, other.importNotice]
  return (
    a.combineSupplierDay === b.combineSupplierDay &&
    a.combineArrivalDay === b.combineArrivalDay &&
    a.combineSplitWaybill === b.combineSplitWaybill
  )
}

/** Goods of one supplier bought on one day. */
export function bySupplierDay(keys: CombineKeys, law: Bound<KoreanLaw>): Combining {
  switch (law.importNotice.combineSupplierDay) {
    case 'combined':
      return keys.supplierDay > 0 ? 'by_key' : 'not_tested'
    case 'apart':
      return 'no_rule'
    default:
      return 'not_tested'
  }
}

/** Parcels that arrive on one day: all of them, or for certain only those of one supplier. */
export function byArrivalDay(keys: CombineKeys, law: Bound<KoreanLaw>): Combining {
  switch (law.importNotice.combineArrivalDay) {
    case 'same_supplier':
      return keys.arrivalSupplier > 0 ? 'by_supplier' : 'not_tested'
    case 'same_country':
      return keys.arrivalDay > 0 ? 'by_key' : 'not_tested'
    case 'apart':
      return 'no_rule'
    default:
      return 'not_tested'
  }
}
