/** What rows of an order, and of a shipment, have to say alike, and the rows that say it otherwise. */
import { codeId } from '../basis/codes.js'
import type { Problem } from '../basis/problem.js'
import type { Column } from '../parcel/columns.js'
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import { type OutboundFieldName, outboundFields } from '../parcel/outbound-fields.js'
import { cell } from './columns-read.js'
import type { Consignment } from './consignment.js'
import { S } from './general-reasons.js'
import type { BlockFields, OrderBlock } from './order-block.js'
import type { SplitOrders } from './split-orders.js'
import { Separate } from './words.js'

/** What an answer takes of a shipment as a whole: its orders may not differ in it either. */
const ofShipment = [
  ...(['to', 'region', 'carrier', 'scheme', 'buyer_use', 'platform'] as const),
  ...(['entered_on', 'loaded_on', 'declared_on'] as const),
] as const
/** Where a year is counted by buyer, these are of the whole shipment, too. */
const ofBuyer = ['buyer', 'payment_method'] as const
const ofOrder = ['currency', 'sold_on', ...ofBuyer, 'freight_separate'] as const
const amountsOfOrder = ['freight', 'insurance', 'paid_amount'] as const
/** What an order has once wherever its rows are sent. */
const wholeAnywhere = [...ofOrder, 'platform', 'buyer_use'] as const

type Whole = (typeof ofShipment)[number] | (typeof ofOrder)[number]
type Amount = (typeof amountsOfOrder)[number]
type ConflictCode = 'shipment_conflict' | 'order_conflict' | 'order_line_twice'

type Named = Whole | Amount | 'line'

/** What is named in the problems: rows that stand again are judged all the same. */
type FindingCode = ConflictCode | 'order_row_twice'

/** A column of the block. */
interface Asked<N extends string, T> {
  readonly name: N
  readonly values: T
}

const reasonOf: Readonly<Record<ConflictCode, number>> = {
  shipment_conflict: S.rows_disagree,
  order_conflict: S.order_conflict,
  order_line_twice: S.line_twice,
}

/** The place of the first row that says other than the first that says something; -1 for none. */
function otherWhole(values: Int32Array, places: Int32Array, from: number, to: number): number {
  let first = 0
  for (let at = from; at < to; at++) {
    const value = values[places[at]!]!
    if (value <= 0 || value === first) continue
    if (first > 0) return at
    first = value
  }
  return -1
}

/** The same of amounts: 0 is one where it comes first, and says nothing behind another. */
function otherAmount(values: Float64Array, places: Int32Array, from: number, to: number): number {
  let first = -1
  for (let at = from; at < to; at++) {
    const value = values[places[at]!]!
    if (value < 0 || value === first) continue
    if (first < 0) first = value
    else if (value > 0) return at
  }
  return -1
}

export class Agreement {
  private readonly columns: OutboundColumns
  private readonly block: OrderBlock
  private readonly split: SplitOrders | undefined
  /** The fields of the block that the columns below are of. */
  private seen: BlockFields | undefined
  private shipment: readonly Asked<Whole, Int32Array>[] = []
  private buyer: readonly Asked<Whole, Int32Array>[] = []
  private order: readonly Asked<Whole, Int32Array>[] = []
  private amounts: readonly Asked<Amount, Float64Array>[] = []
  /** All columns of the file. */
  private all: readonly Column[] | undefined
  private readonly own: Consignment
  private findings: Problem[] = []
  private reason = -1
  /** Of orders in several shipments, by number; -1 where all their rows agree. */
  private readonly splitReasons = new Map<number, number>()

  constructor(
    columns: OutboundColumns,
    block: OrderBlock,
    split: SplitOrders | undefined,
    own: Consignment,
  ) {
    this.columns = columns
    this.block = block
    this.split = split
    this.own = own
  }

  /** The reason against the consignment, which was arranged, or -1; `findings` get what is wrong. */
  against(isByBuyer: boolean, findings: Problem[]): number {
    const { own, split } = this
    if (own.count === 1 && !split) return -1
    if (this.seen !== this.block.fields) this.look()
    this.findings = findings
    this.reason = -1
    this.compare('shipment_conflict', this.shipment, 0, own.count)
    if (isByBuyer) this.compare('shipment_conflict', this.buyer, 0, own.count)
    this.compareOrders()
    return this.reason
  }

  private look(): void {
    const { fields } = this.block
    const has = (name: OutboundFieldName): boolean => this.columns.has(name)
    const whole = (names: readonly Whole[]) =>
      names.filter(has).map(name => ({ name, values: fields[name] }))
    this.seen = fields
    this.shipment = whole(ofShipment)
    this.buyer = whole(ofBuyer)
    this.order = whole(ofOrder)
    this.amounts = amountsOfOrder.filter(has).map(name => ({ name, values: fields[name] }))
  }

  private name(code: ConflictCode, column: Named, row: number): void {
    if (this.reason < 0) this.reason = reasonOf[code]
    this.find(code, column, row)
  }

  private find(code: FindingCode, column: Named, row: number): void {
    const { columns } = this
    const value = code === 'shipment_conflict' ? '' : columns.textOf('order', row)
    const place = { row: columns.records[row]!, column, start: 0, length: 0 }
    this.findings.push({ code: codeId[code]!, ...place, value })
  }

  private compare(code: ConflictCode, asked: typeof this.order, from: number, to: number): void {
    for (const { name, values } of asked) {
      const at = otherWhole(values, this.own.places, from, to)
      if (at >= 0) this.name(code, name, this.own.rows[at]!)
    }
  }

  private compareOrders(): void {
    const { places, count } = this.own
    const { order } = this.block.fields
    let isFirstInPrice: boolean | undefined
    for (let from = 0; from < count; ) {
      const own = order[places[from]!]!
      let to = from + 1
      while (to < count && order[places[to]!] === own) to++
      if (to - from > 1) this.compareLines(from, to)
      if (this.split?.has(own)) this.compareSplit(own)
      else if (to - from > 1) this.compareOrder(from, to)
      if (to - from < count) {
        // Freight is in the price of all orders of a shipment, or of none.
        const isInPrice = this.isInPrice(from, to)
        isFirstInPrice ??= isInPrice
        if (isInPrice !== isFirstInPrice) {
          this.name('shipment_conflict', 'freight_separate', this.own.rows[from]!)
        }
      }
      from = to
    }
  }

  private compareOrder(from: number, to: number): void {
    this.compare('order_conflict', this.order, from, to)
    for (const { name, values } of this.amounts) {
      const at = otherAmount(values, this.own.places, from, to)
      if (at >= 0) this.name('order_conflict', name, this.own.rows[at]!)
    }
  }

  /** Lines of one number stand side by side, those without a number before them. */
  private compareLines(from: number, to: number): void {
    const { rows, places } = this.own
    const { line } = this.block.fields
    let unnumbered = from
    for (let at = from; at < to; at++) {
      const number = line[places[at]!]!
      if (number <= 0) unnumbered = at + 1
      else if (at > from && number === line[places[at - 1]!]) {
        this.name('order_line_twice', 'line', rows[at]!)
      }
    }
    if (unnumbered - from > 1) this.compareAlike(from, unnumbered)
  }

  /** Lines without a number that are alike in all may be one that stands twice, or were bought twice. */
  private compareAlike(from: number, to: number): void {
    const { rows } = this.own
    const goods = this.columns.column('goods')
    const firsts = new Map<number, number>()
    const seen = new Set<string>()
    for (let at = from; at < to; at++) {
      const row = rows[at]!
      const first = firsts.get(cell(goods, row))
      if (first === undefined) {
        firsts.set(cell(goods, row), row)
        continue
      }
      seen.add(this.cellsOf(first))
      const cells = this.cellsOf(row)
      if (seen.has(cells)) this.find('order_row_twice', 'line', row)
      seen.add(cells)
    }
  }

  private cellsOf(row: number): string {
    const { columns } = this
    this.all ??= outboundFields
      .filter(({ name }) => columns.has(name))
      .map(({ name }) => columns.column(name))
    return this.all.map(column => cell(column, row)).join(' ')
  }

  private isInPrice(from: number, to: number): boolean {
    const { freight_separate: separate } = this.block.fields
    for (let at = from; at < to; at++) {
      if (separate[this.own.places[at]!] === Separate.no) return true
    }
    return false
  }

  /** All rows of an order that lies in several shipments; what differs is named once. */
  private compareSplit(order: number): void {
    const known = this.splitReasons.get(order)
    if (known !== undefined) {
      if (this.reason < 0) this.reason = known
      return
    }
    const rows = this.split!.rowsOf(order)
    const places = Int32Array.from(rows, (_, at) => at)
    const before = this.findings.length
    for (const name of wholeAnywhere) {
      const column = this.columns.column(name)
      const values = Int32Array.from(rows, row => cell(column, row))
      const at = otherWhole(values, places, 0, rows.length)
      if (at >= 0) this.name('order_conflict', name, rows[at]!)
    }
    for (const name of amountsOfOrder) {
      const column = this.columns.column(name)
      const values = Float64Array.from(rows, row => cell(column, row))
      const at = otherAmount(values, places, 0, rows.length)
      if (at >= 0) this.name('order_conflict', name, rows[at]!)
    }
    const isBroken = this.split!.isBroken(order)
    if (isBroken && this.reason < 0) this.reason = S.other_row_refused
    const own = isBroken ? S.other_row_refused : -1
    this.splitReasons.set(order, this.findings.length > before ? S.order_conflict : own)
  }
}
