/** `POST /v1/landed`: what orders pay at their destination. */
import type { Desk } from '../../ask/desk.js'
import { landed as asked } from '../../ask/landed.js'
import { askOperation } from './ask-operation.js'
import { mostBody } from './bounds.js'
import type { Operation } from './operation.js'

export const landedCreate = (desk: Desk): Operation =>
  askOperation(desk, 'landed-create', asked, {
    ...{ method: 'POST', url: '/v1/landed', role: 'viewer', tag: 'landed' },
    bodyLimit: mostBody,
  })
