/** `GET /v1/law/on`: the law on a day, as known at an instant. */
import type { Desk } from '../../ask/desk.js'
import { lawOn as asked } from '../../ask/law.js'
import { askOperation } from './ask-operation.js'
import type { Operation } from './operation.js'

export const lawOn = (desk: Desk): Operation =>
  askOperation(desk, 'law-on', asked, {
    ...{ method: 'GET', url: '/v1/law/on', role: 'viewer', tag: 'law' },
    problems: [404],
    isLasting: true,
  })
