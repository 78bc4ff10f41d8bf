/** ESM Plus (Gmarket, Auction): orders of Korean buyers, which a buying agent fetches from abroad. */
import type { Adapter } from './adapter.js'

export const esmPlus: Adapter = {
  name: 'esm-plus',
  ko: 'ESM Plus(지마켓·옥션) 주문 목록',
  en: 'ESM Plus (Gmarket, Auction), list of orders',
  direction: 'in',
  tells: ['장바구니번호(결제번호)', '주문번호', '수령인명', '판매단가'],
  columns: {
    parcel: ['송장번호'],
    bundle: ['장바구니번호(결제번호)'],
    order_no: ['주문번호'],
    goods: ['상품명'],
    sku: ['판매자 관리코드', '상품번호'],
    quantity: ['수량'],
    sale_price_krw: ['판매단가'],
    person_name: ['수령인명'],
    person_phone: ['수령인 휴대폰', '수령인 전화번호'],
    person_postcode: ['우편번호'],
    person_address: ['주소'],
    customs_id: ['수령인 통관번호'],
  },
  sets: { platform: 'esm-plus' },
}
