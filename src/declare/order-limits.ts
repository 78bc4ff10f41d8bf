/** Orders that are sent in parts: the limit may be read by the order, and not by what is declared. */
import { groupedDigits } from '../basis/decimal-text.js'
import type { Problem } from '../basis/problem.js'
import { exportLawOn } from './export-law.js'
import type { LeavingLine } from './leaving-line.js'
import { type Money, wonOf } from './money.js'
import type { Planned } from './plan.js'
import { type Leaving, problemOf } from './shipments.js'
import { orderCharges, orderGoods } from './valuation.js'

const isGone = ({ status, shipped }: LeavingLine): boolean =>
  shipped === 0 && (status === 'cancelled' || status === 'refunded')

/** Free on board, of all that was ordered and neither cancelled nor given back unsent. */
function orderValue(lines: readonly LeavingLine[]): Money {
  const goods = orderGoods(lines.filter(line => !isGone(line)))
  return lines[0]!.separate === 'no' ? goods - orderCharges(lines) : goods
}

/** The lowest limit among the ways that are open. */
function limitOf({ shipment, ways }: Planned): number | undefined {
  const { simplifiedLimit, conversionLimit } = exportLawOn(shipment.on).exportNotice
  const limits = { simplified: simplifiedLimit, list_conversion: conversionLimit }
  const open = (['simplified', 'list_conversion'] as const).filter(name =>
    ways.some(one => one.way === name && one.open === true),
  )
  const known = open.flatMap(name => limits[name] ?? [])
  return known.length === 0 ? undefined : Math.min(...known)
}

/** A word for each declaration that is within the limit while an order of it is not. */
function overByOrder(leaving: Leaving, one: Planned): readonly Problem[] {
  const { shipment, valuation } = one
  const limit = limitOf(one)
  if (limit === undefined || valuation.rate <= 0) return []
  return shipment.orders.flatMap(order => {
    const fob = wonOf(orderValue(leaving.orders.get(order)!), valuation.rate)
    if (fob <= limit) return []
    const line = shipment.lines.find(own => own.order === order)!
    const told = { fob: groupedDigits(String(fob)), limit: groupedDigits(String(limit)) }
    return [problemOf('limit_by_order', line, 'order', { value: order, ...told })]
  })
}

export function withOrderLimits(leaving: Leaving, all: readonly Planned[]): readonly Planned[] {
  return all.map(one => {
    const found = overByOrder(leaving, one)
    return found.length === 0 ? one : { ...one, warnings: [...one.warnings, ...found] }
  })
}
