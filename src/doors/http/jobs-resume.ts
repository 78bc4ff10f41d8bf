/** `POST /v1/jobs/{assessment}/resume`: takes a job up again that failed or was given up. */
import { refusal } from './failures.js'
import { assessmentOf, jobParams } from './jobs-show.js'
import { jobSchema, type Kept, keepOf, shownJob } from './keep-schemas.js'
import type { Operation } from './operation.js'

export function jobsResume(keep: Kept): Operation {
  return {
    id: 'jobs-resume',
    method: 'POST',
    url: '/v1/jobs/:assessment/resume',
    role: 'clerk',
    tag: 'files',
    title: { ko: '작업을 이어서 합니다', en: 'Resume a job' },
    about: {
      ko: '그만두었거나 실패한 작업을 디스크에 남은 데서 이어 갑니다.',
      en: 'Goes on from what is on disk with a job that was cancelled or failed.',
    },
    params: jobParams,
    answers: { 200: jobSchema },
    problems: [404, 410, 503],
    handle: async ({ params }) => {
      const assessment = assessmentOf(params)
      const job = await keepOf(keep).resume(assessment)
      if (!job) throw refusal('assessment_unknown', assessment)
      return shownJob(job)
    },
  }
}
