/** `POST /v1/products`: changes products of the master, or adds them. */
import { type JsonSchema, listOf, objectOf, whole, wholeOf } from '../../ask/schema.js'
import type { Product } from '../../files/orders/products.js'
import { type ChangedProducts, changeProducts } from '../../run/keep/kept-products.js'
import { actorName } from './guard/actor.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { productMembers } from './products-list.js'
import { shownTableProblem, tableProblems } from './table-schemas.js'

const mostProducts = 5_000
const mostBody = 4 << 20

export const changedSchema: JsonSchema = wholeOf({
  ...{ added: whole, changed: whole },
  problem_count: whole,
  problems: tableProblems,
})

/** More are counted, not told. */
const mostTold = 200

export function shownChange({ added, changed, problems }: ChangedProducts) {
  const told = problems.slice(0, mostTold).map(shownTableProblem)
  return { added, changed, problem_count: problems.length, problems: told }
}

export function productsChange(keep: Kept): Operation {
  return {
    id: 'products-change',
    method: 'POST',
    url: '/v1/products',
    role: 'clerk',
    tag: 'orders',
    title: { ko: '상품을 더하거나 바꿉니다', en: 'Add products, or change them' },
    about: {
      ko:
        '적은 열만 바뀌고, 빈 글을 적은 열은 지워집니다. 잘못된 값은 그대로 두고 알립니다. ' +
        '문제의 row는 보낸 순서에 1을 더한 수입니다(첫 상품이 2).',
      en:
        'Only columns that are sent change; a blank one goes. A wrong value is told and left as it ' +
        'was. `row` of a problem counts from 2, as under a header.',
    },
    body: objectOf(
      {
        products: listOf(objectOf(productMembers, { required: ['sku'] }), {
          ...{ minItems: 1, maxItems: mostProducts },
        }),
      },
      { required: ['products'] },
    ),
    bodyLimit: mostBody,
    answers: { 200: changedSchema },
    problems: [400, 403, 409, 503],
    handle: async request => {
      const store = keepOf(keep)
      const { products } = request.body as { readonly products: readonly Product[] }
      const change = { by: actorName(request), at: store.now() }
      return shownChange(await changeProducts(store.sql, products, change))
    },
  }
}
