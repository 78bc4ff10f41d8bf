/** eBay: the report of orders, with rows before its header and a count behind its last row. */
import type { Adapter } from './adapter.js'

export const ebay: Adapter = {
  name: 'ebay',
  ko: 'eBay 주문 보고서',
  en: 'eBay, report of orders',
  direction: 'out',
  tells: ['Sales Record Number', 'Order Number', 'Item Title', 'Sold For'],
  columns: {
    order: ['Order Number'],
    tracking_no: ['Tracking Number'],
    sold_on: ['Sale Date'],
    to: ['Ship To Country'],
    region: ['Ship To State'],
    buyer: ['Buyer Username'],
    sku: ['Custom Label'],
    goods: ['Item Title'],
    quantity: ['Quantity'],
    price_or_amount: ['Sold For'],
    freight: ['Shipping And Handling'],
    order_tax: ['eBay Collected Tax', 'Seller Collected Tax'],
    paid_amount: ['Total Price'],
    payment_method: ['Payment Method'],
  },
  sets: { platform: 'ebay', kind_of_export: 'sale' },
  hasOrderRows: true,
  hasTrailer: true,
}
