/** `POST /v1/landed/comparisons`: one consignment in every destination. */
import type { Desk } from '../../ask/desk.js'
import { landedCompare as asked } from '../../ask/landed.js'
import { askOperation } from './ask-operation.js'
import { mostBody } from './bounds.js'
import type { Operation } from './operation.js'

export const landedCompare = (desk: Desk): Operation =>
  askOperation(desk, 'landed-compare', asked, {
    ...{ method: 'POST', url: '/v1/landed/comparisons', role: 'viewer', tag: 'landed' },
    problems: [404],
    bodyLimit: mostBody,
  })
