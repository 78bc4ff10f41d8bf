/** `GET /v1/products/table`: the product master as a file. */
import { Readable } from 'node:stream'
import { productTable } from '../../run/keep/kept-products.js'
import { downloadTypes, safeCsv } from './downloads.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

export function productsTable(keep: Kept): Operation {
  return {
    id: 'products-table',
    method: 'GET',
    url: '/v1/products/table',
    role: 'viewer',
    tag: 'orders',
    title: { ko: '상품 마스터를 CSV로 받습니다', en: 'Download the product master as CSV' },
    answers: { 200: [downloadTypes.csv] },
    problems: [403, 503],
    handle: (_request, reply) => {
      const csv = productTable(keepOf(keep).sql)
      const name = 'attachment; filename="products.csv"'
      reply.type(downloadTypes.csv).header('content-disposition', name)
      return reply.send(Readable.from(safeCsv(csv), { objectMode: false }))
    },
  }
}
