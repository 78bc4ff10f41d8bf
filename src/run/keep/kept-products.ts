/** The product master that a server keeps: read as that of a file is, and laid over what is there. */
import type { Problem } from '../../basis/problem.js'
import { csvLine } from '../../files/csv-table.js'
import {
  type Product,
  type ProductFieldName,
  type Products,
  productFields,
  readProducts,
} from '../../files/orders/products.js'
import { type SetDown, type ShelfPart, setDown, wholeShelf } from '../../store/shelf.js'
import type { Sql } from '../../store/sql.js'

/** All who work on a server share one master. */
export const productShelf: ShelfPart = { kind: 'product', owner: '' }

export interface ChangedProducts extends SetDown {
  readonly problems: readonly Problem[]
}

export interface ProductChange {
  readonly by: string
  readonly at: Date
}

type Members = Readonly<Partial<Record<ProductFieldName, string | null>>>

async function keepMembers(
  sql: Sql,
  products: ReadonlyMap<string, Members>,
  { by, at }: ProductChange,
): Promise<SetDown> {
  const entries = [...products].map(([name, { sku: _, ...value }]) => ({ name, value }))
  return setDown(sql, { ...productShelf, by, at, isMerged: true }, entries)
}

/** Takes a master in from the bytes of its file. Throws `Unusable` where it is none. */
export async function bringProducts(
  sql: Sql,
  blocks: AsyncGenerator<Buffer>,
  change: ProductChange,
): Promise<ChangedProducts> {
  const { bySku, problems } = await readProducts(blocks, 'products')
  return { ...(await keepMembers(sql, bySku, change)), problems }
}

async function* once(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text)
}

const names = productFields.map(({ name }) => name)

function readSent(sent: readonly Product[]): Promise<Products> {
  const rows = sent.map(product => csvLine(names.map(name => product[name] ?? '')))
  return readProducts(once([csvLine(names), ...rows].join('\n')), 'products')
}

/** Members that were sent blank go. */
function clearedIn(sent: readonly Product[]): ReadonlyMap<string, Members> {
  const blank = (product: Product) => names.filter(name => product[name]?.trim() === '')
  return new Map(
    sent.map(product => [
      (product.sku ?? '').trim(),
      Object.fromEntries(blank(product).map(name => [name, null])),
    ]),
  )
}

/** Changes some products: what is sent replaces, what is blank goes, what is wrong is told and left. */
export async function changeProducts(
  sql: Sql,
  sent: readonly Product[],
  change: ProductChange,
): Promise<ChangedProducts> {
  const { bySku, problems } = await readSent(sent)
  const cleared = clearedIn(sent)
  const members = [...bySku].map(([sku, own]) => [sku, { ...cleared.get(sku), ...own }] as const)
  return { ...(await keepMembers(sql, new Map(members), change)), problems }
}

export async function keptProducts(sql: Sql): Promise<ReadonlyMap<string, Product>> {
  const all = new Map<string, Product>()
  for await (const { name: sku, value } of wholeShelf<Product>(sql, productShelf)) {
    all.set(sku, { ...value, sku })
  }
  return all
}

/** The master as a file that it can be taken in from. */
export async function* productTable(sql: Sql): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${csvLine(names)}\n`)
  for await (const { name: sku, value } of wholeShelf<Product>(sql, productShelf)) {
    const product: Product = { ...value, sku }
    yield Buffer.from(`${csvLine(names.map(name => product[name] ?? ''))}\n`)
  }
}
