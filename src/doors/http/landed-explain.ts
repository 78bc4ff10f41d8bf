/** `POST /v1/landed/explanations`: explains one order line of what is sent. */
import type { Desk } from '../../ask/desk.js'
import { landedExplain as asked } from '../../ask/landed.js'
import { askOperation } from './ask-operation.js'
import { mostBody } from './bounds.js'
import type { Operation } from './operation.js'

export const landedExplain = (desk: Desk): Operation =>
  askOperation(desk, 'landed-explain', asked, {
    ...{ method: 'POST', url: '/v1/landed/explanations', role: 'viewer', tag: 'landed' },
    problems: [404],
    bodyLimit: mostBody,
  })
