/** `DELETE /v1/products/{sku}`: a product leaves the master. */
import { objectOf, text } from '../../ask/schema.js'
import { productShelf } from '../../run/keep/kept-products.js'
import { takeOff } from '../../store/shelf.js'
import { refusal } from './failures.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

export function productsDrop(keep: Kept): Operation {
  return {
    id: 'products-drop',
    method: 'DELETE',
    url: '/v1/products/:sku',
    role: 'clerk',
    tag: 'orders',
    title: { ko: '상품을 지웁니다', en: 'Remove a product' },
    params: objectOf({ sku: { ...text(), minLength: 1, maxLength: 1000 } }, { required: ['sku'] }),
    answers: { 204: null },
    problems: [403, 404, 503],
    handle: async (request, reply) => {
      const { sku } = request.params as { readonly sku: string }
      const isGone = await takeOff(keepOf(keep).sql, productShelf, sku)
      if (!isGone) throw refusal('thing_not_found', sku.slice(0, 80))
      return reply.code(204).send()
    },
  }
}
