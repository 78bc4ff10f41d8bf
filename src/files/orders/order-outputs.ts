/** Writes what was read of an order file: lines, questions, problems and kept columns as CSV. */
import type { Problem } from '../../basis/problem.js'
import { csvLine } from '../csv-table.js'
import { problemLine, problemsHeader } from '../problems-csv.js'
import { safeCell } from '../safe-csv-sink.js'
import { openSink, type Sink } from '../sink.js'
import type { Adapter } from './adapter.js'
import type { ImportedOrders, ImportSink } from './import-orders.js'
import type { AskedQuestion } from './questions.js'

export interface OrderOutputs {
  readonly out: string
  readonly questions: string
  readonly problems: string
  readonly kept?: string | undefined
}

/** Columns of the list of questions; `answer` is left to be filled in. */
export const questionColumns = [
  ...['row', 'column', 'of', 'order', 'sku', 'goods', 'rows', 'needed_for'],
  ...['question_ko', 'question_en', 'known', 'answer'],
] as const

/** By it Excel knows that the text is UTF-8. */
const byteOrderMark = '\uFEFF'
const mostGathered = 1 << 16
const encoder = new TextEncoder()

function questionCells(one: AskedQuestion): readonly string[] {
  const { row, column, of, order, sku, goods, rows, neededFor, ko, en, known } = one
  const whose = [order, sku, goods].map(safeCell)
  return [String(row), column, of, ...whose, String(rows), neededFor, ko, en, safeCell(known), '']
}

/** Questions as a CSV that a spreadsheet opens, and that is given back with answers. */
export function questionsCsv(questions: readonly AskedQuestion[]): string {
  const lines = [questionColumns, ...questions.map(questionCells)].map(csvLine)
  return `${byteOrderMark}${lines.join('\n')}\n`
}

/** Gathers lines, so that each is not a write of its own. */
class LineFile {
  private readonly sink: Sink
  private lines: string[] = []
  private length = 0

  constructor(path: string) {
    this.sink = openSink(path)
  }

  write(line: string): void {
    this.lines.push(line)
    this.length += line.length
    if (this.length > mostGathered) this.flush()
  }

  finish(): void {
    this.flush()
    this.sink.finish()
  }

  abandon(): void {
    this.sink.abandon()
  }

  private flush(): void {
    this.sink.write(encoder.encode(this.lines.join('')))
    this.lines = []
    this.length = 0
  }
}

export class OrderFiles implements ImportSink {
  private readonly input: string
  private readonly paths: OrderOutputs
  private readonly files: Readonly<Record<'out' | 'problems', LineFile>>
  private readonly keptFile: LineFile | undefined

  constructor(input: string, paths: OrderOutputs) {
    this.input = input
    this.paths = paths
    this.files = { out: new LineFile(paths.out), problems: new LineFile(paths.problems) }
    this.keptFile = paths.kept === undefined ? undefined : new LineFile(paths.kept)
    this.files.problems.write(problemsHeader)
  }

  header(_adapter: Adapter, columns: readonly string[], kept: readonly string[]): void {
    this.files.out.write(`${csvLine(columns)}\n`)
    this.keptFile?.write(`${csvLine(['row', 'order', ...kept])}\n`)
  }

  line(cells: readonly string[]): void {
    this.files.out.write(`${csvLine(cells)}\n`)
  }

  kept(cells: readonly string[]): void {
    this.keptFile?.write(`${csvLine(cells)}\n`)
  }

  problem(problem: Problem): void {
    this.files.problems.write(problemLine(this.input, problem))
  }

  finish({ questions }: ImportedOrders): void {
    const asked = openSink(this.paths.questions)
    asked.write(encoder.encode(questionsCsv(questions)))
    asked.finish()
    for (const file of this.all()) file.finish()
  }

  abandon(): void {
    for (const file of this.all()) file.abandon()
  }

  private all(): readonly LineFile[] {
    const { out, problems } = this.files
    return this.keptFile ? [out, problems, this.keptFile] : [out, problems]
  }
}
