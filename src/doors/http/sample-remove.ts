/** `DELETE /v1/sample`: the made-up sample goes with all that it left, as if it had never come. */
import { refusal } from './failures.js'
import { actorName } from './guard/actor.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

export function sampleRemove(keep: Kept): Operation {
  return {
    id: 'sample-remove',
    method: 'DELETE',
    url: '/v1/sample',
    role: 'manager',
    tag: 'files',
    title: { ko: '지어낸 표본을 모두 지웁니다', en: 'Remove the made-up sample' },
    about: {
      ko:
        '표본의 파일, 화물, 행, 판정, 집계와 표본에만 있는 사람이 없어지고 되돌릴 수 없습니다. 같은 번호의 ' +
        '실제 화물은 표본이 온 적이 없는 것처럼 셉니다. 작업이 기다리거나 도는 동안에는 거절합니다(409).',
      en:
        'Its files, parcels, lines, judgements, counts and persons who stand in it alone are gone for ' +
        'good. Real parcels of the same numbers count as if it had never come. Refused while a job ' +
        'waits or runs (409).',
    },
    answers: { 204: null },
    problems: [403, 404, 409, 503],
    handle: async (request, reply) => {
      const gone = await keepOf(keep).removal.madeUp(actorName(request))
      if (!gone) throw refusal('thing_not_found', 'sample')
      const { files, parcels, lines, persons } = gone
      request.auditMade = `files ${files}, parcels ${parcels}, lines ${lines}, persons ${persons}`
      return reply.code(204).send()
    },
  }
}
