/** `POST /v1/products/imports`: takes a product master in from its file. */
import { objectOf, text } from '../../ask/schema.js'
import { bringProducts } from '../../run/keep/kept-products.js'
import { actorName } from './guard/actor.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { changedSchema, shownChange } from './products-change.js'

export const productTypes: readonly string[] = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
]

const mostBytes = 64 << 20

async function* blocksOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const part of bytes) yield Buffer.from(part)
}

export function productsImport(keep: Kept): Operation {
  return {
    id: 'products-import',
    method: 'POST',
    url: '/v1/products/imports',
    role: 'clerk',
    tag: 'orders',
    title: { ko: '상품 마스터 파일을 가져옵니다', en: 'Take a file of products in' },
    about: {
      ko: 'CSV나 XLSX입니다(docs/orders.md). 파일에 없는 상품과 빈 칸은 그대로 둡니다. 20만 개까지입니다.',
      en: 'CSV or XLSX. Products and cells that the file lacks stay as they are. Up to 200,000.',
    },
    query: objectOf({ name: { ...text(), maxLength: 200 } }),
    consumes: productTypes,
    answers: { 200: changedSchema },
    problems: [400, 403, 409, 413, 503],
    isStreamed: true,
    bodyLimit: mostBytes,
    handle: async request => {
      const store = keepOf(keep)
      const change = { by: actorName(request), at: store.now() }
      return shownChange(await bringProducts(store.sql, blocksOf(request.raw), change))
    },
  }
}
