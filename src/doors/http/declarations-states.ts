/** `GET /v1/declarations/states`: the states of declarations, and the events that lead between them. */
import { bothTexts, listOf, objectOf, orNull, text, wholeOf } from '../../ask/schema.js'
import {
  channels,
  type EventName,
  eventNames,
  eventTexts,
  states,
  stateTexts,
  transitions,
} from '../../declare/states.js'
import type { Operation } from './operation.js'

/** What an event says besides its day. */
const needs: Readonly<Partial<Record<EventName, 'channel' | 'day'>>> = {
  select: 'channel',
  extend: 'day',
}

const eventName = { type: 'string', enum: [...eventNames] } as const
const stateName = { type: 'string', enum: [...states] } as const

export const declarationsStates = (): Operation => ({
  id: 'declarations-states',
  method: 'GET',
  url: '/v1/declarations/states',
  role: 'viewer',
  tag: 'declarations',
  title: {
    ko: '수출신고의 상태와 일을 봅니다',
    en: 'Show the states of declarations and their events',
  },
  query: objectOf({}),
  answers: {
    200: wholeOf({
      states: listOf(wholeOf({ state: stateName, title: bothTexts })),
      events: listOf(
        wholeOf({
          ...{ event: eventName, title: bothTexts },
          value: orNull({ type: 'string', enum: ['channel', 'day'] }),
        }),
      ),
      transitions: listOf(
        wholeOf({
          ...{ from: stateName, event: eventName },
          to: {
            ...orNull(stateName),
            description:
              'null: 취하를 신청하기 전의 상태 — the state before a withdrawal was asked for',
          },
        }),
      ),
      channels: listOf(text()),
    }),
  },
  handle: async () => ({
    states: states.map(state => ({ state, title: stateTexts[state] })),
    events: eventNames.map(event => {
      return { event, title: eventTexts[event], value: needs[event] ?? null }
    }),
    transitions: transitions.map(({ from, event, to }) => {
      return { from, event, to: to === '^' ? null : to }
    }),
    channels,
  }),
})
