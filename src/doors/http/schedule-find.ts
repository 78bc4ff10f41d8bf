/** `GET /v1/schedule`: tariff lines by words or by code. */
import type { Desk } from '../../ask/desk.js'
import { scheduleFind as asked } from '../../ask/schedule.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const scheduleFind = (desk: Desk): Operation =>
  askOperation(desk, 'schedule-find', asked, {
    ...{ method: 'GET', url: '/v1/schedule', role: 'viewer', tag: 'schedule' },
    isLasting: true,
  })
