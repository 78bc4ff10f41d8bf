/** The order lists of a Korean gateway for export declarations (Orderlist, Orderlist_new). */
import type { Adapter } from './adapter.js'

const first: Adapter['columns'] = {
  order: ['주문번호'],
  sku: ['상품ID'],
  goods: ['상품명(영문)'],
  quantity: ['주문수량'],
  paid_amount: ['결제금액'],
  currency: ['결제통화코드'],
  buyer: ['구매자상호명'],
  to: ['목적국 국가코드'],
  hs: ['HS코드'],
  weight_kg: ['중량'],
  price_or_amount: ['가격'],
  platform: ['도메인명'],
}

export const orderList: Adapter = {
  name: 'orderlist',
  ko: '전자상거래 수출신고 주문 목록(Orderlist, 12열)',
  en: 'order list for e-commerce export declarations (Orderlist, 12 columns)',
  direction: 'out',
  tells: ['주문번호', '상품명(영문)', '주문수량', '구매자상호명', '목적국 국가코드'],
  columns: first,
  sets: { kind_of_export: 'sale' },
  isRepeated: true,
}

/** Its freight and insurance are in won, and those of an order on each of its rows. */
export const orderListNew: Adapter = {
  name: 'orderlist-new',
  ko: '전자상거래 수출신고 주문 목록(Orderlist_new, 23열)',
  en: 'order list for e-commerce export declarations (Orderlist_new, 23 columns)',
  direction: 'out',
  tells: [...orderList.tells, '제조자사업자번호', '인도조건'],
  columns: {
    ...first,
    maker: ['제조자'],
    maker_business_no: ['제조자사업자번호'],
    incoterm: ['인도조건'],
    freight_krw: ['운임원화'],
    insurance_krw: ['보험료원화'],
  },
  sets: { kind_of_export: 'sale' },
  isRepeated: true,
}
