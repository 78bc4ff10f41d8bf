/** The day of entry at the destination, or the day that stands in for it. */
import { type Day, noDay } from '../basis/day.js'
import { cell, type ReadColumns } from './columns-read.js'

const inTurn = ['entered_on', 'loaded_on', 'declared_on', 'sold_on'] as const

export function firstEntryDay(read: ReadColumns, row: number): Day {
  for (const name of inTurn) {
    const own = cell(read[name], row)
    if (own >= 0) return own as Day
  }
  return noDay
}
