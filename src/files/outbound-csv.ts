/** Reads the CSV of outbound orders into typed columns: header by name, bad rows named. */
import { codeId } from '../basis/codes.js'
import { maxSafe } from '../basis/exact.js'
import { fileProblem, type Problem, Unusable } from '../basis/problem.js'
import { amountScale, quantityScale } from '../basis/scale.js'
import { OutboundColumns, outboundPlace } from '../parcel/outbound-columns.js'
import {
  type OutboundField,
  type OutboundFieldName,
  outboundFieldOf,
  outboundFields,
} from '../parcel/outbound-fields.js'
import { columnNames, requireOnce } from './column-names.js'
import { CsvRecords } from './csv-records.js'
import type { CsvTextRow } from './csv-rows.js'
import { OneRecord } from './one-record.js'
import { openSource, textBlocks } from './source.js'

export interface OutboundFile {
  readonly columns: OutboundColumns
  readonly problems: readonly Problem[]
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const [pricePlace, quantityPlace, discountPlace] = [
  outboundPlace('unit_price'),
  outboundPlace('quantity'),
  outboundPlace('discount'),
]
const required = outboundFields.filter(field => field.required)

/** Checks rows one after the other: what is wrong in one is named, and the others go on. */
export class OutboundReader {
  readonly problems: Problem[] = []
  readonly columns: OutboundColumns
  private readonly header: readonly string[]
  /** By column: its field and the place of that; undefined where it is none. */
  private readonly fields: readonly (OutboundField | undefined)[]
  private readonly places: readonly number[]
  private readonly requiredAt: readonly (readonly [number, string])[]

  constructor(names: readonly string[]) {
    this.header = columnNames(names)
    requireOnce(this.header, 1)
    const missing = required.map(({ name }) => name).filter(name => !this.header.includes(name))
    if (missing.length > 0) {
      const column = missing.join(', ')
      throw new Unusable({ ...fileProblem(codeId['column_missing']!, ''), row: 1, column })
    }
    for (const column of this.header) {
      if (column === '' || outboundFieldOf(column)) continue
      const problem = fileProblem(codeId['column_unknown']!, column)
      this.problems.push({ ...problem, row: 1, column })
    }
    this.fields = this.header.map(outboundFieldOf)
    this.places = this.fields.map(field => (field ? outboundPlace(field.name) : -1))
    this.requiredAt = required.map(({ name }) => [this.header.indexOf(name), name] as const)
    this.columns = new OutboundColumns(this.header.filter(outboundFieldOf) as OutboundFieldName[])
  }

  read({ row, fields, fault }: CsvTextRow): void {
    if (fields.every(field => field === '') && fault === 0) return
    const before = this.problems.length
    if (fault > 0) this.complain(fault, row, '', '')
    else this.readFields(row, fields)
    this.close(row, before)
  }

  /** Reads a record of bytes. */
  readRecord(record: OneRecord): void {
    const { row, fault } = record
    if (record.isBlank && fault === 0) return
    const before = this.problems.length
    if (fault > 0) this.complain(fault, row, '', '')
    else if (this.isWide(row, record.count)) {
      for (let at = 0; at < record.count; at++) {
        if (record.isFilled(at)) this.put(row, at, record)
      }
      for (const [at, name] of this.requiredAt) if (!record.isFilled(at)) this.miss(row, name)
    }
    this.close(row, before)
  }

  private put(row: number, at: number, { bytes, ends }: OneRecord): void {
    const place = this.places[at]!
    if (place < 0) return
    const from = at === 0 ? 0 : ends[at - 1]!
    const fault = this.columns.put(place, bytes, from, ends[at]!)
    if (fault < 0) this.refuse(row, at, -fault, decoder.decode(bytes.subarray(from, ends[at])))
  }

  private refuse(row: number, at: number, code: number, text: string): void {
    const { name, personal } = this.fields[at]!
    this.complain(code, row, name, personal ? '***' : text)
  }

  private miss(row: number, name: string): void {
    this.complain(codeId['value_missing']!, row, name, '')
  }

  /** Amounts that are too large together, and discounts above the price of what was ordered. */
  private refuseAmounts(row: number): void {
    const { columns } = this
    const price = columns.open(pricePlace) ?? -1
    const gross = price < 0 ? -1 : price * (columns.open(quantityPlace) ?? -1)
    if (gross < 0) return
    if (gross > maxSafe) {
      this.complain(codeId['amount_too_large']!, row, 'unit_price', String(price / amountScale))
    }
    const discount = columns.open(discountPlace) ?? 0
    if (discount * quantityScale <= gross) return
    this.complain(codeId['discount_too_large']!, row, 'discount', String(discount / amountScale))
  }

  private close(row: number, before: number): void {
    if (this.problems.length === before) this.refuseAmounts(row)
    this.columns.commit(row, this.problems[before]?.code ?? 0)
  }

  /** Reads a line whatever it holds: one of blanks is a line that lacks what is required. */
  readLine(row: number, fields: readonly string[]): void {
    const before = this.problems.length
    this.readFields(row, fields)
    this.close(row, before)
  }

  /** Whether a row has as many fields as the header. */
  private isWide(row: number, count: number): boolean {
    if (count === this.header.length) return true
    const isFew = count < this.header.length
    const code = codeId[isFew ? 'row_too_few_columns' : 'row_too_many_columns']!
    this.complain(code, row, '', String(count))
    return false
  }

  private readFields(row: number, fields: readonly string[]): void {
    if (!this.isWide(row, fields.length)) return
    fields.forEach((text, at) => {
      const place = this.places[at]!
      if (place < 0 || text === '') return
      const bytes = encoder.encode(text)
      const fault = this.columns.put(place, bytes, 0, bytes.length)
      if (fault < 0) this.refuse(row, at, -fault, text)
    })
    for (const [at, name] of this.requiredAt) if (fields[at] === '') this.miss(row, name)
  }

  private complain(code: number, row: number, column: string, value: string): void {
    const allowed = outboundFieldOf(column)?.choices.join(', ') ?? ''
    this.problems.push({ ...fileProblem(code, value, { allowed }), row, column })
  }
}

/** Reads a whole file. Throws `Unusable` where it is none of outbound orders. */
export async function readOutbound(path: string): Promise<OutboundFile> {
  let reader: OutboundReader | undefined
  const record = new OneRecord(() => {
    if (reader) reader.readRecord(record)
    else reader = new OutboundReader(record.texts())
  })
  const records = new CsvRecords(record)
  try {
    for await (const block of textBlocks(openSource(path), path)) {
      record.isSuspect ||= block.isSuspect
      records.push(block.bytes)
    }
  } catch (error) {
    throw isBinary(error) ? new Unusable(fileProblem(codeId['orders_not_text']!, path)) : error
  }
  records.finish()
  return outboundFileOf(reader)
}

function isBinary(error: unknown): boolean {
  return error instanceof Unusable && error.problem.code === codeId['file_binary']
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
  return outboundFileOf(reader)
}

function outboundFileOf(reader: OutboundReader | undefined): OutboundFile {
  if (!reader || reader.columns.count === 0)
    throw new Unusable(fileProblem(codeId['file_empty']!, ''))
  return { columns: reader.columns, problems: reader.problems }
}
