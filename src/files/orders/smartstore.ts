/** Naver SmartStore: orders of Korean buyers, which a buying agent fetches from abroad. */
import type { Adapter } from './adapter.js'

export const smartStore: Adapter = {
  name: 'smartstore',
  ko: '네이버 스마트스토어 주문 목록',
  en: 'Naver SmartStore, list of orders',
  direction: 'in',
  tells: ['상품주문번호', '주문번호', '주문세부상태', '배송속성'],
  columns: {
    parcel: ['송장번호'],
    bundle: ['배송비 묶음번호'],
    order_no: ['주문번호'],
    goods: ['상품명'],
    sku: ['판매자 상품코드', '상품번호'],
    quantity: ['수량'],
    cancelled: ['주문상태'],
    sale_price_krw: ['상품가격'],
    person_name: ['수취인명'],
    person_phone: ['수취인연락처1', '수취인연락처2'],
    person_postcode: ['우편번호'],
    person_address: ['통합배송지', '기본배송지'],
    customs_id: ['개인통관고유부호'],
  },
  words: { cancelled: { 취소: 'yes', 취소완료: 'yes', 반품완료: 'yes', 미결제취소: 'yes' } },
  sets: { platform: 'smartstore' },
}
