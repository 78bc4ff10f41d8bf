/** What happened to a declaration, told from its events: its state, its days, what does not fit. */
import { fill } from '../basis/codes.js'
import { addDays, type Day, formatDay, noDay, parseDay } from '../basis/day.js'
import type { Text } from '../judge/steps.js'
import { joined, type LastDay, lastDayOf } from './due-days.js'
import { exportLawOn } from './export-law.js'
import { channels, type EventName, eventNames, nextState, type State } from './states.js'

export interface DeclarationEvent {
  readonly declaration: string
  readonly event: EventName
  readonly on: Day
  /** The channel of a selection, the new last day of an extension. */
  readonly value: string
  /** Record in the file, or number in the store. */
  readonly record: number
}

export interface EventFault {
  readonly code: 'event_not_allowed' | 'event_too_early' | 'event_value_bad'
  readonly event: DeclarationEvent
  readonly state: State
}

export interface History {
  readonly declaration: string
  readonly state: State
  /** A withdrawal that was not answered in time: it is taken to be approved (제250조제5항). */
  readonly isDeemed: boolean
  readonly submittedOn: Day
  readonly acceptedOn: Day
  readonly loadedOn: Day
  readonly askedOn: Day
  /** The last day of loading where it was extended. */
  readonly extendedTo: Day
  readonly corrections: number
  readonly events: readonly DeclarationEvent[]
  readonly faults: readonly EventFault[]
}

interface Telling {
  state: State
  before: State
  submittedOn: Day
  acceptedOn: Day
  loadedOn: Day
  askedOn: Day
  extendedTo: Day
  corrections: number
  readonly faults: EventFault[]
  readonly all: readonly DeclarationEvent[]
}

function hasValue({ event, value }: DeclarationEvent): boolean {
  if (event === 'select') return channels.includes(value)
  return event !== 'extend' || parseDay(value) !== undefined
}

/** An event that cannot happen, noted after one of a later day, comes too early. */
function faultOf(telling: Telling, event: DeclarationEvent): EventFault['code'] | undefined {
  if (!hasValue(event)) return 'event_value_bad'
  if (nextState(telling.state, event.event, telling.before) !== undefined) return undefined
  const isEarly = telling.all.some(({ record, on }) => record < event.record && on > event.on)
  return isEarly ? 'event_too_early' : 'event_not_allowed'
}

function noteDays(telling: Telling, { event, on, value }: DeclarationEvent): void {
  if (event === 'submit') telling.submittedOn = on
  if (event === 'accept') telling.acceptedOn = on
  if (event === 'load') telling.loadedOn = on
  if (event === 'extend') telling.extendedTo = parseDay(value)!
  if (event === 'correct') telling.corrections++
  if (event === 'ask_withdrawal') telling.askedOn = on
  if (event === 'refuse_withdrawal') telling.askedOn = noDay
}

function take(telling: Telling, event: DeclarationEvent): void {
  const code = faultOf(telling, event)
  if (code) {
    telling.faults.push({ code, event, state: telling.state })
    return
  }
  const next = nextState(telling.state, event.event, telling.before)!
  if (event.event === 'ask_withdrawal') telling.before = telling.state
  telling.state = next
  noteDays(telling, event)
}

const approvedAfter: Text = {
  ko: ' 답할 마지막 날은 {day}이고, 그 다음 날에 승인된 것으로 봅니다.',
  en: ' The last day to answer is {day}: it is taken to be approved on the day after.',
}

/** The day on which a withdrawal that nobody answered is taken to be approved; undefined where not known. */
export function deemedOn(asked: Day): LastDay | undefined {
  const days = exportLawOn(asked).exportCustoms.withdrawalDays
  if (days === undefined) return undefined
  const last = lastDayOf(addDays(asked, days), 'customs')
  const day = formatDay(last.due)
  const after = { ko: fill(approvedAfter.ko, { day }), en: fill(approvedAfter.en, { day }) }
  const counted = last.counted === undefined ? undefined : addDays(last.counted, 1)
  return { ...last, due: addDays(last.due, 1), counted, rule: joined(last.rule, after) }
}

/** Events in the order of their days; those of one day in the order in which they were noted. */
export function historyOf(
  declaration: string,
  given: readonly DeclarationEvent[],
  today: Day,
): History {
  const events = [...given].sort((a, b) => a.on - b.on || a.record - b.record)
  const telling: Telling = {
    ...{ state: 'draft', before: 'draft', submittedOn: noDay, acceptedOn: noDay },
    ...{ loadedOn: noDay, askedOn: noDay, extendedTo: noDay, corrections: 0, faults: [] },
    all: events,
  }
  for (const event of events) take(telling, event)
  const deemed = telling.state === 'withdrawing' ? deemedOn(telling.askedOn) : undefined
  const isDeemed = deemed !== undefined && today >= deemed.due
  const { before: _before, all: _all, ...told } = telling
  return { declaration, ...told, isDeemed, state: isDeemed ? 'withdrawn' : told.state, events }
}

/** What is wrong once an event is added that was not wrong before. */
export function newFault(before: History, after: History): EventFault | undefined {
  const known = new Set(before.faults.map(({ event }) => event.record))
  return after.faults.find(({ event }) => !known.has(event.record))
}

/** What can happen next; a withdrawal that is taken to be approved may still be noted as such. */
export function allowedEvents({ isDeemed, state }: History): readonly EventName[] {
  const from = isDeemed ? 'withdrawing' : state
  return eventNames.filter(event => nextState(from, event, from) !== undefined)
}
