/** Order files of selling channels: sent to be read, with what was answered and the products we know. */
import { useQuery } from '@tanstack/react-query'
import { ask } from './server.js'

export type Product = Readonly<Record<string, string>>

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
  readonly question: { readonly ko: string; readonly en: string }
  readonly known: string
}

export interface OrderProblem {
  readonly file: string
  readonly row: number
  readonly column: string
  readonly code: string
  readonly message: { readonly ko: string; readonly en: string }
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

const key = 'gwanmun.products'

/** The product master of this browser. */
export function heldProducts(): readonly Product[] {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(held) ? (held as Product[]) : []
  } catch {
    return []
  }
}

export function holdProducts(products: readonly Product[]): void {
  localStorage.setItem(key, JSON.stringify(products))
}

/** Where an answer about goods stands in the product master. */
const ofProduct: Readonly<Record<string, string>> = {
  ...{ hs: 'hs', hs_destination: 'hs_destination', origin: 'origin', maker: 'maker', kind: 'kind' },
  ...{ weight_g: 'weight_g', goods: 'name_en', unit_price: 'buy_price', currency: 'buy_currency' },
}

/** The products with what was answered of one of them. */
export function withAnswer(
  products: readonly Product[],
  { sku, column }: OrderQuestion,
  answer: string,
): readonly Product[] {
  const field = ofProduct[column]!
  const isHeld = products.some(product => product['sku'] === sku)
  const all = isHeld ? products : [...products, { sku }]
  return all.map(product => (product['sku'] === sku ? { ...product, [field]: answer } : product))
}

/** Answers about goods that have a code are kept with the product; the others are of this file. */
export function isOfProduct({ of, sku, column }: OrderQuestion): boolean {
  return of === 'product' && sku !== '' && Object.hasOwn(ofProduct, column)
}

export function questionName({ of, column, order, sku, goods, row }: OrderQuestion): string {
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

export async function readOrders(
  { file, answers, mapping }: SentOrders,
  products: readonly Product[],
): Promise<ReadOrders> {
  const own = mapping === undefined ? {} : { mapping }
  const body = { file_base64: await base64Of(file), products, answers, ...own }
  return ask<ReadOrders>('/v1/orders/import', { method: 'POST', body })
}

export function useOrderFormats() {
  return useQuery({
    queryKey: ['order-formats'],
    queryFn: ({ signal }) => ask<OrderFormats>('/v1/orders/formats', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
