/** Cafe24: lists of orders whose columns the seller picks; the amounts of an order stand on each row. */
import type { Adapter } from './adapter.js'

export const cafe24: Adapter = {
  name: 'cafe24',
  ko: '카페24 주문 목록',
  en: 'Cafe24, list of orders',
  direction: 'out',
  tells: ['품목별 주문번호', '주문상품명', '수량'],
  columns: {
    order: ['주문번호'],
    tracking_no: ['송장번호'],
    sold_on: ['주문일시', '결제일시(입금확인일)'],
    to: ['목적국 국가코드', '수령인 국가'],
    buyer: ['주문자명', '수령인'],
    sku: ['상품품목코드', '자체 상품코드'],
    goods: ['주문상품명'],
    quantity: ['수량'],
    unit_price: ['판매가', '판매가(KRW)'],
    line_amount: ['상품구매금액(KRW)'],
    freight: ['배송비'],
    paid_amount: ['결제금액'],
    refunded_amount: ['실제 환불금액'],
  },
  sets: { platform: 'cafe24', kind_of_export: 'sale' },
  isRepeated: true,
}
