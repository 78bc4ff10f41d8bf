/** `POST /v1/files/{file}/assessments`: judges a file once more, with other options or a reform. */
import { objectOf } from '../../ask/schema.js'
import { refusal } from './failures.js'
import { actorName } from './guard/actor.js'
import {
  type GivenOptions,
  idSchema,
  jobOptions,
  jobOptionsSchema,
  jobSchema,
  type Kept,
  keepOf,
  shownJob,
} from './keep-schemas.js'
import type { Operation } from './operation.js'

export function filesJudge(keep: Kept): Operation {
  return {
    id: 'files-judge',
    method: 'POST',
    url: '/v1/files/:file/assessments',
    role: 'clerk',
    tag: 'files',
    title: { ko: '파일을 다시 판정합니다', en: 'Judge a file once more' },
    about: {
      ko: '앞선 판정은 그대로 남습니다. 개혁안으로 판정한 답은 실제 답을 대신하지 않습니다.',
      en: 'Earlier assessments stay. Answers under a reform never stand for real ones.',
    },
    params: objectOf({ file: idSchema }, { required: ['file'] }),
    body: jobOptionsSchema,
    answers: { 202: jobSchema },
    problems: [404, 410, 422, 429, 503],
    handle: async (request, reply) => {
      const { file } = request.params as { readonly file: string }
      const options = jobOptions(request.body as GivenOptions)
      const job = await keepOf(keep).judgeAgain(file, options, actorName(request))
      if (!job) throw refusal('thing_not_found', file)
      reply.code(202).header('location', `/v1/jobs/${job.assessment}`)
      return shownJob(job)
    },
  }
}
