/** The orders of a file as documents: those that are sent to China as retail imports. */

import { countryOf } from '../../../basis/country.js'
import { currencyCode, currencyMinorUnits, currencyOf } from '../../../basis/currency.js'
import { amountScale, quantityScale } from '../../../basis/scale.js'
import type { OutboundColumns } from '../../../parcel/outbound-columns.js'
import type { OutboundFieldName } from '../../../parcel/outbound-fields.js'
import type { LandedJudged } from '../../judge.js'
import { isKnown, Regime, Scheme, Status } from '../../words.js'
import type { OrderDocument, Person } from './documents.js'

const china = countryOf('CN')
const yuan = currencyOf('CNY')
/** Amounts as columns keep them in one fen. */
const perFen = amountScale / Number(`1${'0'.repeat(currencyMinorUnits(yuan))}`)

export interface MatchedOrders {
  readonly orders: readonly OrderDocument[]
  readonly others: ReadonlySet<string>
}

const nobody: Person = { name: '', id: '' }

/** `buyers` are persons by the number of a record in the file. */
export function orderDocuments(
  judged: LandedJudged,
  buyers: ReadonlyMap<number, Person>,
): MatchedOrders {
  const { columns } = judged
  const rowsOf = new Map<string, number[]>()
  for (let row = 0; row < columns.count; row++) {
    const order = columns.textOf('order', row)
    const own = rowsOf.get(order)
    if (own) own.push(row)
    else rowsOf.set(order, [row])
  }
  const orders: OrderDocument[] = []
  const others = new Set<string>()
  for (const [order, rows] of rowsOf) {
    const sent = rows.filter(row => isRetailOrder(columns, row))
    if (sent.length === 0) others.add(order)
    else orders.push(documentOf(judged, order, sent, buyers))
  }
  return { orders, others }
}

function at(columns: OutboundColumns, name: OutboundFieldName, row: number): number {
  const { values, mask } = columns.column(name)
  return values[row & mask]!
}

function isRetailOrder(columns: OutboundColumns, row: number): boolean {
  const status = at(columns, 'status', row)
  return (
    columns.refusals[row] === 0 &&
    at(columns, 'to', row) === china &&
    at(columns, 'scheme', row) === Scheme.cbec &&
    status !== Status.cancelled &&
    status !== Status.refunded
  )
}

/** The first amount that a row gives. */
function given(
  columns: OutboundColumns,
  name: OutboundFieldName,
  rows: readonly number[],
): number | undefined {
  return rows.map(row => at(columns, name, row)).find(value => value >= 0)
}

function documentOf(
  judged: LandedJudged,
  order: string,
  rows: readonly number[],
  buyers: ReadonlyMap<number, Person>,
): OrderDocument {
  const { columns, answers } = judged
  const first = rows[0]!
  const freight = given(columns, 'freight', rows)
  const insurance = given(columns, 'insurance', rows)
  const goods = rows.reduce((sum, row) => sum + goodsOf(columns, row), 0)
  const texts = (name: OutboundFieldName) => [
    ...new Set(rows.map(row => columns.textOf(name, row)).filter(text => text !== '')),
  ]
  return {
    order,
    currency: currencyCode(at(columns, 'currency', first)),
    sum: goods + (freight ?? 0) + (insurance ?? 0),
    ...{ freight, insurance, paid: given(columns, 'paid_amount', rows) },
    taxes: taxesOf(judged, rows),
    isRetail: rows.every(row => isRetailRegime(answers.regime[row]!)),
    company: texts('payment_method')[0] ?? '',
    tracking: texts('tracking_no'),
    grossWeight: given(columns, 'gross_weight_g', rows),
    goods: texts('goods'),
    buyer: buyers.get(columns.records[first]!) ?? nobody,
  }
}

function isRetailRegime(regime: number): boolean {
  return regime === Regime.cbec || regime === Regime.cbec_full_tax
}

/** What the buyer pays for the goods of a line: all discounts are off. */
function goodsOf(columns: OutboundColumns, row: number): number {
  const price = at(columns, 'unit_price', row) * at(columns, 'quantity', row)
  return Math.round(price / quantityScale) - Math.max(at(columns, 'discount', row), 0)
}

/** Undefined where a tax is not known or the order is not in yuan. */
function taxesOf({ columns, answers }: LandedJudged, rows: readonly number[]): number | undefined {
  if (at(columns, 'currency', rows[0]!) !== yuan) return undefined
  let sum = 0
  for (const row of rows) {
    for (const amount of [answers.duty[row]!, answers.excise[row]!, answers.tax[row]!]) {
      if (!isKnown(amount)) return undefined
      sum += amount * perFen
    }
  }
  return sum
}
