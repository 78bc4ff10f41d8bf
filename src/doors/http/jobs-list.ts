/** `GET /v1/jobs`: the jobs, newest first. */
import { objectOf } from '../../ask/schema.js'
import {
  jobSchema,
  type Kept,
  keepOf,
  type PageAsked,
  pageOf,
  pageQuery,
  shownJob,
  usualPage,
} from './keep-schemas.js'
import type { Operation } from './operation.js'

export function jobsList(keep: Kept): Operation {
  return {
    id: 'jobs-list',
    method: 'GET',
    url: '/v1/jobs',
    role: 'viewer',
    tag: 'files',
    title: { ko: '작업을 봅니다', en: 'List jobs' },
    query: objectOf(pageQuery),
    answers: { 200: pageOf(jobSchema) },
    problems: [400, 503],
    handle: async request => {
      const { limit = usualPage, after } = request.query as PageAsked
      const { items, next } = await keepOf(keep).jobs({ limit, after })
      return { items: items.map(shownJob), next }
    },
  }
}
