/** `GET /v1/schedule/branches`: the tree of the tariff, level by level. */
import type { Desk } from '../../ask/desk.js'
import { scheduleBranches as asked } from '../../ask/schedule-branches.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const scheduleBranches = (desk: Desk): Operation =>
  askOperation(desk, 'schedule-branches', asked, {
    ...{ method: 'GET', url: '/v1/schedule/branches', role: 'viewer', tag: 'schedule' },
    isLasting: true,
  })
