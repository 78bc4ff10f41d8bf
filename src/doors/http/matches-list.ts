/** `GET /v1/matches`: how the columns of files from elsewhere were matched with ours. */
import { type JsonSchema, listOf, text, wholeOf } from '../../ask/schema.js'
import { listShelf } from '../../store/shelf.js'
import { instant } from './account-faults.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

/** More than there may be. */
const allMatches = 2_000
const longestName = 500
const mostColumns = 500

export const columnName: JsonSchema = { ...text(), maxLength: longestName }

export const columnNames = listOf(columnName, {
  ...{ minItems: 1, maxItems: mostColumns },
  description: '머리글의 이름 전부 — all names of the header',
})

export const columnsSchema: JsonSchema = {
  type: 'object',
  description: '파일의 열에 우리의 열, 쓰지 않으면 빈 글 — our column by theirs; blank: left out',
  additionalProperties: { ...text(), maxLength: 100 },
}

const pairs = (description: string): JsonSchema => ({
  ...{ type: 'object', description },
  additionalProperties: { ...text(), maxLength: longestName },
})

/** What may be chosen besides what each column is. */
export const choicesSchema = {
  also: pairs('다른 열을 함께 쓰는 우리의 열 — fields read from a column that is another one too'),
  filled: pairs('모든 행에 적는 값 — values of fields that the file lacks, for all rows'),
  units: pairs('열의 단위 g·kg·ml·l — the unit of a column'),
}

export interface MatchValue {
  readonly names: readonly string[]
  readonly columns: Readonly<Record<string, string>>
  readonly also?: Readonly<Record<string, string>>
  readonly filled?: Readonly<Record<string, string>>
  readonly units?: Readonly<Record<string, string>>
}

export const matchShelf = { kind: 'match', owner: '' } as const

export function matchesList(keep: Kept): Operation {
  const matched = wholeOf({
    names: columnNames,
    columns: columnsSchema,
    ...choicesSchema,
    set_at: instant,
    set_by: text(),
  })
  return {
    id: 'matches-list',
    method: 'GET',
    url: '/v1/matches',
    role: 'viewer',
    tag: 'files',
    title: { ko: '맞춰 둔 열', en: 'List how columns were matched' },
    answers: { 200: wholeOf({ matches: listOf(matched) }) },
    problems: [403, 503],
    handle: async () => {
      const { sql } = keepOf(keep)
      const asked = { ...matchShelf, word: '', limit: allMatches }
      const { items } = await listShelf<MatchValue>(sql, asked)
      return {
        matches: items.map(({ value, setAt, setBy }) => {
          const { names, columns, also = {}, filled = {}, units = {} } = value
          return { names, columns, also, filled, units, set_at: setAt, set_by: setBy }
        }),
      }
    },
  }
}
