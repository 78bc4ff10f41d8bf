/** `POST /v1/persons/erasures`: erases a person, as `gwanmun erase` does, while the server runs. */
import { wholeOf } from '../../ask/schema.js'
import { erasedNote } from '../../run/keep/erase.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { erasedShape, personBody, personOf, shownErased, waitLong } from './persons-look.js'

export function personsErase(keep: Kept): Operation {
  return {
    id: 'persons-erase',
    method: 'POST',
    url: '/v1/persons/erasures',
    role: 'admin',
    tag: 'files',
    title: { ko: '한 사람을 지웁니다', en: 'Erase a person' },
    about: {
      ko:
        '되돌릴 수 없습니다. 판정은 사람 없이 남습니다. 그 사람이 든 파일의 작업이 끝나지 않았으면 거절합니다. ' +
        '감사 기록에는 몇 건인지만 남습니다.',
      en:
        'It cannot be undone. Judgements remain without the person. Refused while a job of one of the ' +
        'files is not done. The audit has numbers alone.',
    },
    body: personBody,
    answers: { 200: wholeOf(erasedShape) },
    problems: [400, 403, 404, 409, 503],
    handle: async request => {
      waitLong(request)
      const erased = await keepOf(keep).persons.erase(personOf(request))
      request.auditMade = erasedNote(erased)
      return shownErased(erased)
    },
  }
}
