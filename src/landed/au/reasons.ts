/** Why duty and tax in Australia are what they are, in sentences. */
import type { Reasons } from '../../judge/reasons.js'
import { reasonsFrom } from '../numbered-reasons.js'
import { exchangedOn } from '../rate-day.js'

export const auReasons = {
  au_exchange_day: exchangedOn('au.customsDuty.exchange', 'day_of_export'),
  au_low_value: {
    weight: 'decides',
    rests: ['au.goodsTax.importLimit'],
    ko: '과세가격이 한도 이하여서 관세와 수입 세금이 없습니다.',
    en: 'The customs value is within the limit: no duty and no GST at import.',
  },
  au_over_limit: {
    weight: 'decides',
    rests: ['au.goodsTax.importLimit'],
    ko: '과세가격이 한도를 넘어 수입신고를 하고 관세·상품용역세·처리 비용을 냅니다.',
    en: 'The customs value is above the limit: a declaration, duty, GST and charges.',
  },
  au_excised: {
    weight: 'decides',
    rests: [],
    standing: 'remembered',
    ko: '주류·담배는 한도 이하라도 세금을 냅니다.',
    en: 'Alcohol and tobacco are taxed whatever their value.',
  },
  au_vendor_gst: {
    weight: 'decides',
    rests: ['au.goodsTax.saleLimit', 'au.goodsTax.saleRate'],
    ko: '등록한 판매자(또는 판매 플랫폼)가 소비자에게 팔 때 운임을 더한 값에 상품·용역세를 걷습니다.',
    en: 'A registered seller or marketplace charges GST at the sale to a consumer, with freight.',
  },
  au_not_registered: {
    weight: 'warns',
    rests: ['au.goodsTax.registration'],
    ko: '등록하지 않은 판매자로 보았습니다. 호주 매출이 등록 기준에 이르면 등록하고 세금을 걷어야 합니다(scheme=au_gst).',
    en: 'Taken as not registered: from the turnover of registration on GST is due (scheme=au_gst).',
  },
  au_vendor_not_yet: {
    weight: 'warns',
    rests: ['au.goodsTax.saleLimit'],
    ko: '판매일에는 판매자가 걷는 제도가 없었습니다.',
    en: 'On the day of sale there was no GST charged by sellers.',
  },
  au_goods_low_together_not: {
    weight: 'warns',
    rests: ['au.goodsTax.saleLimit'],
    ko: '물품 하나하나는 한도 이하이지만 화물은 넘습니다. 판매할 때 세금을 걷었다면 수입할 때 다시 내지 않도록 알려야 합니다.',
    en: 'Each good is within the limit, the consignment is not: say so if GST was charged at the sale.',
  },
  au_kafta: {
    weight: 'decides',
    rests: ['au.customsDuty.kafta'],
    ko: '한·호주 협정을 신청하여 협정 세율을 씁니다(기억). 원산지를 증명해야 합니다.',
    en: 'The Korea-Australia agreement is claimed: its rate (from memory); origin must be proven.',
  },
  au_import_gst: {
    weight: 'decides',
    rests: ['au.goodsTax.rate'],
    ko: '과세가격에 관세와 국제 운임·보험료를 더한 값에 상품·용역세를 냅니다.',
    en: 'GST at import on the customs value with duty, international freight and insurance.',
  },
  au_charges: {
    weight: 'decides',
    rests: ['au.charges.processing', 'au.charges.processingHigh', 'au.charges.biosecurity'],
    ko: '수입 처리 비용과 생물안전 비용입니다. 해마다 바뀌며, 그해의 금액을 확인하지 못했습니다.',
    en: 'Import processing and biosecurity charges: they change yearly, and the year was not seen.',
  },
  au_charges_unsure: {
    weight: 'warns',
    rests: ['au.charges.processing', 'au.charges.biosecurity'],
    ko: '우편물에도 같은 비용인지, 생물안전 비용이 모든 화물에 붙는지, 언제부터 이 금액인지 확인하지 못했습니다.',
    en: 'Whether mail pays the same, every consignment pays for biosecurity, and since when, was not seen.',
  },
} as const satisfies Reasons

/** `A.au_low_value` is the number of that reason. */
export const A = reasonsFrom(auReasons)
