/** Instants in requests, and the day in Seoul on which they lie. */
import { type Day, dayOf } from '../basis/day.js'
import type { JsonSchema } from './schema.js'

const hoursAhead = 9
const millisecondsOfHour = 3_600_000

/** Korea keeps no summer time since 1988, and no law here was gazetted before. */
export function seoulDayOf(instant: Date): Day {
  const there = new Date(instant.getTime() + hoursAhead * millisecondsOfHour)
  return dayOf(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate())
}

/** Record time: only what was made known by then. */
export const knownAt: JsonSchema = {
  type: 'string',
  format: 'date-time',
  examples: ['2026-07-01T09:00:00+09:00'],
  description:
    '이때까지 공포된 것만(관보 날짜로 봄). 없으면 모두 — only what was gazetted by then; all where left out',
}

/** Valid time: the day whose law is asked for. */
export const asOf: JsonSchema = {
  type: 'string',
  format: 'date',
  examples: ['2026-09-07'],
  description: '이날의 법 — the law of this day',
}
