/** Files of Korean channels and gateways with made-up buyers, and what becomes of them. */
import { canary, type FormatCase } from './format-case.js'
import * as headers from './headers.js'

const cafe24: FormatCase = {
  format: 'cafe24',
  header: headers.cafe24,
  rows: [1, 2].map(number => ({
    ...{ 주문번호: '20261102-0000001', '품목별 주문번호': `20261102-0000001-0${number}` },
    ...{
      상품품목코드: 'P00000AB',
      주문상품명: '쌀 토너',
      수량: '1',
      판매가: '15000',
      배송비: '3000',
    },
    ...{ 결제금액: '33000', 수령인: canary, '수령인 주소': canary, 배송메시지: canary },
    ...{ 주문일시: '2026-11-02 10:15:00', '상품구매금액(KRW)': '15000', 쇼핑몰: 'global' },
  })),
  lines: [
    {
      ...{ order: '20261102-0000001', line: '1', unit_price: '15000', freight: '3000' },
      ...{ paid_amount: '33000', buyer: canary, sku: 'P00000AB' },
    },
    { line: '2', unit_price: '15000', freight: '', paid_amount: '' },
  ],
  asked: [
    ...['to:file', 'currency:file', 'hs:product', 'origin:product', 'carrier:file', 'kind:product'],
    ...['weight_g:product', 'exporter:file', 'goods:product'],
  ],
}

const orderListRow = {
  ...{ 주문번호: 'A-1', 상품ID: 'RT-150', '상품명(영문)': 'RICE TONER', 주문수량: '2' },
  ...{ 결제금액: '30.00', 결제통화코드: 'USD', 구매자상호명: canary, '목적국 국가코드': 'US' },
  ...{ HS코드: '3304991000', 중량: '0.4', 가격: '15.00', 도메인명: 'shop.example' },
}

const orderList: FormatCase = {
  format: 'orderlist',
  header: headers.orderList,
  rows: [orderListRow],
  lines: [
    {
      ...{ order: 'A-1', to: 'US', hs: '3304991000', weight_g: '400', unit_price: '15.00' },
      ...{ quantity: '2', paid_amount: '30.00', platform: 'shop.example', origin: '' },
    },
  ],
  asked: ['sold_on:file', 'origin:product', 'carrier:file', 'kind:product', 'exporter:file'],
}

const orderListNew: FormatCase = {
  format: 'orderlist-new',
  header: headers.orderListNew,
  rows: [
    {
      ...orderListRow,
      ...{ 제조자: 'Made-up Maker', 제조자사업자번호: '124-81-00998', 인도조건: 'DAP' },
      ...{ 운임원화: '12000', 보험료원화: '0' },
    },
  ],
  lines: [
    {
      ...{ maker: 'Made-up Maker', maker_business_no: '124-81-00998', incoterm: 'DAP' },
      ...{ freight: '', insurance: '0', unit_price: '15.00' },
    },
  ],
  asked: [
    ...['sold_on:file', 'origin:product', 'carrier:file', 'kind:product', 'exporter:file'],
    ...['freight:order'],
  ],
}

const person = {
  ...{
    person_name: canary,
    person_phone: canary,
    person_postcode: '00000',
    person_address: canary,
  },
}
const askedInto = [
  ...['parcel:order', 'declared_on:file', 'ship_from:file', 'unit_price:product'],
  ...['currency:product', 'hs:product', 'origin:product'],
]

const coupang: FormatCase = {
  format: 'coupang-wing',
  header: headers.coupang,
  rows: [
    {
      ...{
        묶음배송번호: '5001',
        주문번호: '6001',
        주문일: '2026-11-02 10:15:00',
        업체상품코드: 'CN-1',
      },
      ...{ 등록상품명: '접이식 의자', 노출상품ID: '1', '구매수(수량)': '3', 취소수량: '1' },
      ...{ '옵션판매가(판매단가)': '12000', 결제액: '36000', 구매자: canary, 구매자이메일: canary },
      ...{ 수취인이름: canary, 수취인전화번호: canary, 우편번호: '00000', '수취인 주소': canary },
      ...{ 배송메세지: canary, '상품별 개별 입력 항목': canary },
    },
    {
      ...{ 묶음배송번호: '5002', 주문번호: '6002', 등록상품명: '접이식 의자', '구매수(수량)': '1' },
      ...{ 취소여부: 'Y', '옵션판매가(판매단가)': '12000' },
    },
  ],
  lines: [
    {
      ...{ order_no: '6001', quantity: '2', sale_price_krw: '12000', unit_price: '', currency: '' },
      ...{ goods: '접이식 의자', platform: 'coupang', parcel: '', origin: '', ...person },
    },
  ],
  asked: [...askedInto, 'customs_id:order'],
}

const smartStore: FormatCase = {
  format: 'smartstore',
  header: headers.smartStore,
  rows: [
    {
      ...{ 상품주문번호: '2026110200001', 주문번호: '2026110200000', 구매자명: canary },
      ...{
        수취인명: canary,
        주문상태: '배송준비',
        상품명: '접이식 의자',
        수량: '1',
        상품가격: '15000',
      },
      ...{
        '판매자 상품코드': 'CN-1',
        수취인연락처1: canary,
        통합배송지: canary,
        우편번호: '00000',
      },
      ...{ 배송메세지: canary, 개인통관고유부호: 'P123456789012', '출입방법 내용': canary },
      ...{ 송장번호: '123456789012' },
    },
  ],
  lines: [
    {
      ...{ order_no: '2026110200000', parcel: '123456789012', sale_price_krw: '15000' },
      ...{ unit_price: '', customs_id: 'P123456789012', ...person },
    },
  ],
  asked: askedInto.slice(1),
}

const esmPlus: FormatCase = {
  format: 'esm-plus',
  header: headers.esmPlus,
  rows: [
    {
      ...{ '아이디*': canary, '주문번호*': '8001', '장바구니번호(결제번호)': '8000' },
      ...{
        '상품번호*': '1',
        상품명: '접이식 의자',
        수량: '1',
        판매단가: '15,000원',
        구매자명: canary,
      },
      ...{ 수령인명: canary, '수령인 휴대폰': canary, 우편번호: '00000', 주소: canary },
      ...{ '수령인 통관번호': 'P123456789012', '판매자 관리코드': 'CN-1', 송장번호: '' },
    },
  ],
  lines: [
    {
      ...{ order_no: '8001', sale_price_krw: '15000', unit_price: '', parcel: '', ...person },
      ...{ customs_id: 'P123456789012', currency: '' },
    },
  ],
  asked: askedInto,
}

export const koreanCases: readonly FormatCase[] = [
  ...[cafe24, orderList, orderListNew, coupang, smartStore, esmPlus],
]
