/** `POST /v1/files/{file}/withdrawal`: what a wrong file said stands for nothing from now on. */
import { objectOf, whole, wholeOf } from '../../ask/schema.js'
import { instant } from './account-faults.js'
import { refusal } from './failures.js'
import { actorName } from './guard/actor.js'
import { idSchema, type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

export function filesWithdraw(keep: Kept): Operation {
  return {
    id: 'files-withdraw',
    method: 'POST',
    url: '/v1/files/:file/withdrawal',
    role: 'manager',
    tag: 'files',
    title: { ko: '판정한 파일을 뺍니다', en: 'Withdraw a judged file' },
    about: {
      ko:
        '잘못 접수한 파일의 판정을 목록, 집계, 뒤의 화물과의 합산에서 뺍니다. 판정은 이력에 남고, 뺀 때 전을 ' +
        '물으면(known_at) 그대로 답합니다. 이 파일이 대신했던 다른 파일의 답은 다시 셉니다(restored). ' +
        '이 파일의 화물과 이미 합산해 판정한 파일은 바뀌지 않으니 다시 판정하십시오. ' +
        '이 파일을 다시 판정하면 도로 들어옵니다.',
      en:
        'What a wrong file said leaves lists, counts and the combining with later parcels. It stays in the ' +
        'history, and questions about an earlier instant (known_at) are answered as before. Answers of ' +
        'other files that it had taken the place of count again (restored). Files that were combined with ' +
        'it are not changed: judge them again. Judging this file again brings it back.',
    },
    params: objectOf({ file: idSchema }, { required: ['file'] }),
    answers: { 200: wholeOf({ withdrawn_at: instant, parcels: whole, restored: whole }) },
    problems: [403, 404, 409, 503],
    handle: async request => {
      const { file } = request.params as { readonly file: string }
      const done = await keepOf(keep).removal.withdraw(file, actorName(request))
      if (!done) throw refusal('thing_not_found', file)
      const { withdrawnAt, parcels, restored } = done
      request.auditMade = `parcels ${parcels}, restored ${restored}`
      return { withdrawn_at: withdrawnAt, parcels, restored }
    },
  }
}
