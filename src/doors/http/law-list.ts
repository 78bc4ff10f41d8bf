/** `GET /v1/law`: the legal values with all their versions. */
import type { Desk } from '../../ask/desk.js'
import { lawList as asked } from '../../ask/law.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const lawList = (desk: Desk): Operation =>
  askOperation(desk, 'law-list', asked, {
    ...{ method: 'GET', url: '/v1/law', role: 'viewer', tag: 'law' },
    problems: [404],
    isLasting: true,
  })
