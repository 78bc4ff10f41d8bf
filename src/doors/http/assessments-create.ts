/** `POST /v1/assessments`: judges up to 1,000 parcels that are sent as JSON. */
import { type AssessRequest, assess } from '../../ask/assess.js'
import type { Desk } from '../../ask/desk.js'
import type { Operation } from './operation.js'

/** Room for 1,000 parcels with all their columns. */
const bodyLimit = 8 << 20

export function assessmentsCreate(desk: Desk): Operation {
  return {
    id: 'assessments-create',
    method: 'POST',
    url: '/v1/assessments',
    role: 'clerk',
    tag: 'assessments',
    title: assess.title,
    about: assess.about!,
    body: assess.input,
    answers: { 200: assess.output },
    problems: [404, 422],
    bodyLimit,
    handle: request => assess.answer(desk, request.body as AssessRequest),
  }
}
