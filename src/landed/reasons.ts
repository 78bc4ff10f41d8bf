/** All reasons of outbound answers, in the order of their numbers. */
import type { Reason, Reasons } from '../judge/reasons.js'
import { type LandedReasonCode, landedReasonCodes } from './reason-ids.js'
import { usReasons } from './us/reasons.js'

const sharedReasons: Reasons = {
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
  destination_not_on_board: {
    weight: 'not_known',
    rests: [],
    ko: '이 목적국의 법은 아직 실려 있지 않습니다.',
    en: 'The law of this destination is not on board yet.',
  },
  law_of_day_not_known: {
    weight: 'not_known',
    rests: [],
    ko: '그날의 법을 알지 못합니다.',
    en: 'The law of that day is not known.',
  },
  entry_day_assumed: {
    weight: 'warns',
    rests: [],
    ko: 'entered_on이 없어 적재일, 수출신고일, 판매일의 순서로 있는 날을 도착국 신고일로 보았습니다.',
    en: 'entered_on is blank: the day of loading, declaration or sale, in this order, stands in for it.',
  },
  exchange_cross: {
    weight: 'warns',
    rests: [],
    standing: 'remembered',
    ko: '도착국의 환율 대신 그 주의 한국 과세환율을 엇갈려 썼습니다. --rates로 바꿀 수 있습니다.',
    en: 'Korean customs rates of that week, crossed, stand in for those of the destination (--rates).',
  },
  exchange_missing: {
    weight: 'not_known',
    rests: [],
    ko: '그날의 환율이 없습니다. --rates로 주십시오.',
    en: 'There is no rate of exchange for that day: give one with --rates.',
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
}

const all: Reasons = { ...sharedReasons, ...usReasons }

/** The reasons by number. */
export const landedReasons: readonly {
  readonly code: LandedReasonCode
  readonly reason: Reason
}[] = landedReasonCodes.map(code => ({ code, reason: all[code]! }))
