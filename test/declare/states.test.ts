import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { day, formatDay } from '../../src/basis/day.js'
import { deadlineKinds, deadlinesOf } from '../../src/declare/deadlines.js'
import { lastDayOf } from '../../src/declare/due-days.js'
import {
  allowedEvents,
  type DeclarationEvent,
  deemedOn,
  historyOf,
  newFault,
} from '../../src/declare/history.js'
import { periodNamed, quarterOf } from '../../src/declare/periods.js'
import { type EventName, eventNames, states, transitions } from '../../src/declare/states.js'
import { calendarOf } from '../../src/files/declare/calendar-ics.js'
import { root } from '../examples/files.js'
import { parseExamples } from '../examples/parse.js'

const file = 'src/declare/deadlines.examples.md'
const rows = parseExamples(file, readFileSync(join(root, file), 'utf8')).flatMap(one => one.rows)

function event(name: EventName, on: string, record: number, value = ''): DeclarationEvent {
  return { declaration: 'D', event: name, on: day(on), value, record }
}

/** Events by name and day, noted in this order. */
function told(...given: readonly (readonly [EventName, string, string?])[]) {
  return given.map(([name, on, value], at) => event(name, on, at, value))
}

function historyOfRow(given: Readonly<Record<string, string>>) {
  const accept = given['accept']!
  const events: DeclarationEvent[] = told(['submit', accept], ['accept', accept])
  if (given['extend']) events.push(event('extend', accept, 2, given['extend']))
  if (given['load']) events.push(event('load', given['load'], 3))
  if (given['ask_withdrawal']) events.push(event('ask_withdrawal', given['ask_withdrawal'], 4))
  return historyOf('D', events, day(given['on'] ?? accept))
}

describe(file, () => {
  it.each(rows.map(row => [`line ${row.line}`, row] as const))('%s', (_, { given, expected }) => {
    const history = historyOfRow(given)
    const deadlines = deadlinesOf(history)
    const due = (kind: string) => {
      const found = deadlines.find(one => one.kind === kind)
      return found ? formatDay(found.due) : '(none)'
    }
    const load = deadlines.find(one => one.kind === 'load')
    const got = {
      ...Object.fromEntries(deadlineKinds.map(kind => [`${kind} due`, due(kind)])),
      done: load ? (load.isDone ? 'yes' : 'no') : '',
      state: history.state,
    }
    expect(got).toMatchObject(expected)
  })
})

describe('what is said of a last day', () => {
  it('tells that holidays are not known of the year into which it is moved', () => {
    // Sunday 2028-12-31 is of a year whose holidays are on board, the Monday after it is not.
    const { due, rule } = lastDayOf(day('2028-12-31'), 'customs')
    expect(formatDay(due)).toBe('2029-01-01')
    expect(rule.en).toContain('only weekends')
    expect(lastDayOf(day('2028-12-29'), 'customs').rule.en).not.toContain('only weekends')
  })

  it('of a withdrawal is the day after the last one to answer, by the count too', () => {
    const told = deemedOn(day('2026-11-11'))!
    const days = [told.due, told.counted!].map(formatDay)
    expect(days).toEqual(['2026-11-24', '2026-11-22'])
    expect(told.rule.en).toContain('Moved from 2026-11-21.')
    expect(told.rule.en).toContain('last day to answer is 2026-11-23')
    expect(deemedOn(day('2026-11-09'))!.counted).toBeUndefined()
  })
})

describe('a withdrawal that nobody answered', () => {
  it('may still be answered, whatever else did not fit', () => {
    const events = told(
      ...([
        ['submit', '2026-11-05'],
        ['load', '2026-11-06'],
      ] as const),
      ['ask_withdrawal', '2026-11-09'],
    )
    const history = historyOf('D', events, day('2026-12-01'))
    expect([history.isDeemed, history.faults.length]).toEqual([true, 1])
    expect(allowedEvents(history)).toEqual(['withdraw', 'refuse_withdrawal'])
    expect(allowedEvents(historyOf('D', events, day('2026-11-10')))).toEqual(allowedEvents(history))
  })
})

describe('the articles of a deadline', () => {
  it('are those of the day from which it runs, and of the day on which it ends', () => {
    const events = told(['submit', '2022-12-20'], ['accept', '2022-12-20'])
    const all = deadlinesOf(historyOf('D', events, day('2022-12-21')))
    const keys = all.find(({ kind }) => kind === 'load')!.basis.map(({ key }) => key)
    // The rule that moves a last day was read from 2023 on, and the last day is 2023-01-19.
    expect(keys).toContain('kr.exportCustoms.loadingDays')
    expect(keys).toContain('kr.exportCustoms.dueDay')
  })
})

describe('the table of states', () => {
  it('reaches every state from the draft, and uses every event', () => {
    const reached = new Set<string>(['draft'])
    for (let round = 0; round < states.length; round++) {
      for (const { from, to } of transitions) if (reached.has(from)) reached.add(to)
    }
    reached.delete('^')
    expect([...reached].sort()).toEqual([...states].sort())
    expect([...new Set(transitions.map(one => one.event))].sort()).toEqual([...eventNames].sort())
    const keys = transitions.map(({ from, event: name }) => `${from} ${name}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('leads from the draft to the end', () => {
    const events = told(
      ['submit', '2026-11-05'],
      ['select', '2026-11-05', 'inspection'],
      ['accept', '2026-11-06'],
      ['correct', '2026-11-07'],
      ['load', '2026-11-09'],
      ['fulfil', '2026-11-20'],
    )
    const { state, corrections, faults } = historyOf('D', events, day('2026-11-27'))
    expect([state, corrections, faults]).toEqual(['fulfilled', 1, []])
  })

  it('goes back to where a refused withdrawal was asked', () => {
    const events = told(
      ['submit', '2026-11-05'],
      ['accept', '2026-11-05'],
      ['ask_withdrawal', '2026-11-06'],
      ['refuse_withdrawal', '2026-11-10'],
      ['load', '2026-11-11'],
    )
    expect(historyOf('D', events, day('2026-12-27')).state).toBe('loaded')
  })

  it('names what cannot happen, comes too early or has no sound value, and goes on', () => {
    const events = told(
      ['submit', '2026-11-05'],
      ['load', '2026-11-06'],
      ['select', '2026-11-06', 'perhaps'],
      ['accept', '2026-11-06'],
      ['extend', '2026-11-07', 'later'],
      ['load', '2026-11-08'],
    )
    const { state, faults } = historyOf('D', events, day('2026-11-27'))
    expect(faults.map(({ code, event: one }) => `${code} ${one.event}`)).toEqual([
      ...['event_not_allowed load', 'event_value_bad select', 'event_value_bad extend'],
    ])
    expect(state).toBe('loaded')
  })
})

describe('an event that is noted late', () => {
  const known = told(['submit', '2026-11-05'], ['load', '2026-11-09'])
  const before = historyOf('D', known, day('2026-11-27'))

  it('finds its place by its day, and may mend what did not fit', () => {
    const after = historyOf('D', [...known, event('accept', '2026-11-06', 9)], day('2026-11-27'))
    expect(before.faults.map(({ code }) => code)).toEqual(['event_not_allowed'])
    expect([after.state, after.faults, newFault(before, after)]).toEqual(['loaded', [], undefined])
  })

  it('comes too early before what it needs', () => {
    const after = historyOf('D', [...known, event('accept', '2026-11-04', 9)], day('2026-11-27'))
    expect(newFault(before, after)?.code).toBe('event_too_early')
  })
})

describe('the calendar', () => {
  const history = historyOf(
    'ZZ99926000001X',
    told(['submit', '2026-11-22'], ['accept', '2026-11-22']),
    day('2026-11-27'),
  )
  const text = calendarOf(deadlinesOf(history), 'ko', day('2026-11-27'))

  it('has whole days, reminders, the cost and the articles', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20261222')
    // Nine in the morning seven days before midnight is six days and fifteen hours before it.
    expect(text).toMatch(/^TRIGGER:-P6DT15H\r?$/m)
    expect(text).toMatch(/^TRIGGER:-P(0D)?T15H\r?$/m)
    const plain = text.replace(/\r?\n[ \t]/g, '').replaceAll('\\,', ',')
    expect(plain).toContain('2,000,000원 이하의 과태료')
    expect(plain).toContain('관세법 제251조제1항')
  })

  it('is the same each time, with ids of its own', () => {
    expect(calendarOf(deadlinesOf(history), 'ko', day('2026-11-27'))).toBe(text)
    const ids = [...text.matchAll(/^UID:(.*)$/gm)].map(match => match[1])
    expect(new Set(ids).size).toBe(3)
  })
})

describe('periods', () => {
  it('are quarters, halves and years', () => {
    const shown = (name: string) => {
      const period = periodNamed(name)
      return period ? `${formatDay(period.first)} ${formatDay(period.last)}` : undefined
    }
    expect(shown('2026-Q4')).toBe('2026-10-01 2026-12-31')
    expect(shown('2026-H1')).toBe('2026-01-01 2026-06-30')
    expect(shown('2026')).toBe('2026-01-01 2026-12-31')
    expect(shown('2026-Q5')).toBeUndefined()
    expect(quarterOf(day('2026-09-30')).name).toBe('2026-Q3')
    expect(quarterOf(day('2026-10-01')).name).toBe('2026-Q4')
  })
})
