/** The events of declarations as a CSV that only grows: read, checked, and added to. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { codeId } from '../../basis/codes.js'
import type { Day } from '../../basis/day.js'
import { formatDay, parseDay } from '../../basis/day.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import {
  type DeclarationEvent,
  type EventFault,
  type History,
  historyOf,
} from '../../declare/history.js'
import { type EventName, eventNames, stateTexts } from '../../declare/states.js'
import { columnNames, requireOnce } from '../column-names.js'
import { type CsvTextRow, csvRows } from '../csv-rows.js'
import { csvLine } from '../csv-table.js'

const eventColumns = ['declaration', 'event', 'on', 'value'] as const

export interface EventsFile {
  readonly events: readonly DeclarationEvent[]
  readonly problems: readonly Problem[]
}

export interface Histories {
  readonly histories: readonly History[]
  readonly problems: readonly Problem[]
}

class Reader {
  readonly events: DeclarationEvent[] = []
  readonly problems: Problem[] = []
  private readonly header: readonly string[]

  constructor(names: readonly string[]) {
    this.header = columnNames(names)
    requireOnce(this.header, 1)
    for (const column of eventColumns.slice(0, -1)) {
      if (this.header.includes(column)) continue
      throw new Unusable({ ...fileProblem(codeId['column_missing']!, ''), row: 1, column })
    }
  }

  private complain(code: string, row: number, column: string, value: string): void {
    const allowed = eventNames.join(', ')
    this.problems.push({ ...fileProblem(codeId[code]!, value, { allowed }), row, column })
  }

  read({ row, fields, fault }: CsvTextRow): void {
    if (fault === 0 && fields.every(field => field === '')) return
    const cell = (name: string): string => fields[this.header.indexOf(name)] ?? ''
    const on = parseDay(cell('on'))
    const event = eventNames.find(name => name === cell('event'))
    const declaration = cell('declaration')
    if (fault > 0) this.problems.push({ ...fileProblem(fault, ''), row })
    else if (declaration === '') this.complain('value_missing', row, 'declaration', '')
    else if (!event) this.complain('event_unknown', row, 'event', cell('event'))
    else if (on === undefined) this.complain('day_bad', row, 'on', cell('on'))
    else this.events.push({ declaration, event, on, value: cell('value'), record: row })
  }
}

/** The same of rows from wherever they come. */
export async function eventsOf(blocks: AsyncIterable<readonly CsvTextRow[]>): Promise<EventsFile> {
  let reader: Reader | undefined
  for await (const rows of blocks) {
    for (const row of rows) {
      if (reader) reader.read(row)
      else reader = new Reader(row.fields)
    }
  }
  return { events: reader?.events ?? [], problems: reader?.problems ?? [] }
}

export function readEvents(path: string): Promise<EventsFile> {
  return eventsOf(csvRows(path))
}

/** What is wrong with an event, as a problem of its row. */
export function eventProblem({ code, event, state }: EventFault): Problem {
  const { declaration, record, event: name } = event
  const column = code === 'event_value_bad' ? 'value' : code === 'event_too_early' ? 'on' : 'event'
  const more = { ...stateTexts[state], event: name }
  return { ...fileProblem(codeId[code]!, declaration, more), row: record, column }
}

/** The histories of all declarations, in the order of their first events. */
export function historiesOf(events: readonly DeclarationEvent[], today: Day): Histories {
  const byNumber = new Map<string, DeclarationEvent[]>()
  for (const event of events) {
    const own = byNumber.get(event.declaration)
    if (own) own.push(event)
    else byNumber.set(event.declaration, [event])
  }
  const histories = [...byNumber].map(([name, own]) => historyOf(name, own, today))
  return { histories, problems: histories.flatMap(one => one.faults.map(eventProblem)) }
}

export interface NewEvent {
  readonly declaration: string
  readonly event: EventName
  readonly on: Day
  readonly value: string
}

/** Adds events to a file, which is made where it is not there; each call is on the disk when it returns. */
export function addEvents(path: string, events: readonly NewEvent[]): void {
  const lines = events.map(({ declaration, event, on, value }) =>
    csvLine([declaration, event, formatDay(on), value]),
  )
  const isNew = !existsSync(path)
  const before = isNew ? '' : readFileSync(path, 'utf8')
  const head = isNew
    ? `${csvLine(eventColumns)}\n`
    : before.endsWith('\n') || before === ''
      ? ''
      : '\n'
  const handle = openSync(path, 'a')
  try {
    writeSync(handle, `${head}${lines.join('\n')}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
