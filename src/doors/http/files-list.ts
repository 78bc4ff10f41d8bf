/** `GET /v1/files`: the files that were taken in, newest first. */
import { objectOf } from '../../ask/schema.js'
import {
  fileSchema,
  type Kept,
  keepOf,
  type PageAsked,
  pageOf,
  pageQuery,
  shownFile,
  usualPage,
} from './keep-schemas.js'
import type { Operation } from './operation.js'

export function filesList(keep: Kept): Operation {
  return {
    id: 'files-list',
    method: 'GET',
    url: '/v1/files',
    role: 'viewer',
    tag: 'files',
    title: { ko: '올린 파일을 봅니다', en: 'List files' },
    query: objectOf(pageQuery),
    answers: { 200: pageOf(fileSchema) },
    problems: [400, 503],
    handle: async request => {
      const { limit = usualPage, after } = request.query as PageAsked
      const { items, next } = await keepOf(keep).files({ limit, after })
      return { items: items.map(shownFile), next }
    },
  }
}
