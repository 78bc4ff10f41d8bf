/** `POST /v1/reforms/validate`: whether a reform fits over the law. */
import type { Desk } from '../../ask/desk.js'
import { reformsValidate as asked } from '../../ask/reforms.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const reformsValidate = (desk: Desk): Operation =>
  askOperation(desk, 'reforms-validate', asked, {
    ...{ method: 'POST', url: '/v1/reforms/validate', role: 'viewer', tag: 'reforms' },
  })
