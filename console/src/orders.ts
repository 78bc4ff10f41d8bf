/** Order files of selling channels: sent to be read, with what was answered and the products we know. */
import { useQuery } from '@tanstack/react-query'
import type { Text } from 'gwanmun/pages'
import { type Product, sendProducts } from './products.js'
import { ask } from './server.js'

export interface ProductField {
  readonly name: string
  readonly ko: string
  readonly en: string
  readonly kind: string
  readonly choices: readonly string[]
}

export interface OrderFormat {
  readonly name: string
  readonly ko: string
  readonly en: string
  readonly direction: 'out' | 'in'
}

export interface OrderFormats {
  readonly formats: readonly OrderFormat[]
  readonly product_fields: readonly ProductField[]
}

export interface OrderQuestion {
  readonly row: number
  readonly column: string
  readonly of: 'file' | 'product' | 'order' | 'line'
  readonly order: string
  readonly sku: string
  readonly goods: string
  readonly rows: number
  readonly needed_for: 'price' | 'shipping'
  readonly question: Text
  readonly known: string
}

export interface OrderProblem {
  readonly file: string
  readonly row: number
  readonly column: string
  readonly code: string
  readonly message: Text
}

export interface ReadOrders {
  readonly format: string
  readonly direction: 'out' | 'in'
  readonly rows: number
  readonly orders: number
  readonly lines: number
  readonly cancelled: number
  readonly csv: string
  readonly problem_count: number
  readonly problems: readonly OrderProblem[]
  readonly questions: readonly OrderQuestion[]
  readonly questions_left: number
  readonly personal_columns: readonly string[]
}

export interface OrderAnswer
  extends Omit<OrderQuestion, 'rows' | 'needed_for' | 'question' | 'known'> {
  readonly answer: string
}

/** Where an answer about goods stands in the product master. */
const ofProduct: Readonly<Record<string, string>> = {
  ...{ hs: 'hs', hs_destination: 'hs_destination', origin: 'origin', maker: 'maker', kind: 'kind' },
  ...{ weight_g: 'weight_g', goods: 'name_en', unit_price: 'buy_price', currency: 'buy_currency' },
}

/** Answers about goods that have a code are kept with the product; the others are of this file. */
function isOfProduct({ of, sku, column }: OrderQuestion): boolean {
  return of === 'product' && sku !== '' && Object.hasOwn(ofProduct, column)
}

export type Asked = Pick<OrderQuestion, 'of' | 'column' | 'order' | 'sku' | 'goods' | 'row'>

export function questionName({ of, column, order, sku, goods, row }: Asked): string {
  return [of, column, order, sku, goods, of === 'line' ? row : ''].join('\u001f')
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}

/** What a mapping file holds. */
export interface OrderMapping {
  readonly direction: 'out' | 'in'
  readonly columns: Readonly<Record<string, string>>
}

/** A file with all that is known besides. */
export interface SentOrders {
  readonly file: File
  readonly answers: readonly OrderAnswer[]
  readonly mapping?: OrderMapping | undefined
}

/** What is wrong with an answer, by the name of its question. */
export type Wrongs = Readonly<Record<string, Text>>

export interface Read {
  readonly read: ReadOrders
  readonly sent: SentOrders
  readonly wrongs: Wrongs
}

/** Answers that could not be used are told at their questions, and not sent again. */
export async function readOrders(sent: SentOrders): Promise<Read> {
  const { file, answers, mapping } = sent
  const own = mapping === undefined ? {} : { mapping }
  const body = { file_base64: await base64Of(file), kept_products: true, answers, ...own }
  const read = await ask<ReadOrders>('/v1/orders/import', { method: 'POST', body })
  const bad = read.problems.filter(problem => problem.file === 'answers')
  const wrongs = bad.map(({ row, message }) => [questionName(answers[row - 1]!), message] as const)
  const rows = new Set(bad.map(({ row }) => row))
  return {
    read: { ...read, problems: read.problems.filter(problem => !bad.includes(problem)) },
    sent: { ...sent, answers: answers.filter((_, at) => !rows.has(at + 1)) },
    wrongs: Object.fromEntries(wrongs),
  }
}

export type Typed = Readonly<Record<string, string>>

const mostProducts = 5_000

/** What was answered of goods, as products; the question of each member. */
function productsIn(typed: Typed, questions: readonly OrderQuestion[]) {
  const bySku = new Map<string, Record<string, string>>()
  const names = new Map<string, string>()
  for (const question of questions.filter(isOfProduct)) {
    const answer = (typed[questionName(question)] ?? '').trim()
    const { sku, column } = question
    if (answer === '') continue
    const field = ofProduct[column]!
    bySku.set(sku, { ...bySku.get(sku), sku, [field]: answer })
    names.set(`${sku}\u001f${field}`, questionName(question))
  }
  const products: readonly Product[] = [...bySku.values()].slice(0, mostProducts)
  return { products, names }
}

function answersIn(typed: Typed, questions: readonly OrderQuestion[]): readonly OrderAnswer[] {
  return questions
    .filter(question => !isOfProduct(question))
    .map(({ row, column, of, order, sku, goods }) => {
      const asked = { row, column, of, order, sku, goods }
      return { ...asked, answer: (typed[questionName(asked)] ?? '').trim() }
    })
    .filter(({ answer }) => answer !== '')
}

/** Keeps what was answered of goods in the product master, and reads the file again with the rest. */
export async function readAnswered({ read, sent }: Read, typed: Typed): Promise<Read> {
  const { products, names } = productsIn(typed, read.questions)
  const told = products.length === 0 ? undefined : await sendProducts(products)
  const wrongs = (told?.problems ?? []).map(({ row, column, message }) => {
    return [names.get(`${products[row - 2]?.['sku']}\u001f${column}`) ?? '', message] as const
  })
  const answers = [...sent.answers, ...answersIn(typed, read.questions)]
  const next = await readOrders({ ...sent, answers })
  return { ...next, wrongs: { ...Object.fromEntries(wrongs), ...next.wrongs } }
}

export function useOrderFormats() {
  return useQuery({
    queryKey: ['order-formats'],
    queryFn: ({ signal }) => ask<OrderFormats>('/v1/orders/formats', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
