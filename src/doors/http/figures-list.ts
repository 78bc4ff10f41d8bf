/** `GET /v1/figures`: the series of published figures. */
import type { Desk } from '../../ask/desk.js'
import { figuresList as asked } from '../../ask/figures.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const figuresList = (desk: Desk): Operation =>
  askOperation(desk, 'figures-list', asked, {
    ...{ method: 'GET', url: '/v1/figures', role: 'viewer', tag: 'figures' },
    isLasting: true,
  })
