/** `PUT /v1/views/{name}`: gives a view a name. */
import { type JsonSchema, objectOf, text } from '../../ask/schema.js'
import { setDown } from '../../store/shelf.js'
import { actorName } from './guard/actor.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { searchSchema, type ViewValue, viewSchema } from './views-list.js'

export const viewName: JsonSchema = objectOf(
  { name: { ...text(), minLength: 1, maxLength: 100 } },
  { required: ['name'] },
)

export function viewsSet(keep: Kept): Operation {
  return {
    id: 'views-set',
    method: 'PUT',
    url: '/v1/views/:name',
    role: 'viewer',
    tag: 'parcels',
    title: { ko: '보기에 이름을 붙여 둡니다', en: 'Give a view a name' },
    about: {
      ko: '계정마다 따로 두며 200개까지입니다. 같은 이름이면 새것이 대신합니다.',
      en: 'Kept for each account, up to 200. One of the same name takes the place of the other.',
    },
    params: viewName,
    body: objectOf({ search: searchSchema }, { required: ['search'] }),
    answers: { 200: viewSchema },
    problems: [403, 409, 503],
    handle: async request => {
      const store = keepOf(keep)
      const { name } = request.params as { readonly name: string }
      const { search } = request.body as ViewValue
      const [by, at] = [actorName(request), store.now()]
      const part = { kind: 'view', owner: by, by, at, isMerged: false } as const
      await setDown(store.sql, part, [{ name, value: { search } }])
      return { name, search, set_at: at.toISOString() }
    },
  }
}
