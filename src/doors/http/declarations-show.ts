/** `GET /v1/declarations/{number}`: a declaration with its timeline and its deadlines. */
import { seoulDayOf } from '../../ask/instant.js'
import { objectOf, text } from '../../ask/schema.js'
import type { Day } from '../../basis/day.js'
import { declarationByNumber, eventsOfDeclarations } from '../../store/export-declarations.js'
import type { Sql } from '../../store/sql.js'
import { declarationWholeSchema, historyOfKept, shownWhole } from './declaration-schemas.js'
import { refusal } from './failures.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

export const declarationParams = objectOf(
  { number: { ...text(), minLength: 1, maxLength: 20 } },
  { required: ['number'] },
)

export function numberIn(params: unknown): string {
  return (params as { readonly number: string }).number
}

export function todayOf(clock: () => Date): Day {
  return seoulDayOf(clock())
}

/** Throws 404 where there is none. */
export async function keptWhole(sql: Sql, number: string, isHeld = false) {
  const one = await declarationByNumber(sql, number, isHeld)
  if (!one) throw refusal('declaration_unknown', number)
  return { one, events: await eventsOfDeclarations(sql, [number]) }
}

export function declarationsShow(keep: Kept, clock: () => Date): Operation {
  return {
    id: 'declarations-show',
    method: 'GET',
    url: '/v1/declarations/:number',
    role: 'viewer',
    tag: 'declarations',
    title: { ko: '수출신고 하나를 봅니다', en: 'Show an export declaration' },
    params: declarationParams,
    answers: { 200: declarationWholeSchema },
    problems: [404, 503],
    handle: async ({ params }) => {
      const number = numberIn(params)
      const today = todayOf(clock)
      const { one, events } = await keptWhole(keepOf(keep).sql, number)
      return shownWhole(one, historyOfKept(number, events, today), today)
    },
  }
}
