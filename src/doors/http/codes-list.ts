/** `GET /v1/codes`: the codes of problems. */
import type { Desk } from '../../ask/desk.js'
import { codesList as asked } from '../../ask/tables.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const codesList = (desk: Desk): Operation =>
  askOperation(desk, 'codes-list', asked, {
    ...{ method: 'GET', url: '/v1/codes', role: 'public', tag: 'system' },
    isLasting: true,
  })
