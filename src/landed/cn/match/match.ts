/** 三单对碰: where do order, payment and logistics of retail imports differ? */
import { decimalText } from '../../../basis/decimal-text.js'
import { amountPlaces, quantityPlaces } from '../../../basis/scale.js'
import { areOnePayer, isRegisteredPayer, plainText } from '../payers.js'
import type { LogisticsDocument, OrderDocument, PaymentDocument, Person } from './documents.js'
import { type MismatchCode, mismatchKinds } from './mismatches.js'

export interface Mismatch {
  readonly order: string
  readonly code: MismatchCode
  /** What the other document says; blank for what is personal. */
  readonly expected: string
  readonly found: string
}

export interface Documents {
  readonly orders: readonly OrderDocument[]
  readonly payments: readonly PaymentDocument[]
  readonly logistics: readonly LogisticsDocument[]
  /** Orders that are known and need no documents: cancelled, or no retail import by their scheme. */
  readonly others: ReadonlySet<string>
}

type Say = (code: MismatchCode, expected?: string, found?: string) => void

function byOrder<T extends { readonly order: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const one of all) {
    const own = found.get(one.order)
    if (own) own.push(one)
    else found.set(one.order, [one])
  }
  return found
}

/** Every mismatch, orders in their order; then documents of no order. */
export function matchDocuments(documents: Documents): readonly Mismatch[] {
  const { orders, others } = documents
  const payments = byOrder(documents.payments)
  const logistics = byOrder(documents.logistics)
  const waybills = ordersByWaybill(documents.logistics)
  const found: Mismatch[] = []
  const sayOf =
    (order: string): Say =>
    (code, expected = '', got = '') => {
      found.push({ order, code, expected, found: got })
    }
  for (const one of orders) {
    const say = sayOf(one.order)
    own(one, say)
    payment(one, payments.get(one.order) ?? [], say)
    transport(one, logistics.get(one.order) ?? [], { waybills, say })
  }
  const known = new Set([...orders.map(one => one.order), ...others])
  for (const order of payments.keys()) if (!known.has(order)) sayOf(order)('payment_of_no_order')
  for (const order of logistics.keys()) {
    if (!known.has(order)) sayOf(order)('logistics_of_no_order')
  }
  return found
}

function ordersByWaybill(all: readonly LogisticsDocument[]): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { tracking, order } of all) {
    if (tracking === '') continue
    const own = found.get(tracking) ?? new Set()
    found.set(tracking, own.add(order))
  }
  return found
}

const money = (amount: number | undefined): string =>
  amount === undefined ? '' : decimalText(amount, amountPlaces)

/** What the buyer may have paid: the sum, and the sum with taxes. */
function payable({ sum, taxes }: OrderDocument): readonly number[] {
  return taxes === undefined || taxes === 0 ? [sum] : [sum, sum + taxes]
}

function own(order: OrderDocument, say: Say): void {
  if (!order.isRetail) say('no_retail_import')
  if (order.taxes === undefined) say('tax_not_known')
  if (order.buyer.name === '' && order.buyer.id === '') say('buyer_not_given')
  if (order.paid === undefined || payable(order).includes(order.paid)) return
  say('sum_differs', payable(order).map(money).join('|'), money(order.paid))
}

function payment(order: OrderDocument, own: readonly PaymentDocument[], say: Say): void {
  const [one] = own
  if (!one) {
    say('payment_missing')
    return
  }
  if (own.length > 1) say('payment_twice', '1', String(own.length))
  if (one.currency !== order.currency) say('currency_differs', order.currency, one.currency)
  else {
    const asked = order.paid === undefined ? payable(order) : [order.paid]
    if (!asked.includes(one.paid)) {
      say('amount_differs', asked.map(money).join('|'), money(one.paid))
    }
  }
  company(order.company, one.company, say)
  if (one.payer.name === '' && one.payer.id === '') say('payer_not_given')
  person(order.buyer, one.payer, say, ['payer_name_differs', 'payer_id_differs'])
}

function company(asked: string, got: string, say: Say): void {
  if (asked !== '' && got !== '' && !areOnePayer(asked, got)) say('company_differs', asked, got)
  const name = got === '' ? asked : got
  if (!isRegisteredPayer(name)) say('company_not_registered', '', name)
}

/** Persons are compared where both documents name them, and never written out. */
function person(
  asked: Person,
  got: Person,
  say: Say,
  [ofName, ofId]: readonly [MismatchCode, MismatchCode],
): void {
  const isOther = (a: string, b: string) => a !== '' && b !== '' && plainText(a) !== plainText(b)
  if (isOther(asked.name, got.name)) say(ofName)
  if (isOther(asked.id, got.id)) say(ofId)
}

function transport(
  order: OrderDocument,
  own: readonly LogisticsDocument[],
  { waybills, say }: { readonly waybills: ReadonlyMap<string, Set<string>>; readonly say: Say },
): void {
  const [one] = own
  if (!one) {
    say('logistics_missing')
    return
  }
  const numbers = new Set([...own.map(({ tracking }) => tracking), ...order.tracking])
  const isSplit = own.length > 1 || order.tracking.length > 1
  if (isSplit) say('order_split', '1', String(Math.max(own.length, order.tracking.length)))
  else if (order.tracking.length > 0 && numbers.size > 1) {
    say('tracking_differs', order.tracking.join('|'), one.tracking)
  }
  const shared = waybills.get(one.tracking)
  if (shared && shared.size > 1) say('tracking_shared', '', one.tracking)
  if (one.consignee.name === '' && one.consignee.id === '') say('consignee_not_given')
  person(order.buyer, one.consignee, say, ['consignee_name_differs', 'consignee_id_differs'])
  if (!isSplit) details(order, one, say)
}

function details(order: OrderDocument, one: LogisticsDocument, say: Say): void {
  const differ = (a: number | undefined, b: number | undefined) =>
    a !== undefined && b !== undefined && a !== b
  if (differ(order.freight, one.freight)) {
    say('freight_differs', money(order.freight), money(one.freight))
  }
  if (differ(order.insurance, one.insurance)) {
    say('insurance_differs', money(order.insurance), money(one.insurance))
  }
  if (differ(order.grossWeight, one.grossWeight)) {
    const grams = (weight = 0) => decimalText(weight, quantityPlaces)
    say('weight_differs', grams(order.grossWeight), grams(one.grossWeight))
  }
  const isNamed = one.goods === '' || order.goods.some(name => holds(one.goods, name))
  if (!isNamed) say('goods_differ', order.goods.join('|'), one.goods)
}

/** Whether one text names the goods of the other. */
function holds(said: string, name: string): boolean {
  const [a, b] = [plainText(said), plainText(name)]
  return a.includes(b) || b.includes(a)
}

/** Whether any document differs, and not only could not be compared. */
export function anyDiffers(found: readonly Mismatch[]): boolean {
  return found.some(({ code }) => mismatchKinds[code].weight === 'differs')
}
