/** `GET /v1/deadlines` and `/v1/deadlines.ics`: what is due for declarations, and what missing it costs. */
import { listOf, objectOf, wholeOf } from '../../ask/schema.js'
import type { Day } from '../../basis/day.js'
import { type Deadline, deadlinesOf } from '../../declare/deadlines.js'
import { calendarOf } from '../../files/declare/calendar-ics.js'
import { allExportEvents } from '../../store/export-declarations.js'
import type { Sql } from '../../store/sql.js'
import { deadlineSchema, historyOfKept, shownDeadline } from './declaration-schemas.js'
import { todayOf } from './declarations-show.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

/** Events that are looked at; a store with more of them asks declaration by declaration. */
const mostEvents = 50_000

async function openDeadlines(sql: Sql, today: Day): Promise<readonly Deadline[]> {
  const events = await allExportEvents(sql, mostEvents)
  const numbers = [...new Set(events.map(one => one.number))]
  const byNumber = new Map(numbers.map(number => [number, [] as (typeof events)[number][]]))
  for (const event of events) byNumber.get(event.number)!.push(event)
  return numbers
    .flatMap(number => deadlinesOf(historyOfKept(number, byNumber.get(number)!, today)))
    .filter(({ isDone }) => !isDone)
    .sort((a, b) => a.due - b.due)
}

export function declarationsDue(keep: Kept, clock: () => Date): Operation {
  return {
    id: 'declarations-due',
    method: 'GET',
    url: '/v1/deadlines',
    role: 'viewer',
    tag: 'declarations',
    title: {
      ko: '수출신고의 남은 기한을 봅니다',
      en: 'List open deadlines of export declarations',
    },
    answers: { 200: wholeOf({ deadlines: listOf(deadlineSchema) }) },
    problems: [503],
    handle: async () => {
      const today = todayOf(clock)
      const deadlines = await openDeadlines(keepOf(keep).sql, today)
      return { deadlines: deadlines.map(one => shownDeadline(one, today)) }
    },
  }
}

export function declarationsCalendar(keep: Kept, clock: () => Date): Operation {
  return {
    id: 'declarations-calendar',
    method: 'GET',
    url: '/v1/deadlines.ics',
    role: 'viewer',
    tag: 'declarations',
    title: { ko: '기한을 달력(.ics)으로 받습니다', en: 'Download deadlines as a calendar' },
    query: objectOf({ language: { type: 'string', enum: ['ko', 'en'] } }),
    answers: { 200: ['text/calendar'] },
    problems: [503],
    handle: async (request, reply) => {
      const { language = request.language } = request.query as { readonly language?: 'ko' | 'en' }
      const today = todayOf(clock)
      const text = calendarOf(await openDeadlines(keepOf(keep).sql, today), language, today)
      const shown = 'attachment; filename="export-deadlines.ics"'
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', shown)
        .send(text)
    },
  }
}
