/** `GET /v1/jobs/{assessment}`: how far a job is, and what came out. */
import { objectOf } from '../../ask/schema.js'
import type { Job, Keep } from '../../run/keep/keep.js'
import { refusal } from './failures.js'
import { idSchema, jobSchema, type Kept, keepOf, shownJob } from './keep-schemas.js'
import type { Operation } from './operation.js'

export const jobParams = objectOf({ assessment: idSchema }, { required: ['assessment'] })

export function assessmentOf(params: unknown): string {
  return (params as { readonly assessment: string }).assessment
}

/** The job of an address. Throws 404 where there is none. */
export async function jobAt(keep: Keep, assessment: string): Promise<Job> {
  const job = await keep.job(assessment)
  if (!job) throw refusal('assessment_unknown', assessment)
  return job
}

export function jobsShow(keep: Kept): Operation {
  return {
    id: 'jobs-show',
    method: 'GET',
    url: '/v1/jobs/:assessment',
    role: 'viewer',
    tag: 'files',
    title: { ko: '작업 하나를 봅니다', en: 'Show a job' },
    params: jobParams,
    answers: { 200: jobSchema },
    problems: [404, 503],
    handle: async ({ params }) => shownJob(await jobAt(keepOf(keep), assessmentOf(params))),
  }
}
