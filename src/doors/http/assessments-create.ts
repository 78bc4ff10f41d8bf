/** `POST /v1/assessments`: judges up to 1,000 parcels that are sent as JSON. */

import { assess as asked } from '../../ask/assess.js'
import type { Desk } from '../../ask/desk.js'
import { askOperation } from './ask-operation.js'
import { mostBody } from './bounds.js'
import type { Operation } from './operation.js'

<<<<<<< HEAD
/** Room for 1,000 parcels with all their columns. */
const bodyLimit = 8 << 20

export function assessmentsCreate(desk: Desk): Operation {
  return {
    id: 'assessments-create',
    method: 'POST',
    url: '/v1/assessments',
    role: 'clerk',
    tag: 'assessments',
    isQuestion: true,
    title: assess.title,
    about: assess.about!,
    body: assess.input,
    answers: { 200: assess.output },
=======
export const assessmentsCreate = (desk: Desk): Operation =>
  askOperation(desk, 'assessments-create', asked, {
    ...{ method: 'POST', url: '/v1/assessments', role: 'clerk', tag: 'assessments' },
>>>>>>> http
    problems: [404, 422],
    bodyLimit: mostBody,
  })
