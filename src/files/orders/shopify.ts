/** Shopify: the export of orders. Totals of an order stand on its first line only. */
import type { Adapter } from './adapter.js'

export const shopify: Adapter = {
  name: 'shopify',
  ko: 'Shopify 주문 내보내기(orders_export.csv)',
  en: 'Shopify, export of orders (orders_export.csv)',
  direction: 'out',
  tells: ['Financial Status', 'Lineitem name', 'Lineitem quantity'],
  columns: {
    order: ['Name'],
    sold_on: ['Created at'],
    status: ['Financial Status'],
    cancelled: ['Cancelled at'],
    to: ['Shipping Country'],
    region: ['Shipping Province'],
    buyer: ['Billing Name', 'Shipping Name'],
    sku: ['Lineitem sku'],
    goods: ['Lineitem name'],
    quantity: ['Lineitem quantity'],
    unit_price: ['Lineitem price'],
    currency: ['Currency'],
    discount: ['Lineitem discount'],
    order_subtotal: ['Subtotal'],
    order_tax: ['Taxes'],
    freight: ['Shipping'],
    paid_amount: ['Total'],
    payment_method: ['Payment Method'],
    refunded_amount: ['Refunded Amount'],
  },
  words: {
    status: {
      paid: 'open',
      pending: 'open',
      authorized: 'open',
      partially_paid: 'open',
      refunded: 'refunded',
      partially_refunded: 'part_refunded',
      voided: 'cancelled',
      expired: 'cancelled',
    },
  },
  sets: { platform: 'shopify', kind_of_export: 'sale' },
}
