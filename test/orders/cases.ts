/** A file of each format with made-up buyers, and what becomes of it. */
import * as headers from './headers.js'

/** Stands wherever a file has something of a person; it may come out in `buyer` and `person_…` only. */
export const canary = 'Canary Person'

type Row = Readonly<Record<string, string>>

export interface FormatCase {
  readonly format: string
  readonly header: readonly string[]
  readonly rows: readonly Row[]
  /** Of each line: what must stand there; '' is a blank. */
  readonly lines: readonly Row[]
  /** `column:of` of each question, in their order. */
  readonly asked: readonly string[]
}

const shopify: FormatCase = {
  format: 'shopify',
  header: headers.shopify,
  rows: [
    {
      ...{ Name: '#1001', Email: canary, 'Financial Status': 'paid', Currency: 'USD' },
      ...{ Subtotal: '45.00', Shipping: '8.00', Taxes: '0.00', Total: '53.00' },
      ...{ 'Discount Code': 'TEN', 'Discount Amount': '5.00' },
      ...{ 'Created at': '2026-11-02 10:15:00 +0900', 'Lineitem quantity': '2' },
      ...{
        'Lineitem name': 'Rice toner 150 ml',
        'Lineitem price': '15.00',
        'Lineitem sku': 'RT-150',
      },
      ...{ 'Billing Name': canary, 'Shipping Street': canary, 'Shipping Phone': canary },
      ...{ 'Shipping Country': 'US', 'Shipping Province': 'CA', Notes: canary, Phone: canary },
      ...{ 'Payment Method': 'Shopify Payments', 'Refunded Amount': '0.00', Vendor: 'Soft' },
    },
    {
      ...{ Name: '#1001', Email: canary, 'Lineitem quantity': '1', 'Lineitem price': '20.00' },
      ...{ 'Lineitem name': 'Sheet mask', 'Lineitem sku': 'SM-10', Vendor: 'Soft' },
    },
    {
      ...{ Name: '#1002', 'Financial Status': 'partially_refunded', Currency: 'USD' },
      ...{ Subtotal: '20.00', Shipping: '0.00', Total: '20.00', 'Refunded Amount': '5.00' },
      ...{ 'Created at': '2026-11-03 08:00:00 +0900', 'Lineitem quantity': '1' },
      ...{ 'Lineitem name': 'Sheet mask', 'Lineitem price': '20.00', 'Lineitem sku': 'SM-10' },
      ...{ 'Shipping Country': 'DE' },
    },
    {
      ...{ Name: '#1003', 'Financial Status': 'voided', Currency: 'USD', Subtotal: '20.00' },
      ...{ 'Created at': '2026-11-03 09:00:00 +0900', 'Cancelled at': '2026-11-03 09:30:00 +0900' },
      ...{ 'Lineitem quantity': '1', 'Lineitem name': 'Sheet mask', 'Lineitem price': '20.00' },
      ...{ 'Shipping Country': 'JP' },
    },
    {
      ...{ Name: '#1003', 'Lineitem quantity': '1', 'Lineitem price': '5.00' },
      ...{ 'Lineitem name': 'Lip tint', 'Lineitem sku': 'LT-01' },
    },
  ],
  lines: [
    {
      ...{ order: '#1001', line: '1', status: 'open', platform: 'shopify', sold_on: '2026-11-02' },
      ...{
        to: 'US',
        region: 'CA',
        buyer: canary,
        sku: 'RT-150',
        quantity: '2',
        unit_price: '15.00',
      },
      ...{ currency: 'USD', discount: '3', freight: '8.00', paid_amount: '53.00', origin: '' },
      ...{ kind_of_export: 'sale', payment_method: 'Shopify Payments' },
    },
    {
      ...{ order: '#1001', line: '2', to: 'US', currency: 'USD', sold_on: '2026-11-02' },
      ...{ unit_price: '20.00', discount: '2', freight: '', paid_amount: '' },
    },
    { order: '#1002', line: '1', status: 'part_refunded', refunded_amount: '5.00', discount: '' },
    { order: '#1003', status: 'cancelled', to: 'JP' },
    { order: '#1003', line: '2', status: 'cancelled', to: 'JP', goods: 'Lip tint' },
  ],
  asked: [
    ...['hs:product', 'origin:product', 'carrier:file', 'kind:product', 'weight_g:product'],
    ...['exporter:file', 'hs:product', 'origin:product', 'kind:product', 'weight_g:product'],
  ],
}

const amazonNewOrders: FormatCase = {
  format: 'amazon-new-orders',
  header: headers.amazonNewOrders,
  rows: [
    {
      ...{ 'order-id': '111-0000001-0000001', 'order-item-id': '90000000000001' },
      ...{
        'purchase-date': '2026-11-02T03:04:05+00:00',
        'buyer-email': canary,
        'buyer-name': canary,
      },
      ...{
        sku: 'SM-10',
        'product-name': 'Sheet mask "calm", 10 pieces',
        'quantity-purchased': '3',
      },
      ...{ currency: 'USD', 'item-price': '10.00', 'item-tax': '0.80', 'shipping-price': '4.00' },
      ...{ 'recipient-name': canary, 'ship-address-1': canary, 'ship-state': 'WA' },
      ...{ 'ship-country': 'US', 'ship-phone-number': canary, 'item-promotion-discount': '-1.00' },
      ...{ 'ship-promotion-discount': '1.50', 'delivery-Instructions': canary },
      ...{ 'sales-channel': 'Amazon.com' },
    },
  ],
  lines: [
    {
      ...{ order: '111-0000001-0000001', sold_on: '2026-11-02', to: 'US', region: 'WA' },
      ...{ goods: 'Sheet mask "calm", 10 pieces', quantity: '3', unit_price: '3.3334' },
      ...{ discount: '1.0002', freight: '2.5', buyer: canary, platform: 'amazon', status: 'open' },
    },
  ],
  asked: [
    ...['hs:product', 'origin:product', 'carrier:file', 'kind:product', 'weight_g:product'],
    ...['exporter:file'],
  ],
}

const amazonUnshipped: FormatCase = {
  format: 'amazon-unshipped',
  header: headers.amazonUnshipped,
  rows: [
    {
      ...{ 'order-id': '111-0000002-0000002', 'order-item-id': '90000000000002' },
      ...{ 'purchase-date': '2026-11-02T03:04:05+00:00', 'buyer-name': canary, sku: 'SM-10' },
      ...{ 'product-name': 'Sheet mask', 'quantity-purchased': '2', 'quantity-shipped': '0' },
      ...{ 'quantity-to-ship': '2', 'ship-country': 'GB', 'is-business-order': 'true' },
    },
  ],
  lines: [
    { quantity: '2', quantity_shipped: '0', buyer_use: 'business', to: 'GB', unit_price: '' },
  ],
  asked: [
    ...['unit_price:line', 'currency:file', 'hs:product', 'origin:product', 'carrier:file'],
    ...['kind:product', 'weight_g:product', 'exporter:file'],
  ],
}

/** A row of the order with its totals stands before its two items. */
const ebay: FormatCase = {
  format: 'ebay',
  header: headers.ebay,
  rows: [
    {
      ...{ 'Sales Record Number': '501', 'Order Number': '01-00001-00001', Quantity: '3' },
      ...{ 'Buyer Username': canary, 'Buyer Name': canary, 'Buyer Note': canary },
      ...{ 'Ship To Country': 'United Kingdom', 'Sold For': '£25.00', 'Sale Date': '02-Nov-26' },
      ...{ 'Shipping And Handling': '£4.00', 'Total Price': '£29.00', 'Payment Method': 'PayPal' },
      ...{ 'Seller Collected Tax': '£0.00', 'eBay Collected Tax': '£0.00' },
    },
    {
      ...{ 'Sales Record Number': '501', 'Order Number': '01-00001-00001', 'Item Number': '1' },
      ...{ 'Item Title': 'Lip tint', 'Custom Label': 'LT-01', Quantity: '2', 'Sold For': '£10.00' },
    },
    {
      ...{ 'Sales Record Number': '501', 'Order Number': '01-00001-00001', 'Item Number': '2' },
      ...{ 'Item Title': 'Brush', 'Custom Label': 'BR-01', Quantity: '1', 'Sold For': '£5.00' },
    },
    {
      ...{ 'Sales Record Number': '502', 'Order Number': '01-00002-00002', 'Item Number': '1' },
      ...{ 'Item Title': 'Lip tint', 'Custom Label': 'LT-01', Quantity: '2', 'Sold For': '$10.00' },
      ...{ 'Ship To Country': 'United States', 'Sale Date': 'Nov-03-26', 'Total Price': '$31.00' },
    },
  ],
  lines: [
    {
      ...{ order: '01-00001-00001', line: '1', to: 'GB', currency: 'GBP', sold_on: '2026-11-02' },
      ...{
        quantity: '2',
        unit_price: '10.00',
        freight: '4.00',
        paid_amount: '29.00',
        goods: 'Lip tint',
      },
    },
    { line: '2', to: 'GB', unit_price: '5.00', freight: '', paid_amount: '' },
    { order: '01-00002-00002', to: 'US', sold_on: '2026-11-03', unit_price: '', currency: '' },
  ],
  asked: [
    ...['hs:product', 'origin:product', 'carrier:file', 'kind:product', 'weight_g:product'],
    ...['exporter:file', 'hs:product', 'origin:product', 'kind:product', 'weight_g:product'],
    ...['currency:file', 'unit_price:line'],
  ],
}

const qoo10: FormatCase = {
  format: 'qoo10-japan',
  header: headers.qoo10,
  rows: [
    {
      ...{ 配送状態: '配送準備', 注文番号: '700000001', カート番号: '600000001' },
      ...{ 注文日: '2026/11/02 12:34:56', 商品番号: '900000001', 商品名: '韓国コスメ トナー' },
      ...{ 数量: '2', 受取人名: canary, '受取人名(フリガナ)': canary, 住所: canary, 国家: 'JP' },
      ...{ 通貨: 'JPY', 購入者決済金額: '2,900', 販売価格: '1,500', 割引額: '100' },
      ...{ 注文金額の合計: '2,900', 購入者名: canary, 配送要請事項: canary },
      ...{ 販売者商品コード: 'RT-150' },
    },
    {
      ...{ 配送状態: '配送準備', 注文番号: '700000002', カート番号: '600000002' },
      ...{ 注文日: '2026/11/02', 商品名: 'リップ', 数量: '1', 国家: '日本', 通貨: 'JPY' },
      ...{ 販売価格: '1000', 割引額: '0', 注文金額の合計: '1200', 販売者商品コード: 'LT-01' },
    },
  ],
  lines: [
    {
      ...{ order: '700000001', sold_on: '2026-11-02', to: 'JP', quantity: '2', unit_price: '1500' },
      ...{ discount: '100', currency: 'JPY', paid_amount: '2900', sku: 'RT-150', buyer: canary },
    },
    { order: '700000002', to: 'JP', unit_price: '' },
  ],
  asked: [
    ...['hs:product', 'origin:product', 'carrier:file', 'kind:product', 'weight_g:product'],
    ...['exporter:file', 'status:line', 'goods:product', 'hs:product', 'origin:product'],
    ...['kind:product', 'weight_g:product', 'status:line', 'unit_price:line', 'goods:product'],
  ],
}

const shopee: FormatCase = {
  format: 'shopee',
  header: headers.shopee,
  rows: [
    {
      ...{
        'Order ID': '261102ABC',
        'Order Status': 'To ship',
        'Order Creation Date': '2026-11-02 10:15',
      },
      ...{ 'SKU Reference No.': 'RT-150', 'Product Name': 'Rice toner', 'Deal Price': '20.00' },
      ...{
        Quantity: '1',
        'Username (Buyer)': canary,
        'Receiver Name': canary,
        'Grand Total': '45.00',
      },
    },
    {
      ...{
        'Order ID': '261102ABC',
        'Order Status': 'To ship',
        'Order Creation Date': '2026-11-02 10:15',
      },
      ...{ 'SKU Reference No.': 'LT-01', 'Product Name': 'Lip tint', 'Deal Price': '25.00' },
      ...{ Quantity: '1', 'Username (Buyer)': canary, 'Grand Total': '45.00' },
    },
  ],
  lines: [
    {
      order: '261102ABC',
      line: '1',
      status: 'open',
      unit_price: '20.00',
      paid_amount: '45.00',
      to: '',
    },
    { order: '261102ABC', line: '2', unit_price: '25.00', paid_amount: '' },
  ],
  asked: [
    ...['to:file', 'currency:file', 'hs:product', 'origin:product', 'carrier:file', 'kind:product'],
    ...['weight_g:product', 'exporter:file', 'hs:product', 'origin:product', 'kind:product'],
    ...['weight_g:product'],
  ],
}

const lazada: FormatCase = {
  format: 'lazada',
  header: headers.lazada,
  rows: [
    {
      ...{ orderNumber: '400001', orderItemId: '1', sellerSku: 'RT-150', itemName: 'Rice toner' },
      ...{ paidPrice: '18.00', unitPrice: '20.00', shippingCountry: 'Singapore', status: 'packed' },
      ...{ createTime: '02 Nov 2026 10:15', customerName: canary },
    },
  ],
  lines: [
    {
      ...{
        order: '400001',
        quantity: '1',
        unit_price: '20.00',
        discount: '2',
        paid_amount: '18.00',
      },
      ...{ to: 'SG', sold_on: '2026-11-02', status: 'open' },
    },
  ],
  asked: [
    ...['currency:file', 'hs:product', 'origin:product', 'carrier:file', 'kind:product'],
    ...['weight_g:product', 'exporter:file'],
  ],
}

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

export const formatCases: readonly FormatCase[] = [
  ...[shopify, amazonNewOrders, amazonUnshipped, ebay, qoo10, shopee, lazada, cafe24],
  ...[orderList, orderListNew, coupang, smartStore, esmPlus],
]
