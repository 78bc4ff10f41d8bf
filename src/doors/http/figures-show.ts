/** `GET /v1/figures/{series}`: the values of a series, with vintage and source. */
import type { Desk } from '../../ask/desk.js'
import { figuresShow as asked } from '../../ask/figures.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const figuresShow = (desk: Desk): Operation =>
  askOperation(desk, 'figures-show', asked, {
    ...{ method: 'GET', url: '/v1/figures/:series', role: 'viewer', tag: 'figures' },
    problems: [400, 404],
    isLasting: true,
  })
