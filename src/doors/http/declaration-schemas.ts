/** Export declarations as the interface shows them: state, timeline, deadlines. */
import {
  bothTexts,
  dayText,
  type JsonSchema,
  listOf,
  orNull,
  text,
  whole,
  wholeOf,
  yesOrNo,
} from '../../ask/schema.js'
import { type Day, formatDay, parseDay } from '../../basis/day.js'
import { type Deadline, daysLeft, deadlineKinds, deadlinesOf } from '../../declare/deadlines.js'
import type { ExportBasis } from '../../declare/export-law.js'
import {
  allowedEvents,
  type DeclarationEvent,
  type History,
  historyOf,
} from '../../declare/history.js'
import { type EventName, eventNames, eventTexts, states, stateTexts } from '../../declare/states.js'
import { wayTexts } from '../../declare/way-texts.js'
import type { Way } from '../../declare/ways.js'
import type { KeptDeclaration, KeptEvent } from '../../store/export-declarations.js'

export const standingSchema: JsonSchema = {
  type: 'string',
  enum: ['read', 'reported', 'remembered'],
}

export const basisSchema: JsonSchema = wholeOf({
  ...{ key: text(), instrument: bothTexts, article: bothTexts, from: dayText },
  standing: standingSchema,
})

export const shownBasis = (all: readonly ExportBasis[]) => all.map(one => ({ ...one }))

export const deadlineSchema: JsonSchema = wholeOf({
  number: text(),
  kind: { type: 'string', enum: [...deadlineKinds] },
  ...{ due: dayText, days_left: { type: 'integer' }, done: yesOrNo },
  counted: {
    ...orNull(dayText),
    description: '휴일이어서 옮기기 전의 날 — the day by the count, where holidays moved it',
  },
  rule: { ...bothTexts, description: '옮기거나 옮기지 않은 까닭 — why it was moved, or was not' },
  ...{ what: bothTexts, cost: bothTexts, basis: listOf(basisSchema) },
})

export function shownDeadline(one: Deadline, today: Day) {
  const { declaration, kind, due, counted, rule, isDone, what, cost, basis } = one
  return {
    ...{ number: declaration, kind, due: formatDay(due), days_left: daysLeft(one, today) },
    ...{ counted: counted === undefined ? null : formatDay(counted), rule, done: isDone },
    ...{ what, cost, basis: shownBasis(basis) },
  }
}

const eventSchema: JsonSchema = wholeOf({
  event: { type: 'string', enum: [...eventNames] },
  ...{ title: bothTexts, on: dayText, value: text() },
})

const headMembers = {
  number: text('수출신고번호 — number of the declaration'),
  name: text('발송 — shipment'),
  way: { type: 'string', enum: ['regular', 'simplified', 'list_conversion'] },
  way_title: bothTexts,
  orders: listOf(text()),
  declared_fob_krw: whole,
  state: { type: 'string', enum: [...states] },
  state_title: bothTexts,
  deemed: yesOrNo,
  ...{ accepted_on: orNull(dayText), loaded_on: orNull(dayText), noted_by: text() },
} as const satisfies Readonly<Record<string, JsonSchema>>

export const declarationSchema: JsonSchema = wholeOf(headMembers)

export const declarationWholeSchema: JsonSchema = wholeOf({
  ...headMembers,
  events: listOf(eventSchema),
  allowed_events: listOf(
    { type: 'string', enum: [...eventNames] },
    { description: '지금 적을 수 있는 일 — what can be noted in its state' },
  ),
  deadlines: listOf(deadlineSchema),
})

const shownDay = (day: Day): string | null => (day < 0 ? null : formatDay(day))

export function eventOf({ id, number, event, on, value }: KeptEvent): DeclarationEvent {
  return {
    ...{ declaration: number, event: event as EventName, on: parseDay(on)!, value, record: id },
  }
}

export function historyOfKept(number: string, events: readonly KeptEvent[], today: Day): History {
  const own = events.filter(one => one.number === number).map(eventOf)
  return historyOf(number, own, today)
}

export function shownDeclaration(one: KeptDeclaration, history: History) {
  const { number, name, way, orders, fobKrw, notedBy } = one
  const { state, isDeemed, acceptedOn, loadedOn } = history
  return {
    ...{ number, name, way, way_title: wayTexts[way as Way], orders, declared_fob_krw: fobKrw },
    ...{ state, state_title: stateTexts[state], deemed: isDeemed },
    ...{ accepted_on: shownDay(acceptedOn), loaded_on: shownDay(loadedOn), noted_by: notedBy },
  }
}

export function shownWhole(one: KeptDeclaration, history: History, today: Day) {
  return {
    ...shownDeclaration(one, history),
    events: history.events.map(({ event, on, value }) => {
      return { event, title: eventTexts[event], on: formatDay(on), value }
    }),
    allowed_events: allowedEvents(history),
    deadlines: deadlinesOf(history).map(deadline => shownDeadline(deadline, today)),
  }
}
