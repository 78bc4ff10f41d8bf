/** Coupang Wing: orders of Korean buyers, which a buying agent fetches from abroad. */
import type { Adapter } from './adapter.js'

export const coupang: Adapter = {
  name: 'coupang-wing',
  ko: '쿠팡 윙 배송 목록',
  en: 'Coupang Wing, list of orders to ship',
  direction: 'in',
  tells: ['묶음배송번호', '노출상품ID', '옵션판매가(판매단가)'],
  columns: {
    parcel: ['운송장번호'],
    bundle: ['묶음배송번호'],
    order_no: ['주문번호'],
    goods: ['등록상품명', '노출상품명(옵션명)'],
    sku: ['업체상품코드', '업체상품 아이디', '옵션ID'],
    quantity: ['구매수(수량)'],
    cancelled_quantity: ['취소수량'],
    cancelled: ['취소여부'],
    sale_price_krw: ['옵션판매가(판매단가)'],
    person_name: ['수취인이름'],
    person_phone: ['수취인전화번호', '수취인 연락처'],
    person_postcode: ['우편번호'],
    person_address: ['수취인 주소'],
    customs_id: ['개인통관번호(PCCC)', '개인통관번호'],
  },
  sets: { platform: 'coupang' },
}
