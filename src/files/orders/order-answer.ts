/** An order file that was sent, read into a record: lines as CSV, questions, problems. */
import { setImmediate } from 'node:timers/promises'
import { codeOf } from '../../basis/codes.js'
import { type Problem, problemMessage } from '../../basis/problem.js'
import { csvLine } from '../csv-table.js'
import type { Adapter } from './adapter.js'
import type { GivenAnswer } from './answers.js'
import { type ImportedOrders, type ImportSink, importOrders } from './import-orders.js'
import { type Product, type Products, productFields, readProducts } from './products.js'

export interface SentOrders {
  readonly bytes: Buffer
  readonly adapter?: Adapter | undefined
  readonly sets?: Readonly<Record<string, string>> | undefined
  /** Products as they were sent: their values are read as those of a file. */
  readonly products?: readonly Product[] | undefined
  /** Products that are known besides, read already; those that were sent come before them. */
  readonly known?: ReadonlyMap<string, Product> | undefined
  readonly answers?: readonly Omit<GivenAnswer, 'at'>[] | undefined
}

export interface ToldProblem {
  readonly file: string
  readonly row: number
  readonly column: string
  readonly code: string
  readonly value: string
  readonly message: { readonly ko: string; readonly en: string }
}

export interface OrderAnswer {
  readonly imported: ImportedOrders
  readonly csv: string
  readonly problems: readonly ToldProblem[]
}

/** More are counted, not told. */
const mostTold = 1_000
/** Bytes of a file that was sent, unpacked. */
const mostBytes = 48 << 20

class Gatherer implements ImportSink {
  readonly lines: string[] = []
  readonly told: ToldProblem[] = []

  header(_adapter: Adapter, columns: readonly string[]): void {
    this.lines.push(csvLine(columns))
  }

  line(cells: readonly string[]): void {
    this.lines.push(csvLine(cells))
  }

  kept(): void {}

  problem(problem: Problem): void {
    if (this.told.length >= mostTold) return
    const { file = '', row, column, code, value } = problem
    const message = { ko: problemMessage(problem, 'ko'), en: problemMessage(problem, 'en') }
    this.told.push({ file, row, column, code: codeOf(code).code, value, message })
  }
}

const blockLength = 1 << 16

/** Bytes in blocks, between which others get their turn. */
async function* blockOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += blockLength) {
    yield bytes.subarray(at, at + blockLength)
    await setImmediate()
  }
}

async function productsOf(sent: readonly Product[]): Promise<Products> {
  const names = productFields.map(({ name }) => name)
  const rows = sent.map(product => csvLine(names.map(name => product[name] ?? '')))
  return readProducts(blockOf(Buffer.from([csvLine(names), ...rows].join('\n'))), 'products')
}

/** Throws `Unusable` where the file is none of orders. */
export async function answerOrders(sent: SentOrders): Promise<OrderAnswer> {
  const gatherer = new Gatherer()
  const { bytes, adapter, sets, products = [], known = new Map(), answers } = sent
  const master = products.length === 0 ? undefined : await productsOf(products)
  for (const problem of master?.problems ?? []) gatherer.problem(problem)
  const given = answers?.map((one, at) => ({ ...one, at: at + 1 }))
  const bySku = new Map([...known, ...(master?.bySku ?? [])])
  const options = { adapter, sets, products: bySku, answers: given }
  const imported = await importOrders(
    blockOf(bytes),
    { ...options, answersFile: 'answers', mostBytes },
    gatherer,
  )
  return { imported, csv: `${gatherer.lines.join('\n')}\n`, problems: gatherer.told }
}
