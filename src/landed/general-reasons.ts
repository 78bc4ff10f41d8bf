/** Reasons that answers of every destination may have. */
import { reasonNumbers } from '../judge/numbered.js'
import type { Reason, Reasons } from '../judge/reasons.js'

const table = {
  row_refused: {
    weight: 'not_known',
    rests: [],
    ko: '입력에 문제가 있어 판정하지 않았습니다. 문제 목록을 보십시오.',
    en: 'The input has a problem: not judged. See the list of problems.',
  },
  order_not_shipped: {
    weight: 'decides',
    rests: [],
    ko: '취소되거나 전액 환불된 주문이어서 판정하지 않았습니다.',
    en: 'The order was cancelled or refunded in full: not judged.',
  },
  export_not_judged: {
    weight: 'not_known',
    rests: [],
    ko: '판매가 아닌 수출(재고 이전, 견본, 반품)은 아직 판정하지 않습니다.',
    en: 'Exports that are no sale (stock, samples, returns) are not judged yet.',
  },
  rows_disagree: {
    weight: 'not_known',
    rests: [],
    ko: '한 발송의 행들이 발송에 하나인 값에서 서로 다릅니다. 어느 행과 열인지는 문제 목록에 있습니다. 같게 고치거나 발송을 나누어 주십시오.',
    en: 'Rows of the shipment differ in what it has once: the problems name them. Mend or part them.',
  },
  order_conflict: {
    weight: 'not_known',
    rests: [],
    ko: '한 주문의 행들이 주문에 하나인 값에서 서로 다릅니다. 어느 행과 열인지는 문제 목록에 있습니다. 한 행에만 적거나 같게 적으십시오.',
    en: 'Rows of the order differ in what it has once: the problems name them. Give it once or alike.',
  },
  line_twice: {
    weight: 'not_known',
    rests: [],
    ko: '한 발송에 같은 주문의 같은 행 번호가 두 번 있습니다. 중복을 지우거나 행 번호를 고치십시오.',
    en: 'A line of the order stands twice in the shipment. Remove the duplicate or correct its line number.',
  },
  other_row_refused: {
    weight: 'not_known',
    rests: [],
    ko: '같은 발송이나 주문의 다른 행이 거부되어 값을 알 수 없습니다. 문제 목록에 있는 그 행을 고치십시오.',
    en: 'Another row of the shipment or order was refused: values are not known. Mend the row that is named.',
  },
  destination_not_on_board: {
    weight: 'not_known',
    rests: [],
    ko: '이 목적국의 법은 실려 있지 않습니다. 실린 나라는 docs/destinations.md에 있습니다.',
    en: 'The law of this destination is not on board. docs/destinations.md names those that are.',
  },
  law_of_day_not_known: {
    weight: 'not_known',
    rests: [],
    ko: '그날의 법을 알지 못합니다. 날이 맞는지 보십시오. 아는 날들은 law show로 봅니다.',
    en: 'The law of that day is not known. Check the day; law show lists the days on board.',
  },
  entry_day_assumed: {
    weight: 'warns',
    rests: [],
    ko: 'entered_on이 없어 적재일, 수출신고일, 판매일의 순서로 있는 날을 도착국 신고일로 보았습니다.',
    en: 'entered_on is blank: the day of loading, declaration or sale, in this order, stands in for it.',
  },
  carriage_assumed: {
    weight: 'warns',
    rests: [],
    ko: 'carrier가 없어 우편이나 특송으로 보았습니다. 화물(cargo)이면 답이 다릅니다.',
    en: 'carrier is blank: taken as post or express. By cargo the answer is another.',
  },
  exchange_cross: {
    weight: 'warns',
    rests: [],
    standing: 'remembered',
    ko: '도착국의 환율 대신 그 주의 한국 과세환율을 엇갈려 썼습니다. --rates로 바꿀 수 있습니다.',
    en: 'Korean customs rates of that week, crossed, stand in for those of the destination (--rates).',
  },
  exchange_approximate: {
    weight: 'warns',
    rests: [],
    standing: 'remembered',
    ko: '그 주의 과세환율이 없어 유럽중앙은행 환율로 어림했습니다. 한도 가까이에서는 답이 다를 수 있습니다.',
    en: 'No official rate: one of the European Central Bank stands in, and may decide near a limit.',
  },
  exchange_missing: {
    weight: 'not_known',
    rests: [],
    ko: '그날의 환율이 없습니다. --rates로 주거나 --approximate-rates로 어림하십시오.',
    en: 'There is no rate of exchange for that day: give one with --rates, or --approximate-rates.',
  },
  freight_in_price: {
    weight: 'warns',
    rests: [],
    standing: 'reported',
    ko: '운임이 가격에 들어 있고 나눌 수 없어, 과세가격에서 빼지 않았습니다.',
    en: 'Freight is in the price and cannot be told apart: it was not taken from the value.',
  },
  buyer_business: {
    weight: 'warns',
    rests: [],
    ko: '구매자가 사업자입니다. 수입자의 신고와 세금 공제는 보지 않았습니다.',
    en: 'The buyer is a business: its own declaration and deductions were not judged.',
  },
  freight_missing: {
    weight: 'warns',
    rests: [],
    ko: '운임(freight)이 비어 있어 과세가격에 더하지 않았습니다. 가격에 들어 있지 않다면 적어 주십시오.',
    en: 'Freight is blank and was not added to the value: give it unless it is in the price.',
  },
  duty_rate_given: {
    weight: 'decides',
    rests: [],
    standing: 'remembered',
    ko: '관세율표 대신 판매자가 적은 관세율(duty_rate_pct)을 썼습니다.',
    en: 'The duty rate that the seller gave (duty_rate_pct) was used, no schedule.',
  },
  duty_rate_missing: {
    weight: 'not_known',
    rests: [],
    ko: '이 목적국의 관세율표가 실려 있지 않습니다. duty_rate_pct를 적어 주십시오.',
    en: 'The schedule of this destination is not on board: give duty_rate_pct.',
  },
  tax_rate_given: {
    weight: 'decides',
    rests: [],
    standing: 'remembered',
    ko: '판매자가 적은 세율(tax_rate_pct)을 썼습니다.',
    en: 'The tax rate that the seller gave (tax_rate_pct) was used.',
  },
  tax_rate_missing: {
    weight: 'not_known',
    rests: [],
    ko: '이 물품의 세율을 알지 못합니다. tax_rate_pct를 적어 주십시오.',
    en: 'The tax rate of these goods is not known: give tax_rate_pct.',
  },
  tax_perhaps_reduced: {
    weight: 'not_known',
    rests: [],
    standing: 'remembered',
    ko: '식품·책·의약품·어린이제품 등은 세율이 낮거나 면세일 수 있습니다. tax_rate_pct를 적어 주십시오.',
    en: 'Food, books, medicines, goods for children may bear a lower tax or none: give tax_rate_pct.',
  },
  tax_kind_silent: {
    weight: 'warns',
    rests: [],
    ko: '물품 종류(kind)가 없거나 other여서 보통 세율의 물품으로 보았습니다. 아니면 tax_rate_pct를 적어 주십시오.',
    en: 'kind is blank or other: taken as goods of the ordinary rate; give tax_rate_pct if not.',
  },
  marketplace_collects: {
    weight: 'decides',
    rests: [],
    standing: 'remembered',
    ko: '판매 플랫폼(platform)에서 팔려, 세금을 판매할 때 플랫폼이 걷습니다.',
    en: 'Sold on a marketplace (platform), which collects the tax at the sale.',
  },
  marketplace_perhaps: {
    weight: 'warns',
    rests: [],
    standing: 'remembered',
    ko: '판매 플랫폼이 판매할 때 세금을 걷었을 수 있습니다. 걷었다면 scheme을 적어 주십시오.',
    en: 'The marketplace may have collected the tax at the sale: give scheme if it did.',
  },
  agreement_origin_proof: {
    weight: 'warns',
    rests: [],
    standing: 'remembered',
    ko: '협정 세율로 보았습니다. 원산지 기준을 지키고 원산지를 증명해야 합니다.',
    en: 'The rate of an agreement is claimed: its rules of origin must be met and proven.',
  },
  origin_missing: {
    weight: 'not_known',
    rests: [],
    ko: '원산지가 없습니다. 발송국에서 채우지 않으므로 origin을 적어 주십시오.',
    en: 'The origin is blank, and is never filled from the country of dispatch: give origin.',
  },
  claim_refused: {
    weight: 'warns',
    rests: [],
    ko: '원산지가 한국이 아니므로 협정 신청을 받아들이지 않았습니다. 거짓 신청은 처벌됩니다.',
    en: 'The origin is not Korea: the claim of the agreement was not taken. False claims are punished.',
  },
  claim_of_others: {
    weight: 'warns',
    rests: [],
    ko: '신청한 협정은 이 목적국의 협정이 아니어서 받아들이지 않았습니다.',
    en: 'The agreement that is claimed is none of this destination: the claim was not taken.',
  },
  code_missing: {
    weight: 'not_known',
    rests: [],
    ko: '품목번호가 없습니다. hs_destination이나 hs를 적어 주십시오.',
    en: 'There is no code: give hs_destination or hs.',
  },
  weight_missing: {
    weight: 'not_known',
    rests: [],
    ko: '무게로 정하는 것인데 weight_g가 없습니다.',
    en: 'This goes by weight, and weight_g is blank.',
  },
  fees_not_known: {
    weight: 'warns',
    rests: [],
    standing: 'remembered',
    ko: '운송사와 우체국의 통관 수수료는 실려 있지 않아 비워 두었습니다.',
    en: 'Fees of the carrier or the post are not on board: fees are blank.',
  },
  excise_not_known: {
    weight: 'not_known',
    rests: [],
    standing: 'remembered',
    ko: '주류·담배이거나 그럴 수 있어 소비세를 알 수 없습니다.',
    en: 'These are or may be drinks or tobacco: the excise is not known.',
  },
} as const satisfies Reasons

export type SharedReasonCode = keyof typeof table

export const sharedReasons: Readonly<Record<SharedReasonCode, Reason>> = table

/** In the order of their numbers, which is their order in an answer. */
export const sharedReasonCodes = Object.keys(table) as readonly SharedReasonCode[]

/** `S.exchange_missing` is the number of that reason. */
export const S = reasonNumbers(sharedReasonCodes) as Readonly<Record<SharedReasonCode, number>>
