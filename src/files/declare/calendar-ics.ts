/** Deadlines as a calendar that others subscribe to: whole days, with reminders before them. */
import { createEvents, type EventAttributes } from 'ics'
import { addDays, type Day, formatDay } from '../../basis/day.js'
import type { Deadline } from '../../declare/deadlines.js'
import { articleLine } from './article-line.js'

/** Days before a deadline on which one is reminded, at nine in the morning. */
const remindedBefore = [7, 1]
const hoursLeft = 24 - 9

type Language = 'ko' | 'en'

function dateOf(day: Day): [number, number, number] {
  return formatDay(day).split('-').map(Number) as [number, number, number]
}

function eventOf(deadline: Deadline, language: Language, madeOn: Day): EventAttributes {
  const { declaration, kind, due, what, cost, rule, basis } = deadline
  const articles = basis.map(one => articleLine(one, language)).join('\n')
  return {
    uid: `${declaration}-${kind}@gwanmun`,
    start: dateOf(due),
    end: dateOf(addDays(due, 1)),
    title: `${declaration}: ${what[language]}`,
    description: `${cost[language]}\n${rule[language]}\n${articles}`,
    productId: 'gwanmun',
    calName: language === 'ko' ? '수출신고 기한' : 'Export deadlines',
    transp: 'TRANSPARENT',
    created: [...dateOf(madeOn), 0, 0],
    alarms: remindedBefore.map(days => ({
      ...{ action: 'display' as const, description: `${declaration}: ${what[language]}` },
      trigger: { days: days - 1, hours: hoursLeft, before: true },
    })),
  }
}

/** The text of an `.ics` file; deadlines that are met are left out. */
export function calendarOf(
  deadlines: readonly Deadline[],
  language: Language,
  madeOn: Day,
): string {
  const open = deadlines.filter(({ isDone }) => !isDone)
  const { error, value } = createEvents(open.map(one => eventOf(one, language, madeOn)))
  if (error) throw error
  // The library stamps the moment at which it is loaded: the day on which the calendar is made is told.
  const stamp = `${formatDay(madeOn).replaceAll('-', '')}T000000Z`
  return (value ?? '').replace(/^DTSTAMP:.*$/gm, `DTSTAMP:${stamp}`)
}
