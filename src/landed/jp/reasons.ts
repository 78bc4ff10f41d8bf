/** Why duty and tax in Japan are what they are, in sentences. */
import type { Reasons } from '../../judge/reasons.js'
import { reasonsFrom } from '../numbered-reasons.js'

const tariff = 'jp.customsTariff'
const simplified = 'jp.simplifiedTariff'
const local = ['jp.consumptionTax.localShare', 'jp.consumptionTax.localWhole']

export const jpReasons = {
  jp_use_assumed: {
    weight: 'warns',
    rests: [],
    ko: 'buyer_use가 없어 개인적 사용으로 보았습니다. 사업자에게 판 것이면 business로 적어 주십시오.',
    en: 'buyer_use is blank: taken as personal use. Write business for goods sold to a business.',
  },
  jp_personal_factor: {
    weight: 'decides',
    rests: [`${tariff}.personalValue`, `${tariff}.personalFactor`],
    ko: '개인적 사용 물품이므로 소매가격에 비율을 곱한 것이 과세가격이고, 운임은 더하지 않습니다.',
    en: 'Goods for personal use: the value is a share of the retail price, and no freight is added.',
  },
  jp_factor_disputed: {
    weight: 'warns',
    rests: [`${tariff}.factorDispute`],
    ko: '이 비율의 끝나는 날을 확인하지 못했습니다(2028-04-01 또는 이미 2026-04-01). 끝났다면 값이 더 큽니다.',
    en: 'The day on which this share ends is not confirmed (2028-04-01, or 2026-04-01 already): then more.',
  },
  jp_factor_end_not_known: {
    weight: 'not_known',
    rests: [`${tariff}.personalValue`, `${tariff}.factorDispute`],
    ko: '개인적 사용 물품에 비율을 곱하는지 이날에는 알지 못합니다(법률안은 끝낸다고 하나 성립한 법률을 보지 못함).',
    en: 'Whether the share for personal use holds on this day is not known: the law was not seen.',
  },
  jp_full_value: {
    weight: 'decides',
    rests: [`${tariff}.personalValue`],
    ko: '과세가격은 가격에 운임과 보험료를 더한 것입니다.',
    en: 'The customs value is the price with freight and insurance.',
  },
  jp_exchange: {
    weight: 'decides',
    rests: [`${tariff}.exchange`],
    ko: '신고하는 주의 환율을 씁니다.',
    en: 'The rate of exchange is that of the week of declaration.',
  },
  jp_small_value: {
    weight: 'decides',
    rests: [`${tariff}.exemptLimit`, 'jp.consumptionTax.smallGoods'],
    ko: '과세가격의 합계가 한도 이하여서 관세와 소비세가 없습니다. 나누어 보낸 다른 화물은 보지 않았습니다.',
    en: 'Within the limit in all: no duty, no tax. Other parts of a divided shipment were not seen.',
  },
  jp_small_excluded: {
    weight: 'decides',
    rests: [`${tariff}.exemptLimit`, `${tariff}.exemptExclusions`],
    ko: '한도 이하이지만 가죽 제품, 편물 의류, 가죽 신발처럼 소액 면세에서 빠지는 물품입니다.',
    en: 'Within the limit, but left out of the relief (leather goods, knitwear, leather shoes).',
  },
  jp_small_unclear: {
    weight: 'not_known',
    rests: [`${tariff}.exemptExclusions`],
    standing: 'remembered',
    ko: '소액 면세에서 빠지는지 알 수 없습니다. 6자리 hs_destination을 적거나 시행령 제16조의3을 확인하십시오.',
    en: 'Left out of the relief or not is not known: give six digits, or read art. 16-3 of the order.',
  },
  jp_seller_charges: {
    weight: 'not_known',
    rests: ['jp.consumptionTax.smallGoods'],
    ko: '이날부터 소액 물품의 소비세는 판매자나 플랫폼이 걷습니다. 성립한 법률을 보지 못해 계산하지 않았습니다.',
    en: 'The seller or platform now charges the tax on small goods. The enacted law was not seen: no amount.',
  },
  jp_band_fur: band('모피 제품·토마토 소스·빙과', 'fur goods, tomato sauce, ice cream', 'fur'),
  jp_band_drink: band('커피·차·젤라틴', 'coffee, tea, gelatine', 'drink'),
  jp_band_garment: band('의류(편물 제외)', 'garments that are not knitted', 'garment'),
  jp_band_plastic: band('플라스틱·유리·비금속 제품', 'plastics, glass, base metal', 'plastic'),
  jp_band_free: band('고무·종이·도자기·철강 제품', 'rubber, paper, ceramics, steel', 'free'),
  jp_band_other: band('그 밖의 물품', 'other goods', 'other'),
  jp_ordinary_free: {
    weight: 'decides',
    rests: [],
    standing: 'reported',
    ko: '일반 세율이 무세인 물품입니다(일본 세관의 주요 상품 관세율표).',
    en: 'The ordinary rate of these goods is free (table of major goods of Japan Customs).',
  },
  jp_ordinary_free_recalled: {
    weight: 'decides',
    rests: [],
    standing: 'remembered',
    ko: '일반 세율이 무세라고 알고 있는 물품입니다. 확인하지 못했습니다.',
    en: 'The ordinary rate of these goods is free as remembered; it was not checked.',
  },
  jp_above_simplified: {
    weight: 'decides',
    rests: [`${simplified}.limit`],
    ko: '과세가격의 합계가 간이세율의 한도를 넘어 일반 세율을 냅니다.',
    en: 'The customs value in all is above the limit of simplified rates: the ordinary rate holds.',
  },
  jp_left_out_of_simplified: {
    weight: 'decides',
    rests: [],
    standing: 'remembered',
    ko: '가죽 제품, 편물 의류, 신발, 일부 식품처럼 간이세율을 쓸 수 없어 일반 세율을 냅니다.',
    en: 'Left out of simplified rates (leather goods, knitwear, shoes, some foods): the ordinary rate holds.',
  },
  jp_code_not_listed: {
    weight: 'warns',
    rests: [],
    ko: '이 번호가 무세인지 간이세율의 어느 칸인지 실려 있지 않습니다.',
    en: 'Whether this code is free, or in which simplified band it is, is not on board.',
  },
  jp_rcep_not_held: {
    weight: 'warns',
    rests: [],
    ko: '역내포괄적경제동반자협정(RCEP)의 일본 세율은 실려 있지 않습니다. 그 세율을 duty_rate_pct에 적어 주십시오.',
    en: 'The rates of Japan under RCEP are not on board: give the rate in duty_rate_pct.',
  },
  jp_tax_standard: {
    weight: 'decides',
    rests: ['jp.consumptionTax.national', ...local],
    ko: '소비세와 지방소비세의 표준세율입니다.',
    en: 'The standard rate of consumption tax and local consumption tax.',
  },
  jp_tax_food: {
    weight: 'decides',
    rests: ['jp.consumptionTax.nationalFood', ...local],
    ko: '주류가 아닌 식품이므로 낮은 세율입니다.',
    en: 'Food other than drinks with alcohol: the reduced rate.',
  },
  jp_tax_unclear: {
    weight: 'not_known',
    rests: ['jp.consumptionTax.nationalFood'],
    ko: '식품인지 알 수 없어 소비세율을 정하지 못했습니다. kind나 품목번호를 적어 주십시오.',
    en: 'Whether these goods are food is not known, and so the tax rate: give kind or a code.',
  },
  jp_excise_in_base: {
    weight: 'not_known',
    rests: [],
    standing: 'reported',
    ko: '소비세는 주세·담배세를 더한 값에 매기므로 소비세도 알 수 없습니다.',
    en: 'Consumption tax is laid on the value with liquor or tobacco tax, so it is not known either.',
  },
  jp_rounded: {
    weight: 'decides',
    rests: [`${tariff}.baseUnit`, `${tariff}.taxUnit`],
    ko: '과세표준과 세액을 단계마다 버림했습니다. 같은 세율은 합쳐 계산하고 세액은 행마다 나누었습니다.',
    en: 'Bases and taxes are cut at each step, goods of one rate together, then shared among the lines.',
  },
  jp_declaration_incomplete: {
    weight: 'not_known',
    rests: [],
    ko: '같은 발송에 세율을 모르는 물품이 있어, 신고 전체로 버림하는 세액을 이 행도 정하지 못했습니다.',
    en: 'The shipment has goods of an unknown rate, and taxes are cut over the whole: not known here either.',
  },
  jp_post_fee: {
    weight: 'decides',
    rests: [`${tariff}.postFee`],
    ko: '과세된 우편물이므로 일본우편의 취급 수수료를 냅니다.',
    en: 'Mail that is taxed: the handling fee of Japan Post is due.',
  },
} as const satisfies Reasons

function band(ko: string, en: string, name: string) {
  return {
    weight: 'decides',
    rests: [`${simplified}.${name}`, `${simplified}.limit`],
    ko: `간이세율입니다: ${ko}.`,
    en: `The simplified rate: ${en}.`,
  } as const
}

export const J = reasonsFrom(jpReasons)
