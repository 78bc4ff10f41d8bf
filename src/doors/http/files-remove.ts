/** `DELETE /v1/files/{file}`: a file that came to nothing goes, with its bytes and its jobs. */
import { objectOf } from '../../ask/schema.js'
import { refusal } from './failures.js'
import { idSchema, type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

export function filesRemove(keep: Kept): Operation {
  return {
    id: 'files-remove',
    method: 'DELETE',
    url: '/v1/files/:file',
    role: 'clerk',
    tag: 'files',
    title: { ko: '판정하지 못한 파일을 지웁니다', en: 'Remove a file that came to nothing' },
    about: {
      ko:
        '작업이 모두 실패했거나 그만둔 파일만 지웁니다. 봉인된 내용과 열쇠, 작업이 없어지고 되돌릴 수 없습니다. ' +
        '한 번이라도 판정한 파일은 기록이므로 지우지 않습니다(409).',
      en:
        'Only a file all of whose jobs failed or were cancelled: its sealed bytes, their key and its jobs ' +
        'are gone for good. A file that was ever judged is a record, and stays (409).',
    },
    params: objectOf({ file: idSchema }, { required: ['file'] }),
    answers: { 204: null },
    problems: [403, 404, 409, 503],
    handle: async (request, reply) => {
      const { file } = request.params as { readonly file: string }
      if (!(await keepOf(keep).removal.file(file))) throw refusal('thing_not_found', file)
      return reply.code(204).send()
    },
  }
}
