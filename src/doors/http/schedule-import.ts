/** `POST /v1/schedule/editions`: takes the official yearly tariff table in as an edition. */
import type { Desk } from '../../ask/desk.js'
import { dayText, listOf, objectOf, text, whole, wholeOf } from '../../ask/schema.js'
import { day, dayOf } from '../../basis/day.js'
import { type BroughtEdition, bringEdition } from '../../run/tables/bring-edition.js'
import { fileOfUpload, mostTableBytes } from '../../run/tables/take-upload.js'
import { refusal } from './failures.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { shownTableProblem, tableProblems } from './table-schemas.js'

interface Query {
  readonly name?: string
  readonly year?: number
  readonly from?: string
  readonly to?: string
}

/** The days that are asked for; undefined leaves them to the table. */
function daysOf({ year, from, to }: Query) {
  if (year !== undefined) return { firstDay: dayOf(year, 1, 1), lastDay: dayOf(year, 12, 31) }
  if (from === undefined && to === undefined) return undefined
  if (from === undefined || to === undefined || to < from) {
    throw refusal('option_bad', `from ${from ?? ''} to ${to ?? ''}`)
  }
  return { firstDay: day(from), lastDay: day(to) }
}

const counts = ['rows', 'used', 'repeated', 'leftOut', 'outside', 'refused'] as const

const countsSchema = { type: 'object', additionalProperties: whole } as const

function shown(brought: BroughtEdition) {
  const { id, lines, leftOut, gaps, problemCount, problems } = brought
  const told = counts.map(name => [name === 'leftOut' ? 'left_out' : name, brought.counts[name]])
  return {
    ...{ id, lines, gaps },
    first_day: brought.firstDay,
    last_day: brought.lastDay,
    counts: Object.fromEntries(told),
    left_out: leftOut,
    sheets_ignored: brought.sheetsIgnored,
    problem_count: problemCount,
    problems: problems.map(shownTableProblem),
  }
}

const year = { type: 'integer', minimum: 1970, maximum: 2199 } as const

export const editionTypes: readonly string[] = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/gzip',
  'application/octet-stream',
]

/** One table is read at a time: it takes a processor while it runs. */
let isReading = false

export function scheduleImport(_desk: Desk, keep: Kept): Operation {
  return {
    id: 'schedule-import',
    method: 'POST',
    url: '/v1/schedule/editions',
    role: 'manager',
    tag: 'schedule',
    title: { ko: '관세율표의 판을 가져옵니다', en: 'Take an edition of the tariff in' },
    about: {
      ko:
        '관세청_품목번호별 관세율표(XLSX, CSV)를 읽어 판으로 둡니다. 쓰려면 따로 고릅니다. ' +
        '문제는 앞의 200건을 답합니다.',
      en:
        'Reads the official tariff table by item number (XLSX, CSV) into an edition. It is used once ' +
        'it is chosen. The first 200 problems are told.',
    },
    query: objectOf({
      name: { ...text(), maxLength: 200 },
      ...{ year, from: dayText, to: dayText },
    }),
    consumes: editionTypes,
    answers: {
      200: wholeOf({
        ...{ id: text(), lines: whole, gaps: countsSchema },
        ...{ first_day: dayText, last_day: dayText, counts: countsSchema },
        ...{ left_out: countsSchema, sheets_ignored: listOf(text()), problem_count: whole },
        problems: tableProblems,
      }),
    },
    problems: [400, 403, 409, 413, 422, 429],
    isStreamed: true,
    bodyLimit: mostTableBytes.file,
    handle: async request => {
      const { tables } = keepOf(keep)
      const { name = 'tariff', ...given } = request.query as Query
      tables.requireFree('schedule')
      const days = daysOf(given)
      if (isReading) throw refusal('too_many_requests', '10')
      isReading = true
      try {
        const path = await fileOfUpload(request.raw, tables)
        return shown(await bringEdition(tables, { path, name, days }))
      } finally {
        isReading = false
      }
    },
  }
}
