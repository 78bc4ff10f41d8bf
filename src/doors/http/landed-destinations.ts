/** `GET /v1/landed/destinations`: the destinations on board. */
import type { Desk } from '../../ask/desk.js'
import { destinationsList as asked } from '../../ask/landed.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const landedDestinations = (desk: Desk): Operation =>
  askOperation(desk, 'landed-destinations', asked, {
    ...{ method: 'GET', url: '/v1/landed/destinations', role: 'viewer', tag: 'landed' },
    isLasting: true,
  })
