/** `GET /v1/rates`: the customs rates on board. */
import type { Desk } from '../../ask/desk.js'
import { ratesList as asked } from '../../ask/rates.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const ratesList = (desk: Desk): Operation =>
  askOperation(desk, 'rates-list', asked, {
    ...{ method: 'GET', url: '/v1/rates', role: 'viewer', tag: 'rates' },
    isLasting: true,
  })
