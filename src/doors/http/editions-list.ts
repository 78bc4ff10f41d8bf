/** `GET /v1/editions`: what the answers that are kept were judged with, newest first. */
import { type JsonSchema, listOf, objectOf, text, wholeOf } from '../../ask/schema.js'
import { editions, type KeptEdition } from '../../store/editions.js'
import { instant } from './account-faults.js'
import { type Kept, keepOf, type PageAsked, pageOf, pageQuery, usualPage } from './keep-schemas.js'
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
  return {
    id: 'editions-list',
    method: 'GET',
    url: '/v1/editions',
    role: 'viewer',
    tag: 'editions',
    title: { ko: '보관된 답의 판을 봅니다', en: 'List the editions of answers that are kept' },
    query: objectOf(pageQuery),
    answers: { 200: pageOf(editionSchema) },
    problems: [503],
    handle: async request => {
      const { limit = usualPage, after } = request.query as PageAsked
      const { items, next } = await editions(keepOf(keep).sql, { limit, after })
      return { items: items.map(shownEdition), next }
    },
  }
}
