/** A file of each format with made-up buyers, and what becomes of it. */
import { canary, type FormatCase } from './format-case.js'
import * as headers from './headers.js'
import { koreanCases } from './korean-cases.js'

export { canary } from './format-case.js'

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

export const formatCases: readonly FormatCase[] = [
  ...[shopify, amazonNewOrders, amazonUnshipped, ebay, qoo10, shopee, lazada],
  ...koreanCases,
]
