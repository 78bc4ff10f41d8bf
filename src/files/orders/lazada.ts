/** Lazada: the export of orders, a row for each piece. The fact book knows its names in part. */
import type { Adapter } from './adapter.js'

export const lazada: Adapter = {
  name: 'lazada',
  ko: 'Lazada 주문 내보내기',
  en: 'Lazada, export of orders',
  direction: 'out',
  tells: ['orderNumber', 'orderItemId', 'sellerSku', 'itemName'],
  columns: {
    order: ['orderNumber'],
    status: ['status'],
    sold_on: ['createTime'],
    to: ['shippingCountry'],
    buyer: ['customerName'],
    sku: ['sellerSku'],
    goods: ['itemName'],
    unit_price: ['unitPrice'],
    paid_price: ['paidPrice'],
  },
  words: {
    status: {
      pending: 'open',
      packed: 'open',
      ready_to_ship: 'open',
      shipped: 'open',
      delivered: 'open',
      canceled: 'cancelled',
      cancelled: 'cancelled',
      returned: 'refunded',
    },
  },
  sets: { platform: 'lazada', kind_of_export: 'sale', quantity: '1' },
}
