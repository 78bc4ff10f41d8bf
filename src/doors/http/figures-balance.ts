/** `GET /v1/figures/balance`: every size of the balance of direct trade that holds. */
import type { Desk } from '../../ask/desk.js'
import { figuresBalance as asked } from '../../ask/figures.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const figuresBalance = (desk: Desk): Operation =>
  askOperation(desk, 'figures-balance', asked, {
    ...{ method: 'GET', url: '/v1/figures/balance', role: 'viewer', tag: 'figures' },
    problems: [400, 404],
    isLasting: true,
  })
