/** `GET /v1/editions/current`: what parcels are judged with. */
import type { Desk } from '../../ask/desk.js'
import { editionsShow as asked } from '../../ask/editions.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const editionsShow = (desk: Desk): Operation =>
  askOperation(desk, 'editions-show', asked, {
    ...{ method: 'GET', url: '/v1/editions/current', role: 'viewer', tag: 'editions' },
    isLasting: true,
  })
