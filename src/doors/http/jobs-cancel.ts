/** `POST /v1/jobs/{assessment}/cancel`: gives a job up. */
import { refusal } from './failures.js'
import { assessmentOf, jobParams } from './jobs-show.js'
import { jobSchema, type Kept, keepOf, shownJob } from './keep-schemas.js'
import type { Operation } from './operation.js'

export function jobsCancel(keep: Kept): Operation {
  return {
    id: 'jobs-cancel',
    method: 'POST',
    url: '/v1/jobs/:assessment/cancel',
    role: 'clerk',
    tag: 'files',
    title: { ko: '작업을 그만둡니다', en: 'Cancel a job' },
    about: {
      ko: '기다리거나 돌고 있는 작업만 그만둡니다. 끝난 작업은 그대로입니다.',
      en: 'Only what waits or runs is given up. A job that has ended stays as it is.',
    },
    params: jobParams,
    answers: { 200: jobSchema },
    problems: [404, 503],
    handle: async ({ params }) => {
      const assessment = assessmentOf(params)
      const job = await keepOf(keep).cancel(assessment)
      if (!job) throw refusal('assessment_unknown', assessment)
      return shownJob(job)
    },
  }
}
