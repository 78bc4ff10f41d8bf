/** Payouts of a marketplace against the orders that they are for: what differs is listed. */
import { currencyCode } from '../basis/currency.js'
import { centPlaces } from '../basis/scale.js'
import type { LeavingLine } from './leaving-line.js'
import { type Money, moneyOf, moneyText } from './money.js'
import type { Leaving } from './shipments.js'
import { chargeOf, orderCharges, orderGoods } from './valuation.js'

export interface Payout {
  readonly record: number
  readonly order: string
  readonly currency: string
  readonly gross: Money
  readonly fee: Money
  readonly net: Money
}

export type Difference =
  | 'amount_differs'
  | 'currency_differs'
  | 'order_unknown'
  | 'order_unpaid'
  | 'order_cancelled'
  | 'net_differs'
  | 'order_shared'

export interface PayoutLine {
  readonly order: string
  readonly currency: string
  readonly charged: string
  readonly paid: string
  readonly fee: string
  readonly net: string
  /** Blank where all agrees. */
  readonly difference: Difference | ''
}

const cents = (money: Money): string =>
  money < 0n ? `-${moneyText(-money, centPlaces)}` : moneyText(money, centPlaces)

/** What the buyer was charged for what was not cancelled, less what was given back. */
function chargedOf(lines: readonly LeavingLine[]): Money {
  const kept = lines.filter(line => line.status !== 'cancelled')
  if (kept.length === 0) return 0n
  const charges = lines[0]!.separate !== 'no' ? orderCharges(lines) : 0n
  return orderGoods(kept) + charges - moneyOf(chargeOf(lines, 'refunded'))
}

function differenceOf(
  lines: readonly LeavingLine[] | undefined,
  payouts: readonly Payout[],
): Difference | '' {
  const sum = (of: (one: Payout) => Money): Money => payouts.reduce((all, one) => all + of(one), 0n)
  if (!lines) return 'order_unknown'
  const charged = chargedOf(lines)
  if (payouts.length === 0) return charged === 0n ? '' : 'order_unpaid'
  const currency = currencyCode(lines[0]!.currency)
  if (payouts.some(one => one.currency !== currency)) return 'currency_differs'
  if (lines.every(line => line.status === 'cancelled')) return 'order_cancelled'
  if (sum(one => one.gross) !== charged) return 'amount_differs'
  return sum(one => one.gross) - sum(one => one.fee) === sum(one => one.net) ? '' : 'net_differs'
}

/**
 * Every order and every payout once, in the order of the orders; unknown ones behind. What one
 * exporter charged of an order that several export is not known.
 */
export function matchPayouts(leaving: Leaving, payouts: readonly Payout[]): readonly PayoutLine[] {
  const byOrder = new Map<string, Payout[]>()
  for (const one of payouts) byOrder.set(one.order, [...(byOrder.get(one.order) ?? []), one])
  const unknown = [...byOrder.keys()].filter(order => !leaving.orders.has(order))
  return [...leaving.orders.keys(), ...unknown].map(order => {
    const lines = leaving.orders.get(order)
    const own = byOrder.get(order) ?? []
    const isShared = leaving.shared?.has(order) ?? false
    const sum = (of: (one: Payout) => Money): string =>
      own.length === 0 ? '' : cents(own.reduce((all, one) => all + of(one), 0n))
    return {
      order,
      currency: own[0]?.currency ?? currencyCode(lines?.[0]?.currency ?? 0),
      charged: lines && !isShared ? cents(chargedOf(lines)) : '',
      ...{ paid: sum(one => one.gross), fee: sum(one => one.fee), net: sum(one => one.net) },
      difference: isShared ? 'order_shared' : differenceOf(lines, own),
    }
  })
}
