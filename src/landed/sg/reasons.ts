/** Why duty and tax in Singapore are what they are, in sentences. */
import type { Reasons } from '../../judge/reasons.js'
import { reasonsFrom } from '../numbered-reasons.js'
import { exchangedOn } from '../rate-day.js'

export const sgReasons = {
  sg_exchange_day: exchangedOn('sg.importTax.exchange', 'day_of_entry'),
  sg_no_duty: {
    weight: 'decides',
    rests: ['sg.importTax.otherDuty'],
    ko: '주류·담배·차량·석유가 아닌 물품에는 관세가 없습니다(기억).',
    en: 'Goods other than liquor, tobacco, vehicles and petroleum are free of duty (from memory).',
  },
  sg_import_relief: {
    weight: 'decides',
    rests: ['sg.importTax.reliefLimit'],
    ko: '운임·보험료를 더한 값이 한도 이하여서 수입할 때 상품·용역세가 없습니다.',
    en: 'The value with charges is within the limit: no GST at import.',
  },
  sg_carriage_not_relieved: {
    weight: 'not_known',
    rests: ['sg.importTax.reliefCarriage'],
    ko: '면제는 항공·우편에만 있습니다. 화물(cargo)이 항공인지 알지 못합니다: 항공 특송이면 carrier=express로 적어 주십시오.',
    en: 'The relief is for air and post; cargo may go by sea: give carrier=express if it flies.',
  },
  sg_import_gst: {
    weight: 'decides',
    rests: ['sg.importTax.rate', 'sg.importTax.reliefLimit'],
    ko: '운임·보험료를 더한 값이 한도를 넘어 수입할 때 그 값과 관세에 상품·용역세를 냅니다.',
    en: 'The value with charges is above the limit: GST at import on it and on duty.',
  },
  sg_excised: {
    weight: 'decides',
    rests: ['sg.importTax.excised'],
    ko: '주류·담배는 수입 세금 면제에서 빠집니다.',
    en: 'Liquor and tobacco are outside the import relief.',
  },
  sg_vendor_gst: {
    weight: 'decides',
    rests: ['sg.overseasVendors.itemLimit', 'sg.overseasVendors.rate'],
    ko: '등록한 해외 판매자(OVR)가 소비자에게 소액 물품을 팔아, 판매할 때 운임을 더한 값에 상품·용역세를 걷습니다.',
    en: 'A registered overseas vendor sells a low-value good: GST at the sale, with freight.',
  },
  sg_item_over_limit: {
    weight: 'decides',
    rests: ['sg.overseasVendors.itemLimit'],
    ko: '물품 하나의 값이 한도를 넘어 판매할 때가 아니라 수입할 때 세금을 냅니다.',
    en: 'The price of the item is above the limit: taxed at import, not at the sale.',
  },
  sg_vendor_not_yet: {
    weight: 'warns',
    rests: ['sg.overseasVendors.itemLimit'],
    ko: '판매일에는 해외 판매자 등록 제도(OVR)가 소액 물품에 미치지 않았습니다.',
    en: 'On the day of sale vendor registration did not reach low-value goods.',
  },
  sg_registration: {
    weight: 'warns',
    rests: ['sg.overseasVendors.worldTurnover', 'sg.overseasVendors.localTurnover'],
    ko: '전 세계 매출과 싱가포르 소비자 판매가 모두 등록 기준을 넘으면 OVR에 등록해야 합니다(scheme=ovr).',
    en: 'Above both turnovers (world, consumers in Singapore) a seller must register (scheme=ovr).',
  },
} as const satisfies Reasons

/** `N.sg_import_gst` is the number of that reason. */
export const N = reasonsFrom(sgReasons)
