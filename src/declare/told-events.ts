/** What customs says of a declaration, as the events that were not noted yet. */
import type { Day } from '../basis/day.js'
import type { History } from './history.js'
import type { EventName } from './states.js'

export interface ToldByCustoms {
  readonly acceptedOn: Day | undefined
  readonly isLoaded: boolean
  /** The day on which what carries it left. */
  readonly departedOn: Day | undefined
}

export interface ToldEvent {
  readonly event: EventName
  readonly on: Day
}

/** Acceptance, then loading; a loading without a day is not noted, since a supply needs its day. */
export function toldEvents(history: History, told: ToldByCustoms): readonly ToldEvent[] {
  const { acceptedOn, isLoaded, departedOn } = told
  const events: ToldEvent[] = []
  const isWaiting = ['submitted', 'selected'].includes(history.state)
  if (isWaiting && acceptedOn !== undefined) events.push({ event: 'accept', on: acceptedOn })
  const isAccepted = history.state === 'accepted' || events.length > 0
  if (isAccepted && isLoaded && departedOn !== undefined) {
    events.push({ event: 'load', on: departedOn })
  }
  return events
}
