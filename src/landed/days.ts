/** The day of entry at the destination, or the day that stands in for it. */
import { type Day, noDay } from '../basis/day.js'
import type { BlockFields } from './order-block.js'

const inTurn = ['entered_on', 'loaded_on', 'declared_on', 'sold_on'] as const

export function firstEntryDay(fields: BlockFields, place: number): Day {
  for (const name of inTurn) {
    const own = fields[name][place]!
    if (own >= 0) return own as Day
  }
  return noDay
}
