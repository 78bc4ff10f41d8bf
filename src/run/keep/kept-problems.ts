/** The problems of an assessment page by page, each with the row that it stands in. */
import { readCsvTable } from '../../files/csv-table.js'
import type { KeptAssessment } from '../../store/kept-assessment.js'
import { type Page, pageOf, placeAfter } from '../../store/page.js'
import type { Sql } from '../../store/sql.js'
import type { KeptProblem } from './judgements.js'

export interface PlacedProblem extends Omit<KeptProblem, 'file'> {
  /** The parcel of the row; blank where it has none. */
  readonly parcel: string
  /** The row as it was given, without what is personal; null for the file itself and its history. */
  readonly cells: readonly Cell[] | null
}

export interface Cell {
  readonly column: string
  readonly value: string
}

interface Row extends KeptProblem {
  readonly number: number
  readonly parcel: string | null
  readonly input: string | null
}

interface Offsets {
  readonly least: number
  readonly most: number
}

/** A record lies at most so far behind its line: lines are in the order of records. */
async function offsetsOf(sql: Sql, { number, lines }: KeptAssessment): Promise<Offsets> {
  const found = await sql.query<{ offset: number }>(
    `select record - seq as offset from line where assessment = $1 and seq in (1, $2)`,
    [number, lines],
  )
  const offsets = found.map(({ offset }) => offset)
  return { least: Math.min(...offsets, 1), most: Math.max(...offsets, 1) }
}

const placed = `select p.number, coalesce(p.file, '') as file, p.record,
    coalesce(p.field, '') as "column", p.start, p.length, p.code, coalesce(p.value, '') as value,
    p.message_ko as ko, p.message_en as en, l.parcel, l.input
  from (
    select * from problem where assessment = $1 and number > $2 order by number limit $3
  ) p left join lateral (
    select parcel, input from line where assessment = $1 and coalesce(p.file, $4) = $4
      and seq between p.record - $5::bigint and p.record - $6::bigint and record = p.record limit 1
  ) l on true order by p.number`

function cellsOf(input: string, columns: readonly string[]): readonly Cell[] {
  const values = readCsvTable(input).header
  return columns.map((column, at) => ({ column, value: values[at] ?? '' }))
}

export interface ProblemGroup {
  readonly code: string
  readonly column: string
  readonly value: string
  readonly ko: string
  readonly en: string
  readonly count: number
}

const mostGroups = 100

/** Problems with the same sentence, each once with how often it stands; the commonest first. */
export function groupedProblems(
  sql: Sql,
  { number }: KeptAssessment,
): Promise<readonly ProblemGroup[]> {
  return sql.query<ProblemGroup>(
    `select code, coalesce(field, '') as "column", coalesce(value, '') as value,
       message_ko as ko, message_en as en, count(*)::int as count
     from problem where assessment = $1 group by 1, 2, 3, 4, 5
     order by count(*) desc, min(number) limit $2`,
    [number, mostGroups],
  )
}

/** Throws `Unusable` for a cursor that is none. */
export async function keptProblems(
  sql: Sql,
  assessment: KeptAssessment,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<Page<PlacedProblem>> {
  const [number = 0] = after === undefined ? [] : placeAfter(after, ['number'])
  const { least, most } = await offsetsOf(sql, assessment)
  const name = assessment.file.name
  const rows = await sql.query<Row>(placed, [
    ...[assessment.number, number, limit + 1],
    ...[name, most, least],
  ])
  return pageOf(rows, limit, {
    item: ({ number: _, file: __, parcel, input, ...problem }) => ({
      ...problem,
      parcel: parcel ?? '',
      cells: input === null ? null : cellsOf(input, assessment.inputColumns),
    }),
    place: row => [row.number],
  })
}
