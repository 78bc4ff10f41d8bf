/** A list of what the store keeps, newest first, page by page. */
import { type JsonSchema, objectOf } from '../../ask/schema.js'
import type { Keep } from '../../run/keep/keep.js'
import type { PageAsked } from '../../store/kept-file.js'
import type { Page } from '../../store/page.js'
import {
  type PageAsked as Asked,
  type Kept,
  keepOf,
  pageFrom,
  pageOf,
  pageQuery,
  usualPage,
} from './keep-schemas.js'
import type { Operation } from './operation.js'

type Named = Pick<Operation, 'id' | 'url' | 'tag' | 'title'>

export interface Listed<Item> extends Named {
  readonly item: JsonSchema
  readonly find: (keep: Keep, page: PageAsked) => Promise<Page<Item>>
  readonly shown: (item: Item) => object
}

export function listOperation<Item>(keep: Kept, listed: Listed<Item>): Operation {
  const { item, find, shown, ...named } = listed
  return {
    ...named,
    method: 'GET',
    role: 'viewer',
    query: objectOf(pageQuery),
    answers: { 200: pageOf(item) },
    problems: [400, 503],
    handle: async request => {
      const { limit = usualPage, after } = request.query as Asked
      const { items, next } = await pageFrom(find(keepOf(keep), { limit, after }), after)
      return { items: items.map(shown), next }
    },
  }
}
