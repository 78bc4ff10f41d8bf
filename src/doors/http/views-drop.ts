/** `DELETE /v1/views/{name}`: a view is given up. */
import { takeOff } from '../../store/shelf.js'
import { refusal } from './failures.js'
import { actorName } from './guard/actor.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { viewName } from './views-set.js'

export function viewsDrop(keep: Kept): Operation {
  return {
    id: 'views-drop',
    method: 'DELETE',
    url: '/v1/views/:name',
    role: 'viewer',
    tag: 'parcels',
    title: { ko: '이름을 붙여 둔 보기를 지웁니다', en: 'Give up a view' },
    params: viewName,
    answers: { 204: null },
    problems: [403, 404, 503],
    handle: async (request, reply) => {
      const { name } = request.params as { readonly name: string }
      const part = { kind: 'view', owner: actorName(request) } as const
      const isGone = await takeOff(keepOf(keep).sql, part, name)
      if (!isGone) throw refusal('thing_not_found', name)
      return reply.code(204).send()
    },
  }
}
