/** `GET /v1/files`: the files that were taken in, newest first. */
import { fileSchema, type Kept, shownFile } from './keep-schemas.js'
import { listOperation } from './list-operation.js'
import type { Operation } from './operation.js'

export function filesList(keep: Kept): Operation {
  return listOperation(keep, {
    id: 'files-list',
    url: '/v1/files',
    tag: 'files',
    title: { ko: '올린 파일을 봅니다', en: 'List files' },
    item: fileSchema,
    find: (store, page) => store.files(page),
    shown: shownFile,
  })
}
