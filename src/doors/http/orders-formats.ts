/** `GET /v1/orders/formats`: the formats of order files that are read. */
import { listOf, text, wholeOf } from '../../ask/schema.js'
import { orderFormats } from '../../files/orders/formats.js'
import { productFields } from '../../files/orders/products.js'
import type { Operation } from './operation.js'

const names = listOf(text())

export const ordersFormats = (): Operation => ({
  id: 'orders-formats',
  method: 'GET',
  url: '/v1/orders/formats',
  role: 'viewer',
  tag: 'orders',
  title: { ko: '읽는 주문 파일의 형식', en: 'The formats of order files that are read' },
  isLasting: true,
  answers: {
    200: wholeOf({
      formats: listOf(
        wholeOf({
          name: text(),
          ko: text(),
          en: text(),
          direction: { type: 'string', enum: ['out', 'in'] },
          tells: names,
        }),
      ),
      product_fields: listOf(
        wholeOf({ name: text(), ko: text(), en: text(), kind: text(), choices: names }),
      ),
    }),
  },
  handle: () => ({
    formats: orderFormats.map(({ name, ko, en, direction, tells }) => {
      return { name, ko, en, direction, tells }
    }),
    product_fields: productFields,
  }),
})
