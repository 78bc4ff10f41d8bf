/** Reads a file of a selling channel into lines of the outbound or the inbound CSV, with questions. */
import { codeId } from '../../basis/codes.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import { type Adapter, type Direction, fieldsOf, kindOfColumn } from './adapter.js'
import { Answers, type GivenAnswer } from './answers.js'
import { type Filling, fillLine } from './fill-line.js'
import { formatOf, orderFormats } from './formats.js'
import { takeCancelled, withoutOrderRow } from './lines-left-out.js'
import { LineReader, OrderHeader, type OrderLine } from './order-line.js'
import { type OrderRow, orderRows } from './order-rows.js'
import type { Product } from './products.js'
import { type AskedQuestion, Questions } from './questions.js'
import { readValue } from './read-value.js'
import { orderAmounts, settledTogether, settleOrder } from './settle-order.js'

export interface ImportSink {
  /** The format is found, and with it the columns of what is written and of what is kept. */
  header(adapter: Adapter, columns: readonly string[], kept: readonly string[]): void
  line(cells: readonly string[]): void
  /** Columns of the file that are not read, beside the row and the order. */
  kept(cells: readonly string[]): void
  problem(problem: Problem): void
}

export interface ImportOptions {
  /** Where it is not told, the header tells it. */
  readonly adapter?: Adapter | undefined
  readonly sets?: Readonly<Record<string, string>> | undefined
  readonly products?: ReadonlyMap<string, Product> | undefined
  readonly answers?: readonly GivenAnswer[] | undefined
  readonly answersFile?: string
  /** Bytes of the file, unpacked. */
  readonly mostBytes?: number
}

export interface ImportedOrders {
  readonly format: string
  readonly direction: Direction
  readonly rows: number
  readonly lines: number
  readonly orders: number
  /** Cancelled lines of orders into Korea: the inbound table has no place for them. */
  readonly cancelled: number
  readonly problems: number
  readonly questions: readonly AskedQuestion[]
  readonly questionsLeft: number
  readonly keptColumns: readonly string[]
  readonly personalColumns: readonly string[]
  readonly sheetsLeftOut: readonly string[]
}

/** The header stands at the top, behind a title or a few blank rows. */
const lastHeaderRow = 30
/** Lines of an order that are settled together; more go on as another one. */
const longestOrder = 10_000
/** A few words under the table, such as a count of records. */
const mostInTrailer = 3

/** Columns that belong to the whole order, and are no amounts that add up. */
function orderColumns(direction: Direction): readonly string[] {
  return fieldsOf(direction)
    .filter(({ of, kind }) => of !== 'line' && kind !== 'amount')
    .map(({ name }) => name)
    .filter(name => !orderAmounts.includes(name) && name !== 'parcel')
}

class OrderImport {
  readonly questions: Questions
  readonly header: OrderHeader
  lines = 0
  cancelled = 0
  private readonly adapter: Adapter
  private readonly sink: ImportSink
  private readonly reader: LineReader
  private readonly filling: Filling
  private readonly columns: readonly string[]
  private readonly ofOrder: readonly string[]
  private readonly orderColumn: string
  private open: OrderLine[] = []
  /** What the rows of the order that is open say. */
  private readonly seen = new Set<string>()
  /** Lines of each order that were written. */
  private readonly written = new Map<string, number>()

  constructor(
    adapter: Adapter,
    titles: readonly string[],
    options: ImportOptions,
    sink: ImportSink,
  ) {
    const { direction } = adapter
    this.adapter = adapter
    this.sink = sink
    this.header = new OrderHeader(adapter, titles)
    this.questions = new Questions(direction)
    this.reader = new LineReader(adapter, this.header, problem => sink.problem(problem))
    this.columns = fieldsOf(direction).map(({ name }) => name)
    this.ofOrder = orderColumns(direction)
    this.orderColumn = direction === 'out' ? 'order' : 'order_no'
    this.filling = this.newFilling(options)
    sink.header(adapter, this.columns, this.header.keptNames)
  }

  get told(): { readonly format: string; readonly direction: Direction } {
    return { format: this.adapter.name, direction: this.adapter.direction }
  }

  get orders(): number {
    return this.written.size
  }

  private newFilling(options: ImportOptions): Filling {
    const { adapter, header, questions } = this
    const answers = new Answers(adapter.direction, options.answersFile)
    for (const one of options.answers ?? []) answers.add(one, one.at)
    for (const problem of answers.problems) this.sink.problem(problem)
    const sets = setsOf(adapter, options.sets ?? {})
    return { adapter, header, sets, bySku: options.products ?? new Map(), answers, questions }
  }

  row(row: OrderRow): void {
    const fault = this.faultOf(row)
    if (fault === undefined) return
    if (fault !== 0) {
      this.complain(row.row, fault, String(row.cells.length))
      return
    }
    const line = this.reader.read(row)
    const order = line.values.get(this.orderColumn)
    const before = this.open[0]?.values.get(this.orderColumn)
    if (order === undefined || order !== before || this.open.length >= longestOrder) {
      this.finish()
      this.begin(order, before, row.row)
    }
    if (order !== undefined) this.tellTwice(order, row)
    this.open.push(line)
  }

  /** An order that is open again, behind another one, was settled without these rows. */
  private begin(order: string | undefined, before: string | undefined, row: number): void {
    this.seen.clear()
    if (order === undefined || order === before || !this.written.has(order)) return
    if (!settledTogether.some(column => this.header.has(column))) return
    this.complain(row, codeId['order_apart']!, order)
  }

  private tellTwice(order: string, { row, cells }: OrderRow): void {
    const text = cells.join('\u0000')
    if (this.seen.has(text)) this.complain(row, codeId['order_row_twice']!, order)
    this.seen.add(text)
  }

  /** Number of a code where the row is not whole; undefined where there is nothing in it. */
  private faultOf({ cells, fault, sheet }: OrderRow): number | undefined {
    if (fault !== 0) return fault
    const texts = cells.filter(cell => cell !== '').length
    const isTrailer = this.adapter.hasTrailer === true && texts <= mostInTrailer
    if (texts === 0 || isTrailer) return undefined
    const { width } = this.header
    if (cells.findLastIndex(cell => cell !== '') >= width) return codeId['row_too_many_columns']!
    // Sheets leave out blank cells at the end of a row, texts do not.
    return sheet === '' && cells.length < width ? codeId['row_too_few_columns']! : 0
  }

  private complain(row: number, code: number, value: string): void {
    this.sink.problem({ ...fileProblem(code, value), row })
  }

  /** Ends the order that is open. */
  finish(): void {
    if (this.open.length === 0) return
    const lines = this.adapter.hasOrderRows ? withoutOrderRow(this.open) : this.open
    this.open = []
    settleOrder(this.adapter, lines, this.ofOrder)
    for (const line of lines) this.write(line)
  }

  private write(line: OrderLine): void {
    const { values } = line
    if (this.adapter.direction === 'in' && !takeCancelled(values)) {
      this.cancelled++
      return
    }
    fillLine(line, this.filling)
    const order = values.get(this.orderColumn) ?? ''
    const number = (this.written.get(order) ?? 0) + 1
    this.written.set(order, number)
    if (this.adapter.direction === 'out') values.set('line', String(number))
    this.lines++
    this.sink.line(this.columns.map(column => values.get(column) ?? ''))
    if (this.header.keptNames.length > 0) this.sink.kept([String(line.row), order, ...line.kept])
  }
}

/** Throws `Unusable` for a setting that is no value of its column. */
function setsOf(
  adapter: Adapter,
  given: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const all = { ...adapter.sets, ...given }
  return new Map(
    Object.entries(all).map(([column, text]) => {
      const kind = kindOfColumn(adapter.direction, column)
      const choices = fieldsOf(adapter.direction).find(({ name }) => name === column)?.choices ?? []
      const read = kind === undefined ? { code: 0 } : readValue(kind, text)
      const isChoice = kind !== 'choice' || choices.includes(text)
      if ('value' in read && !('doubt' in read) && isChoice) return [column, read.value] as const
      throw new Unusable(fileProblem(codeId['option_bad']!, `${column}=${text}`))
    }),
  )
}

/** Finds the header in the first rows; rows of other sheets are left. */
class Finder {
  found: OrderImport | undefined
  sheet = ''
  rows = 0
  readonly sheetsLeftOut = new Set<string>()
  private readonly options: ImportOptions
  private readonly sink: ImportSink
  private looked = 0
  private lookedIn: string | undefined

  constructor(options: ImportOptions, sink: ImportSink) {
    this.options = options
    this.sink = sink
  }

  take(row: OrderRow): void {
    if (this.found && row.sheet === this.sheet) {
      this.rows++
      this.found.row(row)
      return
    }
    if (this.found) this.sheetsLeftOut.add(row.sheet)
    else this.look(row)
  }

  private look(row: OrderRow): void {
    if (row.sheet !== this.lookedIn) this.looked = 0
    this.lookedIn = row.sheet
    if (this.looked++ >= lastHeaderRow || row.fault !== 0) return
    const { adapter: asked } = this.options
    const adapter = formatOf(row.cells, asked ? [asked] : orderFormats)
    if (!adapter) return
    this.sheet = row.sheet
    this.found = new OrderImport(adapter, row.cells, this.options, this.sink)
  }
}

function withProblem(sink: ImportSink, problem: ImportSink['problem']): ImportSink {
  return {
    header: (adapter, columns, kept) => sink.header(adapter, columns, kept),
    line: cells => sink.line(cells),
    kept: cells => sink.kept(cells),
    problem,
  }
}

function noHeader(asked: Adapter | undefined): Unusable {
  const names = asked?.tells ?? orderFormats.map(({ name }) => name)
  const code = codeId[asked ? 'order_header_missing' : 'order_format_unknown']!
  return new Unusable(fileProblem(code, names.join(', ')))
}

/** Throws `Unusable` where no header of a known format is found, and where no row stands below it. */
export async function importOrders(
  blocks: AsyncGenerator<Buffer>,
  options: ImportOptions,
  sink: ImportSink,
): Promise<ImportedOrders> {
  let problems = 0
  const problem = (one: Problem): void => {
    problems++
    sink.problem(one)
  }
  const finder = new Finder(options, withProblem(sink, problem))
  for await (const rows of orderRows(blocks, options.mostBytes))
    for (const row of rows) finder.take(row)
  const { found } = finder
  if (!found) {
    throw noHeader(options.adapter)
  }
  found.finish()
  const { questions, header, lines, orders, cancelled } = found
  if (lines + cancelled + problems === 0) throw new Unusable(fileProblem(codeId['file_empty']!, ''))
  return {
    ...found.told,
    rows: finder.rows,
    lines,
    orders,
    cancelled,
    problems,
    questions: questions.asked,
    questionsLeft: questions.left,
    keptColumns: header.keptNames,
    personalColumns: header.personalNames,
    sheetsLeftOut: [...finder.sheetsLeftOut],
  }
}
