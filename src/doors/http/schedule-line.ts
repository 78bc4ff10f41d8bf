/** `GET /v1/schedule/:code`: the rates of one code. */
import type { Desk } from '../../ask/desk.js'
import { scheduleLine as asked } from '../../ask/schedule.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const scheduleLine = (desk: Desk): Operation =>
  askOperation(desk, 'schedule-line', asked, {
    ...{ method: 'GET', url: '/v1/schedule/:code', role: 'viewer', tag: 'schedule' },
    problems: [404],
    isLasting: true,
  })
