/** `GET /v1/jobs`: the jobs, newest first. */
import { jobSchema, type Kept, shownJob } from './keep-schemas.js'
import { listOperation } from './list-operation.js'
import type { Operation } from './operation.js'

export function jobsList(keep: Kept): Operation {
  return listOperation(keep, {
    id: 'jobs-list',
    url: '/v1/jobs',
    tag: 'files',
    title: { ko: '작업을 봅니다', en: 'List jobs' },
    item: jobSchema,
    find: (store, page) => store.jobs(page),
    shown: shownJob,
  })
}
