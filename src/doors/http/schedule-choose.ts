/** `PUT /v1/schedule/editions/current`: chooses the edition of the tariff that is judged with. */
import type { Desk } from '../../ask/desk.js'
import { objectOf, text } from '../../ask/schema.js'
import { aboutEdition } from '../../files/edition.js'
import { shippedSchedule } from '../../files/schedule-asset.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { editionsSchema, shownEditions } from './schedule-editions.js'

export function scheduleChoose(desk: Desk, keep: Kept): Operation {
  return {
    id: 'schedule-choose',
    method: 'PUT',
    url: '/v1/schedule/editions/current',
    role: 'admin',
    tag: 'schedule',
    title: {
      ko: '판정에 쓸 관세율표의 판을 고릅니다',
      en: 'Choose the edition of the tariff that is judged with',
    },
    about: {
      ko: '다음 판정부터 씁니다. 보관된 답은 바뀌지 않습니다.',
      en: 'It is used from the next judgement on. Answers that are kept stay as they are.',
    },
    body: objectOf({ id: { ...text(), maxLength: 100 } }, { required: ['id'] }),
    answers: { 200: editionsSchema },
    problems: [400, 403, 404, 409],
    handle: request => {
      const { tables } = keepOf(keep)
      const { id } = request.body as { readonly id: string }
      tables.choose(id === aboutEdition(shippedSchedule()).id ? undefined : id)
      desk.renew(tables.files)
      return shownEditions(desk, keep)
    },
  }
}
