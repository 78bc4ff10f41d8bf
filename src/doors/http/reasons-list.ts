/** `GET /v1/reasons`: the reasons of answers. */
import type { Desk } from '../../ask/desk.js'
import { reasonsList as asked } from '../../ask/tables.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const reasonsList = (desk: Desk): Operation =>
  askOperation(desk, 'reasons-list', asked, {
    ...{ method: 'GET', url: '/v1/reasons', role: 'viewer', tag: 'system' },
    isLasting: true,
  })
