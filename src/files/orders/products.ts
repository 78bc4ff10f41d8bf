/** The product master: by the seller's code what orders do not say of the goods. */
import { businessNumberLength, isBusinessNumber } from '../../basis/business-number.js'
import { codeId } from '../../basis/codes.js'
import { plainName } from '../../basis/plain-name.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import type { Kind } from '../../parcel/fields.js'
import { outboundFieldOf } from '../../parcel/outbound-fields.js'
import { type OrderBlocks, orderRows } from './order-rows.js'
import { readValue } from './read-value.js'

/** Name, kind, Korean, English; weight and pieces are those of one piece sold. */
const table = [
  ['sku', 'key', '상품 코드(SKU)', 'SKU'],
  ['hs', 'hs', '품목번호(HSK)', 'Korean HS code'],
  ['hs_destination', 'hs', '목적국 품목번호', 'HS code of the destination'],
  ['name_en', 'name', '영문 품명', 'English name of the goods'],
  ['brand', 'text', '상표', 'brand'],
  ['kind', 'choice', '물품 종류', 'kind of goods'],
  ['origin', 'country', '원산지', 'country of origin'],
  ['origin_claim', 'choice', '협정 원산지 신청', 'preference that is claimed'],
  ['maker', 'key', '제조자', 'maker'],
  ['maker_business_no', 'key', '제조자 사업자등록번호', 'business number of the maker'],
  ['weight_g', 'quantity', '판매 단위 하나의 순중량(g)', 'net weight of one unit sold (g)'],
  ['pieces', 'quantity', '판매 단위 하나의 개수', 'pieces in one unit sold'],
  ['ship_from', 'country', '해외 발송국(구매대행)', 'country of dispatch (buying agents)'],
  ['buy_price', 'amount', '해외 구매 단가(구매대행)', 'price abroad of one unit (buying agents)'],
  ['buy_currency', 'currency', '해외 구매 통화(구매대행)', 'its currency (buying agents)'],
] as const satisfies readonly (readonly [string, Kind, string, string])[]

export type ProductFieldName = (typeof table)[number][0]

export interface ProductField {
  readonly name: ProductFieldName
  readonly kind: Kind
  readonly ko: string
  readonly en: string
  readonly choices: readonly string[]
}

export const productFields: readonly ProductField[] = table.map(([name, kind, ko, en]) => {
  return { name, kind, ko, en, choices: outboundFieldOf(name)?.choices ?? [] }
})

export type Product = Readonly<Partial<Record<ProductFieldName, string>>>

export interface Products {
  readonly bySku: ReadonlyMap<string, Product>
  readonly problems: readonly Problem[]
}

/** The list of goods of a Korean gateway (ItemInfo) has other names, and a unit of weight of its own. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  sku: ['상품ID'],
  hs: ['HS코드'],
  name_en: ['상품명(영문)'],
  brand: ['상표명(영문)'],
  origin: ['원산지 국가코드'],
  weight_g: ['중량'],
  maker: ['제조자상호명'],
}
const weightUnit = plainName('중량단위')
const gramsPer: Readonly<Record<string, number>> = { g: 1, gr: 1, kg: 1000 }
const headerRows = 20
const mostProducts = 200_000

function nameOfTitle(title: string): ProductFieldName | undefined {
  const plain = plainName(title)
  return productFields.find(({ name, ko, en }) => {
    return [name, ko, en, ...(aliases[name] ?? [])].some(one => plainName(one) === plain)
  })?.name
}

function bad(reason: string): Unusable {
  return new Unusable(fileProblem(codeId['products_bad']!, reason))
}

/** Warns of a number whose check digit is wrong: it stays what was given. */
function businessFault(value: string): number {
  const digits = [...value.replaceAll('-', '')].map(Number)
  const isNumber = digits.length === businessNumberLength && digits.every(Number.isInteger)
  return isNumber && isBusinessNumber(digits) ? 0 : codeId['business_number_bad']!
}

interface Place {
  readonly row: number
  readonly column: string
  readonly value: string
}

class ProductReader {
  readonly bySku = new Map<string, Product>()
  readonly problems: Problem[] = []
  private names: readonly (ProductFieldName | undefined)[] = []
  private unitAt = -1
  private readonly file: string

  constructor(file: string) {
    this.file = file
  }

  header(titles: readonly string[]): boolean {
    const names = titles.map(nameOfTitle)
    const known = names.filter(name => name !== undefined)
    if (!known.includes('sku') || known.length < 2) return false
    if (new Set(known).size < known.length) throw bad('sku, sku?')
    this.names = names
    this.unitAt = titles.findIndex(title => plainName(title) === weightUnit)
    return true
  }

  /** A row that could not be read whole. */
  fault(row: number, code: number): void {
    this.complain({ row, column: '', value: '' }, code)
  }

  row(row: number, cells: readonly string[]): void {
    const product: Partial<Record<ProductFieldName, string>> = {}
    this.names.forEach((name, at) => {
      const text = cells[at] ?? ''
      if (name === undefined || text === '') return
      const value = this.value(row, name, text)
      if (value !== undefined) product[name] = value
    })
    const { sku } = product
    if (sku === undefined) {
      if (cells.some(cell => cell !== ''))
        this.complain({ row, column: 'sku', value: '' }, codeId['value_missing']!)
      return
    }
    if (this.bySku.has(sku))
      this.complain({ row, column: 'sku', value: sku }, codeId['product_twice']!)
    else if (this.bySku.size >= mostProducts) throw bad(`> ${mostProducts}`)
    else this.bySku.set(sku, this.weighed(product, cells))
  }

  private value(row: number, name: ProductFieldName, text: string): string | undefined {
    const { kind, choices } = productFields.find(field => field.name === name)!
    if (kind === 'choice' && !choices.includes(text)) {
      this.complain(
        { row, column: name, value: text },
        codeId['choice_unknown']!,
        choices.join(', '),
      )
      return undefined
    }
    const read = readValue(kind, text)
    const fault =
      'code' in read ? read.code : name === 'maker_business_no' ? businessFault(text) : 0
    if (fault !== 0) this.complain({ row, column: name, value: text }, fault)
    return 'value' in read ? read.value : undefined
  }

  private weighed(product: Product, cells: readonly string[]): Product {
    const unit = (cells[this.unitAt] ?? '').toLowerCase()
    if (product.weight_g === undefined || this.unitAt < 0) return product
    const grams = gramsPer[unit]
    const { weight_g: weight, ...rest } = product
    return grams === undefined ? rest : { ...rest, weight_g: decimalTimes(weight, grams) }
  }

  private complain(place: Place, code: number, allowed = ''): void {
    const { row, column, value } = place
    const at = { column, row, start: 0, length: value.length, file: this.file }
    this.problems.push({ code, ...at, value: value.slice(0, 80), more: { allowed } })
  }
}

/** A decimal of at most three places times a whole number, exactly. */
export function decimalTimes(text: string, times: number): string {
  const [whole = '0', decimals = ''] = text.split('.')
  const thousandths = (Number(whole) * 1000 + Number(decimals.padEnd(3, '0').slice(0, 3))) * times
  return String(thousandths / 1000)
}

/** Reads the master from its bytes. Throws `Unusable` where there is no column of codes. */
export async function readProducts(
  blocks: AsyncGenerator<Buffer>,
  file: string,
): Promise<Products> {
  const reader = new ProductReader(file)
  let isOpen = false
  const rows: OrderBlocks = orderRows(blocks)
  for await (const block of rows) {
    for (const { row, cells, fault } of block) {
      if (isOpen && fault !== 0) reader.fault(row, fault)
      else if (isOpen) reader.row(row, cells)
      else if (!isOpen && row <= headerRows) isOpen = reader.header(cells)
    }
  }
  if (!isOpen) throw bad('sku, hs, name_en, origin, maker, weight_g …')
  return reader
}
