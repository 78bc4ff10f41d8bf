/** `GET /v1/products`: the product master, by code, page by page. */
import {
  type JsonSchema,
  listOf,
  objectOf,
  orNull,
  text,
  whole,
  wholeOf,
} from '../../ask/schema.js'
import { type Product, productFields } from '../../files/orders/products.js'
import { productShelf } from '../../run/keep/kept-products.js'
import { countShelf, listShelf, type Shelved } from '../../store/shelf.js'
import { instant } from './account-faults.js'
import {
  type Kept,
  keepOf,
  type PageAsked,
  pageFrom,
  pageQuery,
  usualPage,
} from './keep-schemas.js'
import type { Operation } from './operation.js'

const longest = 1000

export const productMembers: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  productFields.map(({ name, ko, en }) => [name, { ...text(`${ko} — ${en}`), maxLength: longest }]),
)

const itemSchema = objectOf(
  { ...productMembers, set_at: instant, set_by: text() },
  { required: ['sku', 'set_at', 'set_by'] },
)

interface Query extends PageAsked {
  readonly q?: string
}

function shown({ name: sku, value, setAt, setBy }: Shelved<Product>) {
  return { sku, ...value, set_at: setAt, set_by: setBy }
}

export function productsList(keep: Kept): Operation {
  return {
    id: 'products-list',
    method: 'GET',
    url: '/v1/products',
    role: 'viewer',
    tag: 'orders',
    title: { ko: '상품 마스터를 봅니다', en: 'List the product master' },
    about: {
      ko: 'q는 상품 코드나 어느 열에 든 글입니다. 개수도 답합니다.',
      en: 'q is a text within the code or any column. How many there are is answered too.',
    },
    query: objectOf({ ...pageQuery, q: { ...text(), maxLength: 100 } }),
    answers: {
      200: wholeOf({ items: listOf(itemSchema), next: orNull(text()), count: whole }),
    },
    problems: [400, 403, 503],
    handle: async request => {
      const { sql } = keepOf(keep)
      const { q: word = '', limit = usualPage, after } = request.query as Query
      const asked = { ...productShelf, word, limit, after }
      const { items, next } = await pageFrom(listShelf<Product>(sql, asked), after)
      const count = await countShelf(sql, productShelf, word)
      return { items: items.map(shown), next, count }
    },
  }
}
