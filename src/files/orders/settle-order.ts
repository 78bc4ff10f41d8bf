/** What a channel says of an order otherwise than our fields do, settled into them exactly. */
import { amountScale } from '../../basis/scale.js'
import { allocate } from '../../judge/allocate.js'
import type { Adapter } from './adapter.js'
import { sideColumns } from './adapter.js'
import { textOfUnits, timesUnits, unitsOf } from './decimals.js'
import type { OrderLine } from './order-line.js'
import { decimalTimes } from './products.js'

type Values = Map<string, string>

/** Amounts of the order that stand on one of its lines. */
export const orderAmounts: readonly string[] = [
  ...['freight', 'insurance', 'paid_amount', 'refunded_amount', 'order_subtotal', 'order_tax'],
  ...['freight_krw', 'insurance_krw'],
]

/** Columns whose values are settled among all rows of an order. */
export const settledTogether: readonly string[] = [...orderAmounts, 'price_or_amount', 'paid_price']

/** What a channel says of the order, where it does not say it of each line. */
const ofOrderUnlessTold: readonly string[] = ['status', 'cancelled']

/** More different amounts are not named in a question. */
const mostNamed = 5

/** Of these, those that the outbound CSV has. */
const addedUp = ['freight', 'insurance', 'paid_amount', 'refunded_amount'] as const

const onlyNo = /^(n|no|0|false|아니오|정상)$/i

function unitsIn(values: Values, column: string): number {
  return unitsOf(values.get(column))
}

function orZero(units: number): number {
  return Number.isNaN(units) ? 0 : units
}

/** What the line comes to before its discount; NaN where it is not known. */
function lineUnits(values: Values): number {
  const quantity = values.get('quantity')
  if (quantity === undefined) return Number.NaN
  return timesUnits(unitsIn(values, 'unit_price'), quantity) ?? Number.NaN
}

/** A price for each piece of what all cost together: rounded up, and the rest is taken off again. */
export function spreadLineAmount(values: Values): void {
  const amount = unitsIn(values, 'line_amount')
  const count = unitsIn(values, 'quantity') / amountScale
  const isKnown = values.has('unit_price') || Number.isNaN(amount) || !Number.isInteger(count)
  if (isKnown || count === 0) return
  const price = Math.ceil(amount / count)
  const over = price * count - amount
  values.set('unit_price', textOfUnits(price))
  if (over > 0) values.set('discount', textOfUnits(orZero(unitsIn(values, 'discount')) + over))
}

/** A price or the amount of all pieces: the one by which the order comes to what was paid. */
function settlePrices(lines: readonly OrderLine[]): void {
  const open = lines.filter(({ values }) => values.has('price_or_amount'))
  if (open.length === 0) return
  const sum = (column: string): number => {
    return lines.reduce((total, { values }) => total + orZero(unitsIn(values, column)), 0)
  }
  const total = (isPrice: boolean): number => {
    return open.reduce((all, { values }) => {
      const price = unitsIn(values, 'price_or_amount')
      return (
        all + (isPrice ? (timesUnits(price, values.get('quantity') ?? '1') ?? Number.NaN) : price)
      )
    }, 0)
  }
  const paid = lines.some(({ values }) => values.has('paid_amount'))
    ? sum('paid_amount')
    : Number.NaN
  const around = sum('freight') + sum('insurance')
  const isPaid = (goods: number): boolean => {
    return goods + around === paid || goods + around + sum('order_tax') === paid
  }
  for (const { values, doubts } of open) {
    const given = values.get('price_or_amount')!
    const isSingle = values.get('quantity') === '1'
    if (isSingle || isPaid(total(true))) values.set('unit_price', given)
    else if (isPaid(total(false))) values.set('line_amount', given)
    else doubts.push({ column: 'unit_price', known: given })
  }
}

/** A discount on the order is what its lines come to above the subtotal; lines bear it by amount. */
function shareDiscount(lines: readonly OrderLine[]): void {
  const subtotal = lines
    .map(({ values }) => unitsIn(values, 'order_subtotal'))
    .find(Number.isFinite)
  if (subtotal === undefined) return
  const amounts = lines.map(({ values }) => {
    return lineUnits(values) - orZero(unitsIn(values, 'discount'))
  })
  const whole = amounts.reduce((sum, one) => sum + one, 0) - subtotal
  if (!(whole > 0) || amounts.some(one => !(one >= 0))) return
  const shares = new Float64Array(lines.length)
  allocate(whole, Float64Array.from(amounts), lines.length, shares)
  lines.forEach(({ values }, at) => {
    const discount = orZero(unitsIn(values, 'discount')) + shares[at]!
    if (discount > 0) values.set('discount', textOfUnits(discount))
  })
}

/** Options that cost more stand in no column: what all comes to then differs from price and pieces. */
function checkLineTotal({ values, doubts }: OrderLine): void {
  const total = unitsIn(values, 'line_total')
  if (Number.isNaN(total)) return
  const own = lineUnits(values) - orZero(unitsIn(values, 'discount'))
  if (own === total) return
  const [price, pieces, all] = ['unit_price', 'quantity', 'line_total'].map(name => {
    return values.get(name) ?? '?'
  })
  const known = `${price} × ${pieces} ≠ ${all}`
  values.delete('unit_price')
  doubts.push({ column: 'unit_price', known })
}

/** The buyer paid less than the price: who bore the rest is not told. */
function settlePaidPrice(values: Values): void {
  const paid = unitsIn(values, 'paid_price')
  const price = unitsIn(values, 'unit_price')
  if (Number.isNaN(paid)) return
  if (Number.isNaN(price)) values.set('unit_price', values.get('paid_price')!)
  else if (price > paid) values.set('discount', textOfUnits(price - paid))
  values.set('paid_amount', values.get('paid_price')!)
}

function settleFreight({ values, doubts }: OrderLine): void {
  const freight = unitsIn(values, 'freight') - unitsIn(values, 'freight_discount')
  if (freight >= 0) values.set('freight', textOfUnits(freight))
  for (const name of ['freight', 'insurance']) {
    const won = values.get(`${name}_krw`)
    if (won === undefined || values.has(name)) continue
    if (values.get('currency') === 'KRW' || unitsOf(won) === 0) values.set(name, won)
    else if (doubts.every(({ column }) => column !== name)) {
      doubts.push({ column: name, known: `${won} KRW` })
    }
  }
}

function settleLine(line: OrderLine): void {
  const { values } = line
  spreadLineAmount(values)
  settlePaidPrice(values)
  checkLineTotal(line)
  settleFreight(line)
  const kilograms = values.get('weight_kg')
  if (kilograms !== undefined) values.set('weight_g', decimalTimes(kilograms, 1000))
}

function settleStatus({ values }: OrderLine): void {
  const cancelled = values.get('cancelled')
  if (cancelled !== undefined && !onlyNo.test(cancelled)) values.set('status', 'cancelled')
}

function isSent({ values }: OrderLine): boolean {
  return !['cancelled', 'refunded'].includes(values.get('status') ?? '')
}

/** What belongs to the whole order, and is no amount, holds for lines that leave it blank. */
function fillDown(lines: readonly OrderLine[], ofOrder: readonly string[]): void {
  const first = lines[0]!
  for (const column of ofOrder) {
    const known = lines.find(({ values }) => values.has(column))?.values.get(column)
    if (known === undefined) continue
    for (const { values } of lines) if (!values.has(column)) values.set(column, known)
  }
  const doubts = first.doubts.filter(({ column }) => ofOrder.includes(column))
  for (const line of lines.slice(1)) {
    for (const doubt of doubts) {
      const isNamed =
        line.values.has(doubt.column) || line.doubts.some(one => one.column === doubt.column)
      if (!isNamed) line.doubts.push(doubt)
    }
  }
}

/** What the rows say of an amount of the order that is not settled by that; undefined where it is. */
function openAmounts(own: readonly OrderLine[], column: string, isAlikeOpen: boolean) {
  const told = own.map(({ values }) => [unitsIn(values, column), values.get(column)!] as const)
  const [[units, text] = [0, ''], ...rest] = told
  const others = new Map(rest.filter(one => one[0] !== units))
  const isOpen = isAlikeOpen && units > 0 && rest.length > 0
  if (others.size === 0) return isOpen ? `${text} × ${own.length}` : undefined
  const named = [text, ...others.values()]
  return [...named.slice(0, mostNamed), ...(named.length > mostNamed ? ['…'] : [])].join(' / ')
}

/** The column by which an amount of the order is asked about; undefined where no answer would settle it. */
function askedBy(column: string): string | undefined {
  const field = column.replace(/_krw$/, '')
  return Object.hasOwn(sideColumns, field) ? undefined : field
}

/** Amounts that are written again on each line stay on one that goes, where the order is asked about. */
function keepOnce(lines: readonly OrderLine[], isAlikeOpen: boolean): void {
  for (const column of orderAmounts) {
    const own = lines.filter(({ values }) => values.has(column))
    const holder = own.find(isSent) ?? own[0]
    if (!holder) continue
    const into = isSent(holder) ? holder : (lines.find(isSent) ?? holder)
    const value = holder.values.get(column)!
    const asked = askedBy(column)
    const isCharge = asked === 'freight' || asked === 'insurance'
    const known = openAmounts(own, column, isAlikeOpen && isCharge)
    const unit = asked === column ? '' : ' KRW'
    if (known !== undefined && asked !== undefined) {
      into.doubts.push({ column: asked, known: `${known}${unit}` })
    }
    for (const { values } of own) values.delete(column)
    into.values.set(column, value)
  }
}

/** Amounts that each line has its own part of: the order has their sum, on its first line that goes. */
function addUp(lines: readonly OrderLine[]): void {
  const into = lines.find(isSent) ?? lines[0]!
  for (const column of addedUp) {
    const own = lines.filter(({ values }) => unitsIn(values, column) >= 0)
    if (own.length < 2) continue
    const sum = own.reduce((all, { values }) => all + unitsIn(values, column), 0)
    for (const { values } of own) values.delete(column)
    into.values.set(column, textOfUnits(sum))
  }
}

/** Settles the lines of one order, which follow each other in the file. */
export function settleOrder(
  adapter: Adapter,
  lines: readonly OrderLine[],
  ofOrder: readonly string[],
): void {
  fillDown(lines, [...ofOrder, ...ofOrderUnlessTold])
  for (const line of lines) settleStatus(line)
  if (adapter.isRepeated) keepOnce(lines, adapter.isRepeatedPerhaps === true)
  settlePrices(lines)
  for (const line of lines) settleLine(line)
  shareDiscount(lines)
  // Orders into Korea are added up where they are judged.
  if (adapter.direction === 'out' && !adapter.isRepeated) addUp(lines)
}
