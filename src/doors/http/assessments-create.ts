/** `POST /v1/assessments`: judges up to 1,000 parcels that are sent as JSON. */

import { type AssessRequest, answerText, assess as asked, judged } from '../../ask/assess.js'
import type { Desk } from '../../ask/desk.js'
import { askOperation } from './ask-operation.js'
import { mostBody } from './bounds.js'
import type { Kept } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { historyJoined } from './with-history.js'

export const assessmentsCreate = (desk: Desk, keep: Kept): Operation =>
  askOperation(desk, 'assessments-create', asked, {
    ...{ method: 'POST', url: '/v1/assessments', role: 'clerk', tag: 'assessments' },
    problems: [404, 422],
    bodyLimit: mostBody,
    prepare: historyJoined(keep),
    write: (own, given: AssessRequest) => answerText(judged(own, given), given),
  })
