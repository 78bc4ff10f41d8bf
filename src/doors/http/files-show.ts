/** `GET /v1/files/{file}`: what is known of a file. */
import { objectOf } from '../../ask/schema.js'
import { refusal } from './failures.js'
import { fileSchema, idSchema, type Kept, keepOf, shownFile } from './keep-schemas.js'
import type { Operation } from './operation.js'

export function filesShow(keep: Kept): Operation {
  return {
    id: 'files-show',
    method: 'GET',
    url: '/v1/files/:file',
    role: 'viewer',
    tag: 'files',
    title: { ko: '파일 하나를 봅니다', en: 'Show a file' },
    params: objectOf({ file: idSchema }, { required: ['file'] }),
    answers: { 200: fileSchema },
    problems: [404, 503],
    handle: async request => {
      const { file } = request.params as { readonly file: string }
      const found = await keepOf(keep).file(file)
      if (!found) throw refusal('thing_not_found', file)
      return shownFile(found)
    },
  }
}
