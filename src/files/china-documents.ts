/** Reads what is held against orders to China: payments, logistics, buyers, the list of goods. */
import { codeId } from '../basis/codes.js'
import { currencyOf } from '../basis/currency.js'
import { fileProblem, type Problem, Unusable } from '../basis/problem.js'
import type { LogisticsDocument, PaymentDocument, Person } from '../landed/cn/match/documents.js'
import { type PositiveList, positiveListOf } from '../landed/cn/positive-list.js'
import { scanAmount, scanQuantity } from '../parcel/scan.js'
import { columnNames, requireOnce } from './column-names.js'
import { type CsvTextRow, csvRows } from './csv-rows.js'

export interface ReadDocuments<T> {
  readonly documents: readonly T[]
  readonly problems: readonly Problem[]
}

/** A row by the names of its columns; a name that is not there is blank. */
interface Cells {
  readonly row: number
  of(name: string): string
}

/** The rows of a CSV with the columns asked for; rows that cannot be read whole are problems. */
async function cellsOf(
  path: string,
  required: readonly string[],
  problems: Problem[],
): Promise<readonly Cells[]> {
  const rows: CsvTextRow[] = []
  for await (const block of csvRows(path)) rows.push(...block)
  const [head, ...lines] = rows
  if (!head || lines.length === 0) {
    throw new Unusable({ ...fileProblem(codeId['file_empty']!, ''), file: path })
  }
  const header = columnNames(head.fields)
  requireOnce(header, 1)
  const missing = required.find(name => !header.includes(name))
  if (missing !== undefined) {
    const problem = fileProblem(codeId['column_missing']!, '')
    throw new Unusable({ ...problem, file: path, row: 1, column: missing })
  }
  const sound: Cells[] = []
  for (const { row, fields, fault } of lines) {
    if (fault > 0) problems.push({ ...fileProblem(fault, ''), file: path, row })
    else if (fields.some(field => field !== '')) {
      sound.push({ row, of: name => fields[header.indexOf(name)] ?? '' })
    }
  }
  return sound
}

const encoder = new TextEncoder()

/** Reads the cells of one row, and remembers its first problem. */
class RowReader {
  problem: Problem | undefined
  private readonly cells: Cells
  private readonly path: string

  constructor(cells: Cells, path: string) {
    this.cells = cells
    this.path = path
  }

  text(name: string): string {
    return this.cells.of(name)
  }

  required(name: string): string {
    const text = this.text(name)
    if (text === '') this.complain(codeId['value_missing']!, name, '')
    return text
  }

  amount(name: string): number | undefined {
    return this.number(name, scanAmount)
  }

  grams(name: string): number | undefined {
    return this.number(name, scanQuantity)
  }

  currency(name: string): string {
    const text = this.required(name).toUpperCase()
    if (text !== '' && currencyOf(text) === 0) {
      this.complain(codeId['currency_unknown']!, name, text)
    }
    return text
  }

  private number(name: string, scan: typeof scanAmount): number | undefined {
    const text = this.text(name)
    if (text === '') return undefined
    const bytes = encoder.encode(text)
    const value = scan(bytes, 0, bytes.length)
    if (value >= 0) return value
    this.complain(-value, name, text)
    return undefined
  }

  private complain(code: number, column: string, value: string): void {
    const { row } = this.cells
    this.problem ??= { ...fileProblem(code, value), file: this.path, row, column }
  }
}

async function read<T>(
  path: string,
  required: readonly string[],
  documentOf: (row: RowReader) => T,
): Promise<ReadDocuments<T>> {
  const problems: Problem[] = []
  const documents: T[] = []
  for (const cells of await cellsOf(path, required, problems)) {
    const row = new RowReader(cells, path)
    const document = documentOf(row)
    if (row.problem) problems.push(row.problem)
    else documents.push(document)
  }
  return { documents, problems }
}

const personOf = (row: RowReader, who: string): Person => ({
  name: row.text(`${who}_name`),
  id: row.text(`${who}_id`),
})

/** `order, paid_amount, currency`, and where given `payment_company, payer_name, payer_id`. */
export function readPayments(path: string): Promise<ReadDocuments<PaymentDocument>> {
  return read(path, ['order', 'paid_amount', 'currency'], row => {
    row.required('paid_amount')
    return {
      order: row.required('order'),
      paid: row.amount('paid_amount') ?? 0,
      currency: row.currency('currency'),
      company: row.text('payment_company'),
      payer: personOf(row, 'payer'),
    }
  })
}

/** `order, tracking_no`, and where given consignee, `freight, insurance, gross_weight_g, goods`. */
export function readLogistics(path: string): Promise<ReadDocuments<LogisticsDocument>> {
  return read(path, ['order', 'tracking_no'], row => ({
    order: row.required('order'),
    tracking: row.required('tracking_no'),
    consignee: personOf(row, 'consignee'),
    freight: row.amount('freight'),
    insurance: row.amount('insurance'),
    grossWeight: row.grams('gross_weight_g'),
    goods: row.text('goods'),
  }))
}

/** The persons of an order file (`buyer_name, buyer_id`) by the number of the record. */
export async function readBuyers(path: string): Promise<ReadonlyMap<number, Person>> {
  const rows = await cellsOf(path, ['order'], [])
  return new Map(
    rows.map(cells => [cells.row, { name: cells.of('buyer_name'), id: cells.of('buyer_id') }]),
  )
}

/** The list of goods for retail imports: a column `hs8`, of codes with eight digits or more. */
export async function readPositiveList(path: string): Promise<PositiveList> {
  const codes: string[] = []
  const problems: Problem[] = []
  for (const cells of await cellsOf(path, ['hs8'], problems)) {
    const digits = cells.of('hs8').replace(/[\s.]/g, '')
    if (!/^\d{8,10}$/.test(digits)) {
      const problem = fileProblem(codeId['hs_bad']!, cells.of('hs8'))
      problems.push({ ...problem, file: path, row: cells.row, column: 'hs8' })
    } else codes.push(digits)
  }
  if (problems[0]) throw new Unusable(problems[0])
  return positiveListOf(codes)
}
