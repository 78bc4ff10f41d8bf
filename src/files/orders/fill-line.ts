/** What a line lacks is filled by settings, product master and answers; what is still open is asked. */

import { amountScale } from '../../basis/scale.js'
import { type Adapter, type OrderField, orderFieldOf } from './adapter.js'
import type { Answers } from './answers.js'
import { unitsOf } from './decimals.js'
import type { OrderHeader, OrderLine } from './order-line.js'
import { decimalTimes, type Product, type ProductFieldName } from './products.js'
import type { NeededFor, Questions, Whose } from './questions.js'

export interface Filling {
  readonly adapter: Adapter
  readonly header: OrderHeader
  readonly sets: ReadonlyMap<string, string>
  readonly bySku: ReadonlyMap<string, Product>
  readonly answers: Answers
  readonly questions: Questions
}

type Fill = readonly (readonly [column: string, from: ProductFieldName])[]

/** Fields of a line and what fills them of the product master. */
const fillOf: Readonly<Record<'out' | 'in', Fill>> = {
  out: [
    ['hs', 'hs'],
    ['hs_destination', 'hs_destination'],
    ['kind', 'kind'],
    ['origin', 'origin'],
    ['origin_claim', 'origin_claim'],
    ['maker', 'maker'],
    ['maker_business_no', 'maker_business_no'],
  ],
  in: [
    ['hs', 'hs'],
    ['brand', 'brand'],
    ['origin', 'origin'],
    ['ship_from', 'ship_from'],
    ['unit_price', 'buy_price'],
    ['currency', 'buy_currency'],
    ['pieces_per_unit', 'pieces'],
  ],
}

/** What is asked for where it is missing, besides required fields, and for what. */
const askedOf: Readonly<Record<'out' | 'in', readonly (readonly [string, NeededFor])[]>> = {
  out: [
    ...(['order', 'sold_on', 'to', 'goods', 'quantity', 'unit_price', 'currency'] as const).map(
      column => [column, 'price'] as const,
    ),
    ...(['hs', 'origin', 'carrier'] as const).map(column => [column, 'price'] as const),
    ...(['kind', 'weight_g', 'exporter'] as const).map(column => [column, 'shipping'] as const),
  ],
  in: [
    ...(['parcel', 'declared_on', 'ship_from', 'goods', 'quantity'] as const).map(
      column => [column, 'price'] as const,
    ),
    ...(['unit_price', 'currency', 'hs', 'origin'] as const).map(
      column => [column, 'price'] as const,
    ),
    ['customs_id', 'shipping'],
  ],
}

/** What is sent and paid for by the buyer no more needs nothing. */
const closed: readonly (string | undefined)[] = ['cancelled', 'refunded']

const foreignLetters = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

function orderOf({ values }: OrderLine, { adapter }: Filling): string {
  return values.get(adapter.direction === 'out' ? 'order' : 'order_no') ?? ''
}

export function whoseOf(line: OrderLine, filling: Filling): Whose {
  const sku = line.values.get('sku') ?? ''
  return { row: line.row, order: orderOf(line, filling), sku, goods: line.title }
}

/** A value for all pieces of the line, of one for each. */
function timesQuantity(one: string, line: OrderLine): string | undefined {
  const quantity = unitsOf(line.values.get('quantity')) / amountScale
  return Number.isInteger(quantity) ? decimalTimes(one, quantity) : undefined
}

/** A value that the file settles stays; a doubt of it makes room for others. */
class Filler {
  private readonly line: OrderLine
  private readonly filling: Filling

  constructor(line: OrderLine, filling: Filling) {
    this.line = line
    this.filling = filling
  }

  isOpen(column: string): boolean {
    const { values, doubts } = this.line
    return !values.has(column) || doubts.some(doubt => doubt.column === column)
  }

  put(column: string, value: string | undefined): void {
    if (value === undefined || !this.isOpen(column)) return
    const { values, doubts } = this.line
    values.set(column, value)
    doubts.splice(0, doubts.length, ...doubts.filter(doubt => doubt.column !== column))
  }

  fill(): void {
    const { adapter, sets, bySku } = this.filling
    const { values } = this.line
    this.answer()
    for (const [column, value] of sets) this.put(column, value)
    const product = bySku.get(values.get('sku') ?? '') ?? {}
    for (const [column, from] of fillOf[adapter.direction]) this.put(column, product[from])
    if (product.weight_g) this.put('weight_g', timesQuantity(product.weight_g, this.line))
    const isEnglish = adapter.direction === 'out' && product.name_en !== undefined
    if (isEnglish) values.set('goods', product.name_en!)
    this.requireMaker()
  }

  /** Weights are asked of one piece; a name replaces that of the shop. */
  private answer(): void {
    const { adapter, answers } = this.filling
    const { line } = this
    const whose = whoseOf(line, this.filling)
    const columns = [...askedOf[adapter.direction].map(([column]) => column), 'maker']
    for (const column of new Set([...columns, ...line.doubts.map(doubt => doubt.column)])) {
      const found = answers.find(column, whose)
      if (found === undefined) continue
      if (column === 'goods') line.values.set(column, found)
      else this.put(column, column === 'weight_g' ? timesQuantity(found, line) : found)
    }
  }

  /** Goods are Korean only where it is told who made them. */
  private requireMaker(): void {
    const { values, doubts } = this.line
    const isKorean = this.filling.adapter.direction === 'out' && values.get('origin') === 'KR'
    if (!isKorean || values.has('maker')) return
    values.delete('origin')
    doubts.push({ column: 'maker', known: 'KR' })
  }
}

function hintOf(column: string, line: OrderLine, filling: Filling): string {
  const { values } = line
  if (column === 'parcel') return values.get('bundle') ?? orderOf(line, filling)
  const sale = values.get('sale_price_krw')
  if (column === 'unit_price' && sale !== undefined) return `sale_price_krw ${sale}`
  return ''
}

/** Fills a line, and asks what stays open. */
export function fillLine(line: OrderLine, filling: Filling): void {
  const filler = new Filler(line, filling)
  filler.fill()
  if (closed.includes(line.values.get('status'))) return
  const { adapter, header, questions } = filling
  const whose = whoseOf(line, filling)
  const doubts = line.doubts.filter(({ column }) => orderFieldOf(adapter.direction, column))
  const doubted = new Map(doubts.map(({ column, known }) => [column, known]))
  const ask = (column: string, neededFor: NeededFor, known: string): void => {
    const ofOrder = (orderFieldOf(adapter.direction, column) as OrderField).of === 'order'
    const hasColumn = header.has(column) && !doubted.has(column)
    questions.ask({ ...whose, column, neededFor, known, hasColumn, ofOrder: ofOrder && hasColumn })
  }
  for (const [column, neededFor] of askedOf[adapter.direction]) {
    if (doubted.has(column) || line.values.has(column)) continue
    if (column !== 'origin' || !doubted.has('maker')) {
      ask(column, neededFor, hintOf(column, line, filling))
    }
  }
  for (const [column, known] of doubted) ask(column, 'price', known)
  const goods = line.values.get('goods') ?? ''
  if (adapter.direction === 'out' && foreignLetters.test(goods)) ask('goods', 'shipping', goods)
}
