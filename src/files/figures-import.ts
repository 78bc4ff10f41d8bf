/** Reads a portal's table (CSV, or JSON with a list of rows) and its mapping file. */
import { z } from 'zod'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import type { FiguresMapping, ImportRow } from '../figures/import-rows.js'
import { confidences, kinds, type Observation } from '../figures/observation.js'
import type { Text } from '../judge/steps.js'
import { columnNames, requireOnce } from './column-names.js'
import { type CsvTextRow, csvRows } from './csv-rows.js'
import { csvLine } from './csv-table.js'
import { observationColumns } from './figures-asset.js'
import { faultIn, jsonOf, unusableForm } from './form-fault.js'

const text = z.string().max(2000)
const names = z.record(text, text).default({})

const schema = z.strictObject({
  series: text,
  vintage: z.string().regex(/^[\w-]{1,60}$/),
  source: z.string().regex(/^https?:\/\/\S+$/),
  kind: z.enum(kinds).default('level'),
  confidence: z.enum(confidences).default('high'),
  columns: z
    .strictObject({ period: text, partner: text, item: text, value: text })
    .partial()
    .default({}),
  partners: names,
  items: names,
  power: z.int().min(-12).max(12).default(0),
  /** In JSON, where the list of rows stands: `data.rows`. */
  rows: text.default(''),
})

export type MappingFile = z.infer<typeof schema>

const bad = (why: Text): Unusable => unusableForm('mapping_bad', why)

const periodNeeded: Text = {
  ko: 'columns.value를 적으면 columns.period도 적어야 합니다.',
  en: 'columns.value needs columns.period beside it.',
}

const noRows = (rows: string): Text => ({
  ko: `${rows || '파일'}에 행의 목록([ … ])이 없습니다. 매핑의 rows를 확인하십시오.`,
  en: `There is no list of rows, [ … ], in ${rows || 'the file'}. Look at rows of the mapping.`,
})

const noRow = (row: number): Text => ({
  ko: `${row}번째 행이 이름과 값({ … })이 아닙니다.`,
  en: `Row ${row} is not names and values, { … }.`,
})

/** Reads a mapping of figures. Throws `Unusable` where it is none. */
export function readFiguresMapping(path: string): MappingFile & FiguresMapping {
  const read = schema.safeParse(jsonOf(path, bad))
  if (!read.success) {
    throw bad(faultIn(read.error))
  }
  const { columns, ...rest } = read.data
  if (columns.value !== undefined && columns.period === undefined) throw bad(periodNeeded)
  const named = Object.entries(columns).filter(([, name]) => name !== undefined)
  return { ...rest, columns: Object.fromEntries(named) as FiguresMapping['columns'] }
}

function missing(column: string): Unusable {
  return new Unusable({ ...fileProblem(codeId['column_missing']!, ''), row: 1, column })
}

async function csvTable(path: string, wanted: readonly string[]): Promise<readonly ImportRow[]> {
  const all: CsvTextRow[] = []
  for await (const some of csvRows(path)) all.push(...some)
  const [first, ...rest] = all
  if (!first) return []
  const header = columnNames(first.fields)
  requireOnce(header, 1)
  const lacking = wanted.find(name => !header.includes(name))
  if (lacking !== undefined) throw missing(lacking)
  return rest.filter(one => one.fields.some(field => field !== '')).map(one => rowOf(header, one))
}

function rowOf(header: readonly string[], { row, fields, fault }: CsvTextRow): ImportRow {
  if (fault > 0) throw new Unusable({ ...fileProblem(fault, ''), row })
  return { row, cells: Object.fromEntries(header.map((name, at) => [name, fields[at] ?? ''])) }
}

function jsonTable(path: string, mapping: MappingFile): readonly ImportRow[] {
  const wrong = (why: Text) => unusableForm('figures_bad', why)
  let found: unknown = jsonOf(path, wrong)
  for (const name of mapping.rows.split('.').filter(part => part !== '')) {
    found = (found as Record<string, unknown> | null)?.[name]
  }
  if (!Array.isArray(found)) throw wrong(noRows(mapping.rows))
  return found.map((one: unknown, at) => {
    if (typeof one !== 'object' || one === null) throw wrong(noRow(at + 1))
    const cells = Object.entries(one).map(([name, value]) => [name, plainText(value)] as const)
    return { row: at + 1, cells: Object.fromEntries(cells) }
  })
}

function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The rows of a table; the columns that the mapping names have to be there. */
export async function readFiguresTable(
  path: string,
  mapping: MappingFile & FiguresMapping,
): Promise<readonly ImportRow[]> {
  const rows = path.endsWith('.json')
    ? jsonTable(path, mapping)
    : await csvTable(path, Object.values(mapping.columns))
  if (rows.length === 0) throw new Unusable(fileProblem(codeId['file_empty']!, ''))
  return rows
}

/** Observations as a file that `--figures` takes. */
export function observationsCsv(all: readonly Observation[]): string {
  const rows = all.map(({ note, ...one }) => {
    const cells: Readonly<Record<string, string>> = { ...one, note_ko: note.ko, note_en: note.en }
    return observationColumns.map(name => cells[name]!)
  })
  return `${[observationColumns, ...rows].map(csvLine).join('\n')}\n`
}
