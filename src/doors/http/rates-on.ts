/** `GET /v1/rates/on`: the customs rates of a day. */
import type { Desk } from '../../ask/desk.js'
import { ratesOn as asked } from '../../ask/rates.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const ratesOn = (desk: Desk): Operation =>
  askOperation(desk, 'rates-on', asked, {
    ...{ method: 'GET', url: '/v1/rates/on', role: 'viewer', tag: 'rates' },
    isLasting: true,
  })
