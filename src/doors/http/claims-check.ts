/** `POST /v1/claims`: claims held against published figures. */
import type { Desk } from '../../ask/desk.js'
import { claimsCheck as asked } from '../../ask/figures.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const claimsCheck = (desk: Desk): Operation =>
  askOperation(desk, 'claims-check', asked, {
    ...{ method: 'POST', url: '/v1/claims', role: 'viewer', tag: 'figures' },
    problems: [400],
  })
