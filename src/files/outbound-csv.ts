/** Reads the CSV of outbound orders into typed columns: header by name, bad rows named. */
import { codeId } from '../basis/codes.js'
import { fileProblem, type Problem, Unusable } from '../basis/problem.js'
import { OutboundColumns, outboundPlace } from '../parcel/outbound-columns.js'
import {
  type OutboundFieldName,
  outboundFieldOf,
  outboundFields,
} from '../parcel/outbound-fields.js'
import { columnNames, requireOnce } from './column-names.js'
import { type CsvTextRow, csvRows } from './csv-rows.js'

export interface OutboundFile {
  readonly columns: OutboundColumns
  readonly problems: readonly Problem[]
}

const encoder = new TextEncoder()
const required = outboundFields.filter(field => field.required)

/** Checks rows one after the other: what is wrong in one is named, and the others go on. */
export class OutboundReader {
  readonly problems: Problem[] = []
  readonly columns: OutboundColumns
  private readonly header: readonly string[]

  constructor(names: readonly string[]) {
    this.header = columnNames(names)
    requireOnce(this.header, 1)
    for (const { name } of required) {
      if (this.header.includes(name)) continue
      throw new Unusable({ ...fileProblem(codeId['column_missing']!, ''), row: 1, column: name })
    }
    for (const column of this.header) {
      if (column === '' || outboundFieldOf(column)) continue
      const problem = fileProblem(codeId['column_unknown']!, column)
      this.problems.push({ ...problem, row: 1, column })
    }
    this.columns = new OutboundColumns(this.header.filter(outboundFieldOf) as OutboundFieldName[])
  }

  read({ row, fields, fault }: CsvTextRow): void {
    if (fields.every(field => field === '') && fault === 0) return
    const before = this.problems.length
    if (fault > 0) this.complain(fault, row, '', '')
    else this.readFields(row, fields)
    this.close(row, before)
  }

  private close(row: number, before: number): void {
    this.columns.commit(row, this.problems[before]?.code ?? 0)
  }

  /** Reads a line whatever it holds: one of blanks is a line that lacks what is required. */
  readLine(row: number, fields: readonly string[]): void {
    const before = this.problems.length
    this.readFields(row, fields)
    this.close(row, before)
  }

  private readFields(row: number, fields: readonly string[]): void {
    if (fields.length !== this.header.length) {
      const isFew = fields.length < this.header.length
      const code = codeId[isFew ? 'row_too_few_columns' : 'row_too_many_columns']!
      this.complain(code, row, '', String(fields.length))
      return
    }
    fields.forEach((text, at) => {
      const field = outboundFieldOf(this.header[at]!)
      if (!field || text === '') return
      const bytes = encoder.encode(text)
      const fault = this.columns.put(outboundPlace(field.name), bytes, 0, bytes.length)
      if (fault < 0) this.complain(-fault, row, field.name, field.personal ? '***' : text)
    })
    for (const { name } of required) {
      if (fields[this.header.indexOf(name)] !== '') continue
      this.complain(codeId['value_missing']!, row, name, '')
    }
  }

  private complain(code: number, row: number, column: string, value: string): void {
    const allowed = outboundFieldOf(column)?.choices.join(', ') ?? ''
    this.problems.push({ ...fileProblem(code, value, { allowed }), row, column })
  }
}

/** Reads a whole file. Throws `Unusable` where it is none of outbound orders. */
export function readOutbound(path: string): Promise<OutboundFile> {
  return outboundOf(csvRows(path))
}

/** The same of rows from wherever they come. */
export async function outboundOf(
  blocks: AsyncIterable<readonly CsvTextRow[]>,
): Promise<OutboundFile> {
  let reader: OutboundReader | undefined
  for await (const rows of blocks) {
    for (const row of rows) {
      if (reader) reader.read(row)
      else reader = new OutboundReader(row.fields)
    }
  }
  if (!reader || reader.columns.count === 0)
    throw new Unusable(fileProblem(codeId['file_empty']!, ''))
  return { columns: reader.columns, problems: reader.problems }
}
