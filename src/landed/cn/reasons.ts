/** Why taxes in China are what they are, in sentences. */
import type { Reasons } from '../../judge/reasons.js'
import { reasonsFrom } from '../numbered-reasons.js'

const retail = 'cn.retailImports'
const mail = 'cn.personalMail'

export const cnReasons = {
  cn_use_assumed: {
    weight: 'warns',
    rests: [],
    ko: 'buyer_use가 없어 개인이 쓰려고 산 것으로 보았습니다.',
    en: 'buyer_use is blank: taken as bought by a person for own use.',
  },
  cn_scheme_assumed: {
    weight: 'warns',
    rests: [],
    ko: 'scheme이 없어 개인 우편물로 보았습니다. 국경간 전자상거래로 통관하면 cbec이라고 적어 주십시오.',
    en: 'scheme is blank: taken as a personal parcel. Write cbec for cross-border e-commerce.',
  },
  cn_exchange: {
    weight: 'decides',
    rests: [`${retail}.exchange`],
    ko: '전달 셋째 수요일의 환율을 씁니다.',
    en: 'The rate of exchange is that of the third Wednesday of the month before.',
  },
  cn_retail: {
    weight: 'decides',
    rests: [`${retail}.singleLimit`, `${retail}.yearlyLimit`, `${retail}.duty`, `${retail}.share`],
    ko: '국경간 전자상거래 소매수입의 한도 안이어서 관세는 없고 증치세와 소비세를 일부만 냅니다.',
    en: 'A retail import within the limits: no duty, and a share of VAT and consumption tax.',
  },
  cn_full_tax: {
    weight: 'decides',
    rests: [`${retail}.singleLimit`, `${retail}.overSingle`],
    ko: '한 거래의 한도를 넘지만 나눌 수 없는 한 개이고 연간 한도 안이어서, 세금 전액을 내고 소매수입합니다.',
    en: 'Above the limit of one transaction, one item and within the year: a retail import, taxes in full.',
  },
  cn_over_single: {
    weight: 'decides',
    rests: [`${retail}.singleLimit`, `${retail}.overSingle`],
    ko: '한 거래의 한도를 넘어 소매수입할 수 없습니다(일반무역). 주문을 나누면 안 됩니다.',
    en: 'Above the limit of one transaction: no retail import (general trade). Do not divide the order.',
  },
  cn_over_year: {
    weight: 'decides',
    rests: [`${retail}.yearlyLimit`],
    ko: '이 구매자의 한 해 합계가 한도를 넘어 일반무역입니다. 이 파일의 주문만 더했습니다.',
    en: 'The sum of the buyer in the year is above its limit: general trade. Only this file was added up.',
  },
  cn_year_counted: {
    weight: 'warns',
    rests: [`${retail}.yearlyLimit`],
    ko: '연간 한도는 이 파일에 있는 이 구매자의 주문만 더해 보았습니다.',
    en: "The limit of the year was held against this buyer's orders in this file alone.",
  },
  cn_buyer_missing: {
    weight: 'warns',
    rests: [`${retail}.yearlyLimit`],
    ko: 'buyer가 없어 연간 한도를 보지 못했습니다.',
    en: 'buyer is blank: the limit of the year was not looked at.',
  },
  cn_list_not_loaded: {
    weight: 'warns',
    rests: [`${retail}.listLines`],
    ko: '상품목록(正面清单)이 실려 있지 않아 살 수 있는 물품인지 보지 못했습니다(--positive-list).',
    en: 'The list of goods is not on board: not looked at (--positive-list).',
  },
  cn_on_list: {
    weight: 'decides',
    rests: [`${retail}.listLines`],
    ko: '불러온 상품목록(正面清单)에 있는 번호입니다. 목록의 비고는 보지 않았습니다.',
    en: 'The code is on the list that was loaded; the notes of the list were not looked at.',
  },
  cn_not_on_list: {
    weight: 'decides',
    rests: [`${retail}.listLines`],
    ko: '불러온 상품목록(正面清单)에 없는 번호여서 소매수입할 수 없습니다(일반무역).',
    en: 'The code is not on the list that was loaded: no retail import (general trade).',
  },
  cn_list_unclear: {
    weight: 'warns',
    rests: [`${retail}.listLines`],
    ko: '중국의 8자리 hs_destination이 없어 상품목록에 있는지 보지 못했습니다.',
    en: 'Without eight digits of hs_destination the list could not be looked at.',
  },
  cn_list_other_edition: {
    weight: 'warns',
    rests: [`${retail}.listLines`],
    ko: '불러온 상품목록의 번호 수가 그날의 판과 다릅니다.',
    en: 'The list that was loaded has another number of lines than the edition of the day.',
  },
  cn_high_end_by_gram: {
    weight: 'decides',
    rests: ['cn.cosmeticsTax.rate', 'cn.cosmeticsTax.perGram'],
    ko: '1 g(1 ml)의 값이 기준 이상인 고급 화장품이어서 소비세가 있습니다. weight_g를 내용량으로 보았습니다.',
    en: 'High-end cosmetics by the price of a gram (ml): consumption tax. weight_g counts as contents.',
  },
  cn_high_end_by_sheet: {
    weight: 'decides',
    rests: ['cn.cosmeticsTax.rate', 'cn.cosmeticsTax.perSheet'],
    ko: '한 장의 값이 기준 이상인 고급 화장품이어서 소비세가 있습니다. quantity를 장수로 보았습니다.',
    en: 'High-end cosmetics by the price of a sheet: consumption tax. quantity counts as sheets.',
  },
  cn_ordinary_by_gram: {
    weight: 'decides',
    rests: ['cn.cosmeticsTax.perGram'],
    ko: '1 g(1 ml)의 값이 고급 화장품의 기준에 못 미쳐 소비세가 없습니다.',
    en: 'Below the price of a gram (ml) of high-end cosmetics: no consumption tax.',
  },
  cn_ordinary_by_sheet: {
    weight: 'decides',
    rests: ['cn.cosmeticsTax.perSheet'],
    ko: '한 장의 값이 고급 화장품의 기준에 못 미쳐 소비세가 없습니다.',
    en: 'Below the price of a sheet of high-end cosmetics: no consumption tax.',
  },
  cn_consumption_unclear: {
    weight: 'not_known',
    rests: ['cn.cosmeticsTax.rate'],
    ko: '품목번호가 없거나 짧아 소비세(고급 화장품 등)가 있는지 알 수 없습니다. hs를 적어 주십시오.',
    en: 'Without a code, or a longer one, consumption tax is not known: give hs.',
  },
  cn_vat_standard: {
    weight: 'decides',
    rests: [`${retail}.vat`],
    ko: '수입 증치세의 표준세율입니다.',
    en: 'The standard rate of import VAT.',
  },
  cn_vat_reduced: {
    weight: 'decides',
    rests: [`${retail}.vatReduced`],
    ko: '도서·음반이므로 수입 증치세의 낮은 세율입니다.',
    en: 'Books and recordings: the reduced rate of import VAT.',
  },
  cn_vat_unclear: {
    weight: 'not_known',
    rests: [`${retail}.vatReduced`],
    ko: '농산물 등이어서 낮은 증치세율일 수 있습니다. tax_rate_pct에 증치세율을 적어 주십시오.',
    en: 'Farm produce and the like may have the reduced VAT: give the VAT rate in tax_rate_pct.',
  },
  cn_mail: {
    weight: 'decides',
    rests: [`${mail}.valueLimit`],
    ko: '개인 우편물이므로 관세·증치세·소비세 대신 행우세 하나를 냅니다.',
    en: 'A personal parcel: one tax in place of duty, VAT and consumption tax.',
  },
  cn_mail_food: band('식품', 'food', 'food', 'low'),
  cn_mail_reading: band('도서·음반·완구', 'books, recordings, toys', 'reading', 'low'),
  cn_mail_medicine: band('의약품', 'medicines', 'medicine', 'low'),
  cn_mail_clothing: band('의류·신발·가방', 'clothing, shoes, bags', 'clothing', 'middle'),
  cn_mail_cosmetics: band('화장품', 'cosmetics', 'cosmetics', 'middle'),
  cn_mail_costume: band('모조 장신구', 'imitation jewellery', 'costumeJewellery', 'middle'),
  cn_mail_jewellery: band('귀금속 장신구', 'jewellery', 'jewellery', 'high'),
  cn_mail_high_end: band('고급 화장품', 'high-end cosmetics', 'highEndCosmetics', 'high'),
  cn_mail_liquor: band('술·담배', 'drinks with alcohol, tobacco', 'liquorTobacco', 'high'),
  cn_mail_computers: band('컴퓨터', 'computers', 'computers', 'low'),
  cn_mail_earphones: band('이어폰·헤드폰', 'earphones, headphones', 'earphones', 'middle'),
  cn_mail_band_not_known: {
    weight: 'not_known',
    rests: [],
    ko: '행우세의 어느 단계인지 알 수 없습니다. 세관의 분류표(归类表)를 보아 tax_rate_pct에 13, 20이나 50을 적어 주십시오.',
    en: 'The band of these goods is not known: give 13, 20 or 50, as customs has it, in tax_rate_pct.',
  },
  cn_mail_waived: {
    weight: 'decides',
    rests: [`${mail}.waiver`],
    ko: '한 우편물의 행우세가 기준 이하여서 걷지 않습니다.',
    en: 'The tax on the parcel is within what is waived.',
  },
  cn_mail_price_list: {
    weight: 'warns',
    rests: [`${mail}.priceBase`],
    ko: '세관은 완세가격표의 값을 쓸 수 있습니다. 표가 실려 있지 않아 판매가격으로 계산했습니다.',
    en: 'Customs may take the value of its price list, which is not on board: the price was taken.',
  },
  cn_mail_over_limit: {
    weight: 'decides',
    rests: [`${mail}.valueLimit`],
    ko: '개인 우편물의 값 한도를 넘어 되돌려 보내거나 일반무역으로 들여야 합니다.',
    en: 'Above the value of a personal parcel: sent back, or general trade.',
  },
  cn_mail_one_item: {
    weight: 'warns',
    rests: [`${mail}.valueLimit`],
    ko: '값 한도를 넘지만 나눌 수 없는 한 개여서, 세관이 자기 사용으로 인정하면 개인 우편물로 들입니다.',
    en: 'Above the limit, but one item: a personal parcel if customs accepts it as for own use.',
  },
  cn_mail_near_limit: {
    weight: 'warns',
    rests: [`${mail}.valueLimitNear`],
    ko: '홍콩·마카오·대만을 거쳐 거기서 보내면 값 한도를 넘습니다.',
    en: 'Sent from Hong Kong, Macao or Taiwan it would be above the value limit.',
  },
  cn_parcel_incomplete: {
    weight: 'not_known',
    rests: [`${mail}.waiver`],
    ko: '같은 우편물에 세율을 모르는 물품이 있어, 걷지 않는 세액인지 알 수 없습니다.',
    en: 'The parcel has goods of an unknown rate: whether its tax is waived is not known.',
  },
  cn_general_trade: {
    weight: 'decides',
    rests: [`${retail}.vat`],
    ko: '일반무역입니다. 수입자가 관세·소비세·증치세 전액을 내고, 개인은 이렇게 들일 수 없습니다.',
    en: 'General trade: an importer pays duty, consumption tax and VAT in full; a person cannot.',
  },
  cn_part_of_excise: {
    weight: 'not_known',
    rests: [],
    ko: '증치세는 소비세를 더한 값에 매기므로 증치세도 알 수 없습니다.',
    en: 'VAT is laid on a price with consumption tax, so it is not known either.',
  },
} as const satisfies Reasons

function band(ko: string, en: string, name: string, rate: string) {
  return {
    weight: 'decides',
    rests: [`${mail}.${name}`, `${mail}.${rate}`],
    ko: `행우세의 단계: ${ko}.`,
    en: `The band of the tax on personal articles: ${en}.`,
  } as const
}

export const C = reasonsFrom(cnReasons)
