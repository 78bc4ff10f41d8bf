/** Works out the item value of every row: its price, with its share of what the order bears. */
import { quantityScale } from '../basis/scale.js'
import { allocate } from '../judge/allocate.js'
import { clearMarks, hasMark, type Marks, mark, noMarks } from '../judge/marks.js'
import { sortAcross } from '../parcel/across-parcels.js'
import { type Buckets, bucket } from '../parcel/buckets.js'
import { blankAmount, type Column, type Columns } from '../parcel/columns.js'
import { PairDictionary } from '../parcel/dictionary.js'
import type { LineFacts } from './facts.js'
import { R } from './reason-ids.js'
import { linePrice, reduction } from './value.js'
import { isKnown } from './words.js'
import type { Work } from './work.js'

/** Whether every row gives the same in a column, and that is nothing to be shared. */
function isAlike(column: Column, rows: number): boolean {
  if (column.mask === 0) return true
  const first = column.values[0]!
  if (first > 0) return false
  for (let row = 1; row < rows; row++) if (column.values[row] !== first) return false
  return true
}

/** Whether orders have nothing to share, so that it does not matter which rows are one order. */
export function isNothingShared(columns: Columns): boolean {
  const charged = ['local_freight', 'local_tax', 'order_discount'] as const
  return charged.every(name => isAlike(columns.column(name), columns.count))
}

/**
 * Rows by order: an order number of one platform. A row without one belongs to the order of its
 * parcel. Nearly all numbers are of one platform only: those need no look-up of the pair.
 */
function ordersOf(work: Work): Buckets {
  const { columns, parcels } = work
  if (isNothingShared(columns) || !columns.has('order_no')) return parcels
  const order = columns.column('order_no')
  const platform = columns.column('platform')
  const named = columns.dictionary('order_no').size
  const firstPlatform = new Int32Array(named + 1).fill(-1)
  const others = new PairDictionary()
  const orderOf = new Int32Array(work.rows).fill(-1)
  for (const row of parcels.rows) {
    const id = order.values[row & order.mask]!
    const place = platform.values[row & platform.mask]!
    if (firstPlatform[id] === -1) firstPlatform[id] = place
    const isFirst = firstPlatform[id] === place
    const number = isFirst ? id - 1 : named + others.intern(place, id) - 1
    orderOf[row] = id > 0 ? parcels.count + number : parcels.parcelOf[row]!
  }
  const orders = bucket(parcels.rows, orderOf, parcels.count + named + others.size)
  return sortAcross(orders, parcels, columns.dictionary('parcel'))
}

function cell(column: Column, row: number): number {
  return column.values[row & column.mask]!
}

/** The sum of what the rows of an order give in a column, in parts of the currency unit. */
function sumGiven(column: Column, orders: Buckets, order: number): number {
  let sum = blankAmount
  for (let at = orders.starts[order]!; at < orders.starts[order + 1]!; at++) {
    const amount = column.values[orders.rows[at]! & column.mask]!
    if (amount >= 0) sum = Math.max(sum, 0) + amount * quantityScale
  }
  return sum
}

/** The charges of one order, in parts of the currency unit; below 0 where nobody gave them. */
interface Charges {
  freight: number
  tax: number
  /** What its discounts take off: the most that it can be, and whether it is just that. */
  off: number
  isOffKnown: boolean
}

const noRow = -1

/** Why the price of a row is not known. */
const priceReasons = [R.price_zero, R.discount_kind_missing]

class OrderValues {
  private prices = new Float64Array(1)
  private shares = new Float64Array(1)
  private readonly marks: Marks[] = [noMarks()]
  private readonly charges: Charges = { freight: 0, tax: 0, off: 0, isOffKnown: true }
  private readonly line: LineFacts = {
    unitPriceE4: 0,
    quantityE3: 0,
    discountE4: 0,
    discountKind: 0,
  }
  private readonly work: Work
  private readonly orders: Buckets
  private readonly price: Column
  private readonly quantity: Column
  private readonly discount: Column
  private readonly kind: Column
  private readonly currency: Column
  private readonly freight: Column
  private readonly tax: Column
  private readonly orderDiscount: Column

  constructor(work: Work) {
    const { columns } = work
    this.work = work
    this.orders = ordersOf(work)
    this.price = columns.column('unit_price')
    this.quantity = columns.column('quantity')
    this.discount = columns.column('discount')
    this.kind = columns.column('discount_kind')
    this.currency = columns.column('currency')
    this.freight = columns.column('local_freight')
    this.tax = columns.column('local_tax')
    this.orderDiscount = columns.column('order_discount')
  }

  fill(): void {
    for (let order = 0; order < this.orders.count; order++) {
      const size = this.orders.starts[order + 1]! - this.orders.starts[order]!
      if (size > 0) this.fillOrder(order, size)
    }
  }

  private fillOrder(order: number, size: number): void {
    this.makeRoom(size)
    const from = this.orders.starts[order]!
    const isWhole = this.readPrices(from, size)
    const { charges } = this
    charges.freight = sumGiven(this.freight, this.orders, order)
    charges.tax = sumGiven(this.tax, this.orders, order)
    this.fillDiscounts(from, size)
    this.addCharges(from, size, charges, isWhole)
  }

  private makeRoom(size: number): void {
    if (this.prices.length < size) {
      this.prices = new Float64Array(size + size)
      this.shares = new Float64Array(size + size)
    }
    while (this.marks.length < size) this.marks.push(noMarks())
  }

  /** Reads the price of each row; false when a row of the order was refused. */
  private readPrices(from: number, size: number): boolean {
    const { work, line } = this
    let isWhole = true
    for (let at = 0; at < size; at++) {
      const row = this.orders.rows[from + at]!
      const marks = this.marks[at]!
      clearMarks(marks)
      this.prices[at] = 0
      if (work.columns.refusals[row] !== 0) {
        isWhole = false
        continue
      }
      line.unitPriceE4 = cell(this.price, row)
      line.quantityE3 = cell(this.quantity, row)
      line.discountE4 = Math.max(cell(this.discount, row), 0)
      line.discountKind = cell(this.kind, row)
      const price = linePrice(line, marks)
      work.isValueKnown[row] = isKnown(price) ? 1 : 0
      const least = line.unitPriceE4 * line.quantityE3 - line.discountE4 * quantityScale
      this.prices[at] = isKnown(price) ? price : least
    }
    return isWhole
  }

  /** What the discounts on the order take off; each counts by the kind that its own row gives. */
  private fillDiscounts(from: number, size: number): void {
    const { charges } = this
    charges.off = 0
    charges.isOffKnown = true
    if (this.orderDiscount.mask === 0) return
    for (let at = 0; at < size; at++) {
      const row = this.orders.rows[from + at]!
      const discount = cell(this.orderDiscount, row) * quantityScale
      if (discount <= 0) continue
      const kind = cell(this.kind, row)
      const taken = reduction(discount, kind, this.marks[0]!)
      for (let other = 1; other < size; other++) reduction(discount, kind, this.marks[other]!)
      charges.off += isKnown(taken) ? taken : discount
      if (!isKnown(taken)) charges.isOffKnown = false
    }
  }

  private addCharges(from: number, size: number, charges: Charges, isWhole: boolean): void {
    const { work } = this
    for (let at = 0; at < size; at++) work.value[this.orders.rows[from + at]!] = this.prices[at]!
    const added = Math.max(charges.freight, 0) + Math.max(charges.tax, 0)
    if (added + charges.off > 0) {
      const isShared = this.isShareable(from, size, isWhole)
      if (isShared) this.share(from, size, charges)
      else this.leaveLeast(from, size, charges.off)
    }
    if (charges.freight < 0 || charges.tax < 0) this.giveUp(from, size, R.local_charges_not_known)
    for (let at = 0; at < size; at++) {
      work.rowSet[this.orders.rows[from + at]!] = work.sets.intern(this.marks[at]!)
    }
  }

  /** Whether what an order bears can be shared over its rows; says why where it can't. */
  private isShareable(from: number, size: number, isWhole: boolean): boolean {
    if (!isWhole) this.giveUp(from, size, R.order_member_refused)
    else if (!this.isOneCurrency(from, size)) this.giveUp(from, size, R.order_currencies_mixed)
    else return size === 1 || this.isEveryPriceKnown(from, size)
    return false
  }

  /** Shares by prices of which one is not known are not known: all rows say why. */
  private isEveryPriceKnown(from: number, size: number): boolean {
    let open = noRow
    for (let at = 0; at < size; at++) {
      if (this.work.isValueKnown[this.orders.rows[from + at]!] === 0) open = at
    }
    if (open === noRow) return true
    for (const reason of priceReasons) {
      if (this.marks.some((marks, at) => at < size && hasMark(marks, reason))) {
        this.giveUp(from, size, reason)
      }
    }
    return false
  }

  /** Rows whose share is not known are worth their price less all that is taken off, at least. */
  private leaveLeast(from: number, size: number, off: number): void {
    if (off === 0) return
    const isOneCurrency = this.isOneCurrency(from, size)
    for (let at = 0; at < size; at++) {
      const least = isOneCurrency ? Math.max(this.prices[at]! - off, 0) : 0
      this.work.value[this.orders.rows[from + at]!] = least
    }
  }

  private isOneCurrency(from: number, size: number): boolean {
    const first = cell(this.currency, this.orders.rows[from]!)
    for (let at = 1; at < size; at++) {
      if (cell(this.currency, this.orders.rows[from + at]!) !== first) return false
    }
    return true
  }

  private giveUp(from: number, size: number, reason: number): void {
    for (let at = 0; at < size; at++) {
      this.work.isValueKnown[this.orders.rows[from + at]!] = 0
      mark(this.marks[at]!, reason)
    }
  }

  private share(from: number, size: number, charges: Charges): void {
    const total = this.total(size)
    if (charges.off > total) this.giveUp(from, size, R.order_discount_too_large)
    else if (charges.isOffKnown && charges.off > 0 && charges.off === total)
      this.giveUp(from, size, R.price_zero)
    if (!charges.isOffKnown) this.giveUp(from, size, R.discount_kind_missing)
    this.spread(from, size, charges.off, -1)
    this.spread(from, size, Math.max(charges.freight, 0) + Math.max(charges.tax, 0), 1)
  }

  private total(size: number): number {
    let total = 0
    for (let at = 0; at < size; at++) total += this.prices[at]!
    return total
  }

  private spread(from: number, size: number, amount: number, sign: number): void {
    if (amount === 0) return
    allocate(amount, this.prices, size, this.shares)
    for (let at = 0; at < size; at++) {
      const row = this.orders.rows[from + at]!
      this.work.value[row] = Math.max(this.work.value[row]! + sign * this.shares[at]!, 0)
    }
  }
}

/** Fills the item value of every row that was not refused. */
export function fillValues(work: Work): void {
  new OrderValues(work).fill()
}
