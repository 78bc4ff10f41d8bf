/** `PUT /v1/retention`: sets how long things are kept; what is over its term is erased. */
import { objectOf } from '../../ask/schema.js'
import { refusal } from './failures.js'
import { actorName } from './guard/actor.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import {
  type GivenTerms,
  retentionSchema,
  shownRetention,
  termsOf,
  termsSchema,
} from './retention-show.js'

export function retentionSet(keep: Kept): Operation {
  return {
    id: 'retention-set',
    method: 'PUT',
    url: '/v1/retention',
    role: 'admin',
    tag: 'files',
    title: { ko: '무엇을 얼마나 둘지 정합니다', en: 'Set what is kept how long' },
    about: {
      ko:
        '작업이 돌지 않을 때 곧, 그 뒤로 한 시간마다 기간이 지난 것을 지웁니다. 되돌릴 수 없습니다. ' +
        '파일에도 개인정보가 있으므로 파일의 기간은 개인정보의 기간보다 길 수 없습니다.',
      en:
        'What is over its term is erased soon, while no job runs, and then every hour. It cannot be ' +
        'undone. Files hold what is personal too: their term cannot be longer than that of persons.',
    },
    body: objectOf(termsSchema, { required: ['files_days', 'persons_days'] }),
    answers: { 200: retentionSchema },
    problems: [403, 422, 503],
    handle: async request => {
      const store = keepOf(keep)
      const terms = termsOf(request.body as GivenTerms)
      const { filesDays, personsDays } = terms
      if (personsDays !== null && (filesDays === null || filesDays > personsDays)) {
        throw refusal('retention_bad')
      }
      await store.retention.set(terms, actorName(request))
      return shownRetention(store)
    },
  }
}
