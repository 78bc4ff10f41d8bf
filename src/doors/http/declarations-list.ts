/** `GET /v1/declarations`: export declarations with their states, newest first. */
import { objectOf } from '../../ask/schema.js'
import { eventsOfDeclarations, listDeclarations } from '../../store/export-declarations.js'
import { declarationSchema, historyOfKept, shownDeclaration } from './declaration-schemas.js'
import { todayOf } from './declarations-show.js'
import {
  type Kept,
  keepOf,
  type PageAsked,
  pageFrom,
  pageOf,
  pageQuery,
  usualPage,
} from './keep-schemas.js'
import type { Operation } from './operation.js'

export function declarationsList(keep: Kept, clock: () => Date): Operation {
  return {
    id: 'declarations-list',
    method: 'GET',
    url: '/v1/declarations',
    role: 'viewer',
    tag: 'declarations',
    title: { ko: '수출신고를 봅니다', en: 'List export declarations' },
    query: objectOf(pageQuery),
    answers: { 200: pageOf(declarationSchema) },
    problems: [400, 503],
    handle: async request => {
      const { limit = usualPage, after } = request.query as PageAsked
      const { sql } = keepOf(keep)
      const { items, next } = await pageFrom(listDeclarations(sql, { limit, after }), after)
      const events = await eventsOfDeclarations(
        sql,
        items.map(one => one.number),
      )
      const today = todayOf(clock)
      const shown = items.map(one => {
        return shownDeclaration(one, historyOfKept(one.number, events, today))
      })
      return { items: shown, next }
    },
  }
}
