/** What is the item value (물품가격) of a line: its price, less what the seller took off it. */

import { quantityScale } from '../basis/scale.js'
import { type Marks, mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { LineFacts } from './facts.js'
import { R } from './reason-ids.js'
import { DiscountKind, notKnown } from './words.js'

const itemValueRests = ['kr.customsActRule.listLimit', 'kr.customsActRule.reliefLimit']

export const valueReasons: Reasons = {
  local_charges_not_known: {
    weight: 'not_known',
    rests: itemValueRests,
    ko: '현지 운임(local_freight)이나 현지 세금(local_tax)이 비어 있어 물품가격을 알 수 없습니다. 없으면 0을 적으십시오.',
    en:
      'Freight or tax inside the country of dispatch (local_freight, local_tax) is blank, ' +
      'so the item value is not known. Write 0 if there was none.',
  },
  discount_reduces_price: {
    weight: 'decides',
    rests: itemValueRests,
    ko: '판매자 할인은 실제 지급한 가격을 줄입니다.',
    en: "The seller's discount reduces the price paid.",
  },
  discount_doubtful: {
    weight: 'warns',
    rests: itemValueRests,
    standing: 'remembered',
    ko: '플랫폼 할인·포인트가 가격을 줄이는지 불분명하여 줄이지 않고 판단했습니다.',
    en: 'Whether a platform coupon or points reduce the price is doubtful; it was not reduced.',
  },
  gift_card_is_payment: {
    weight: 'decides',
    rests: itemValueRests,
    ko: '상품권은 지급 수단이므로 가격을 줄이지 않습니다.',
    en: 'A gift card is a way to pay and does not reduce the price.',
  },
  discount_kind_missing: {
    weight: 'not_known',
    rests: itemValueRests,
    ko: '할인 종류(discount_kind)가 없어 물품가격을 알 수 없습니다.',
    en: 'The kind of discount (discount_kind) is blank, so the item value is not known.',
  },
  order_discount_too_large: {
    weight: 'not_known',
    rests: itemValueRests,
    ko: '주문 할인이 주문 금액보다 커서 물품가격을 알 수 없습니다.',
    en: 'The discount on the order is more than its price, so the item value is not known.',
  },
  order_currencies_mixed: {
    weight: 'not_known',
    rests: itemValueRests,
    ko: '한 주문의 통화가 여럿이라 현지 비용을 나눌 수 없습니다.',
    en: 'The order has several currencies, so its local charges cannot be allocated.',
  },
  order_member_refused: {
    weight: 'not_known',
    rests: itemValueRests,
    ko: '같은 주문의 다른 행이 거부되어 주문 비용을 나눌 수 없습니다.',
    en: 'Another row of the order was refused, so the charges of the order cannot be allocated.',
  },
  price_zero: {
    weight: 'not_known',
    rests: itemValueRests,
    ko: '가격이 0입니다. 0은 가격이 아닙니다. 받은 물품에도 값이 있으므로 용도(use)가 gift나 sample이어도 unit_price에 값을 적으십시오.',
    en:
      'The price is 0, which is no value. Goods that were given have a value too: give it in ' +
      'unit_price, whether the use is gift, sample or another.',
  },
  freight_inseparable: {
    weight: 'decides',
    rests: ['kr.customsActRule.inseparableFreight'],
    ko: '국제운임을 구분할 수 없어 가격 전부를 물품가격으로 봅니다.',
    en: 'International freight cannot be told apart, so the whole price is the item value.',
  },
  freight_inseparable_not_stated: {
    weight: 'not_known',
    rests: ['kr.customsActRule.inseparableFreight'],
    ko: '그날의 규칙은 구분할 수 없는 운임을 어떻게 볼지 적고 있지 않습니다.',
    en: 'The rule of that day does not say what holds where freight cannot be told apart.',
  },
}

/** Whether a discount of this kind reduces the price; it is undefined where nobody said its kind. */
function reduces(kind: number, marks: Marks): boolean | undefined {
  switch (kind) {
    case DiscountKind.seller:
      mark(marks, R.discount_reduces_price)
      return true
    case DiscountKind.giftCard:
      mark(marks, R.gift_card_is_payment)
      return false
    case DiscountKind.platform:
    case DiscountKind.points:
      mark(marks, R.discount_doubtful)
      return false
    default:
      mark(marks, R.discount_kind_missing)
      return undefined
  }
}

/** What a discount takes off a price, in parts of the currency unit; the same unit goes in. */
export function reduction(discount: number, kind: number, marks: Marks): number {
  if (discount === 0) return 0
  const answer = reduces(kind, marks)
  return answer === undefined ? notKnown : answer ? discount : 0
}

/** The price of a line after its own discount, in parts of the currency unit. */
export function linePrice(line: LineFacts, marks: Marks): number {
  if (line.unitPriceE4 === 0) {
    mark(marks, R.price_zero)
    return notKnown
  }
  const gross = line.unitPriceE4 * line.quantityE3
  const price = gross - reduction(line.discountE4 * quantityScale, line.discountKind, marks)
  if (price !== 0) return price
  mark(marks, R.price_zero)
  return notKnown
}
