/** `GET /v1/views`: the views of the list of parcels that one has named. */
import { type JsonSchema, listOf, text, wholeOf } from '../../ask/schema.js'
import { listShelf, type Shelved } from '../../store/shelf.js'
import { instant } from './account-faults.js'
import { actorName } from './guard/actor.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

/** More than an account may have. */
const allViews = 500

export const searchSchema: JsonSchema = {
  type: 'object',
  description: '주소의 낱말 — the words of its address',
  additionalProperties: { ...text(), maxLength: 200 },
}

export const viewSchema = wholeOf({ name: text(), search: searchSchema, set_at: instant })

export interface ViewValue {
  readonly search: Readonly<Record<string, string>>
}

function shown({ name, value, setAt }: Shelved<ViewValue>) {
  return { name, search: value.search, set_at: setAt }
}

export function viewsList(keep: Kept): Operation {
  return {
    id: 'views-list',
    method: 'GET',
    url: '/v1/views',
    role: 'viewer',
    tag: 'parcels',
    title: { ko: '이름을 붙여 둔 보기', en: 'List the views that one has named' },
    answers: { 200: wholeOf({ views: listOf(viewSchema) }) },
    problems: [403, 503],
    handle: async request => {
      const { sql } = keepOf(keep)
      const part = { kind: 'view', owner: actorName(request) } as const
      const { items } = await listShelf<ViewValue>(sql, { ...part, word: '', limit: allViews })
      return { views: items.map(shown) }
    },
  }
}
