/** `GET /v1/editions/{edition}`: what the answers of one edition were judged with. */
import { objectOf } from '../../ask/schema.js'
import { edition } from '../../store/editions.js'
import { editionSchema, shownEdition } from './editions-list.js'
import { refusal } from './failures.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

export function editionsKept(keep: Kept): Operation {
  return {
    id: 'editions-kept',
    method: 'GET',
    url: '/v1/editions/:edition',
    role: 'viewer',
    tag: 'editions',
    title: { ko: '판 하나를 봅니다', en: 'Show one edition' },
    params: objectOf(
      { edition: { type: 'string', pattern: '^[0-9a-f]{8,64}$' } },
      { required: ['edition'] },
    ),
    answers: { 200: editionSchema },
    problems: [404, 503],
    handle: async request => {
      const { edition: id } = request.params as { readonly edition: string }
      const found = await edition(keepOf(keep).sql, id)
      if (!found) throw refusal('thing_not_found', id)
      return shownEdition(found)
    },
  }
}
