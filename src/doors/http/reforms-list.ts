/** `GET /v1/reforms`: the reforms on board. */
import type { Desk } from '../../ask/desk.js'
import { reformsList as asked } from '../../ask/reforms.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const reformsList = (desk: Desk): Operation =>
  askOperation(desk, 'reforms-list', asked, {
    ...{ method: 'GET', url: '/v1/reforms', role: 'viewer', tag: 'reforms' },
    isLasting: true,
  })
