/** `POST /v1/declarations/{number}/events`: notes what happened to a declaration. */
import { dayText, objectOf, text } from '../../ask/schema.js'
import { newFault } from '../../declare/history.js'
import { type EventName, eventNames, stateTexts } from '../../declare/states.js'
import { insertExportEvent } from '../../store/export-declarations.js'
import { declarationWholeSchema, historyOfKept, shownWhole } from './declaration-schemas.js'
import { declarationParams, keptWhole, numberIn, todayOf } from './declarations-show.js'
import { refusal } from './failures.js'
import { actorName } from './guard/actor.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

interface Body {
  readonly event: EventName
  readonly on: string
  readonly value?: string
}

export function declarationsNote(keep: Kept, clock: () => Date): Operation {
  return {
    id: 'declarations-note',
    method: 'POST',
    url: '/v1/declarations/:number/events',
    role: 'clerk',
    tag: 'declarations',
    title: {
      ko: '수출신고에 있은 일을 적습니다',
      en: 'Note what happened to an export declaration',
    },
    about: {
      ko: '상태에 맞지 않는 일은 적지 않고 거절합니다.',
      en: 'What cannot happen in its state is refused and not noted.',
    },
    params: declarationParams,
    body: objectOf(
      {
        event: { type: 'string', enum: [...eventNames] },
        on: dayText,
        value: { ...text('선별 방법, 연장한 기한 — channel, or the new day'), maxLength: 20 },
      },
      { required: ['event', 'on'] },
    ),
    answers: { 201: declarationWholeSchema },
    problems: [400, 404, 409, 422, 503],
    handle: async (request, reply) => {
      const store = keepOf(keep)
      const number = numberIn(request.params)
      const { event, on, value = '' } = request.body as Body
      const today = todayOf(clock)
      const noted = { at: store.now().toISOString(), by: actorName(request) }
      const shown = await store.sql.transaction(async sql => {
        const { one, events } = await keptWhole(sql, number, true)
        const record = events.reduce((most, { id }) => Math.max(most, id), 0) + 1
        const all = [...events, { id: record, number, event, on, value }]
        const history = historyOfKept(number, all, today)
        const fault = newFault(historyOfKept(number, events, today), history)
        if (fault) {
          const told = { ...stateTexts[fault.state], column: 'value' }
          throw refusal(fault.code, number, told)
        }
        await insertExportEvent(sql, { number, event, on, value }, noted)
        return shownWhole(one, history, today)
      })
      reply.code(201)
      return shown
    },
  }
}
