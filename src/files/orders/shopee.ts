/** Shopee: the export of orders, of which the fact book knows the English names in part. */
import type { Adapter } from './adapter.js'

export const shopee: Adapter = {
  name: 'shopee',
  ko: 'Shopee 주문 내보내기',
  en: 'Shopee, export of orders',
  direction: 'out',
  tells: ['Order ID', 'Order Status', 'Deal Price', 'Product Name'],
  columns: {
    order: ['Order ID', 'No. Pesanan', 'หมายเลขคำสั่งซื้อ'],
    tracking_no: ['Tracking Number*', 'Tracking Number'],
    status: ['Order Status'],
    sold_on: ['Order Creation Date'],
    buyer: ['Username (Buyer)'],
    sku: ['SKU Reference No.', 'Parent SKU Reference No.'],
    goods: ['Product Name'],
    quantity: ['Quantity'],
    unit_price: ['Deal Price'],
    paid_amount: ['Grand Total'],
  },
  words: {
    status: {
      cancelled: 'cancelled',
      unpaid: 'open',
      'to ship': 'open',
      shipping: 'open',
      shipped: 'open',
      completed: 'open',
    },
  },
  sets: { platform: 'shopee', kind_of_export: 'sale' },
  isRepeated: true,
}
