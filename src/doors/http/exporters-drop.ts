/** `DELETE /v1/exporters/{name}`: the profile of an exporter is given up. */
import { takeOff } from '../../store/shelf.js'
import { exporterName } from './exporters-set.js'
import { refusal } from './failures.js'
import { actorName } from './guard/actor.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

export function exportersDrop(keep: Kept): Operation {
  return {
    id: 'exporters-drop',
    method: 'DELETE',
    url: '/v1/exporters/:name',
    role: 'clerk',
    tag: 'declarations',
    title: { ko: '수출자 프로필을 지웁니다', en: 'Give up the profile of an exporter' },
    params: exporterName,
    answers: { 204: null },
    problems: [403, 404, 503],
    handle: async (request, reply) => {
      const { name } = request.params as { readonly name: string }
      const part = { kind: 'exporter', owner: actorName(request) } as const
      if (!(await takeOff(keepOf(keep).sql, part, name))) throw refusal('thing_not_found', name)
      return reply.code(204).send()
    },
  }
}
