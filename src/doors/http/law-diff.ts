/** `GET /v1/law/diff`: what changed in the law between two days. */
import type { Desk } from '../../ask/desk.js'
import { lawDiff as asked } from '../../ask/law.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const lawDiff = (desk: Desk): Operation =>
  askOperation(desk, 'law-diff', asked, {
    ...{ method: 'GET', url: '/v1/law/diff', role: 'viewer', tag: 'law' },
    problems: [404],
    isLasting: true,
  })
