/** Amazon: the flat files of new and of unshipped orders, separated by tabs. */
import type { Adapter } from './adapter.js'

const shared: Adapter['columns'] = {
  order: ['order-id'],
  sold_on: ['purchase-date'],
  to: ['ship-country'],
  region: ['ship-state'],
  buyer: ['buyer-name', 'recipient-name'],
  sku: ['sku'],
  goods: ['product-name'],
  quantity: ['quantity-purchased'],
}

/** Prices, freight and discounts are those of the whole line. */
export const amazonNewOrders: Adapter = {
  name: 'amazon-new-orders',
  ko: 'Amazon 새 주문 보고서(TSV)',
  en: 'Amazon, report of new orders (TSV)',
  direction: 'out',
  tells: ['order-id', 'order-item-id', 'item-price', 'quantity-purchased'],
  columns: {
    ...shared,
    line_amount: ['item-price'],
    currency: ['currency'],
    freight: ['shipping-price'],
    discount: ['item-promotion-discount'],
    freight_discount: ['ship-promotion-discount'],
  },
  sets: { platform: 'amazon', kind_of_export: 'sale', status: 'open' },
}

/** Has no prices: they are asked for. */
export const amazonUnshipped: Adapter = {
  name: 'amazon-unshipped',
  ko: 'Amazon 미발송 주문 보고서(TSV)',
  en: 'Amazon, report of unshipped orders (TSV)',
  direction: 'out',
  tells: ['order-id', 'order-item-id', 'quantity-to-ship', 'quantity-purchased'],
  columns: {
    ...shared,
    quantity_shipped: ['quantity-shipped'],
    buyer_use: ['is-business-order'],
  },
  words: { buyer_use: { true: 'business', false: 'personal' } },
  sets: { platform: 'amazon', kind_of_export: 'sale', status: 'open' },
}
