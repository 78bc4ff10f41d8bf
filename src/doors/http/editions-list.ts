/** `GET /v1/editions`: what the answers that are kept were judged with, newest first. */
import { type JsonSchema, listOf, text, wholeOf } from '../../ask/schema.js'
import { editions, type KeptEdition } from '../../store/editions.js'
import { instant } from './account-faults.js'
import type { Kept } from './keep-schemas.js'
import { listOperation } from './list-operation.js'
import type { Operation } from './operation.js'

export const editionSchema: JsonSchema = wholeOf({
  edition: text(),
  rules: text('규칙과 법의 지문 — digest of the rules and the law'),
  schedule: text(),
  reform: {
    anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }],
  },
  rate_choice: text(),
  freight: text(),
  rates: listOf(text(), {
    description: '쓴 과세환율 — the customs rates that were used',
  }),
  release: text('판정한 판 — the release that judged'),
  recorded_at: instant,
})

export function shownEdition({ rateChoice, recordedAt, ...one }: KeptEdition) {
  return { ...one, rate_choice: rateChoice, recorded_at: recordedAt }
}

export function editionsList(keep: Kept): Operation {
  return listOperation(keep, {
    id: 'editions-list',
    url: '/v1/editions',
    tag: 'editions',
    title: { ko: '보관된 답의 판을 봅니다', en: 'List the editions of answers that are kept' },
    item: editionSchema,
    find: ({ sql }, page) => editions(sql, page),
    shown: shownEdition,
  })
}
