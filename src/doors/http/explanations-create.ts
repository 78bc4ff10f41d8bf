/** `POST /v1/explanations`: explains one parcel of what is sent. */
import type { Desk } from '../../ask/desk.js'
import { explain as asked } from '../../ask/explain.js'
import { askOperation } from './ask-operation.js'
import { mostBody } from './bounds.js'
import type { Kept } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { historyJoined } from './with-history.js'

export const explanationsCreate = (desk: Desk, keep: Kept): Operation =>
  askOperation(desk, 'explanations-create', asked, {
    ...{ method: 'POST', url: '/v1/explanations', role: 'viewer', tag: 'explanations' },
    problems: [404],
    bodyLimit: mostBody,
    prepare: historyJoined(keep),
  })
