/** `GET /v1/heart`: the tables with which a page judges by itself. */
import type { Desk } from '../../ask/desk.js'
import { heartShow as asked } from '../../ask/heart.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const heartShow = (desk: Desk): Operation =>
  askOperation(desk, 'heart-show', asked, {
    ...{ method: 'GET', url: '/v1/heart', role: 'viewer', tag: 'system' },
    isLasting: true,
  })
