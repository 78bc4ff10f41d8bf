/** `GET /v1/codes/:code`: one code, which the type of a problem leads to. */
import type { Desk } from '../../ask/desk.js'
import { codeShow as asked } from '../../ask/tables.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const codesShow = (desk: Desk): Operation =>
  askOperation(desk, 'codes-show', asked, {
    ...{ method: 'GET', url: '/v1/codes/:code', role: 'public', tag: 'system' },
    problems: [404],
    isLasting: true,
  })
