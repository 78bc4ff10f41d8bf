/** `GET /v1/fields`: the columns of input and output. */
import type { Desk } from '../../ask/desk.js'
import { fieldsList as asked } from '../../ask/tables.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const fieldsList = (desk: Desk): Operation =>
  askOperation(desk, 'fields-list', asked, {
    ...{ method: 'GET', url: '/v1/fields', role: 'viewer', tag: 'system' },
    isLasting: true,
  })
