/** `GET /v1/figures/compare`: two figures beside each other, or why not. */
import type { Desk } from '../../ask/desk.js'
import { figuresCompare as asked } from '../../ask/figures.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const figuresCompare = (desk: Desk): Operation =>
  askOperation(desk, 'figures-compare', asked, {
    ...{ method: 'GET', url: '/v1/figures/compare', role: 'viewer', tag: 'figures' },
    problems: [400, 404],
    isLasting: true,
  })
